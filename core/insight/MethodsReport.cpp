#include "insight/BuiltInReports.h"

#include "insight/ForecastMethods.h"
#include "insight/MoneySums.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr ReportBasis::MoneyColumn columnWords[] = { { "plan", "Plan", "计划" }, { "closed", "Closed", "已成交" },
    { "stage", "Stage-weighted", "阶段加权" }, { "history", "Historic rates", "历史转化率" },
    { "run_rate", "Run rate with season", "趋势与季节" }, { "commit", "Commit", "销售承诺" } };
constexpr size_t firstMethod = 2;

ReportRow rowOf(const MethodsGroup& group, const ReportBasis& basis, By by)
{
    ReportRow row { ReportBasis::keyText(group.key, by),
        { basis.groupCell(group.key, by), ReportCell::ofMoney(group.plan), ReportCell::ofMoney(group.closed) } };
    for (const QList<Money>& sums : group.sums)
        row.cells.push_back(ReportCell::ofMoney(sums));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = ForecastMethods(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report = basis.start(u"methods"_s, by, ReportBasis::label("Forecast methods", "预测方法"), asked);
    report.columns = { basis.groupColumn(by) };
    ReportBasis::addMoneyColumns(report, columnWords);
    report.totals = ReportRow { u"total"_s, { ReportBasis::totalCell() } };
    std::vector<QList<Money>> totals(std::size(columnWords));
    for (const MethodsGroup& group : result->groups) {
        report.rows.push_back(rowOf(group, basis, by));
        addMoney(totals[0], group.plan);
        addMoney(totals[1], group.closed);
        for (size_t i = 0; i < group.sums.size(); ++i)
            addMoney(totals[firstMethod + i], group.sums[i]);
    }
    for (size_t i = 0; i < totals.size(); ++i) {
        report.totals->cells.push_back(ReportCell::ofMoney(totals[i]));
        report.figures.push_back(ReportBasis::figure(columnWords[i].key, columnWords[i].en, columnWords[i].zh,
            ColumnKind::Money, ReportCell::ofMoney(totals[i])));
    }
    ReportBasis::note(report, "overdue", result->overdue,
        "The expected close of %1 open deals has passed: they are in no month and so in no method.",
        "%1 个在途机会的预计成交日已过，未计入任何月份。");
    ReportBasis::note(report, "unknown_chance", result->unknownChance,
        "%1 open deals have no chance; they are not in the stage-weighted sum.",
        "%1 个在途机会没有赢率，未计入阶段加权。");
    ReportBasis::note(report, "without_rate", result->withoutRate,
        "%1 open deals are in stages from which the way to winning was never measured; historic rates leave them out.",
        "%1 个在途机会所在阶段没有实测升迁率，历史转化率法未计入。");
    report.formula = ReportBasis::label(
        "stage-weighted = closed + Σ amount × chance; historic rates = closed + Σ amount × product of the conversions "
        "from the deal's stage to winning, measured over twelve months; run rate = mean month of the last twelve × "
        "seasonal index of the month; commit = closed + what is committed; open deals by expected close, omitted ones "
        "left out",
        "阶段加权 = 已成交 + Σ 金额 × 赢率；历史转化率 = 已成交 + Σ 金额 × "
        "从所在阶段到赢单的实测升迁率之积（近十二个月）；"
        "趋势与季节 = 近十二个月月均 × 当月季节指数；销售承诺 = 已成交 + 承诺；在途机会按预计成交日，不计入者除外");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    const size_t at = ReportBasis::columnNamed(columnWords, column, firstMethod);
    if (at >= firstMethod)
        return ForecastMethods(reader).dealsBehind(scope, by, *key, ForecastMethod(at - firstMethod));
    ReportScope asked = scope;
    asked.period = ForecastMethods::periodOf(scope);
    using Which = Forecast::Which;
    return Forecast(reader).dealsBehind(
        asked, by, *key ? Which::Group : Which::Total, key->value_or(GroupKey {}), ForecastColumn::Closed);
}

} // namespace

BuiltInReport methodsReport()
{
    return { { u"methods"_s, ReportBasis::label("Forecast methods", "预测方法"), { u"month"_s, u"quarter"_s } }, run,
        dealsBehind };
}

} // namespace fairlead
