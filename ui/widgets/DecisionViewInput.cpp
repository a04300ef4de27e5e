// What a person does on a DecisionView with mouse and keys.
#include "theme/Paint.h"
#include "widgets/DecisionView.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPathStroker>
#include <QWheelEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal zoomStep = 1.2;
constexpr qreal wheelStep = 120;

} // namespace

QString DecisionView::boxAt(const QPointF& scene) const
{
    for (auto box = m_boxes.crbegin(); box != m_boxes.crend(); ++box)
        if (sceneRect(*box).contains(scene)) return box->key;
    return {};
}

int DecisionView::linkAt(const QPointF& scene) const
{
    QPainterPathStroker reach;
    reach.setWidth(m_theme.px(Space::S));
    for (int i = int(m_links.size()) - 1; i >= 0; --i) {
        const DecisionLink& link = m_links.at(i);
        const DecisionBox* from = find(link.from);
        const DecisionBox* to = find(link.to);
        if (from && to && reach.createStroke(decisionPath(sceneRect(*from), sceneRect(*to), link.kind)).contains(scene))
            return i;
    }
    return -1;
}

/// A line from a handle, the box itself, a line that is there, or the ground.
void DecisionView::startAt(const QPointF& scene)
{
    for (const QString& key : { m_chosen, m_hovered }) {
        const DecisionBox* box = find(key);
        if (!box) continue;
        for (const DecisionLink::Kind kind : { DecisionLink::Kind::ReportsTo, DecisionLink::Kind::Influences }) {
            const QRectF handle = decisionHandle(sceneRect(*box), kind, m_theme);
            if (!handle.adjusted(-2, -2, 2, 2).contains(scene)) continue;
            m_lineFrom = key;
            m_lineKind = kind;
            m_lineEnd = scene;
            m_lineTo.clear();
            m_hand = Hand::Drawing;
            return emit drawingChanged();
        }
    }
    if (const QString key = boxAt(scene); !key.isEmpty()) {
        choose(key);
        m_grip = scene - sceneRect(*find(key)).topLeft();
        m_hand = Hand::Pressed;
        return;
    }
    m_chosenLink = linkAt(scene);
    m_hand = m_chosenLink < 0 ? Hand::Panning : Hand::Idle;
    if (m_hand == Hand::Panning) setCursor(Qt::ClosedHandCursor);
    update();
}

void DecisionView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressedAt = event->position();
    if (isDrawing() && m_hand == Hand::Idle) return endLine(boxAt(toScene(event->position())), m_lineKind);
    startAt(toScene(event->position()));
}

void DecisionView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF scene = toScene(event->position());
    if (m_hand == Hand::Idle) {
        QString under = boxAt(scene);
        // A handle reaches beyond its box.
        if (under.isEmpty() && find(m_hovered) && sceneRect(*find(m_hovered)).adjusted(-8, -8, 8, 8).contains(scene))
            under = m_hovered;
        if (under != m_hovered) update();
        m_hovered = under;
        return;
    }
    const bool far = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_hand == Hand::Pressed && far) m_hand = Hand::Moving;
    if (m_hand == Hand::Moving) {
        DecisionBox& box = m_boxes[m_places.value(m_chosen)];
        box.at = (scene - m_grip) / m_theme.textScale();
        m_fitted = false;
    } else if (m_hand == Hand::Drawing) {
        m_lineEnd = scene;
        const QString under = boxAt(scene);
        m_lineTo = under == m_lineFrom ? QString() : under;
    } else if (m_hand == Hand::Panning) {
        m_origin += event->position() - m_pressedAt;
        m_pressedAt = event->position();
        m_fitted = false;
    }
    update();
}

void DecisionView::mouseReleaseEvent(QMouseEvent*)
{
    const Hand hand = std::exchange(m_hand, Hand::Idle);
    unsetCursor();
    if (hand == Hand::Moving) {
        const DecisionBox& box = m_boxes.at(m_places.value(m_chosen));
        emit moved(box.key, box.at.toPoint());
    } else if (hand == Hand::Drawing) {
        endLine(m_lineTo, m_lineKind);
    }
    update();
}

void DecisionView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QString key = boxAt(toScene(event->position())); !key.isEmpty()) emit opened(key);
}

void DecisionView::leaveEvent(QEvent*)
{
    m_hovered.clear();
    update();
}

