#include "pages/PlanContactDialog.h"

#include "pages/FieldEditor.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PlanContactDialog::PlanContactDialog(const Theme& theme, Session& session, const Record& deal, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_deal(deal)
    , m_draft(session.workspace().blank(u"appointment"_s))
{
    setObjectName(u"planContactDialog"_s);
    arrange(tr("Plan a contact"), deal.title(), makeBody(), tr("Plan"));
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    look();
    m_line->setFocus(Qt::PopupFocusReason);
}

QWidget* PlanContactDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::S));
    m_line = new QLineEdit(body);
    m_line->setObjectName(u"planLineEdit"_s);
    m_line->setPlaceholderText(tr("What and when? e.g. Visit Thursday 14:00 show the layout"));
    m_line->setAccessibleName(tr("What and when"));
    setKind(m_line, kinds::Kind::Plain, kinds::Scale::Normal);
    column->addWidget(m_line);
    m_meaning = new Label(m_theme, Type::Caption, Ink::TextMuted, body);
    m_meaning->setObjectName(u"planMeaning"_s);
    column->addWidget(m_meaning);
    m_clash = new Label(m_theme, Type::Caption, Weight::Medium, Ink::Danger, body);
    m_clash->setObjectName(u"planClash"_s);
    m_clash->setWordWrap(true);
    m_clash->hide();
    column->addWidget(m_clash);
    for (const QString& name : { u"purpose"_s, u"expected_result"_s }) {
        m_editors.append(new FieldEditor(m_theme, m_session, m_draft, m_draft.type->at(name), body));
        column->addWidget(m_editors.back());
    }
    m_further = new QCheckBox(tr("Plan another one after this"), body);
    m_further->setObjectName(u"planFurtherCheck"_s);
    column->addWidget(m_further);
    column->addStretch(1);
    connect(m_line, &QLineEdit::textChanged, this, &PlanContactDialog::look);
    return body;
}

void PlanContactDialog::look()
{
    const Record draft = ContactPlan(m_session).draft(m_deal, m_line->text());
    m_meaning->setText(ContactPlan(m_session).words(draft));
    m_line->setAccessibleDescription(m_meaning->text());
    m_session.beside<QStringList>(
        this, [draft](const Reader& reader) { return ContactPlan::clashesWith(reader, draft); },
        [this](const QStringList& clashes) {
            m_clash->setVisible(!clashes.isEmpty());
            m_clash->setText(tr("At the same time: %1").arg(QLocale().createSeparatedList(clashes)));
        });
}

void PlanContactDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_draft, true, changed)) return;
    Record planned = ContactPlan(m_session).draft(m_deal, m_line->text());
    if (planned.title().isEmpty()) {
        setNote(Ink::Danger, tr("Say what is planned, and when."));
        return m_line->setFocus(Qt::OtherFocusReason);
    }
    for (const FieldEditor* editor : std::as_const(m_editors))
        planned.set(editor->field().name, m_draft.text(editor->field().name));
    const QString name = planned.title();
    if (!apply({ tr("plan %1").arg(name), { EditStep::create(planned) }, {} }, *planned.type, m_editors)) return;
    if (!m_further->isChecked()) return accept();
    setNote(Ink::Positive, tr("Planned: %1").arg(ContactPlan(m_session).words(planned)));
    beginNext();
}

void PlanContactDialog::beginNext()
{
    m_line->clear();
    for (FieldEditor* editor : std::as_const(m_editors))
        editor->setText({});
    m_line->setFocus(Qt::OtherFocusReason);
}

} // namespace fairlead::ui
