#include "widgets/BoardKeys.h"

#include "widgets/BoardColumnView.h"
#include "widgets/BoardDrag.h"
#include "widgets/BoardList.h"
#include "widgets/BoardView.h"

#include <QKeyEvent>

namespace fairlead::ui {

BoardKeys::BoardKeys(BoardView& board)
    : QObject(&board)
    , m_board(board)
{
    connect(&board.model(), &BoardModel::columnsChanged, this, &BoardKeys::clear);
}

void BoardKeys::watch(BoardList* list, int place)
{
    m_places.insert(list, place);
    list->installEventFilter(this);
    connect(list, &QObject::destroyed, this, [this](QObject* gone) { m_places.remove(gone); });
}

bool BoardKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isMoving()) clear();
    const auto place = m_places.constFind(watched);
    if (place == m_places.cend() || event->type() != QEvent::KeyPress) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (m_board.drag().isActive()) {
        if (key.key() == Qt::Key_Escape) m_board.drag().cancel();
        return true;
    }
    return isMoving() ? pressMoving(*place, key) : press(static_cast<BoardList*>(watched), *place, key);
}

bool BoardKeys::press(BoardList* list, int place, const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event.key() == Qt::Key_Left ? -1 : 1;
        if (!control) return step(place, by);
        const int target = beside(place, by, false);
        const auto ids = m_board.chosen();
        if (target >= 0 && !ids.empty()) emit m_board.dropped(ids, target);
        return true;
    }
    case Qt::Key_M:
        if (event.modifiers() != Qt::NoModifier || m_board.chosen().empty()) return false;
        setTarget(place);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (list->currentIndex().isValid())
            emit m_board.opened(m_board.model().cards(place).card(list->currentIndex().row()).id);
        return true;
    case Qt::Key_Menu:
        if (!list->currentIndex().isValid()) return false;
        emit m_board.menuWanted(list->viewport()->mapToGlobal(list->visualRect(list->currentIndex()).center()));
        return true;
    case Qt::Key_E:
        if (event.modifiers() == Qt::NoModifier && !m_board.chosen().empty()) emit m_board.changeWanted();
        return !control;
    case Qt::Key_W:
    case Qt::Key_L:
        if (event.modifiers() == Qt::NoModifier && !m_board.chosen().empty())
            emit m_board.endWanted(event.key() == Qt::Key_W);
        return !control;
    default:
        // The list would jump to the card that begins with a letter; on a board letters are keys.
        return !control && event.key() != Qt::Key_Space && !event.text().isEmpty() && event.text().front().isPrint();
    }
}

bool BoardKeys::pressMoving(int place, const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (const int next = beside(m_target, event.key() == Qt::Key_Left ? -1 : 1, true); next >= 0) setTarget(next);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int target = m_target;
        clear();
        if (target != place) emit m_board.dropped(m_board.chosen(), target);
        return true;
    }
    case Qt::Key_Escape:
    case Qt::Key_M:
        clear();
        return true;
    default:
        return true; // nothing else happens half-way
    }
}

int BoardKeys::beside(int place, int by, bool strips) const
{
    for (int next = place + by; next >= 0 && next < m_board.model().columnCount(); next += by)
        if (m_board.list(next) || (strips && m_board.strip(next))) return next;
    return -1;
}

bool BoardKeys::step(int place, int by)
{
    const BoardList* from = m_board.list(place);
    for (int next = beside(place, by, false); next >= 0; next = beside(next, by, false)) {
        BoardList* to = m_board.list(next);
        if (m_board.columnView(next)->isFolded() || to->model()->rowCount() == 0) continue;
        // The card at the same height, as the eye goes.
        const int y = from->currentIndex().isValid() ? from->visualRect(from->currentIndex()).center().y() : 0;
        QModelIndex index = to->indexAt(QPoint(to->viewport()->width() / 2, y));
        if (!index.isValid()) index = to->model()->index(to->model()->rowCount() - 1, 0);
        m_board.choose({ m_board.model().cards(next).card(index.row()).id });
        return true;
    }
    return true;
}

void BoardKeys::setTarget(int place)
{
    m_target = place;
    m_board.showTarget(place);
    m_board.bringIntoView(place);
    emit m_board.choiceChanged();
}

void BoardKeys::clear()
{
    if (!isMoving()) return;
    m_target = -1;
    m_board.showTarget(-1);
    emit m_board.choiceChanged();
}

} // namespace fairlead::ui
