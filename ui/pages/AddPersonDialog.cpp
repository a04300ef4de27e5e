#include "pages/AddPersonDialog.h"

#include "pages/FieldEditor.h"
#include "widgets/Label.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

AddPersonDialog::AddPersonDialog(
    const Theme& theme, Session& session, const Record& deal, const RecordId& boss, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_deal(deal)
    , m_part(session.workspace().blank(u"opportunity_contact"_s))
{
    setObjectName(u"addPersonDialog"_s);
    m_part.set(u"opportunity"_s, deal.id).set(u"reports_to"_s, boss);
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(m_theme.px(Space::M));
    grid->setVerticalSpacing(m_theme.px(Space::M));
    const auto editor = [&](const QString& field, int row, int column, int span) {
        auto* one = new FieldEditor(theme, session, m_part, m_part.type->at(field), body);
        grid->addWidget(one, row, column, 1, span);
        return one;
    };
    m_contact = editor(u"contact"_s, 0, 0, 3);
    m_role = editor(u"role"_s, 1, 0, 1);
    m_attitude = editor(u"attitude"_s, 1, 1, 1);
    m_power = editor(u"power"_s, 1, 2, 1);
    auto* hint = new fairlead::ui::Label(theme, Type::Caption, Ink::TextMuted, body);
    hint->setWordWrap(true);
    hint->setText(tr("A name that nobody has becomes a new contact who works at the customer."));
    grid->addWidget(hint, 2, 0, 1, 3);
    grid->setRowStretch(3, 1);
    arrange(tr("Add a person"), deal.title(), body, tr("Add"));
    m_contact->setFocus(Qt::PopupFocusReason);
}

/// A name that no contact has; false: it is not the name that is wrong.
bool AddPersonDialog::addNewContact(Edit& edit)
{
    const QString name = m_contact->text().trimmed();
    bool known = name.isEmpty();
    const RecordType& type = m_session.catalog().type(u"contact"_s);
    if (!m_session.reader().withTitle(type, name, [&known](const Record&) { known = true; }) || known) return false;
    Record contact = m_session.workspace().blank(u"contact"_s);
    contact.set(u"full_name"_s, name).set(u"owner"_s, m_deal.reference(u"owner"_s));
    m_part.set(u"contact"_s, contact.id);
    edit.steps.push_back(EditStep::create(contact));
    if (const RecordId company = m_deal.reference(u"company"_s); !company.isNull()) {
        Record employment = m_session.workspace().blank(u"employment"_s);
        employment.set(u"contact"_s, contact.id).set(u"company"_s, company);
        edit.steps.push_back(EditStep::create(std::move(employment)));
    }
    return true;
}

void AddPersonDialog::save()
{
    Edit edit;
    QStringList changed;
    const QList<FieldEditor*> others { m_role, m_attitude, m_power };
    if (!addNewContact(edit) && write({ m_contact }, m_part, true, changed)) return;
    if (m_part.reference(u"contact"_s).isNull()) return m_contact->setFault(tr("Say who it is."));
    if (write(others, m_part, true, changed)) return;
    edit.name = tr("add %1 to the decision map").arg(m_contact->text().trimmed());
    edit.steps.push_back(EditStep::create(m_part));
    if (apply(std::move(edit), *m_part.type, { m_contact, m_role, m_attitude, m_power })) accept();
}

} // namespace fairlead::ui
