#include "insight/BuiltInReports.h"

#include "insight/WinLoss.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ReportRow rowOf(
    const ReportBasis& basis, const QString& key, ReportCell head, const WinLossGroup& group, const WinLossGroup& total)
{
    ReportRow row { key, { std::move(head) } };
    row.cells.push_back(ReportCell::ofCount(group.lost.deals));
    row.cells.push_back(ReportCell::ofDays({ group.lost.deals, total.lost.deals }));
    row.cells.push_back(ReportCell::ofMoney(group.lost.amount));
    row.cells.push_back(ReportCell::ofCount(group.lost.withoutAmount));
    row.cells.push_back(
        group.mainReason.isEmpty() ? ReportCell() : basis.choiceCell(u"close_reason"_s, group.mainReason));
    row.cells.push_back(ReportCell::ofCount(group.won.deals));
    row.cells.push_back(ReportCell::ofMoney(group.won.amount));
    row.cells.push_back(ReportCell::ofCount(group.other));
    row.cells.push_back(ReportCell::ofRate(group.rate()));
    row.cells.push_back(ReportCell::ofCount(group.reviewed));
    return row;
}

std::vector<ReportColumn> columns(const ReportBasis& basis, By by)
{
    return { basis.groupColumn(by), ReportBasis::column("lost", "Lost", "输单", ColumnKind::Count),
        ReportBasis::column("lost_share", "Share of lost", "占输单", ColumnKind::Percent),
        ReportBasis::column("lost_amount", "Lost amount", "输单金额", ColumnKind::Money),
        ReportBasis::column("without_amount", "Without amount", "无金额", ColumnKind::Count),
        ReportBasis::column("main_reason", "Most frequent reason", "主要原因", ColumnKind::Text),
        ReportBasis::column("won", "Won", "赢单", ColumnKind::Count),
        ReportBasis::column("won_amount", "Won amount", "赢单金额", ColumnKind::Money),
        ReportBasis::column("other", "Other ends", "其他结束", ColumnKind::Count),
        ReportBasis::column("win_rate", "Win rate", "成功率", ColumnKind::Percent),
        ReportBasis::column("reviewed", "Reviewed", "已复盘", ColumnKind::Count) };
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = WinLoss(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report
        = basis.start(u"win-loss"_s, by, ReportBasis::label("Won and lost: why", "赢输原因分析"), scope);
    report.columns = columns(basis, by);
    for (const WinLossGroup& group : result->groups)
        report.rows.push_back(
            rowOf(basis, ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group, result->total));
    report.totals = rowOf(basis, u"total"_s, ReportBasis::totalCell(), result->total, result->total);
    ReportBasis::note(
        report, "without_reason", result->withoutReason, "%1 lost deals name no reason.", "%1 个输单没有填写原因。");
    ReportBasis::note(report, "undated", result->undated, "%1 ended deals are left out: they have no closed-on date.",
        "%1 个已结束的机会没有结束日期，未计入。");
    report.formula = ReportBasis::label(
        "deals that ended in the period; lost amount = Σ last amount before the loss; share of lost = lost here ÷ all "
        "lost; win rate = won ÷ (won + lost); ranked by lost deals, then by their amount",
        "按期间内结束的机会计算；输单金额 = Σ 输单前最后金额；占输单 = 本组输单数 ÷ 全部输单数；成功率 = 赢单数 "
        "÷（赢单数 + "
        "输单数）；按输单数、再按金额排列");
    return report;
}

WinLoss::Part partOf(const QString& column)
{
    if (column == u"won"_s || column == u"won_amount"_s) return WinLoss::Part::Won;
    if (column == u"other"_s) return WinLoss::Part::Other;
    if (column == u"reviewed"_s) return WinLoss::Part::Reviewed;
    if (column == u"main_reason"_s) return WinLoss::Part::MainReason;
    if (column.startsWith(u"lost"_s) || column == u"without_amount"_s) return WinLoss::Part::Lost;
    return WinLoss::Part::All;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return WinLoss(reader).dealsBehind(scope, by, *key, partOf(column));
}

} // namespace

BuiltInReport winLossReport()
{
    return { { u"win-loss"_s, ReportBasis::label("Won and lost: why", "赢输原因分析"),
                 { u"reason"_s, u"competitor"_s, u"stage"_s, u"person"_s, u"team"_s, u"product"_s, u"customer"_s,
                     u"source"_s, u"month"_s, u"quarter"_s, u"year"_s } },
        run, dealsBehind };
}

} // namespace fairlead
