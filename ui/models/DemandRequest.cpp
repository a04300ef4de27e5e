#include "models/DemandRequest.h"

#include "base/Period.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quantityScale = 10000; // decimals of Kind::Quantity

QString inputOf(const ReportResult& report, const QString& key)
{
    for (const ReportInput& input : report.inputs)
        if (input.key == key) return input.value;
    return {};
}

} // namespace

Record DemandRequest::of(
    const ReportResult& report, const QString& row, const QString& column, const RecordId& fromUnit) const
{
    Record request = m_session.workspace().blank(u"request"_s);
    const ReportRow* found = report.row(row);
    if (!found) return request;
    const auto cell = [&](const QString& key) { return found->cells[size_t(report.columnOf(key))]; };
    const auto period = Period::parse(inputOf(report, u"period"_s));
    const QDate latest = QDate::fromString(inputOf(report, u"latest_start"_s), Qt::ISODate);
    const QString days = period ? period->text() : QString();
    const QDate end = period ? period->to : QDate();
    const bool growth = column.startsWith(u"growth"_s) || column == u"existing"_s;
    const bool deals = column == u"deals"_s || column == u"opportunities"_s || column == u"win_rate"_s;
    const ReportCell leads = cell(u"leads"_s);
    if (growth && !cell(u"growth"_s).money.isEmpty())
        fillGrowth(request, cell(u"growth"_s).money.front(), days);
    else if (deals || leads.blank)
        fillCount(request, u"deals"_s, cell(u"opportunities"_s).ratio, days);
    else
        fillCount(request, u"leads"_s, leads.ratio, days);
    // What is to close in the period must begin in time; where that day has passed, as soon as can be.
    const bool inTime = latest.isValid() && latest >= m_session.today();
    request.set(u"due_on"_s, growth || !inTime ? end : latest).set(u"period"_s, days);
    request.set(u"from_unit"_s, fromUnit).set(u"state"_s, u"open"_s);
    QStringList reasons;
    for (const ReportNote& note : report.notes)
        if (note.code == u"leads_needed"_s) reasons.append(note.text.in(m_session.isChinese()));
    request.set(u"text"_s, reasons.join(u'\n'));
    return request;
}

void DemandRequest::fillGrowth(Record& request, const Money& growth, const QString& period) const
{
    request.set(u"kind"_s, u"growth"_s).set(u"wanted_amount"_s, growth);
    request.set(u"subject"_s,
        tr("%1 more from existing customers, %2", "amount, period").arg(m_session.format().money(growth), period));
}

void DemandRequest::fillCount(Record& request, const QString& kind, const Ratio& needed, const QString& period) const
{
    const qint64 count = needed.isDefined() ? (needed.numerator + needed.denominator - 1) / needed.denominator : 0;
    request.set(u"kind"_s, kind);
    if (count > 0) request.set(u"wanted"_s, count * quantityScale);
    request.set(u"subject"_s,
        kind == u"leads"_s ? tr("%Ln new lead(s) for %1", nullptr, int(count)).arg(period)
                           : tr("%Ln new opportunity(s) for %1", nullptr, int(count)).arg(period));
}

} // namespace fairlead::ui
