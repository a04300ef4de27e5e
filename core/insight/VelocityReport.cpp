#include "insight/BuiltInReports.h"

#include "insight/SalesCycle.h"
#include "insight/Velocity.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ReportRow rowOf(const QString& key, ReportCell head, const VelocityGroup& group)
{
    ReportCell perDay = group.perDay.isEmpty() ? ReportCell() : ReportCell::ofMoney(group.perDay);
    perDay.small = !perDay.blank && group.isSmall();
    return { key,
        { std::move(head), ReportCell::ofCount(group.qualified), ReportCell::ofCount(group.winRate.denominator),
            ReportCell::ofRate(group.winRate), ReportCell::ofCount(group.wonWithAmount),
            group.meanWon.isEmpty() ? ReportCell() : ReportCell::ofMoney(group.meanWon),
            ReportCell::ofDays(group.cycle, group.cycle.denominator), std::move(perDay) } };
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = Velocity(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(
        u"velocity"_s, by, ReportBasis::label("Sales velocity", "销售效率"), Velocity::settled(scope, by));
    report.columns = { basis.groupColumn(by),
        ReportBasis::column("qualified", "Deals to work with", "可跟进机会数", ColumnKind::Count),
        ReportBasis::column("n", "Won + lost", "赢单+输单", ColumnKind::Count),
        ReportBasis::column("win_rate", "Win rate", "成功率", ColumnKind::Percent),
        ReportBasis::column("won", "Won with amount", "有金额的赢单", ColumnKind::Count),
        ReportBasis::column("mean_won", "Mean of all won deals", "全部赢单平均金额", ColumnKind::Money),
        ReportBasis::column("cycle", "Cycle days", "周期天数", ColumnKind::Days),
        ReportBasis::column("velocity", "Money per day", "每日金额", ColumnKind::Money) };
    for (const VelocityGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    report.formula = ReportBasis::label("money per day = deals to work with × win rate × mean won amount ÷ cycle days, "
                                        "per currency; deals to work with "
                                        "= open at the start of the period + entered in it, without those on hold at "
                                        "its end; win rate, mean and cycle: "
                                        "deals that ended in the period",
        "每日金额 = 可跟进机会数 × 成功率 × 平均赢单金额 ÷ 周期天数，各币种分别计算；可跟进机会数 = 期初进行中 + "
        "期间新进入，不含期末搁置；"
        "成功率、平均金额与周期按期间内结束的机会计算");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    const ReportScope settled = Velocity::settled(scope, by);
    if (column == u"n"_s || column == u"win_rate"_s)
        return WinRate(reader).dealsBehind(settled, by, *key, WinRate::Part::WonAndLost);
    if (column == u"won"_s || column == u"mean_won"_s) return WonAmount(reader).dealsBehind(settled, by, *key);
    if (column == u"cycle"_s) return SalesCycle(reader).dealsBehind(settled, by, *key, SalesCycle::Part::Won);
    return Velocity(reader).qualifiedDeals(scope, by, *key);
}

} // namespace

BuiltInReport velocityReport()
{
    return { { u"velocity"_s, ReportBasis::label("Sales velocity", "销售效率"),
                 { u"none"_s, u"person"_s, u"team"_s, u"month"_s, u"quarter"_s } },
        run, dealsBehind };
}

} // namespace fairlead
