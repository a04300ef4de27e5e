#pragma once
#include "insight/WordTable.h"
#include "insight/StageTable.h"

namespace fairlead {

/// A move as a report needs it.
struct MoveEvent
{
    int stage = -1; ///< where it led to, of the StageTable; -1 if that stage is unknown here
    int day = 0; ///< business date, Julian
    RecordId owner; ///< only with Columns::Who
    RecordId unit;
    qint64 recordedAt = 0; ///< only with Columns::Worth, like all that follows
    int currency = -1; ///< -1: no amount
    qint64 amount = 0;
    int chance = -1; ///< basis points
};

/// One pass over the stage events of all visible deals, deal by deal, each deal's in the order in which they happened
/// (business date, then recording). Events that are void or named by another as corrected are left out, and with
/// `until` those that happened later. Deals whose events are all left out are not mentioned.
class EventScan
{
public:
    enum class Columns { Moves, Who, Worth };

    EventScan(const Reader& reader, const StageTable& stages, WordTable& currencies, Columns columns, QDate until);
    using Visitor = std::function<void(const RecordId& deal, const std::vector<MoveEvent>& events)>;
    Result<void> each(const Visitor& visitor);

private:
    void take(const RowView& row);
    void finishDeal(const Visitor& visitor);
    Result<void> readCorrected(); ///< the present deal again, carefully
    MoveEvent eventOf(const RowView& row) const;

    const Reader& m_reader;
    const StageTable& m_stages;
    WordTable& m_currencies;
    Columns m_columns;
    int m_until;
    RecordId m_deal;
    std::vector<MoveEvent> m_events;
    bool m_corrected = false; ///< the present deal has events that are void or correct others
    Result<void> m_failure;
};

} // namespace fairlead
