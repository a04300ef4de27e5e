#include "widgets/BoardDrag.h"

#include "widgets/BoardCardDelegate.h"
#include "widgets/BoardColumnView.h"
#include "widgets/BoardList.h"
#include "widgets/BoardView.h"
#include "widgets/CardGhost.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace fairlead::ui {

namespace {
constexpr int scrollTick = 16; // ms: a frame
constexpr int scrollParts = 3; // of the way into the edge, per frame
} // namespace

BoardDrag::BoardDrag(BoardView& board)
    : QObject(&board)
    , m_board(board)
    , m_ghost(new CardGhost(board.theme(), &board))
{
    m_scrolling.setInterval(scrollTick);
    connect(&m_scrolling, &QTimer::timeout, this, &BoardDrag::scrollAtEdges);
    connect(m_ghost, &CardGhost::landed, this, [this] {
        m_onWay = false;
        setMoving({});
    });
}

void BoardDrag::watch(BoardList* list, int place)
{
    m_viewports.insert(list->viewport(), place);
    list->viewport()->installEventFilter(this);
    connect(list->viewport(), &QObject::destroyed, this, [this](QObject* gone) { m_viewports.remove(gone); });
}

void BoardDrag::stop()
{
    m_scrolling.stop();
    m_ghost->hide();
    m_list = nullptr;
    m_active = m_onWay = false;
    m_ids.clear();
}

bool BoardDrag::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = m_viewports.constFind(watched);
    if (found == m_viewports.cend()) return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<BoardList*>(watched->parent()), *found, *static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent*>(event));
    default:
        return false;
    }
}

bool BoardDrag::press(BoardList* list, int place, const QMouseEvent& event)
{
    if (m_active) return true; // another button while dragging
    m_list = nullptr;
    if (event.button() != Qt::LeftButton) return false;
    const QModelIndex index = list->indexAt(event.position().toPoint());
    // A choice in another column goes unless it is to be kept.
    const bool keeps = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const bool chosen = index.isValid() && list->selectionModel()->isSelected(index);
    if (!keeps && !chosen)
        for (int other = 0; BoardList* one = m_board.list(other); ++other)
            if (one != list) one->clearSelection();
    if (!index.isValid() || !list->cardRect(index.row()).contains(event.position().toPoint())) return false;
    m_list = list;
    m_from = place;
    m_row = index.row();
    m_pressed = event.globalPosition().toPoint();
    return false;
}

bool BoardDrag::drag(const QMouseEvent& event)
{
    if (!m_list || !(event.buttons() & Qt::LeftButton)) return false;
    m_pointer = event.globalPosition().toPoint();
    if (!m_active && (m_pointer - m_pressed).manhattanLength() >= QApplication::startDragDistance()) begin();
    if (m_active) follow();
    return true; // the list would choose by a rubber band
}

bool BoardDrag::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_list) return false;
    const bool active = m_active;
    if (active) {
        m_pointer = event.globalPosition().toPoint();
        finish();
    }
    m_list = nullptr;
    return active;
}

void BoardDrag::begin()
{
    const auto& cards = m_board.model().cards(m_from);
    if (m_row >= cards.rowCount()) return;
    m_lead = cards.card(m_row).id;
    std::vector<RecordId> ids = m_board.chosen();
    if (std::find(ids.begin(), ids.end(), m_lead) == ids.end()) {
        m_board.choose({ m_lead });
        ids = { m_lead };
    }
    const QRect rect = m_list->cardRect(m_row);
    const qreal scale = m_list->devicePixelRatioF();
    QPixmap picture(rect.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    BoardCardDelegate::Look look;
    look.chosen = true;
    m_board.columnView(m_from)->delegate()->paintCard(
        painter, QRectF(QPointF(), QSizeF(rect.size())), cards.card(m_row), look);
    painter.end();
    const QPoint corner = m_list->viewport()->mapToGlobal(rect.topLeft());
    m_hold = m_pressed - corner;
    m_home = m_board.mapFromGlobal(corner);
    m_active = true;
    m_onWay = false;
    setMoving(std::move(ids));
    m_board.openStrips(true);
    m_ghost->begin(picture, int(m_ids.size()), m_home); // above the strips too
    m_scrolling.start();
}

void BoardDrag::follow()
{
    m_ghost->move(m_board.mapFromGlobal(m_pointer - m_hold));
    const int place = m_board.placeAt(m_pointer);
    m_board.showTarget(place);
    showDropRow(place);
}

void BoardDrag::showDropRow(int target)
{
    const BoardModel& model = m_board.model();
    for (int place = 0; place < model.columnCount(); ++place) {
        BoardList* list = m_board.list(place);
        if (!list) continue;
        const BoardCard* card = place == target && place != m_from ? model.find(m_lead) : nullptr;
        list->setDropRow(card && model.column(place).refusal.isEmpty() ? model.cards(place).placeOf(*card) : -1);
    }
}

void BoardDrag::scrollAtEdges()
{
    const int edge = m_board.theme().px(Size::BoardScrollEdge);
    // How far the pointer is inside the edge of a range: negative at its beginning.
    const auto into = [edge](int at, int from, int to) {
        if (at < from + edge) return at - (from + edge);
        if (at > to - edge) return at - (to - edge);
        return 0;
    };
    const QWidget* whole = m_board.scroll()->viewport();
    const QPoint inWhole = whole->mapFromGlobal(m_pointer);
    const int place = m_board.placeAt(m_pointer);
    if (place >= 0 && m_board.strip(place)) return;
    const auto push = [](QScrollBar* bar, int by) { bar->setValue(bar->value() + by / scrollParts); };
    push(m_board.scroll()->horizontalScrollBar(), into(inWhole.x(), 0, whole->width()));
    if (const BoardList* list = m_board.list(place)) {
        const QPoint in = list->viewport()->mapFromGlobal(m_pointer);
        push(list->verticalScrollBar(), into(in.y(), 0, list->viewport()->height()));
    }
    follow();
}

void BoardDrag::finish()
{
    m_scrolling.stop();
    m_active = false;
    const int place = m_board.placeAt(m_pointer);
    m_board.showTarget(-1);
    showDropRow(-1);
    m_board.openStrips(false);
    if (place < 0 || place == m_from) return goBack();
    m_onWay = true;
    const std::vector<RecordId> ids = m_ids;
    emit m_board.dropped(ids, place);
}

void BoardDrag::cancel()
{
    if (!m_active) return;
    m_pointer = {}; // nowhere
    m_list = nullptr;
    finish();
}

QPoint BoardDrag::placeOf(const RecordId& id) const
{
    const int place = m_board.model().columnOf(id);
    const BoardColumnView* column = m_board.columnView(place);
    if (!column) return m_home;
    if (column->isFolded()) return column->mapTo(&m_board, QPoint());
    const QRect rect = column->list()->cardRect(m_board.model().cards(place).rowOf(id));
    return column->list()->viewport()->mapTo(&m_board, rect.topLeft());
}

void BoardDrag::settle()
{
    if (!m_onWay) return;
    m_ghost->glideTo(placeOf(m_lead));
}

void BoardDrag::goBack() { m_ghost->glideTo(m_home); }

void BoardDrag::setMoving(std::vector<RecordId> ids)
{
    m_ids = std::move(ids);
    for (int place = 0; place < m_board.model().columnCount(); ++place) {
        BoardColumnView* column = m_board.columnView(place);
        if (!column) continue;
        column->delegate()->setMoving(m_ids);
        column->list()->viewport()->update();
    }
}

} // namespace fairlead::ui
