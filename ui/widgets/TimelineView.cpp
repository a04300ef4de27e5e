#include "widgets/TimelineView.h"

#include "widgets/TimelineDelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(const Theme& theme, Reader reader, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_reader(std::move(reader))
    , m_emptyNote(theme, {}, {})
{
    setObjectName(u"timelineView"_s);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TimelineDelegate(theme, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(theme.px(Space::Xxxl));
}

void TimelineView::setModel(QAbstractItemModel* model)
{
    if (model) {
        // Before the list itself forgets its place.
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
            m_scroll = verticalScrollBar()->value();
            m_current = currentIndex().isValid() ? m_reader(currentIndex()).key : QString();
            static_cast<TimelineDelegate*>(itemDelegate())->forgetHeights(); // words may be others now
        });
    }
    QListView::setModel(model);
}

void TimelineView::setEmptyText(const QString& title, const QString& sentence)
{
    m_emptyNote = EmptyNote(m_theme, title, sentence);
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount()) return;
    QPainter painter(viewport());
    m_emptyNote.paint(painter, QRectF(viewport()->rect()));
}

void TimelineView::setWidest(Size widest)
{
    m_widest = widest;
    centre();
}

void TimelineView::centre()
{
    if (!m_widest) return;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(0, (room - m_theme.px(*m_widest)) / 2);
    if (viewportMargins().left() != side) setViewportMargins(side, 0, side, 0);
}

void TimelineView::keepPlace()
{
    doItemsLayout();
    if (!m_current.isEmpty())
        for (int row = 0; row < model()->rowCount(); ++row)
            if (const QModelIndex index = model()->index(row, 0); m_reader(index).key == m_current) {
                setCurrentIndex(index);
                break;
            }
    verticalScrollBar()->setValue(m_scroll);
}

QRect TimelineView::discIn(const QRect& line) const
{
    const int side = m_theme.px(Size::TimelineDisc);
    return { line.left(), line.top(), side, side };
}

void TimelineView::open(const QModelIndex& index)
{
    if (index.isValid() && !m_reader(index).heading) emit opened(index);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier) return event->ignore();
        return open(currentIndex());
    case Qt::Key_Space:
        if (currentIndex().isValid() && m_reader(currentIndex()).checkable) emit checked(currentIndex());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() != Qt::NoModifier) return event->ignore();
        return QListView::keyPressEvent(event);
    default:
        event->ignore(); // letters are keys of the page, not a search in the list
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) return;
    if (m_reader(index).checkable && discIn(visualRect(index)).contains(event->position().toPoint()))
        emit checked(index);
    else
        open(index);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    viewport()->setCursor(index.isValid() && !m_reader(index).heading ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    centre();
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    // Words break elsewhere now; the list itself asks for heights anew only when its own height changes.
    static_cast<TimelineDelegate*>(itemDelegate())->forgetHeights();
    scheduleDelayedItemsLayout();
}

} // namespace fairlead::ui
