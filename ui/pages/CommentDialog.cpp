#include "pages/CommentDialog.h"

#include "pages/FieldEditor.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

Record blankComment(Session& session, const Record& about, const QString& kind)
{
    Record comment = session.workspace().blank(u"comment"_s);
    comment.set(u"subject"_s, AnyRef { about.type->number(), about.id }).set(u"kind"_s, kind);
    return comment;
}

} // namespace

CommentDialog::CommentDialog(const Theme& theme, Session& session, const Record& about, Record comment, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_about(about.title())
    , m_comment(std::move(comment))
{
    setObjectName(u"commentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
}

CommentDialog* CommentDialog::coach(const Theme& theme, Session& session, const Record& about, QWidget* parent)
{
    Record comment = blankComment(session, about, u"coaching"_s);
    comment.set(u"addressee"_s, about.reference(u"owner"_s));
    auto* dialog = new CommentDialog(theme, session, about, std::move(comment), parent);
    dialog->build(tr("Coaching note"), { u"body"_s, u"addressee"_s }, {}, tr("Leave note"));
    return dialog;
}

CommentDialog* CommentDialog::answer(
    const Theme& theme, Session& session, const Record& about, const Record& note, QWidget* parent)
{
    Record comment = blankComment(session, about, u"answer"_s);
    comment.set(u"addressee"_s, note.createdBy).set(u"answers"_s, note.id);
    auto* dialog = new CommentDialog(theme, session, about, std::move(comment), parent);
    dialog->build(tr("Answer"), { u"body"_s }, note.text(u"body"_s), tr("Answer"));
    return dialog;
}

void CommentDialog::build(
    const QString& title, const QStringList& fields, const QString& said, const QString& saveWords)
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    if (!said.isEmpty()) {
        auto* words = new fairlead::ui::Label(m_theme, Type::Body, Ink::TextMuted, body);
        words->setWordWrap(true);
        words->setText(said);
        column->addWidget(words);
    }
    for (const QString& field : fields) {
        m_editors.append(new FieldEditor(m_theme, m_session, m_comment, m_comment.type->at(field), body));
        column->addWidget(m_editors.back());
    }
    column->addStretch(1);
    arrange(title, m_about, body, saveWords);
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

void CommentDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_comment, true, changed)) return;
    m_comment.set(u"happened_at"_s, m_session.workspace().clock().now());
    Edit edit;
    edit.name = m_comment.text(u"kind"_s) == u"answer"_s ? tr("answer on %1").arg(m_about)
                                                         : tr("coaching note on %1").arg(m_about);
    edit.steps.push_back(EditStep::create(m_comment));
    if (apply(std::move(edit), *m_comment.type, m_editors)) accept();
}

} // namespace fairlead::ui
