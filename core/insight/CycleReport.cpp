#include "insight/BuiltInReports.h"

#include "insight/SalesCycle.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void addFigures(ReportRow& row, const CycleFigures& figures)
{
    row.cells.push_back(ReportCell::ofCount(figures.n()));
    for (const Ratio& days : { figures.mean, figures.median, figures.p25, figures.p80, figures.p90 })
        row.cells.push_back(ReportCell::ofDays(days, figures.n()));
}

void addColumns(std::vector<ReportColumn>& columns, const char* prefix, const char* en, const char* zh)
{
    const QByteArray start(prefix);
    columns.push_back(
        ReportBasis::column(start + "_n", en + QByteArray(": n"), zh + QByteArray(" n"), ColumnKind::Count));
    // Won and lost stand side by side, in the table and in the legend of the chart: each says whose it is.
    const auto add = [&](const char* key, const QByteArray& ofEn, const QByteArray& ofZh) {
        columns.push_back(ReportBasis::column(start + key, en + QByteArray(": ") + ofEn, zh + ofZh, ColumnKind::Days));
    };
    add("_mean", "mean", "平均");
    add("_median", "median", "中位数");
    add("_p25", "25 %", " 25%");
    add("_p80", "80 %", " 80%");
    add("_p90", "90 %", " 90%");
}

ReportRow rowOf(const QString& key, ReportCell head, const CycleGroup& group)
{
    ReportRow row { key, { std::move(head) } };
    addFigures(row, group.won);
    addFigures(row, group.lost);
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = SalesCycle(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report
        = basis.start(u"cycle"_s, by, ReportBasis::label("Sales cycle in days", "销售升迁周期（天）"), scope);
    report.columns = { basis.groupColumn(by) };
    addColumns(report.columns, "won", "Won", "赢单");
    addColumns(report.columns, "lost", "Lost", "输单");
    if (by != By::None)
        for (const CycleGroup& group : result->groups)
            report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    ReportBasis::note(report, "won_left_out", result->total.won.leftOut,
        "%1 won deals are left out: opened-on or closed-on date is missing, or they are in the wrong order.",
        "%1 个赢单机会缺少立项或结束日期（或顺序有误），未计入。");
    ReportBasis::note(report, "lost_left_out", result->total.lost.leftOut,
        "%1 lost deals are left out: opened-on or closed-on date is missing, or they are in the wrong order.",
        "%1 个输单机会缺少立项或结束日期（或顺序有误），未计入。");
    report.formula = ReportBasis::label(
        "days = closed on − opened on (business dates) of deals that ended in the period; mean = Σ days ÷ n, median = "
        "the middle deal; 80 % = the days that four of five deals did not exceed, the other percentiles alike",
        "天数 = 结束日期 − 立项日期（业务日期），按期间内结束的机会计算；平均 = 天数合计 ÷ n，中位数 = 居中的机会；80% "
        "= 五分之四的机会不超过的天数，其他分位数同理");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    const auto part = column.startsWith(u"lost"_s) ? SalesCycle::Part::Lost : SalesCycle::Part::Won;
    return SalesCycle(reader).dealsBehind(scope, by, *key, part);
}

} // namespace

BuiltInReport cycleReport()
{
    return { { u"cycle"_s, ReportBasis::label("Sales cycle in days", "销售升迁周期（天）"),
                 { u"none"_s, u"person"_s, u"team"_s, u"product"_s, u"customer"_s, u"source"_s, u"month"_s,
                     u"quarter"_s, u"year"_s } },
        run, dealsBehind };
}

} // namespace fairlead
