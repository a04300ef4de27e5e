#include "insight/BuiltInReports.h"

#include "insight/Forecast.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr ReportBasis::MoneyColumn columnWords[forecastColumns]
    = { { "plan", "Plan", "计划" }, { "closed", "Closed", "已成交" }, { "commit", "Commit", "承诺" },
          { "best_case", "Best case", "乐观" }, { "pipeline", "Pipeline", "管线" }, { "omitted", "Omitted", "不计入" },
          { "weighted", "Weighted", "加权金额" }, { "expected", "Expected", "预计" }, { "gap", "Gap", "缺口" } };

const QString overdueKey = QStringLiteral("overdue");
const QString undatedKey = QStringLiteral("undated");

ReportRow rowOf(const QString& key, ReportCell head, const ForecastGroup& group)
{
    ReportRow row { key, { std::move(head), ReportCell::ofCount(group.deals) } };
    for (const QList<Money>& sum : group.sums)
        row.cells.push_back(ReportCell::ofMoney(sum));
    return row;
}

void addNotes(ReportResult& report, const ForecastResult& result)
{
    ReportBasis::note(report, "unknown_chance", result.unknownChance,
        "%1 of the open deals have an amount but no chance; they are not in the weighted sum.",
        "其中 %1 个在途机会有金额但没有成功率，未计入加权金额。");
    ReportBasis::note(report, "without_amount", result.withoutAmount, "%1 of the open deals have no amount.",
        "其中 %1 个在途机会没有金额。");
    ReportBasis::note(report, "undated", result.undated.deals,
        "%1 open deals have no expected close; they are in no period and in no sum.",
        "%1 个在途机会没有预计成交日，未计入。");
    ReportBasis::note(report, "draft_plan", result.draftPlan, "A plan is a draft that nobody has released.",
        "计划尚未发布，为草稿。");
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = Forecast(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report = basis.start(u"forecast"_s, by, ReportBasis::label("Forecast", "销售预测"), asked);
    report.columns
        = { basis.groupColumn(by), ReportBasis::column("deals", "Open deals", "在途机会", ColumnKind::Count) };
    ReportBasis::addMoneyColumns(report, columnWords);
    if (isPeriod(by) && result->overdue.deals > 0)
        report.rows.push_back(rowOf(overdueKey,
            ReportCell::ofLabel(ReportBasis::label("Expected close has passed", "预计成交日已过")), result->overdue));
    for (const ForecastGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    if (result->undated.deals > 0)
        report.rows.push_back(
            rowOf(undatedKey, ReportCell::ofLabel(ReportBasis::label("No day known", "日期未定")), result->undated));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    for (const ForecastColumn column : { ForecastColumn::Plan, ForecastColumn::Closed, ForecastColumn::Expected,
             ForecastColumn::Gap, ForecastColumn::Commit, ForecastColumn::Weighted }) {
        const ReportBasis::MoneyColumn& words = columnWords[size_t(column)];
        report.figures.push_back(ReportBasis::figure(
            words.key, words.en, words.zh, ColumnKind::Money, ReportCell::ofMoney(result->total.of(column))));
    }
    addNotes(report, *result);
    report.formula = ReportBasis::label(
        "Closed = Σ amount won in the period; open deals by expected close and category (the manager's, else the "
        "seller's, else the stage's), deals on hold omitted; weighted = Σ amount × chance; expected = closed + "
        "weighted; "
        "gap = plan − closed",
        "已成交 = "
        "期间内赢单金额合计；在途机会按预计成交日与预测类别（经理的，其次本人的，再次阶段的），搁置的不计入；加权 = "
        "Σ 金额 × 成功率；预计 = 已成交 + 加权；缺口 = 计划 − 已成交");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    using Which = Forecast::Which;
    const ForecastColumn asked = ReportBasis::columnNamed(columnWords, column, ForecastColumn::Weighted);
    const Forecast forecast(reader);
    if (row == overdueKey) return forecast.dealsBehind(scope, by, Which::Overdue, {}, asked);
    if (row == undatedKey) return forecast.dealsBehind(scope, by, Which::Undated, {}, asked);
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return forecast.dealsBehind(scope, by, *key ? Which::Group : Which::Total, key->value_or(GroupKey {}), asked);
}

} // namespace

BuiltInReport forecastReport()
{
    return { { u"forecast"_s, ReportBasis::label("Forecast", "销售预测"),
                 { u"month"_s, u"quarter"_s, u"person"_s, u"team"_s, u"product"_s, u"none"_s } },
        run, dealsBehind };
}

} // namespace fairlead
