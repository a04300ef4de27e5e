#include "insight/SeasonTable.h"

#include "insight/DayNumber.h"
#include "insight/TrendPeriods.h"
#include "insight/Wide.h"
#include "insight/WonAmount.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Won amounts by how many months ago, of one currency; 1 = the month before.
struct Past
{
    std::array<qint64, SeasonTable::mostMonths + 1> won {};
    std::array<qint64, SeasonTable::mostMonths + 1> deals {};
    int first = 0; ///< the longest ago in which anything was won
};

int monthOf(QDate day) { return day.year() * 12 + day.month(); }

Result<Past> pastOf(const Reader& reader, const ReportScope& scope, QDate end)
{
    const auto won = WonAmount(reader).compute(scope, By::Month);
    if (!won) return won.error();
    Past past;
    for (const WonGroup& group : won->groups) {
        const int ago = monthOf(end) - monthOf(dateOfDay(group.key.periodStart));
        if (group.key.periodStart == 0 || ago < 1 || ago > SeasonTable::mostMonths) continue;
        for (const Money& sum : group.won)
            past.won[size_t(ago)] += sum.minor;
        past.deals[size_t(ago)] += group.deals;
        past.first = std::max(past.first, ago);
    }
    return past;
}

Season seasonOf(const Past& past, QDate end)
{
    Season season;
    season.months = std::min(past.first, SeasonTable::mostMonths) / 12 * 12;
    season.recentMonths = std::min(past.first, 12);
    for (int ago = 1; ago <= past.first; ++ago) {
        if (ago <= season.recentMonths) season.recent += past.won[size_t(ago)];
        if (ago > season.months) continue;
        const auto month = size_t(end.addMonths(-ago).month() - 1);
        season.won[month] += past.won[size_t(ago)];
        season.deals[month] += past.deals[size_t(ago)];
        season.total += past.won[size_t(ago)];
    }
    return season;
}

} // namespace

qint64 Season::runRate(int month) const
{
    if (recentMonths == 0) return 0;
    const Ratio seasonal = index(month);
    if (!seasonal.isDefined()) return scaleRounded(recent, 1, recentMonths);
    return qint64(dividedRounded(Wide(recent) * seasonal.numerator, Wide(recentMonths) * seasonal.denominator));
}

const Season* SeasonTable::of(const QString& currency) const
{
    const auto found = m_seasons.find(currency);
    return found == m_seasons.end() ? nullptr : &found->second;
}

Result<SeasonTable> SeasonTable::load(const Reader& reader, const ReportScope& scope)
{
    const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
    SeasonTable table;
    table.m_end = QDate(day.year(), day.month(), 1);
    const Period days { table.m_end.addMonths(-mostMonths), table.m_end.addDays(-1) };
    const auto all = WonAmount(reader).compute(during(scope, days), By::None);
    if (!all) return all.error();
    for (const Money& sum : all->total.won) {
        auto past = pastOf(reader, inCurrency(during(scope, days), sum.currency), table.m_end);
        if (!past) return past.error();
        table.m_seasons.emplace(sum.currency, seasonOf(*past, table.m_end));
    }
    return table;
}

} // namespace fairlead
