#include "pages/FactRow.h"

#include "models/FactWords.h"
#include "models/Address.h"
#include "models/Format.h"
#include "models/RecordText.h"
#include "pages/FieldEditor.h"
#include "theme/Paint.h"
#include "widgets/Label.h"

#include <QApplication>
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

QString FactRow::words() const { return FactWords(m_session, m_fields).words(m_record); }

void FactRow::show(const Record& record)
{
    m_record = record;
    const QString text = words();
    m_value->setText(text.isEmpty() ? u"–"_s : text);
    m_value->setInk(text.isEmpty() ? Ink::TextMuted : isLink() ? Ink::Accent : Ink::Text);
    const QString name = FactWords(m_session, m_fields).label(record);
    m_label->setText(name);
    setAccessibleName(tr("%1: %2", "name and value of a fact").arg(name, m_value->text()));
    explain();
}

void FactRow::setMark(const QString& words)
{
    if (m_mark == words) return;
    m_mark = words;
    explain();
    update();
}

void FactRow::explain()
{
    const QString& name = m_fields.front()->name;
    const bool amount = m_record.type && m_fields.front()->kind == FieldKind::Money;
    setToolTip(isMarked() ? m_mark : amount ? m_session.format().money(m_record.money(name), true) : QString());
    setAccessibleDescription(m_mark);
}

void FactRow::turnTo(const Record& record)
{
    if (m_editor) close();
    show(record);
    if (isLong() && !m_drafts.text(part()).isEmpty()) edit();
}

void FactRow::makeEditors()
{
    m_editor = new FactEditors(m_theme, m_session, m_record, m_fields, FactEditors::Place::Page, this);
    connect(m_editor, &FactEditors::exitAsked, this, &FactRow::leave);
    if (!isLong()) return;
    const FieldEditor* editor = m_editor->editors().front();
    connect(editor, &FieldEditor::edited, this,
        [this, editor] { m_drafts.keep(part(), editor->isDirty() ? editor->text() : QString()); });
}

void FactRow::edit()
{
    if (m_editor || m_session.isBusy()) return;
    makeEditors();
    m_value->hide();
    static_cast<QBoxLayout*>(layout())->addWidget(m_editor, 1);
    m_editor->show();
    takeDraft();
    m_editor->editors().front()->setFocus(Qt::PopupFocusReason);
    emit editingChanged();
}

void FactRow::takeDraft()
{
    const QString kept = isLong() ? m_drafts.text(part()) : QString();
    if (kept.isEmpty()) return;
    static_cast<QPlainTextEdit*>(m_editor->editors().front()->focusProxy())->setPlainText(kept);
    m_editor->say(Ink::Info, tr("Typed before and not saved yet. Ctrl+Enter saves it, Esc discards it."));
}

void FactRow::close()
{
    m_closing = true;
    const bool had = m_editor && m_editor->isAncestorOf(QApplication::focusWidget());
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
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
    if (m_editor->save() == FactEditors::Outcome::Refused) return false;
    takeBack();
    return true;
}

void FactRow::leave(FactEditors::Exit exit)
{
    if (exit == FactEditors::Exit::Back) return takeBack();
    if (save() && exit != FactEditors::Exit::Keep) emit wentOn(exit == FactEditors::Exit::Next);
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

void FactRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal round = m_theme.px(Radius::Control);
    if (isMarked()) {
        paint::box(painter, QRectF(rect()), round, m_theme.color(Ink::InfoSoft));
        const QRectF bar(0, 0, m_theme.px(Size::CalendarBar), height());
        paint::box(painter, bar, m_theme.px(Radius::Bar), m_theme.color(Ink::InfoFill));
    } else if (!m_editor && underMouse())
        paint::box(painter, QRectF(rect()), round, m_theme.color(Ink::SurfaceHover));
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
