#pragma once
#include "store/query/Filter.h"

#include <optional>

namespace fairlead {

/// Days that move on with the calendar, as filters name them: today, a day before or after it, this week, last month,
/// the next 30 days. Weeks begin on Monday; the next and the last days count today in. Pure.
namespace moving_days {

/// "today-30", "tomorrow", "3 days ago", "this quarter", "last 30 days"; 今天+7, 3天后, 本季度, 上个月, 最近30天.
std::optional<FilterValue> read(const QString& text);
/// As read() takes it: "today+7", "this quarter", "next 30 days".
QString text(const FilterValue& value);
/// The days that a value of kind Today, Span or Days means on a day.
Period on(const FilterValue& value, QDate today);

inline constexpr qint64 mostDays = 999'999;

} // namespace moving_days

} // namespace fairlead
