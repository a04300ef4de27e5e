#include "insight/BuiltInReports.h"

#include "insight/RevenueForecast.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Column = RevenueColumn;

constexpr ReportBasis::MoneyColumn columnWords[revenueColumns]
    = { { "plan", "Plan", "计划" }, { "invoiced", "Invoiced", "已开票" }, { "won", "Won, by delivery", "已赢单待交付" },
          { "weighted", "Open deals, weighted", "在途机会（加权）" }, { "expected", "Expected revenue", "预计收入" },
          { "gap", "Gap", "差额" } };

const QString lateKey = QStringLiteral("late");
const QString undatedKey = QStringLiteral("undated");

ReportRow rowOf(const QString& key, ReportCell head, const RevenueGroup& group)
{
    ReportRow row { key, { std::move(head) } };
    for (const QList<Money>& sum : group.sums)
        row.cells.push_back(ReportCell::ofMoney(sum));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = RevenueForecast(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report
        = basis.start(u"revenue-forecast"_s, by, ReportBasis::label("Revenue forecast", "收入预测"), asked);
    report.columns = { basis.groupColumn(by) };
    ReportBasis::addMoneyColumns(report, columnWords);
    if (isPeriod(by) && !result->late.of(Column::Expected).isEmpty())
        report.rows.push_back(
            rowOf(lateKey, ReportCell::ofLabel(ReportBasis::label("Month is over", "已过交付月")), result->late));
    for (const RevenueGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    if (!result->undated.of(Column::Expected).isEmpty())
        report.rows.push_back(
            rowOf(undatedKey, ReportCell::ofLabel(ReportBasis::label("No day known", "日期未定")), result->undated));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    report.figures = { ReportBasis::figure("expected_revenue", "Expected revenue", "预计收入", ColumnKind::Money,
                           ReportCell::ofMoney(result->total.of(Column::Expected))),
        ReportBasis::figure("invoiced", "Invoiced", "已开票", ColumnKind::Money,
            ReportCell::ofMoney(result->total.of(Column::Invoiced))) };
    ReportBasis::note(report, "unknown_chance", result->unknownChance,
        "%1 deliveries belong to deals whose chance nobody gave; they are in no sum.",
        "%1 笔交付所属机会没有成功率，未计入。");
    ReportBasis::note(report, "gross", result->gross,
        "%1 deals and invoices are known with tax only; they are taken as they are.",
        "%1 个机会或发票只有含税金额，按原值计入。");
    ReportBasis::note(report, "draft_plan", result->draftPlan, "A plan is a draft that nobody has released.",
        "计划尚未发布，为草稿。");
    report.formula = ReportBasis::label(
        "Net invoices less credit notes by day of delivery (else of issue) + what is not invoiced of won deals + open "
        "deals × chance, both by the months of their lines (else the day they were won or are expected to close); gap "
        "= plan − invoiced",
        "按交付日（否则开票日）的净额发票减红字发票 + 已赢单未开票部分 + 在途机会 × "
        "成功率，后两者按明细交付月（否则成交日或预计成交日）；差额 = 计划 − 已开票");
    return report;
}

Column columnNamed(const QString& key) { return ReportBasis::columnNamed(columnWords, key, Column::Expected); }

QString typeOf(const QString&, const QString& column) { return rowsType(columnNamed(column)); }

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    using Which = RevenueForecast::Which;
    const RevenueForecast forecast(reader);
    if (row == lateKey) return forecast.rowsBehind(scope, by, Which::Late, {}, columnNamed(column));
    if (row == undatedKey) return forecast.rowsBehind(scope, by, Which::Undated, {}, columnNamed(column));
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return forecast.rowsBehind(
        scope, by, *key ? Which::Group : Which::Total, key->value_or(GroupKey {}), columnNamed(column));
}

} // namespace

BuiltInReport revenueForecastReport()
{
    return { { u"revenue-forecast"_s, ReportBasis::label("Revenue forecast", "收入预测"),
                 { u"month"_s, u"quarter"_s, u"customer"_s, u"person"_s, u"team"_s, u"product"_s, u"none"_s } },
        run, nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
