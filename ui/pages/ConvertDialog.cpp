#include "pages/ConvertDialog.h"

#include "insight/Checklist.h"
#include "pages/FieldEditor.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ConvertDialog::ConvertDialog(
    const Theme& theme, Session& session, const Record& lead, const Ground& ground, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_lead(lead)
    , m_ground(ground)
    , m_deal(session.workspace().blank(u"opportunity"_s))
{
    setObjectName(u"convertDialog"_s);
    const LeadConversion::Known& known = m_ground.known;
    if (!known.companies.empty()) m_lead.set(u"matched_company"_s, known.companies.front());
    if (!known.contacts.empty()) m_lead.set(u"matched_contact"_s, known.contacts.front());
    m_deal.set(u"name"_s, lead.title()).set(u"amount"_s, lead.money(u"amount_guess"_s));
    arrange(tr("Convert the lead"), lead.title(), makeBody(), tr("Convert"));
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    showPlan();
    m_name->setFocus(Qt::PopupFocusReason);
}

void ConvertDialog::ask(const Theme& theme, Session& session, const Record& lead, QWidget* parent,
    const std::function<void(const RecordId& deal)>& made)
{
    auto* asking = new QObject(parent); // the parent asks for itself, too
    session.beside<Ground>(
        asking,
        [lead](const Reader& reader) {
            Ground ground;
            if (auto known = LeadConversion(reader).known(lead)) ground.known = std::move(*known);
            if (const auto list = Checklist::of(reader, lead)) ground.missing = list->missing();
            if (const auto leads = LeadCriteria::load(reader))
                ground.blocks = leads->own && leads->own->text(u"lead_gate"_s) == gate::block;
            return ground;
        },
        [&theme, &session, lead, parent, asking, made](const Ground& ground) {
            asking->deleteLater();
            auto* dialog = new ConvertDialog(theme, session, lead, ground, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, dialog, [dialog, made] {
                if (made && !dialog->deal().isNull()) made(dialog->deal());
            });
            dialog->open();
        });
}

QWidget* ConvertDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const Record& record, const QString& field, int row, int column, int span) {
        auto* editor = new FieldEditor(m_theme, m_session, record, record.type->at(field), body);
        grid->addWidget(editor, row, column, 1, span, Qt::AlignTop);
        connect(editor, &FieldEditor::edited, this, &ConvertDialog::showPlan);
        return editor;
    };
    m_company = add(m_lead, u"matched_company"_s, 0, 0, 1);
    m_contact = add(m_lead, u"matched_contact"_s, 0, 1, 1);
    m_withDeal = new QCheckBox(tr("Open a deal"), body);
    m_withDeal->setObjectName(u"withDealCheck"_s);
    m_withDeal->setChecked(true);
    grid->addWidget(m_withDeal, 1, 0, 1, 2);
    m_name = add(m_deal, u"name"_s, 2, 0, 2);
    m_amount = add(m_deal, u"amount"_s, 3, 0, 1);
    m_close = add(m_deal, u"expected_close"_s, 3, 1, 1);
    grid->setRowStretch(4, 1);
    connect(m_withDeal, &QCheckBox::toggled, this, [this](bool on) {
        for (FieldEditor* editor : { m_name, m_amount, m_close })
            editor->setEnabled(on);
        showPlan();
    });
    return body;
}

void ConvertDialog::showPlan()
{
    Record lead = m_lead;
    m_company->peek(lead);
    m_contact->peek(lead);
    QStringList plan;
    const QString company = m_lead.text(u"company_name"_s);
    const QString contact = m_lead.text(u"contact_name"_s);
    if (lead.isBlank(u"matched_company"_s) && !company.isEmpty()) plan.append(tr("New customer: %1").arg(company));
    if (lead.isBlank(u"matched_contact"_s) && !contact.isEmpty()) plan.append(tr("New contact: %1").arg(contact));
    const bool missing = !m_ground.missing.isEmpty();
    const QString list = QLocale().createSeparatedList(m_ground.missing);
    if (missing)
        plan.append(m_ground.blocks ? tr("Cannot be converted yet: %1").arg(list) : tr("Not met yet: %1").arg(list));
    setNote(!missing ? Ink::TextMuted : m_ground.blocks ? Ink::Danger : Ink::Warning, plan.join(u'\n'));
}

LeadConversion::Choice ConvertDialog::choice() const
{
    LeadConversion::Choice choice;
    choice.company = m_lead.reference(u"matched_company"_s);
    choice.contact = m_lead.reference(u"matched_contact"_s);
    choice.withDeal = m_withDeal->isChecked();
    choice.dealName = m_deal.text(u"name"_s);
    choice.amount = m_deal.money(u"amount"_s);
    choice.expectedClose = m_deal.date(u"expected_close"_s);
    return choice;
}

void ConvertDialog::save()
{
    QStringList changed;
    const QList<FieldEditor*> editors { m_company, m_contact, m_name, m_amount, m_close };
    if (write({ m_company, m_contact }, m_lead, true, changed)) return;
    if (m_withDeal->isChecked() && write({ m_name, m_amount, m_close }, m_deal, true, changed)) return;
    Edit edit = LeadConversion::edit(m_session.workspace(), m_lead, choice(), tr("convert %1").arg(m_lead.title()));
    const RecordId deal = edit.steps.back().record.reference(u"converted_to"_s);
    if (!apply(std::move(edit), *m_lead.type, editors)) return;
    m_made = deal;
    accept();
}

} // namespace fairlead::ui
