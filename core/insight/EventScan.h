#pragma once
#include "insight/ReportScope.h"
#include "insight/StageTable.h"
#include "insight/WordTable.h"

#include <limits>

namespace fairlead {

struct KeptDeals;

/// A move as a report needs it.
struct MoveEvent
{
    int stage = -1; ///< where it led to, of the StageTable; -1 if that stage is unknown here
    int day = 0; ///< business date, Julian
    int countsOn = 0; ///< the day that periods and the as-of day ask for: the business date, or that of the recording
    RecordId owner; ///< with Who and All
    RecordId unit;
    qint64 recordedAt = 0; ///< with Worth and All, like all that follows
    int currency = -1; ///< -1: no amount
    qint64 amount = 0;
    int chance = -1; ///< basis points
    int dueOn = 0; ///< expected close, Julian; 0 = none; only with askDue(), like the next one
    qint64 row = 0; ///< local number of the event
};

/// One pass over the stage events of all visible deals, deal by deal, each deal's in the order in which they happened
/// (business date, then recording). Events that are void or named by another as corrected are left out, and
/// those after the scope's as-of day. Deals whose events are all left out are not mentioned.
class EventScan
{
public:
    enum class Columns { Moves = 0, Who = 1, Worth = 2, All = 3 };

    EventScan(const Reader& reader, const StageTable& stages, WordTable& currencies, Columns columns,
        const ReportScope& scope);
    /// The events come with their expected close and local number, too. Before restrictTo(), and only with Worth or
    /// All.
    void askDue();
    /// Only the events of these deals; empty = of all.
    void restrictTo(const std::vector<RecordId>& deals);
    /// The moves of a deal of which this says no are passed over unread: what few of many deals cost.
    void passOver(std::function<bool(const RecordId& deal)> wanted) { m_wanted = std::move(wanted); }
    /// Deals without any event on these days (Julian) of such an owner and unit need not be mentioned: those that are
    /// in memory are passed over. An empty function accepts all.
    struct Interest
    {
        int from = std::numeric_limits<int>::min();
        int to = std::numeric_limits<int>::max();
        std::function<bool(const RecordId& owner)> owner {};
        std::function<bool(const RecordId& unit)> unit {}; ///< also asked of a null one
        bool isNarrow() const
        {
            return owner || unit || from > std::numeric_limits<int>::min() || to < std::numeric_limits<int>::max();
        }
    };
    void askOnly(Interest interest) { m_interest = std::move(interest); }
    using Visitor = std::function<void(const RecordId& deal, const std::vector<MoveEvent>& events)>;
    Result<void> each(const Visitor& visitor);

private:
    struct Texts
    {
        QByteArray all;
        QByteArray one; ///< a single deal, with the id of each event in the last column
        int recordedColumn = -1;
        int ownerColumn = -1;
        int worthColumn = -1;
        int dueColumn = -1;
        int idColumn = -1;
    };
    static Texts textsOf(Columns columns, bool recorded, bool due);
    Result<void> replay(const KeptDeals& kept, const Visitor& visitor);
    void take(const RowView& row);
    void finishDeal(const Visitor& visitor);
    Result<void> readCorrected(); ///< the present deal again, carefully
    MoveEvent eventOf(const RowView& row) const;

    const Reader& m_reader;
    const StageTable& m_stages;
    WordTable& m_currencies;
    Texts m_texts;
    Cells m_only;
    std::function<bool(const RecordId&)> m_wanted; ///< empty: all
    bool m_byRecording;
    int m_until;
    Interest m_interest;
    RecordId m_deal;
    std::vector<MoveEvent> m_events;
    bool m_corrected = false; ///< the present deal has events that are void or correct others
    Result<void> m_failure;
};

} // namespace fairlead
