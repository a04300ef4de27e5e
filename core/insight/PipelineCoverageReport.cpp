#include "insight/BuiltInReports.h"

#include "insight/MoneySums.h"
#include "insight/PipelineCoverage.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::vector<ReportColumn> columnsOf(const ReportBasis& basis, By by)
{
    const auto column = &ReportBasis::column;
    return { basis.groupColumn(by), column("coverage", "Coverage", "覆盖倍数", ColumnKind::Number),
        column("needed", "Needed", "所需倍数", ColumnKind::Number),
        column("state", "Enough?", "是否足够", ColumnKind::Text),
        column("missing", "Missing", "管线尚缺", ColumnKind::Money), column("plan", "Plan", "计划", ColumnKind::Money),
        column("won", "Closed", "已成交", ColumnKind::Money), column("gap", "Gap", "缺口", ColumnKind::Money),
        column("open", "Open and due", "期内到期在途", ColumnKind::Money),
        column("deals", "Deals", "机会数", ColumnKind::Count),
        column("win_rate", "Win rate by value", "金额赢单率", ColumnKind::Percent),
        column("overdue", "Overdue", "已过期", ColumnKind::Money) };
}

Label stateOf(const CoverageGroup& group)
{
    if (!group.hasPlan) return ReportBasis::label("no plan", "无计划");
    if (group.isMet()) return ReportBasis::label("met", "已完成");
    if (!group.needed().isDefined()) return ReportBasis::label("not known", "未知");
    return group.missing() > 0 ? ReportBasis::label("short", "不足") : ReportBasis::label("enough", "足够");
}

ReportRow rowOf(const CoverageGroup& group, const ReportBasis& basis, By by)
{
    const auto money = [&group](qint64 minor) { return ReportCell::ofMoney({ { minor, group.currency } }); };
    const auto planned = [&](qint64 minor) { return group.hasPlan ? money(minor) : ReportCell(); };
    const bool small = group.ended < smallSample;
    ReportRow row { ReportBasis::keyText(group.key, by) + u'/' + group.currency,
        { by == By::None ? ReportCell::ofText(group.currency) : basis.groupCell(group.key, by) } };
    row.cells.push_back(group.gap() > 0 ? ReportCell::ofDays(group.coverage()) : ReportCell());
    row.cells.push_back(ReportCell::ofDays(group.needed(), group.ended));
    row.cells.push_back(ReportCell::ofLabel(stateOf(group)));
    row.cells.push_back(group.gap() > 0 && group.needed().isDefined() ? money(group.missing()) : ReportCell());
    row.cells.back().small = !row.cells.back().blank && small;
    row.cells.push_back(planned(group.plan));
    row.cells.push_back(money(group.won));
    row.cells.push_back(planned(group.gap()));
    row.cells.push_back(money(group.open));
    row.cells.push_back(ReportCell::ofCount(group.deals));
    row.cells.push_back(ReportCell::ofDays(group.byValue, group.ended));
    row.cells.push_back(money(group.overdue));
    return row;
}

ReportRow totalsOf(const ReportResult& report)
{
    ReportRow totals { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    totals.cells[0] = ReportBasis::totalCell();
    for (const char* key : { "won", "open", "overdue" }) {
        const auto column = size_t(report.columnOf(QString::fromLatin1(key)));
        QList<Money> sums;
        for (const ReportRow& row : report.rows)
            for (const Money& one : row.cells[column].money)
                addMoney(sums, { one });
        totals.cells[column] = ReportCell::ofMoney(sums);
    }
    const auto deals = size_t(report.columnOf(u"deals"_s));
    qint64 count = 0;
    for (const ReportRow& row : report.rows)
        count += row.cells[deals].count;
    totals.cells[deals] = ReportCell::ofCount(count);
    return totals;
}

void addNotes(ReportResult& report, const CoverageResult& result)
{
    qint64 refused = 0;
    for (const CoverageGroup& group : result.groups)
        refused += group.hasPlan && group.refusal == ValueRefusal::LostWithoutAmount;
    ReportBasis::note(report, "value_refused_lost_without_amount", refused,
        "Of %1 rows too many lost deals have no amount: there is no win rate by value, and so no needed coverage.",
        "有 %1 行的输单多数没有金额，无法得出金额赢单率与所需倍数。");
    ReportBasis::note(report, "undated", result.undated, "%1 open deals have no expected close; they cover no period.",
        "%1 个在途机会没有预计成交日，未计入。");
    ReportBasis::note(report, "draft_plan", result.draftPlan, "A plan is a draft that nobody has released.",
        "计划尚未发布，为草稿。");
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = PipelineCoverage(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report
        = basis.start(u"pipeline-coverage"_s, by, ReportBasis::label("Pipeline coverage", "管线覆盖"), asked);
    report.inputs.push_back({ u"measured"_s, ReportBasis::label("Win rate of", "赢单率取自"),
        result->measured.from.toString(Qt::ISODate) + u".."_s + result->measured.to.toString(Qt::ISODate) });
    report.columns = columnsOf(basis, by);
    if (by == By::None) report.columns.front() = ReportBasis::column("all", "Currency", "币种", ColumnKind::Text);
    for (const CoverageGroup& group : result->groups)
        report.rows.push_back(rowOf(group, basis, by));
    report.totals = totalsOf(report);
    addNotes(report, *result);
    report.formula = ReportBasis::label(
        "coverage = open amount due in the period, from today on ÷ (plan − closed); needed = 1 ÷ win rate by value of "
        "the twelve months before; missing = needed × gap − open; met where closed has reached the plan; deals on "
        "hold, "
        "omitted or overdue cover nothing",
        "覆盖倍数 = 自今日起期内到期的在途金额 ÷（计划 − 已成交）；所需倍数 = 1 ÷ 近十二个月金额赢单率；尚缺 = "
        "所需倍数 × 缺口 − 在途；已成交达到计划即为已完成；搁置、不计入与已过期的机会不算");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    using Part = PipelineCoverage::Part;
    const Part part = column == u"overdue"_s                              ? Part::Overdue
        : column == u"needed"_s || column == u"win_rate"_s                ? Part::Ended
        : column == u"won"_s || column == u"plan"_s || column == u"gap"_s ? Part::Won
                                                                          : Part::Open;
    const PipelineCoverage coverage(reader);
    if (row == u"total"_s) return coverage.dealsBehind(scope, by, {}, {}, part);
    const auto [group, currency] = ReportBasis::keyParts(row);
    const auto key = ReportBasis::keyOf(group, by);
    if (!key) return key.error();
    return coverage.dealsBehind(scope, by, by == By::None ? std::nullopt : *key, currency, part);
}

} // namespace

BuiltInReport pipelineCoverageReport()
{
    return { { u"pipeline-coverage"_s, ReportBasis::label("Pipeline coverage", "管线覆盖"),
                 { u"none"_s, u"month"_s, u"quarter"_s, u"person"_s, u"team"_s } },
        run, dealsBehind };
}

} // namespace fairlead
