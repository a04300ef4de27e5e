#include "insight/BuiltInReports.h"

#include "insight/RequestBook.h"
#include "insight/TrendPeriods.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quantityScale = 10000; // decimals of Kind::Quantity

std::vector<ReportColumn> columns()
{
    const auto column = &ReportBasis::column;
    ReportColumn request = column("request", "Request", "请求", ColumnKind::Text);
    request.recordType = u"request"_s;
    return { request, column("kind", "Kind", "类型", ColumnKind::Text),
        column("to", "To", "承接部门", ColumnKind::Text), column("asked", "Asked on", "提出日期", ColumnKind::Text),
        column("due", "Due", "期限", ColumnKind::Text), column("wanted", "Wanted", "需求数量", ColumnKind::Number),
        column("wanted_amount", "Wanted amount", "需求金额", ColumnKind::Money),
        column("came", "Came since", "已完成数量", ColumnKind::Count),
        column("came_amount", "Came in money", "已完成金额", ColumnKind::Money),
        column("done", "Fulfilled", "完成率", ColumnKind::Percent),
        column("state", "Status", "状态", ColumnKind::Text) };
}

Ratio fulfilment(const RequestLine& line)
{
    if (line.kind == RequestLine::Kind::Growth)
        return { line.cameAmount.minor, line.wantedAmount.isNull() ? 0 : line.wantedAmount.minor };
    return { line.came * quantityScale, line.wanted.value_or(0) };
}

/// The key says what came, since that decides on what is behind the row: "leads/ID".
QString keyOf(const RequestLine& line)
{
    return (line.code.isEmpty() ? u"other"_s : line.code) + u'/' + line.id.toString();
}

ReportRow rowOf(const RequestLine& line, const ReportBasis& basis)
{
    const auto amount
        = [](const Money& money) { return money.isNull() ? ReportCell() : ReportCell::ofMoney({ money }); };
    const bool counted = line.kind != RequestLine::Kind::Other;
    ReportRow row { keyOf(line), { basis.recordCell(u"request"_s, line.id) } };
    row.cells.push_back(basis.choiceCell(u"request_kind"_s, line.code));
    row.cells.push_back(line.unit.isNull() ? ReportCell() : basis.recordCell(u"unit"_s, line.unit));
    row.cells.push_back(ReportCell::ofDay(line.askedOn));
    row.cells.push_back(ReportCell::ofDay(line.dueOn));
    row.cells.push_back(line.wanted ? ReportCell::ofDays(Ratio { *line.wanted, quantityScale }) : ReportCell());
    row.cells.push_back(amount(line.wantedAmount));
    row.cells.push_back(counted ? ReportCell::ofCount(line.came) : ReportCell());
    row.cells.push_back(amount(line.cameAmount));
    row.cells.push_back(counted ? ReportCell::ofDays(fulfilment(line)) : ReportCell());
    row.cells.push_back(basis.choiceCell(u"task_status"_s, line.state));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto lines = RequestBook(reader).lines(scope);
    if (!lines) return lines.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(
        u"requests"_s, by, ReportBasis::label("Requests to departments", "部门协作请求"), during(scope, {}));
    report.columns = columns();
    qint64 open = 0, late = 0;
    for (const RequestLine& line : *lines) {
        report.rows.push_back(rowOf(line, basis));
        open += line.isOpen();
        late += line.isOpen() && line.dueOn.isValid() && line.dueOn < report.asOf;
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    report.figures = { ReportBasis::figure("open", "Open", "进行中", ColumnKind::Count, ReportCell::ofCount(open)),
        ReportBasis::figure("late", "Late", "已逾期", ColumnKind::Count, ReportCell::ofCount(late)) };
    report.formula = ReportBasis::label(
        "came since = leads received, or deals opened, from the day it was asked until it is due, until today at most; "
        "growth: what customers who had bought before bought in these days; fulfilled = came ÷ wanted",
        "已完成 = 自提出日起至期限（至今日）收到的线索或新立项的机会；客户发展 = 期间老客户的赢单金额；完成率 = 已完成 "
        "÷ 需求");
    return report;
}

QString typeOf(const QString& row, const QString& column)
{
    if (column.startsWith(u"wanted"_s)) return u"request"_s;
    return row.startsWith(u"leads/"_s) ? u"lead"_s : u"opportunity"_s;
}

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    if (row == u"total"_s) return std::vector<RecordId>();
    const auto id = RecordId::parse(ReportBasis::keyParts(row).second);
    if (!id) return Error { ErrorCode::Invalid, row };
    if (column.startsWith(u"wanted"_s)) return std::vector<RecordId> { *id };
    return RequestBook(reader).rowsBehind(*id, scope);
}

} // namespace

BuiltInReport requestsReport()
{
    return { { u"requests"_s, ReportBasis::label("Requests to departments", "部门协作请求"), { u"none"_s } }, run,
        nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