void DecisionView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (event->modifiers() & Qt::ControlModifier)
        return zoomAt(m_zoom * std::pow(zoomStep, event->angleDelta().y() / wheelStep), event->position());
    m_origin += QPointF(event->angleDelta()) / 2;
    m_fitted = false;
    update();
}

void DecisionView::focusInEvent(QFocusEvent*) { update(); }
void DecisionView::focusOutEvent(QFocusEvent*) { update(); }

void DecisionView::beginLine()
{
    if (m_chosen.isEmpty() || m_boxes.size() < 2) return;
    m_lineFrom = m_chosen;
    m_lineKind = DecisionLink::Kind::Influences;
    m_lineTo.clear();
    setFocus(Qt::OtherFocusReason);
    update();
    emit drawingChanged();
}

void DecisionView::endLine(QString to, DecisionLink::Kind kind) // by value: it may be the end that is cleared here
{
    const QString from = std::exchange(m_lineFrom, {});
    m_lineTo.clear();
    update();
    emit drawingChanged();
    if (!to.isEmpty() && to != from) emit drawn(from, to, kind);
}

/// To the nearest box in a direction; while a line is drawn that is where it would end.
void DecisionView::step(QPointF direction)
{
    const DecisionBox* here = find(isDrawing() && !m_lineTo.isEmpty() ? m_lineTo : m_chosen);
    if (!here) return;
    const QPointF middle = sceneRect(*here).center();
    QString best;
    qreal least = 0;
    for (const DecisionBox& box : m_boxes) {
        const QPointF way = sceneRect(box).center() - middle;
        const qreal along = QPointF::dotProduct(way, direction);
        if (&box == here || along <= 0) continue;
        const qreal across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const qreal cost = along + 2 * across;
        if (!best.isEmpty() && cost >= least) continue;
        best = box.key;
        least = cost;
    }
    if (best.isEmpty()) return;
    if (!isDrawing())
        choose(best);
    else if (best != m_lineFrom)
        m_lineTo = best;
    bringIntoView();
    update();
}

void DecisionView::bringIntoView()
{
    const QRectF box = rectOf(isDrawing() ? m_lineTo : m_chosen);
    if (box.isEmpty()) return;
    const int pad = m_theme.px(Space::L);
    const QRectF room = QRectF(rect()).adjusted(pad, pad, -pad, -pad);
    const QPointF by(std::max<qreal>(0, room.left() - box.left()) - std::max<qreal>(0, box.right() - room.right()),
        std::max<qreal>(0, room.top() - box.top()) - std::max<qreal>(0, box.bottom() - room.bottom()));
    if (by.isNull()) return;
    m_origin += by;
    m_fitted = false;
}

void DecisionView::nudge(QPointF by)
{
    const auto place = m_places.constFind(m_chosen);
    if (place == m_places.constEnd()) return;
    DecisionBox& box = m_boxes[*place];
    box.at += by * int(Space::S);
    m_fitted = false;
    bringIntoView();
    update();
    emit moved(box.key, box.at.toPoint());
}

void DecisionView::remove()
{
    if (m_chosenLink >= 0)
        emit lineRemoveWanted(m_links.at(m_chosenLink));
    else if (!m_chosen.isEmpty())
        emit removeWanted(m_chosen);
}

void DecisionView::keyPressEvent(QKeyEvent* event)
{
    static const QHash<int, QPointF> ways { { Qt::Key_Left, { -1, 0 } }, { Qt::Key_Right, { 1, 0 } },
        { Qt::Key_Up, { 0, -1 } }, { Qt::Key_Down, { 0, 1 } } };
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const auto way = ways.constFind(event->key());
    if (way != ways.constEnd() && plain) return step(*way);
    if (way != ways.constEnd() && event->modifiers() == Qt::AltModifier) return nudge(*way);
    if (event->key() == Qt::Key_Escape && isDrawing()) return endLine({}, m_lineKind);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isDrawing()) return endLine(m_lineTo, m_lineKind);
        if (!m_chosen.isEmpty()) return emit opened(m_chosen);
    }
    if (event->key() == Qt::Key_Delete && plain) return remove();
    if (event->key() == Qt::Key_L && plain) return beginLine();
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) return setZoom(m_zoom * zoomStep);
    if (event->key() == Qt::Key_Minus) return setZoom(m_zoom / zoomStep);
    if (event->key() == Qt::Key_0) return fit();
    QWidget::keyPressEvent(event);
}

} // namespace fairlead::ui
