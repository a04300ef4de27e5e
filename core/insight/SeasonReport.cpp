#include "insight/BuiltInReports.h"

#include "insight/SeasonTable.h"
#include "insight/TrendPeriods.h"
#include "insight/WonAmount.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* monthNames[] = { "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December" };

ReportRow rowOf(int month, const QString& currency, const Season& season)
{
    const auto money = [&currency](qint64 minor) { return ReportCell::ofMoney({ { minor, currency } }); };
    ReportRow row { QString::number(month).rightJustified(2, u'0') + u'/' + currency,
        { ReportCell::ofLabel({ QString::fromLatin1(monthNames[month - 1]), u"%1月"_s.arg(month) }),
            ReportCell::ofText(currency), ReportCell::ofText(QString::number(season.years())) } };
    const auto at = size_t(month - 1);
    row.cells.push_back(ReportCell::ofCount(season.deals[at]));
    row.cells.push_back(money(scaleRounded(season.won[at], 1, season.years())));
    row.cells.push_back(ReportCell::ofDays(season.index(month), season.deals[at]));
    row.cells.push_back(money(season.runRate(month)));
    return row;
}

/// Seasons are of the past: the period of the question says nothing about them.
Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto table = SeasonTable::load(reader, scope);
    if (!table) return table.error();
    ReportResult report
        = ReportBasis(reader).start(u"season"_s, by, ReportBasis::label("Season", "季节指数"), during(scope, {}));
    const auto column = &ReportBasis::column;
    report.columns = { column("month", "Month", "月份", ColumnKind::Text),
        column("currency", "Currency", "币种", ColumnKind::Text),
        column("years", "Years (n)", "年数（n）", ColumnKind::Text),
        column("deals", "Won deals", "赢单数", ColumnKind::Count),
        column("mean", "Mean of the month", "该月平均", ColumnKind::Money),
        column("index", "Seasonal index", "季节指数", ColumnKind::Percent),
        column("run_rate", "Run rate with season", "趋势与季节", ColumnKind::Money) };
    qint64 tooYoung = 0;
    for (const auto& [currency, season] : table->seasons()) {
        if (season.months == 0 || season.total == 0) {
            ++tooYoung;
            continue;
        }
        const Period days = table->daysOf(season);
        report.inputs.push_back(
            { u"measured_"_s + currency, { u"Won amounts, "_s + currency, u"赢单金额，"_s + currency },
                days.from.toString(Qt::ISODate) + u".."_s + days.to.toString(Qt::ISODate) });
        for (int month = 1; month <= 12; ++month)
            report.rows.push_back(rowOf(month, currency, season));
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    ReportBasis::note(report, "too_young", tooYoung,
        "In %1 currencies less than a year was sold: no season is known, every month counts alike.",
        "有 %1 个币种的历史不足一年，没有季节指数，各月同等看待。");
    report.formula = ReportBasis::label(
        "seasonal index = mean won amount of the month of the year ÷ mean of all months, over the last three, two or "
        "one whole years before this month; run rate = mean month of the last twelve × index",
        "季节指数 = 该月份赢单金额均值 ÷ 全部月份均值，取本月之前最近三年、两年或一年的整年；趋势与季节 = "
        "近十二个月月均 × "
        "指数");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString&)
{
    const auto [monthText, currency] = ReportBasis::keyParts(row);
    const auto table = SeasonTable::load(reader, scope);
    if (!table) return table.error();
    const Season* season = table->of(currency);
    std::vector<RecordId> deals;
    if (!season) return deals;
    const Period days = table->daysOf(*season);
    const ReportScope asked = inCurrency(scope, currency);
    for (QDate first = days.from; first <= days.to; first = first.addMonths(1)) {
        if (first.month() != monthText.toInt()) continue;
        auto won = WonAmount(reader).dealsBehind(
            during(asked, { first, first.addMonths(1).addDays(-1) }), By::None, std::nullopt);
        if (!won) return won.error();
        deals.insert(deals.end(), won->begin(), won->end());
    }
    std::sort(deals.begin(), deals.end());
    return deals;
}

} // namespace

BuiltInReport seasonReport()
{
    return { { u"season"_s, ReportBasis::label("Season", "季节指数"), { u"none"_s } }, run, dealsBehind };
}

} // namespace fairlead
