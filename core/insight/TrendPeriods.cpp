#include "insight/TrendPeriods.h"

#include "insight/DayNumber.h"
#include "insight/DealTrend.h"

#include <algorithm>

namespace fairlead {

std::vector<Period> DealTrend::cut(const Period& span, By by)
{
    std::vector<Period> periods;
    QDate next;
    for (QDate start = dateOfDay(periodStart(by, dayOfDate(span.from))); start <= span.to; start = next) {
        next = nextPeriodStart(by, start);
        periods.push_back({ std::max(start, span.from), std::min(next.addDays(-1), span.to) });
    }
    return periods;
}

Period halfYearFrom(QDate day, Period asked)
{
    const QDate first(day.year(), day.month(), 1);
    if (!asked.from.isValid()) asked.from = asked.to.isValid() ? std::min(first, asked.to) : first;
    if (!asked.to.isValid()) asked.to = std::max(first, asked.from).addMonths(6).addDays(-1);
    return asked;
}

Period yearBefore(const Period& days)
{
    const bool whole = days.to.day() == days.to.daysInMonth();
    QDate to = days.to.addYears(-1);
    if (whole) to = QDate(to.year(), to.month(), to.daysInMonth());
    return { days.from.addYears(-1), to };
}

ReportScope inCurrency(ReportScope scope, const QString& currency)
{
    if (scope.rates == Rates::None) scope.currency = currency;
    return scope;
}

ReportScope during(ReportScope scope, const Period& days)
{
    scope.period = days;
    return scope;
}

ReportScope lookBack(ReportScope scope, QDate end)
{
    scope.period = {};
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    if (end < now) scope.asOf = end;
    return scope;
}

} // namespace fairlead
