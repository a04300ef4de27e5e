#include "pages/LooseTaskList.h"

#include "models/Format.h"
#include "pages/CalendarView.h"
#include "theme/Paint.h"
#include "widgets/EmptyNote.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

LooseTaskList::LooseTaskList(const Theme& theme, const CalendarModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(u"looseTaskList"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

int LooseTaskList::cardHeight() const { return m_theme.px(Size::RowTwoLine) + m_theme.px(Space::Xs); }

QRect LooseTaskList::card(int row) const
{
    const int pitch = cardHeight() + m_theme.px(Space::S);
    return { 0, row * pitch - verticalScrollBar()->value(), viewport()->width(), cardHeight() };
}

int LooseTaskList::rowAt(const QPoint& point) const
{
    for (int row = 0; row < int(m_model.looseTasks().size()); ++row)
        if (card(row).contains(point)) return row;
    return -1;
}

const LooseTask* LooseTaskList::chosen() const
{
    const auto& tasks = m_model.looseTasks();
    return m_row >= 0 && m_row < int(tasks.size()) ? &tasks[size_t(m_row)] : nullptr;
}

void LooseTaskList::refresh()
{
    const int rows = int(m_model.looseTasks().size());
    m_row = std::min(m_row, rows - 1);
    const int height = rows * (cardHeight() + m_theme.px(Space::S));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height()));
    verticalScrollBar()->setSingleStep(cardHeight());
    viewport()->update();
}

void LooseTaskList::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void LooseTaskList::choose(int row)
{
    m_row = std::clamp(row, -1, int(m_model.looseTasks().size()) - 1);
    if (const LooseTask* task = chosen()) {
        setAccessibleDescription(task->subject + u", "_s + dueWords(*task));
        const QRect box = card(m_row);
        QScrollBar* bar = verticalScrollBar();
        if (box.top() < 0) bar->setValue(bar->value() + box.top());
        if (box.bottom() > viewport()->height()) bar->setValue(bar->value() + box.bottom() - viewport()->height());
    }
    viewport()->update();
}

QString LooseTaskList::dueWords(const LooseTask& task) const
{
    if (!task.due.isValid()) return tr("no due day");
    return tr("due %1").arg(Format(m_model.session().isChinese(), m_model.today()).day(task.due));
}

QString LooseTaskList::lengthWords(const LooseTask& task) const
{
    if (task.minutes <= 0) return {};
    if (task.minutes % 60 == 0) return tr("%1 h").arg(task.minutes / 60);
    return task.minutes < 60 ? tr("%1 min").arg(task.minutes)
                             : tr("%1 h %2 min").arg(task.minutes / 60).arg(task.minutes % 60);
}

void LooseTaskList::paintCard(QPainter& painter, const LooseTask& task, const QRect& box, bool chosen) const
{
    const qreal radius = m_theme.px(Radius::Control);
    paint::box(painter, QRectF(box), radius, m_theme.color(Ink::SurfaceRaised), m_theme.color(Ink::Border));
    const int pad = m_theme.px(Space::S);
    const QFont caption = m_theme.font(Type::Caption);
    const int line = m_theme.lineHeight(Type::Body);
    const QRectF first(box.left() + pad, box.top() + m_theme.px(Space::Xs), box.width() - 2 * pad, line);
    const QRectF second = first.translated(0, line);
    const QString length = lengthWords(task);
    const int lengthWidth = paint::textWidth(length, caption);
    paint::text(painter, first.adjusted(0, 0, -lengthWidth - pad, 0), Qt::AlignLeft, task.subject,
        m_theme.font(Type::Body, Weight::Medium), m_theme.color(Ink::Text));
    paint::text(painter, first, Qt::AlignRight, length, caption, m_theme.color(Ink::TextMuted));
    const QString due = dueWords(task);
    const bool late = task.due.isValid() && task.due < m_model.today();
    const int dueWidth = paint::textWidth(due, caption);
    paint::text(painter, second.adjusted(0, 0, -dueWidth - pad, 0), Qt::AlignLeft,
        task.customer.isEmpty() ? tr("No record") : task.customer, caption, m_theme.color(Ink::TextMuted));
    paint::text(painter, second, Qt::AlignRight, due, caption, m_theme.color(late ? Ink::Danger : Ink::TextMuted));
    if (chosen) paint::focusInside(painter, box, radius, m_theme);
}

void LooseTaskList::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const auto& tasks = m_model.looseTasks();
    if (tasks.empty()) {
        paint::focusOfEmpty(painter, *this, m_theme);
        return EmptyNote(m_theme, tr("Nothing to plan"), tr("Every open task has a time."))
            .paint(painter, QRectF(viewport()->rect()));
    }
    for (int row = 0; row < int(tasks.size()); ++row) {
        const QRect box = card(row);
        if (box.intersects(viewport()->rect())) paintCard(painter, tasks[size_t(row)], box, row == m_row && hasFocus());
    }
}

void LooseTaskList::keyPressEvent(QKeyEvent* event)
{
    const LooseTask* task = chosen();
    switch (event->key()) {
    case Qt::Key_Down:
        return choose(m_row + 1);
    case Qt::Key_Up:
        return choose(std::max(0, m_row - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (task) emit planWanted(RecordId(task->id));
        return;
    case Qt::Key_Space:
        if (task) emit finishWanted(RecordId(task->id));
        return;
    default:
        event->ignore();
    }
}

void LooseTaskList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    choose(rowAt(m_pressed));
}

void LooseTaskList::mouseMoveEvent(QMouseEvent* event)
{
    const LooseTask* task = chosen();
    if (!task || !(event->buttons() & Qt::LeftButton)) return;
    if ((event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(CalendarView::taskMime),
        task->id.toString().toLatin1() + '\n' + QByteArray::number(task->minutes));
    data->setText(task->subject);
    QDrag drag(this);
    drag.setMimeData(data); // the drag owns it
    drag.exec(Qt::MoveAction);
}

void LooseTaskList::mouseDoubleClickEvent(QMouseEvent*)
{
    if (const LooseTask* task = chosen()) emit openWanted(RecordId(task->id));
}

void LooseTaskList::contextMenuEvent(QContextMenuEvent* event)
{
    const LooseTask* task = chosen();
    if (!task) return;
    QMenu menu(this);
    menu.setObjectName(u"looseTaskMenu"_s);
    const RecordId id = task->id;
    menu.addAction(m_theme.icon(u"document-edit"_s), tr("Open"), this, [this, id] { emit openWanted(id); });
    menu.addAction(m_theme.icon(u"appointment-new"_s), tr("Plan it here"), this, [this, id] { emit planWanted(id); });
    menu.addAction(m_theme.icon(u"checkmark"_s), tr("Done"), this, [this, id] { emit finishWanted(id); });
    menu.exec(event->globalPos());
}

void LooseTaskList::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_row < 0) choose(0);
    viewport()->update();
}

void LooseTaskList::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace fairlead::ui
