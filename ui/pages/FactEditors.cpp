#include "pages/FactEditors.h"

#include "pages/FactEdit.h"
#include "pages/FieldEditor.h"
#include "pages/RecordConfig.h"
#include "pages/Refusal.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

FactEditors::FactEditors(const Theme& theme, Session& session, const Record& record, const QList<const Field*>& fields,
    Place place, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_type(*record.type)
    , m_record(record.id)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::S));
    for (const Field* field : fields)
        add(record, *field, place, fields.size() == 1);
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    m_note->setObjectName(u"factNoteLabel"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    // Over a cell the status line says it.
    if (place == Place::Cell && !isLong() && fields.size() == 1)
        say(Ink::TextMuted, {});
    else
        say(Ink::TextMuted, isLong() ? tr("Ctrl+Enter saves, Esc takes back") : tr("Enter saves, Esc takes back"));
}

void FactEditors::add(const Record& record, const Field& field, Place place, bool alone)
{
    const FieldEditor::Dress dress = !alone ? FieldEditor::Dress::Labelled
        : place == Place::Cell              ? FieldEditor::Dress::InCell
                                            : FieldEditor::Dress::Bare;
    auto* editor = new FieldEditor(m_theme, m_session, record, field, this, dress);
    m_editors.append(editor);
    layout()->addWidget(editor);
    QWidget* control = editor->focusProxy();
    control->installEventFilter(this);
    // One who chooses from a list has said all there is to say.
    if (auto* combo = qobject_cast<QComboBox*>(control); combo && alone && !combo->isEditable())
        connect(
            combo, &QComboBox::activated, this, [this] { emit exitAsked(Exit::Keep); }, Qt::QueuedConnection);
    connect(editor, &FieldEditor::edited, this, &FactEditors::edited);
}

QList<const Field*> FactEditors::together(const RecordType& type, const Field& field)
{
    QList<const Field*> fields { &field };
    if (field.kind == FieldKind::LongText || isInnerField(field)) return fields;
    for (const Field& other : type.fields())
        if (&other != &field && other.groupNumber == field.groupNumber && other.custom == field.custom
            && !isInnerField(other) && other.kind != FieldKind::LongText)
            fields.append(&other);
    return fields;
}

bool FactEditors::isLong() const { return m_editors.size() == 1 && m_editors.front()->isLong(); }

bool FactEditors::isDirty() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const FieldEditor* one) { return one->isDirty(); });
}

void FactEditors::say(Ink ink, const QString& note)
{
    m_note->setInk(ink);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    emit grown();
}

FactEditors::Outcome FactEditors::save(Session::Telling telling)
{
    auto found = m_session.reader().find(m_type, m_record);
    if (!found || !*found) return Outcome::Refused;
    Record fresh = std::move(**found);
    QStringList changed;
    bool faulty = false;
    for (FieldEditor* editor : std::as_const(m_editors)) {
        editor->setFault({});
        if (!editor->isDirty()) continue;
        if (editor->write(fresh).isEmpty())
            changed.append(editor->field().name);
        else
            faulty = true;
    }
    if (faulty) return emit grown(), Outcome::Refused;
    if (changed.isEmpty()) return Outcome::Unchanged;
    const auto done = m_session.attempt(FactEdit(m_session).of(std::move(fresh), changed), telling);
    if (done) return Outcome::Saved;
    const QStringList rest = sayRefusal(m_session, done.error(), m_type, m_editors);
    if (!rest.isEmpty()) say(Ink::Danger, rest.join(u'\n'));
    emit grown();
    return Outcome::Refused;
}

bool FactEditors::handleKey(const QKeyEvent& event)
{
    const auto ask = [this](Exit exit) {
        if (!m_composing) emit exitAsked(exit);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Escape:
        return ask(Exit::Back);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) && !(event.modifiers() & Qt::ControlModifier))
            return m_composing;
        return ask(Exit::Keep);
    case Qt::Key_Tab:
        return m_editors.back()->focusProxy()->hasFocus() ? ask(Exit::Next) : m_composing;
    case Qt::Key_Backtab:
        return m_editors.front()->focusProxy()->hasFocus() ? ask(Exit::Previous) : m_composing;
    default:
        return false;
    }
}

bool FactEditors::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event))) return true;
    // Esc and Enter are ours before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead::ui
