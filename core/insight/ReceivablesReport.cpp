#include "insight/BuiltInReports.h"

#include "insight/Receivables.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr ReportBasis::MoneyColumn columnWords[owedColumns]
    = { { "open", "Open", "应收余额" }, { "not_due", "Not due", "未到期" }, { "d1_30", "1–30 days", "逾期1–30天" },
          { "d31_60", "31–60 days", "逾期31–60天" }, { "d61_90", "61–90 days", "逾期61–90天" },
          { "over_90", "Over 90 days", "逾期90天以上" }, { "uninvoiced", "Due, not invoiced", "到期未开票" },
          { "advances", "Not matched", "未核销" } };

ReportRow rowOf(const QString& key, ReportCell head, const OwedGroup& group)
{
    ReportRow row { key, { std::move(head), ReportCell::ofCount(group.documents) } };
    for (const QList<Money>& sum : group.sums)
        row.cells.push_back(ReportCell::ofMoney(sum));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = Receivables(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(u"receivables"_s, by, ReportBasis::label("Receivables", "应收款"), scope);
    report.columns
        = { basis.groupColumn(by), ReportBasis::column("documents", "Invoices", "发票数", ColumnKind::Count) };
    ReportBasis::addMoneyColumns(report, columnWords);
    for (const OwedGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    ReportBasis::ledgerUntil(report, result->ledgerUntil);
    ReportBasis::note(report, "other_currency", result->otherCurrency,
        "%1 allocations are in another currency than their document; they are left out.",
        "%1 条核销与单据币种不同，未计入。");
    report.formula = ReportBasis::label(
        "Σ (gross − allocations − credit notes) of the invoices issued until the day, by days after the due date; "
        "instalments that are due and not invoiced, and money not matched yet, stand apart",
        "截至当日已开发票的（含税额 − 核销 − 红字）合计，按逾期天数分档；到期未开票的收款计划、未核销的款项单列");
    return report;
}

OwedColumn columnNamed(const QString& key) { return ReportBasis::columnNamed(columnWords, key, OwedColumn::Open); }

QString typeOf(const QString&, const QString& column) { return rowsType(columnNamed(column)); }

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return Receivables(reader).rowsBehind(scope, by, *key, columnNamed(column));
}

} // namespace

BuiltInReport receivablesReport()
{
    return { { u"receivables"_s, ReportBasis::label("Receivables", "应收款"),
                 { u"customer"_s, u"person"_s, u"team"_s, u"none"_s } },
        run, nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
