#include "models/SuggestedLead.h"

#include "models/ReportText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const ReportCell& cellOf(const ReportResult& report, const ReportRow& row, const char* column)
{
    return row.cells[size_t(report.columnOf(QString::fromLatin1(column)))];
}

} // namespace

RecordId SuggestedLead::make(const ReportResult& report, const QString& row) const
{
    const ReportRow* found = report.row(row);
    if (!found || row == u"total"_s) return {};
    const ReportCell& customer = cellOf(report, *found, "customer");
    const ReportCell& product = cellOf(report, *found, "product");
    const ReportCell& amount = cellOf(report, *found, "amount");
    const QString why = cellOf(report, *found, "why").words(m_session.isChinese());
    Record lead = m_session.workspace().blank(u"lead"_s);
    lead.set(u"topic"_s,
        product.blank ? tr("%1: %2", "why, customer").arg(why, customer.text)
                      : tr("%1: %2, %3", "why, product, customer").arg(why, product.text, customer.text));
    lead.set(u"company_name"_s, customer.text).set(u"matched_company"_s, customer.id).set(u"source"_s, u"history"_s);
    lead.set(u"owner"_s, cellOf(report, *found, "person").id).set(u"interest"_s, product.text);
    if (!amount.money.isEmpty()) lead.set(u"amount_guess"_s, amount.money.front());
    lead.set(u"remark"_s, remarkOf(report, *found));
    Edit edit { tr("lead from what %1 bought").arg(customer.text), {}, {} };
    const RecordId made = lead.id;
    edit.steps.push_back(EditStep::create(std::move(lead)));
    return m_session.apply(std::move(edit)) ? made : RecordId();
}

/// The reason, when it was last and how much it usually is: the lead tells it when the report has moved on.
QString SuggestedLead::remarkOf(const ReportResult& report, const ReportRow& row) const
{
    const ReportText words = ReportText::of(m_session);
    const ReportCell& last = cellOf(report, row, "last");
    const ReportCell& amount = cellOf(report, row, "amount");
    QStringList lines { cellOf(report, row, "reason").words(m_session.isChinese()) };
    lines.append(tr("Last bought on %1.").arg(words.cell(last, ColumnKind::Text)));
    if (!amount.blank) lines.append(tr("Usual amount: %1.").arg(words.exact(amount, ColumnKind::Money)));
    return lines.join(u'\n');
}

} // namespace fairlead::ui
