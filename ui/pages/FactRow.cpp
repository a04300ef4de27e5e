#include "pages/FactRow.h"

#include "models/Address.h"
#include "models/Format.h"
#include "models/RecordText.h"
#include "pages/FactEdit.h"
#include "pages/FieldEditor.h"
#include "pages/Refusal.h"
#include "theme/Paint.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

FactRow::FactRow(
    const Theme& theme, Session& session, RecordDrafts& drafts, QList<const Field*> fields, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_drafts(drafts)
    , m_fields(std::move(fields))
{
    setObjectName(m_fields.front()->name + u"Fact"_s);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover); // is painted anew when the pointer comes and goes
    m_label = new Label(theme, Type::Caption, Ink::TextMuted, this);
    if (!isLong()) {
        // A long word may take two lines; its first one stands beside the value.
        m_label->setWordWrap(true);
        m_label->setFixedWidth(theme.px(Size::FactLabel) - theme.px(Space::S));
    }
    m_value = new Label(theme, Type::Body, Ink::Text, this);
    m_value->setWordWrap(true);
    m_value->setMinimumWidth(theme.px(Space::Xxxl)); // an address without a blank breaks anywhere
    QBoxLayout* row = isLong() ? static_cast<QBoxLayout*>(new QVBoxLayout(this)) : new QHBoxLayout(this);
    const int pad = theme.px(Space::Xs);
    row->setContentsMargins(theme.px(Space::S), pad, theme.px(Space::S), pad);
    row->setSpacing(theme.px(isLong() ? Space::Xs : Space::S));
    auto* labelColumn = new QVBoxLayout;
    labelColumn->setSpacing(0);
    if (!isLong()) labelColumn->addSpacing(theme.px(Space::Nudge)); // on the line of the value
    labelColumn->addWidget(m_label);
    labelColumn->addStretch(1);
    row->addLayout(labelColumn);
    row->addWidget(m_value, 1, isLong() ? Qt::Alignment() : Qt::AlignTop);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { lookAround(now); });
}

bool FactRow::isLong() const { return m_fields.size() == 1 && m_fields.front()->kind == FieldKind::LongText; }

bool FactRow::isLink() const
{
    return m_fields.front()->kind == FieldKind::Reference && !m_record.isBlank(m_fields.front()->name);
}

QString FactRow::part() const { return u"field:"_s + m_fields.front()->name; }

bool FactRow::isBlank() const { return words().isEmpty() && m_drafts.text(part()).isEmpty(); }

QString FactRow::words() const
{
    const RecordText text(m_session);
    // A name says it all; its parts are there to be edited.
    if (m_fields.front()->title) return text.shown(m_record, *m_fields.front());
    QStringList parts;
    for (const Field* field : m_fields)
        if (const QString one = text.shown(m_record, *field); !one.isEmpty() && !parts.contains(one)) parts.append(one);
    return parts.join(u" · "_s);
}

void FactRow::show(const Record& record)
{
    m_record = record;
    const QString text = words();
    m_value->setText(text.isEmpty() ? u"–"_s : text);
    m_value->setInk(text.isEmpty() ? Ink::TextMuted : isLink() ? Ink::Accent : Ink::Text);
    QStringList names;
    for (const Field* field : m_fields)
        if (!record.isBlank(field->name)) names.append(field->label.in(m_session.isChinese()));
    // Two values need both their names; of more (an address) the first says what they are.
    const QString name = names.isEmpty() || m_fields.size() > 2 ? m_fields.front()->label.in(m_session.isChinese())
                                                                : names.join(u" · "_s);
    m_label->setText(name);
    setAccessibleName(tr("%1: %2", "name and value of a fact").arg(name, m_value->text()));
    setToolTip(m_fields.front()->kind == FieldKind::Money
            ? Format(m_session.isChinese(), m_session.today()).money(record.money(m_fields.front()->name), true)
            : QString());
}

void FactRow::turnTo(const Record& record)
{
    if (m_editor) close();
    show(record);
    if (isLong() && !m_drafts.text(part()).isEmpty()) edit();
}

QWidget* FactRow::makeEditors(const Record& record)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::S));
    const bool alone = m_fields.size() == 1;
    for (const Field* field : std::as_const(m_fields)) {
        auto* editor = new FieldEditor(
            m_theme, m_session, record, *field, box, alone ? FieldEditor::Dress::Bare : FieldEditor::Dress::Labelled);
        m_editors.append(editor);
        column->addWidget(editor);
        QWidget* control = editor->focusProxy();
        control->installEventFilter(this);
        // One who chooses from a list has said all there is to say.
        if (auto* combo = qobject_cast<QComboBox*>(control); combo && alone && !combo->isEditable())
            connect(combo, &QComboBox::activated, this, &FactRow::save, Qt::QueuedConnection);
        if (editor->isLong())
            connect(editor, &FieldEditor::edited, this,
                [this, editor] { m_drafts.keep(part(), editor->isDirty() ? editor->text() : QString()); });
    }
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, box);
    m_note->setObjectName(u"factNoteLabel"_s);
    m_note->setWordWrap(true);
    m_note->setText(isLong() ? tr("Ctrl+Enter saves, Esc takes back") : tr("Enter saves, Esc takes back"));
    column->addWidget(m_note);
    return box;
}

