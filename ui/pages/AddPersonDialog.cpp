#include "pages/AddPersonDialog.h"

#include "pages/FieldEditor.h"
#include "pages/RecordSuggest.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QLineEdit>

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
    grid->addWidget(makeName(body), 0, 0, 1, 3);
    m_role = editor(u"role"_s, 1, 0, 1);
    m_attitude = editor(u"attitude"_s, 1, 1, 1);
    m_power = editor(u"power"_s, 1, 2, 1);
    auto* hint = new fairlead::ui::Label(theme, Type::Caption, Ink::TextMuted, body);
    hint->setWordWrap(true);
    hint->setText(tr("A name that nobody has becomes a new contact who works at the customer."));
    grid->addWidget(hint, 2, 0, 1, 3);
    grid->setRowStretch(3, 1);
    arrange(tr("Add a person"), deal.title(), body, tr("Add"));
    m_name->setFocus(Qt::PopupFocusReason);
}

/// Always a line: a list of the few contacts there are would not let a new name be typed.
QWidget* AddPersonDialog::makeName(QWidget* body)
{
    auto* part = new QWidget(body);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::Xs));
    auto* label = new fairlead::ui::Label(m_theme, Type::Caption, Ink::TextMuted, part);
    label->setText(tr("Name"));
    column->addWidget(label);
    m_name = new QLineEdit(part);
    m_name->setObjectName(u"personNameEdit"_s);
    m_name->setAccessibleName(label->text());
    column->addWidget(m_name);
    m_suggest = new RecordSuggest(
        m_theme, m_session, m_session.catalog().type(u"contact"_s), m_deal.reference(u"company"_s), *m_name);
    return part;
}

bool AddPersonDialog::takeContact(Edit& edit)
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return setNote(Ink::Danger, tr("Say who it is.")), false;
    std::vector<RecordId> known;
    if (const RecordId picked = m_suggest->picked(); !picked.isNull())
        known = { picked };
    else
        (void)m_session.reader().withTitle(m_session.catalog().type(u"contact"_s), name,
            [&known](const Record& contact) { known.push_back(contact.id); });
    if (known.size() > 1)
        return setNote(Ink::Danger, tr("Several are called %1: choose one while you type.").arg(name)), false;
    if (known.size() == 1) {
        m_part.set(u"contact"_s, known.front());
        return true;
    }
    Record contact = m_session.workspace().blank(u"contact"_s);
    contact.set(u"full_name"_s, name).set(u"owner"_s, m_deal.reference(u"owner"_s));
    m_part.set(u"contact"_s, contact.id);
    if (const RecordId company = m_deal.reference(u"company"_s); !company.isNull()) {
        Record employment = m_session.workspace().blank(u"employment"_s);
        employment.set(u"contact"_s, contact.id).set(u"company"_s, company);
        edit.steps.push_back(EditStep::create(std::move(employment)));
    }
    edit.steps.insert(edit.steps.begin(), EditStep::create(std::move(contact)));
    return true;
}

void AddPersonDialog::save()
{
    Edit edit;
    QStringList changed;
    const QList<FieldEditor*> facets { m_role, m_attitude, m_power };
    if (!takeContact(edit) || write(facets, m_part, true, changed)) return;
    edit.name = tr("add %1 to the decision map").arg(m_name->text().trimmed());
    edit.steps.push_back(EditStep::create(m_part));
    if (apply(std::move(edit), *m_part.type, facets)) accept();
}

} // namespace fairlead::ui
