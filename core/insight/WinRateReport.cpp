#include "insight/BuiltInReports.h"

#include "insight/WinRate.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ReportRow rowOf(const QString& key, ReportCell head, const WinGroup& group)
{
    return { key,
        { std::move(head), ReportCell::ofCount(group.won), ReportCell::ofCount(group.lost),
            ReportCell::ofCount(group.other), ReportCell::ofCount(group.won + group.lost),
            ReportCell::ofRate(group.rate()), ReportCell::ofRate(group.ofAllEnded()),
            ReportCell::ofDays(group.byValue) } };
}

void addRefusal(ReportResult& report, const WinGroup& total)
{
    if (total.refusal == ValueRefusal::LostWithoutAmount)
        ReportBasis::note(report, "value_refused_lost_without_amount", total.lostWithoutAmount,
            "No win rate by value: %1 of the lost deals have no last amount (20 % or more).",
            "不提供按金额计算的成功率：%1 个输单没有最后金额（达到或超过 20%）。");
    if (total.refusal == ValueRefusal::Currencies)
        ReportBasis::note(report, "value_refused_currencies", total.won + total.lost,
            "No win rate by value: the amounts are in several currencies; restrict the report to one.",
            "不提供按金额计算的成功率：金额涉及多个币种，请限定一个币种。");
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = WinRate(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(u"win-rate"_s, by, ReportBasis::label("Win rate", "机会成功率"), scope);
    report.columns = { basis.groupColumn(by), ReportBasis::column("won", "Won", "赢单", ColumnKind::Count),
        ReportBasis::column("lost", "Lost", "输单", ColumnKind::Count),
        ReportBasis::column("other", "Other ends", "其他结束", ColumnKind::Count),
        ReportBasis::column("n", "n", "n", ColumnKind::Count),
        ReportBasis::column("win_rate", "Win rate", "成功率", ColumnKind::Percent),
        ReportBasis::column("of_all", "Won of all ended", "占全部结束", ColumnKind::Percent),
        ReportBasis::column("by_value", "By value", "按金额", ColumnKind::Percent) };
    if (by != By::None)
        for (const WinGroup& group : result->groups)
            report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    addRefusal(report, result->total);
    ReportBasis::note(report, "undated", result->undated, "%1 ended deals are left out: they have no closed-on date.",
        "%1 个已结束的机会没有结束日期，未计入。");
    report.formula = ReportBasis::label(
        "win rate = won ÷ (won + lost), deals that ended in the period; beside it won ÷ all ended, and by value won "
        "amount ÷ (won amount + last amount of the lost)",
        "成功率 = 赢单数 ÷（赢单数 + 输单数），按期间内结束的机会计算；另列赢单数 ÷ 全部结束数，以及按金额：赢单金额 "
        "÷（赢单金额 + "
        "输单前最后金额）");
    return report;
}

WinRate::Part partOf(const QString& column)
{
    if (column == u"won"_s) return WinRate::Part::Won;
    if (column == u"lost"_s) return WinRate::Part::Lost;
    if (column == u"other"_s) return WinRate::Part::Other;
    if (column == u"n"_s || column == u"win_rate"_s || column == u"by_value"_s) return WinRate::Part::WonAndLost;
    return WinRate::Part::All;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return WinRate(reader).dealsBehind(scope, by, *key, partOf(column));
}

} // namespace

BuiltInReport winRateReport()
{
    return { { u"win-rate"_s, ReportBasis::label("Win rate", "机会成功率"),
                 { u"none"_s, u"person"_s, u"team"_s, u"product"_s, u"customer"_s, u"source"_s, u"month"_s,
                     u"quarter"_s, u"year"_s } },
        run, dealsBehind };
}

} // namespace fairlead
