#include "pages/VisitDialog.h"

#include "models/MomentText.h"
#include "pages/CalendarOutcomeDialog.h"
#include "pages/FieldEditor.h"
#include "theme/Kinds.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

VisitDialog::VisitDialog(
    const Theme& theme, Session& session, const CalendarItem& item, VisitActs::Step step, Record draft, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_item(item)
    , m_step(step)
    , m_draft(std::move(draft))
{
    setObjectName(u"visitDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool in = step == VisitActs::Step::CheckIn;
    QStringList below { item.title };
    if (!item.customer.isEmpty()) below.append(item.customer);
    arrange(in ? tr("Check in") : tr("Check out"), below.join(u" · "_s), makeBody(), windowTitle());
    findChild<QPushButton*>(u"saveButton"_s)->setText(windowTitle());
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    m_editors.back()->setFocus(Qt::PopupFocusReason);
}

VisitDialog* VisitDialog::ask(const Theme& theme, Session& session, const CalendarItem& item, QWidget* parent)
{
    const VisitActs acts(session);
    const VisitActs::Step step = acts.next(item);
    auto draft = acts.draft(item, step);
    if (!draft) return nullptr;
    auto* dialog = new VisitDialog(theme, session, item, step, std::move(*draft), parent);
    dialog->open();
    return dialog;
}

QWidget* VisitDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    const bool in = m_step == VisitActs::Step::CheckIn;
    if (!in) {
        auto* since = new Label(m_theme, Type::Body, Ink::TextMuted, body);
        const QString where = m_draft.text(u"checked_in_place"_s);
        const QString when = momentText(m_session.format(), m_draft.number(u"checked_in_at"_s));
        since->setText(where.isEmpty() ? tr("Checked in %1").arg(when) : tr("Checked in %1, %2").arg(when, where));
        since->setWordWrap(true);
        column->addWidget(since);
    }
    const QStringList fields
        = in ? QStringList { u"checked_in_at"_s, u"checked_in_place"_s } : QStringList { u"checked_out_at"_s };
    for (const QString& field : fields) {
        m_editors.append(new FieldEditor(m_theme, m_session, m_draft, m_draft.type->at(field), body));
        column->addWidget(m_editors.back());
    }
    if (in) addPlaces(body);
    column->addStretch(1);
    return body;
}

/// One press puts a place into the line.
void VisitDialog::addPlaces(QWidget* body)
{
    const QStringList places = VisitActs(m_session).places(m_item);
    if (places.isEmpty()) return;
    auto* row = new QWidget(body);
    auto* flow = new FlowLayout(m_theme.px(Space::S), m_theme.px(Size::Control), row);
    for (const QString& place : places) {
        auto* button = new QPushButton(m_theme.icon(u"mark-location"_s), place, row);
        button->setObjectName(u"placeButton"_s);
        button->setAccessibleName(tr("Place: %1").arg(place));
        button->setAutoDefault(false);
        setKind(button, kinds::Kind::Plain, kinds::Scale::Small);
        connect(button, &QPushButton::clicked, this, [this, place] { m_editors.back()->setText(place); });
        flow->addWidget(button);
    }
    body->layout()->addWidget(row);
}

void VisitDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_draft, true, changed)) return;
    const VisitActs acts(m_session);
    const Edit edit = acts.edit(m_item, m_draft, m_step);
    if (edit.steps.empty() || !apply(edit, *m_draft.type, m_editors)) return;
    accept();
    if (m_step != VisitActs::Step::CheckOut) return;
    m_item.checkedOutAt = m_draft.number(u"checked_out_at"_s);
    auto* report = new CalendarOutcomeDialog(m_theme, m_session, m_item, parentWidget());
    report->setAttribute(Qt::WA_DeleteOnClose);
    report->open();
}

} // namespace fairlead::ui