void FactRow::edit()
{
    if (m_editor || m_session.isBusy()) return;
    m_editor = makeEditors(m_record);
    m_value->hide();
    static_cast<QBoxLayout*>(layout())->addWidget(m_editor, 1);
    m_editor->show();
    takeDraft();
    m_editors.front()->setFocus(Qt::PopupFocusReason);
    emit editingChanged();
}

void FactRow::takeDraft()
{
    const QString kept = isLong() ? m_drafts.text(part()) : QString();
    if (kept.isEmpty()) return;
    static_cast<QPlainTextEdit*>(m_editors.front()->focusProxy())->setPlainText(kept);
    m_note->setInk(Ink::Info);
    m_note->setText(tr("Typed before and not saved yet. Ctrl+Enter saves it, Esc discards it."));
}

void FactRow::close()
{
    m_closing = true;
    const bool had = m_editor && m_editor->isAncestorOf(QApplication::focusWidget());
    m_editors.clear();
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_note = nullptr;
    m_value->show();
    if (had) setFocus(Qt::OtherFocusReason);
    m_closing = false;
    emit editingChanged();
}

void FactRow::takeBack()
{
    if (!m_editor) return;
    if (isLong()) m_drafts.drop(part());
    close();
}

bool FactRow::save()
{
    if (!m_editor) return true;
    auto found = m_session.reader().find(*m_record.type, m_record.id);
    if (!found || !*found) return false;
    // Into the record as it is by now: what others changed meanwhile in other fields stays.
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
    if (faulty) return false;
    if (changed.isEmpty()) {
        takeBack();
        return true;
    }
    const auto done = m_session.attempt(FactEdit(m_session).of(std::move(fresh), changed));
    if (!done) {
        const QStringList rest = sayRefusal(m_session, done.error(), *m_record.type, m_editors);
        if (rest.isEmpty()) return false;
        m_note->setInk(Ink::Danger);
        m_note->setText(rest.join(u'\n'));
        return false;
    }
    takeBack();
    return true;
}

void FactRow::lookAround(QWidget* now)
{
    // Another window, a popup or nothing at all: the editor waits. Another part of the page: what was typed is kept.
    if (!m_editor || m_closing || !now || now == this || isAncestorOf(now) || now->window() != window()) return;
    if (isLong())
        m_drafts.flush();
    else
        save();
}

bool FactRow::handleKey(QKeyEvent* event)
{
    const bool longText = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    switch (event->key()) {
    case Qt::Key_Escape:
        takeBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (longText && !(event->modifiers() & Qt::ControlModifier)) return false;
        save();
        return true;
    case Qt::Key_Tab:
        if (!m_editors.back()->focusProxy()->hasFocus()) return false;
        if (save()) emit wentOn(true);
        return true;
    case Qt::Key_Backtab:
        if (!m_editors.front()->focusProxy()->hasFocus()) return false;
        if (save()) emit wentOn(false);
        return true;
    default:
        return false;
    }
}

bool FactRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_editor && handleKey(static_cast<QKeyEvent*>(event))) return true;
    // Esc and Enter are ours before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void FactRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal round = m_theme.px(Radius::Control);
    if (!m_editor && underMouse()) paint::box(painter, QRectF(rect()), round, m_theme.color(Ink::SurfaceHover));
    if (!m_editor && hasFocus()) paint::focusInside(painter, QRectF(rect()), round, m_theme);
}

bool FactRow::isOnLink(const QPoint& point) const
{
    if (!isLink() || m_editor) return false;
    const int width = paint::textWidth(m_value->text(), m_value->font());
    return QRect(m_value->pos(), QSize(std::min(width, m_value->width()), m_value->height())).contains(point);
}

void FactRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_editor) return;
    const Field& field = *m_fields.front();
    if (isOnLink(event->pos()))
        emit linked(Address::record(field.target, m_record.reference(field.name)));
    else
        edit();
}

void FactRow::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_editor ? Qt::ArrowCursor : isOnLink(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void FactRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (!m_editor && plain && (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter))
        edit();
    else if (!m_editor && plain && key == Qt::Key_Down)
        focusNextChild();
    else if (!m_editor && plain && key == Qt::Key_Up)
        focusPreviousChild();
    else
        event->ignore();
}

} // namespace fairlead::ui
