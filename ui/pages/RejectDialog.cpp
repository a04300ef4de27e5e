#include "pages/RejectDialog.h"

#include "model/LeadRules.h"
#include "pages/FieldEditor.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RejectDialog::RejectDialog(const Theme& theme, Session& session, std::vector<Record> leads, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_leads(std::move(leads))
    , m_answer(session.workspace().blank(u"lead"_s))
{
    setObjectName(u"rejectDialog"_s);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    m_reason = new FieldEditor(theme, session, m_answer, m_answer.type->at(u"reject_reason"_s), body);
    column->addWidget(m_reason);
    column->addStretch(1);
    const int count = int(m_leads.size());
    arrange(tr("Reject as a lead"), count == 1 ? m_leads.front().title() : tr("%Ln lead(s)", nullptr, count), body,
        tr("Reject"));
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    m_reason->setFocus(Qt::PopupFocusReason);
}

void RejectDialog::save()
{
    QStringList changed;
    if (write({ m_reason }, m_answer, true, changed)) return;
    Edit edit;
    edit.name = m_leads.size() == 1 ? tr("reject %1").arg(m_leads.front().title())
                                    : tr("reject %Ln lead(s)", nullptr, int(m_leads.size()));
    for (Record lead : m_leads) {
        lead.set(u"status"_s, lead_status::rejected).set(u"reject_reason"_s, m_answer.text(u"reject_reason"_s));
        edit.steps.push_back(EditStep::change(std::move(lead), { u"status"_s, u"reject_reason"_s }));
    }
    if (apply(std::move(edit), *m_answer.type, { m_reason })) accept();
}

} // namespace fairlead::ui
