#pragma once
#include "base/RecordId.h"

#include <QDate>
#include <QString>
#include <optional>

namespace fairlead {

/// What a report can be split by. Periods are those of the day a deal ended. Reason and competitor are those of its
/// end, the stage is the one that it ended from, the kind is that of a flag, and deal asks for every single row.
enum class By {
    None,
    Person,
    Team,
    Product,
    Customer,
    Source,
    Kind,
    Day,
    Week, ///< from Monday
    Month,
    Quarter,
    Year,
    Reason,
    Competitor,
    Stage,
    Deal
};

QString byName(By by); ///< "none", "person" …
std::optional<By> byNamed(const QString& name);
/// Julian number of the first day of the week, month, quarter or year that holds a day; 0 for no day.
int periodStart(By by, int day);
/// Of the period that follows the one that begins on a day.
QDate nextPeriodStart(By by, QDate start);
inline bool isPeriod(By by)
{
    return by == By::Day || by == By::Week || by == By::Month || by == By::Quarter || by == By::Year;
}

/// One group of a split: a record, a period by the Julian number of its first day, or a source, reason or kind by its
/// code. All empty: the deals that have none, and the one group of no split.
struct GroupKey
{
    RecordId id;
    int periodStart = 0;
    QString source;
    bool operator==(const GroupKey&) const = default;
    bool operator<(const GroupKey& other) const;
};

inline size_t qHash(const GroupKey& key, size_t seed = 0)
{
    return qHash(key.id, seed) ^ ::qHash(key.periodStart, seed)
        ^ (key.source.isEmpty() ? 0 : ::qHash(key.source, seed));
}

} // namespace fairlead
