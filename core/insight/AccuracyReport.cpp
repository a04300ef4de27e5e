#include "insight/BuiltInReports.h"

#include "insight/ForecastBacktest.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* leadKeys[forecastLeads] = { "quarter_start", "month_before", "mid_month" };
constexpr const char* methodKeys[forecastMethods] = { "stage", "history", "run_rate", "commit" };

Label leadWords(ForecastLead lead)
{
    switch (lead) {
    case ForecastLead::QuarterStart:
        return ReportBasis::label("Quarter, at its start", "季度初看季度");
    case ForecastLead::MonthBefore:
        return ReportBasis::label("Month, a month before", "提前一个月看月度");
    case ForecastLead::MidMonth:
        break;
    }
    return ReportBasis::label("Month, at mid-month", "月中看月度");
}

ReportRow rowOf(const LeadAccuracy& one, const ReportBasis& basis)
{
    const auto money = [&one](qint64 minor) { return ReportCell::ofMoney({ { minor, one.currency } }); };
    const QString method = QString::fromLatin1(methodKeys[size_t(one.method)]);
    ReportRow row { QString::fromLatin1(leadKeys[size_t(one.lead)]) + u'/' + method + u'/' + one.currency,
        { basis.choiceCell(u"forecast_method"_s, method), ReportCell::ofLabel(leadWords(one.lead)),
            ReportCell::ofText(one.currency), ReportCell::ofText(QString::number(one.periods)), money(one.forecast),
            money(one.actual) } };
    row.cells.push_back(ReportCell::ofDays(one.bias()));
    row.cells.push_back(money(one.error));
    row.cells.push_back(ReportCell::ofDays(one.relativeError()));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = ForecastBacktest(reader).compute(scope);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report
        = basis.start(u"forecast-accuracy"_s, by, ReportBasis::label("Past accuracy", "预测准确度"), asked);
    if (result->historySince.isValid())
        report.inputs.push_back({ u"history_since"_s, ReportBasis::label("History since", "历史记录始于"),
            result->historySince.toString(Qt::ISODate) });
    const auto column = &ReportBasis::column;
    report.columns = { column("method", "Method", "方法", ColumnKind::Text),
        column("lead", "Looked at", "预测时点", ColumnKind::Text),
        column("currency", "Currency", "币种", ColumnKind::Text),
        column("periods", "Periods (n)", "期数（n）", ColumnKind::Text),
        column("forecast", "Forecast", "预测", ColumnKind::Money), column("actual", "Came", "实际", ColumnKind::Money),
        column("bias", "Bias", "偏差", ColumnKind::Percent),
        column("error", "Sum of errors", "绝对误差合计", ColumnKind::Money),
        column("relative_error", "Errors ÷ came", "误差率", ColumnKind::Percent) };
    for (const LeadAccuracy& one : result->accuracies)
        report.rows.push_back(rowOf(one, basis));
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    report.formula = ReportBasis::label(
        "forecast = what each method says about a past period from stage events and deal changes as of the eve of the "
        "quarter, a month before the month, the 15th of the month; came = won in the period; bias = (Σ forecast − Σ "
        "came) ÷ Σ came; sum of errors = Σ |forecast − came|",
        "预测 = "
        "以季度前一日、提前一个月、当月15日为时点，按当时的升迁与变更记录由各方法得出；实际 = 期内赢单；偏差 =（Σ预测 "
        "− "
        "Σ实际）÷ Σ实际；绝对误差合计 = Σ|预测 − 实际|");
    return report;
}

template <size_t Count>
std::optional<int> indexOf(const char* const (&keys)[Count], const QString& word)
{
    for (size_t i = 0; i < Count; ++i)
        if (word == QLatin1String(keys[i])) return int(i);
    return {};
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString&)
{
    if (row == u"total"_s) return std::vector<RecordId>();
    const auto [front, currency] = ReportBasis::keyParts(row);
    const auto [lead, method] = ReportBasis::keyParts(front);
    const auto leadAt = indexOf(leadKeys, lead);
    const auto methodAt = indexOf(methodKeys, method);
    if (!leadAt || !methodAt) return Error { ErrorCode::Invalid, row };
    return ForecastBacktest(reader).dealsBehind(scope, ForecastLead(*leadAt), ForecastMethod(*methodAt), currency);
}

} // namespace

BuiltInReport forecastAccuracyReport()
{
    return { { u"forecast-accuracy"_s, ReportBasis::label("Past accuracy", "预测准确度"), { u"none"_s } }, run,
        dealsBehind };
}

} // namespace fairlead
