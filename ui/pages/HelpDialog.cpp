#include "pages/HelpDialog.h"

#include "pages/FieldEditor.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(const Theme& theme, Session& session, Record request, bool isNew, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_request(std::move(request))
    , m_isNew(isNew)
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
}

HelpDialog* HelpDialog::ask(const Theme& theme, Session& session, const Record& deal, QWidget* parent)
{
    Record request = session.workspace().blank(u"help_request"_s);
    request.set(u"opportunity"_s, deal.id).set(u"asked_by"_s, session.person()).set(u"asked_on"_s, session.today());
    auto* dialog = new HelpDialog(theme, session, std::move(request), true, parent);
    dialog->build(tr("Ask for help"), deal.title(), { u"what"_s, u"reason"_s, u"needed_by"_s, u"text"_s }, tr("Ask"));
    return dialog;
}

HelpDialog* HelpDialog::answer(const Theme& theme, Session& session, const Record& request, QWidget* parent)
{
    Record answered = request;
    answered.set(u"answered_by"_s, session.person()).set(u"closed_on"_s, session.today());
    auto* dialog = new HelpDialog(theme, session, std::move(answered), false, parent);
    dialog->build(tr("Answer the call for help"), request.title(), { u"answer"_s }, tr("Answer and close"));
    return dialog;
}

void HelpDialog::build(const QString& title, const QString& below, const QStringList& fields, const QString& saveWords)
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    if (const QString text = m_request.text(u"text"_s); !m_isNew && !text.isEmpty()) {
        auto* words = new fairlead::ui::Label(m_theme, Type::Body, Ink::Text, body);
        words->setWordWrap(true);
        words->setText(text);
        column->addWidget(words);
    }
    for (const QString& field : fields) {
        m_editors.append(new FieldEditor(m_theme, m_session, m_request, m_request.type->at(field), body));
        column->addWidget(m_editors.back());
    }
    column->addStretch(1);
    arrange(title, below, body, saveWords);
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

void HelpDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_request, true, changed)) return;
    Edit edit;
    if (m_isNew) {
        edit.name = tr("ask for help: %1").arg(m_request.title());
        edit.steps.push_back(EditStep::create(m_request));
    } else {
        edit.name = tr("answer: %1").arg(m_request.title());
        edit.steps.push_back(EditStep::change(m_request, { u"answer"_s, u"answered_by"_s, u"closed_on"_s }));
    }
    if (apply(std::move(edit), *m_request.type, m_editors)) accept();
}

} // namespace fairlead::ui
