#include "insight/RequestBook.h"

#include "insight/DayNumber.h"
#include "insight/ExistingCustomers.h"
#include "insight/ScopeFilter.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

RequestLine::Kind kindOf(const QString& code)
{
    using Kind = RequestLine::Kind;
    return code == u"leads"_s ? Kind::Leads
        : code == u"deals"_s  ? Kind::Deals
        : code == u"growth"_s ? Kind::Growth
                              : Kind::Other;
}

} // namespace

Result<std::vector<RequestLine>> RequestBook::read(const ReportScope& scope) const
{
    const QDate today = scope.asOf.isValid() ? scope.asOf : scope.today;
    std::vector<RequestLine> lines;
    ReportScope units = scope;
    units.person = {}; // requests are between departments
    const auto filter = ScopeFilter::load(m_reader, units);
    if (!filter) return filter.error();
    const auto done = m_reader.each(
        "SELECT id, kind, state, to_unit, from_unit, created_at, due_on, wanted, wanted_amount_currency, wanted_amount "
        "FROM request WHERE _v=1 ORDER BY coalesce(due_on, '9999-12-31'), id",
        {}, [&](const RowView& row) {
            RequestLine line;
            line.id = row.id(0);
            line.code = row.text(1);
            line.kind = kindOf(line.code);
            line.state = row.text(2);
            line.unit = row.id(3);
            if (!scope.unit.isNull() && !filter->acceptsWho({}, line.unit) && !filter->acceptsWho({}, row.id(4)))
                return;
            line.askedOn = dateOfDay(dayOfMoment(row.integer(5)));
            line.dueOn = dateOfDay(dayNumber(row.bytes(6)));
            if (!row.isNull(7)) line.wanted = row.integer(7);
            if (!row.isNull(9)) line.wantedAmount = { row.integer(9), row.text(8) };
            line.days = { line.askedOn, line.dueOn.isValid() ? std::min(line.dueOn, today) : today };
            lines.push_back(std::move(line));
        });
    if (!done) return done.error();
    return lines;
}

Result<void> RequestBook::count(RequestLine& line, const ReportScope& scope, std::vector<RecordId>& rows) const
{
    using Kind = RequestLine::Kind;
    if (line.kind == Kind::Other || line.days.from > line.days.to) return {};
    if (line.kind == Kind::Growth) {
        ReportScope everybody;
        everybody.today = scope.today;
        everybody.asOf = scope.asOf;
        const auto customers = ExistingCustomers::load(m_reader, everybody);
        if (!customers) return customers.error();
        line.cameAmount.currency = line.wantedAmount.currency;
        for (const auto& deal : customers->deals()) {
            if (!deal.existing || !line.days.contains(dateOfDay(deal.closedOn))) continue;
            if (deal.currency != line.wantedAmount.currency) continue;
            line.cameAmount.minor += deal.amount;
            rows.push_back(deal.id);
        }
        std::sort(rows.begin(), rows.end());
    } else {
        const QByteArray sql = line.kind == Kind::Leads
            ? "SELECT id FROM lead WHERE _v=1 AND received_on>=? AND received_on<=? ORDER BY id"
            : "SELECT id FROM opportunity WHERE _v=1 AND opened_on>=? AND opened_on<=? ORDER BY id";
        const auto done = m_reader.each(sql, { cellOf(line.days.from), cellOf(line.days.to) },
            [&](const RowView& row) { rows.push_back(row.id(0)); });
        if (!done) return done.error();
    }
    line.came = qint64(rows.size());
    return {};
}

Result<std::vector<RequestLine>> RequestBook::lines(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    auto lines = read(scope);
    if (!lines) return lines.error();
    for (RequestLine& line : *lines) {
        std::vector<RecordId> rows;
        if (const auto done = count(line, scope, rows); !done) return done.error();
    }
    std::stable_partition(lines->begin(), lines->end(), [](const RequestLine& line) { return line.isOpen(); });
    return lines;
}

Result<std::vector<RecordId>> RequestBook::rowsBehind(const RecordId& request, const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    auto lines = read(scope);
    if (!lines) return lines.error();
    std::vector<RecordId> rows;
    for (RequestLine& line : *lines) {
        if (line.id != request) continue;
        if (const auto done = count(line, scope, rows); !done) return done.error();
    }
    return rows;
}

} // namespace fairlead
