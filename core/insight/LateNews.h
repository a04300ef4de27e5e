#pragma once
#include "insight/KeptForecasts.h"

#include <array>

namespace fairlead {

/// What happened to a closed period after its close.
enum class LateKind {
    Won, ///< a deal whose win was recorded later, or dated back into the period
    WonChanged, ///< another amount, or another share of it
    NoLongerWon, ///< moved back, dated elsewhere, or deleted
    Lost, ///< a loss that was recorded later
    NoLongerLost,
    Received, ///< money whose receipt was recorded later
    ReceiptsChanged ///< what remains of the difference: receipts of before that were corrected or taken away
};
inline constexpr int lateKinds = 7;

struct LateItem
{
    LateKind kind = LateKind::Won;
    RecordId record; ///< a deal, or of Received a receipt; null of ReceiptsChanged
    RecordId person;
    QDate day; ///< business day; invalid: it is not of the period any more
    qint64 recordedAt = 0; ///< UTC ms, when it came to be known here; 0: unknown
    QList<Money> before; ///< one per currency, as the close had it
    QList<Money> now;
    QList<Money> effect; ///< now − before; of losses nothing
};

/// A closed period and what has come after its close.
struct LateNews
{
    KeptForecast close;
    QList<Money> wonThen, wonNow; ///< of the period
    QList<Money> cashThen, cashNow;
    std::vector<LateItem> items; ///< by kind, the newest first

    bool isEmpty() const { return items.empty(); }
    /// One for each close whose period overlaps that of the scope, the newest close first; nothing is closed: empty.
    static Result<std::vector<LateNews>> of(const Reader& reader, const ReportScope& scope);
};

} // namespace fairlead
