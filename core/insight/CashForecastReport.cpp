#include "insight/BuiltInReports.h"

#include "insight/CashForecast.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr ReportBasis::MoneyColumn columnWords[cashColumns]
    = { { "plan", "Plan", "计划" }, { "received", "Received", "已收" }, { "invoices", "Open invoices", "未收发票" },
          { "dated", "On a day", "固定日收款" }, { "happened", "Event happened", "事件已发生" },
          { "expected", "Event expected", "事件待发生" }, { "weighted", "Open deals, weighted", "在途机会（加权）" },
          { "total", "Expected cash", "预计收款" } };

const QString overdueKey = QStringLiteral("overdue");
const QString undatedKey = QStringLiteral("undated");

ReportRow rowOf(const QString& key, ReportCell head, const CashGroup& group)
{
    ReportRow row { key, { std::move(head) } };
    for (const QList<Money>& sum : group.sums)
        row.cells.push_back(ReportCell::ofMoney(sum));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = CashForecast(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report = basis.start(u"cash-forecast"_s, by, ReportBasis::label("Cash forecast", "收款预测"), asked);
    report.columns = { basis.groupColumn(by) };
    ReportBasis::addMoneyColumns(report, columnWords);
    const bool isOverdue = !result->overdue.sums[size_t(CashColumn::Total)].isEmpty();
    if (isPeriod(by) && isOverdue)
        report.rows.push_back(
            rowOf(overdueKey, ReportCell::ofLabel(ReportBasis::label("Overdue", "已逾期")), result->overdue));
    for (const CashGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    if (!result->undated.sums[size_t(CashColumn::Total)].isEmpty())
        report.rows.push_back(
            rowOf(undatedKey, ReportCell::ofLabel(ReportBasis::label("No day known", "日期未定")), result->undated));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    report.figures = { ReportBasis::figure("overdue", "Overdue", "已逾期", ColumnKind::Money,
                           ReportCell::ofMoney(result->overdue.sums[size_t(CashColumn::Total)])),
        ReportBasis::figure("expected_cash", "Expected cash", "预计收款", ColumnKind::Money,
            ReportCell::ofMoney(result->total.sums[size_t(CashColumn::Total)])) };
    ReportBasis::note(report, "unknown_chance", result->unknownChance,
        "%1 instalments belong to deals whose chance nobody gave; they are in no sum.",
        "%1 笔收款计划所属机会没有成功率，未计入。");
    ReportBasis::ledgerUntil(report, result->ledgerUntil);
    ReportBasis::note(report, "other_currency", result->otherCurrency,
        "%1 allocations are in another currency than their document; they are left out.",
        "%1 条核销与单据币种不同，未计入。");
    ReportBasis::note(report, "draft_plan", result->draftPlan, "A plan is a draft that nobody has released.",
        "计划尚未发布，为草稿。");
    report.formula = ReportBasis::label(
        "Received by value date (bills when they mature) + what is open of invoices by due date + instalments that no "
        "invoice asks for, by their day or event + instalments of open deals × chance; what is overdue counts in the "
        "total, what has no day in nothing",
        "按到账日的已收（票据按到期日）+ 按到期日的未收发票 + 未开票的收款计划（按固定日或事件）+ 在途机会的收款计划 × "
        "成功率；逾期计入合计，日期未定的不计入");
    return report;
}

CashColumn columnNamed(const QString& key) { return ReportBasis::columnNamed(columnWords, key, CashColumn::Total); }

QString typeOf(const QString&, const QString& column) { return rowsType(columnNamed(column)); }

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    using Which = CashForecast::Which;
    const CashForecast forecast(reader);
    if (row == overdueKey) return forecast.rowsBehind(scope, by, Which::Overdue, {}, columnNamed(column));
    if (row == undatedKey) return forecast.rowsBehind(scope, by, Which::Undated, {}, columnNamed(column));
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return forecast.rowsBehind(
        scope, by, *key ? Which::Group : Which::Total, key->value_or(GroupKey {}), columnNamed(column));
}

} // namespace

BuiltInReport cashForecastReport()
{
    return { { u"cash-forecast"_s, ReportBasis::label("Cash forecast", "收款预测"),
                 { u"month"_s, u"quarter"_s, u"customer"_s, u"person"_s, u"team"_s, u"none"_s } },
        run, nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
