#include "widgets/DecisionView.h"

#include "theme/Paint.h"

#include <QPaintEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leastZoom = 0.25;
constexpr qreal mostZoom = 2;

} // namespace

DecisionView::DecisionView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"decisionView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        m_pictures.clear();
        update();
    });
}

void DecisionView::setContents(QList<DecisionBox> boxes, QList<DecisionLink> links)
{
    const bool first = m_boxes.isEmpty();
    m_boxes = std::move(boxes);
    m_links = std::move(links);
    m_places.clear();
    m_pictures.clear();
    for (int i = 0; i < m_boxes.size(); ++i)
        m_places.insert(m_boxes.at(i).key, i);
    m_chosenLink = -1;
    m_hovered.clear();
    if (!m_places.contains(m_chosen)) choose(m_boxes.isEmpty() ? QString() : m_boxes.front().key);
    if (first || m_fitted) fit();
    update();
}

const DecisionBox* DecisionView::find(const QString& key) const
{
    const auto found = m_places.constFind(key);
    return found == m_places.constEnd() ? nullptr : &m_boxes.at(*found);
}

void DecisionView::choose(const QString& key)
{
    m_chosenLink = -1;
    if (m_chosen == key) return update();
    m_chosen = key;
    const DecisionBox* box = find(key);
    QStringList words;
    if (box) words << box->name << box->post << box->role << box->attitude << box->powerWords << box->contact;
    words.removeAll(QString());
    setAccessibleDescription(words.join(u", "_s));
    update();
    emit chosenChanged(key);
}

QRectF DecisionView::sceneRect(const DecisionBox& box) const
{
    const qreal scale = m_theme.textScale();
    return { box.at * scale, QSizeF(decisionBoxSize()) * scale };
}

QRectF DecisionView::rectOf(const QString& key) const
{
    const DecisionBox* box = find(key);
    if (!box) return {};
    const QRectF rect = sceneRect(*box);
    return { rect.topLeft() * m_zoom + m_origin, rect.size() * m_zoom };
}

QRectF DecisionView::handleOf(const QString& key, DecisionLink::Kind kind) const
{
    const DecisionBox* box = find(key);
    if (!box) return {};
    const QRectF rect = decisionHandle(sceneRect(*box), kind, m_theme);
    return { rect.topLeft() * m_zoom + m_origin, rect.size() * m_zoom };
}

QRectF DecisionView::bounds() const
{
    QRectF all;
    for (const DecisionBox& box : m_boxes)
        all = all.united(sceneRect(box));
    return all;
}

void DecisionView::fit()
{
    const QRectF all = bounds();
    if (all.isEmpty() || width() < 1) return;
    const int pad = m_theme.px(Space::Xxl);
    const qreal zoom = std::min((width() - 2.0 * pad) / all.width(), (height() - 2.0 * pad) / all.height());
    m_zoom = std::clamp(zoom, leastZoom, 1.0);
    m_origin = QRectF(rect()).center() - all.center() * m_zoom;
    // A tree begins at the top.
    m_origin.setY(std::max<qreal>(pad, std::min<qreal>(m_origin.y(), 2 * pad)) - all.top() * m_zoom);
    m_fitted = true;
    update();
    emit zoomChanged();
}

void DecisionView::zoomAt(qreal zoom, const QPointF& point)
{
    const qreal next = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF scene = toScene(point);
    m_zoom = next;
    m_origin = point - scene * m_zoom;
    m_fitted = false;
    update();
    emit zoomChanged();
}

void DecisionView::paintGround(QPainter& painter, const QRectF& seen) const
{
    // Dots give the eye something to hold on to while the whole is moved; far away they would be noise.
    if (m_zoom < 0.5) return;
    const int step = m_theme.px(Space::Xxl);
    painter.setPen(QPen(m_theme.color(Ink::Border), 1 / m_zoom));
    QList<QPointF> dots;
    for (qreal x = std::floor(seen.left() / step) * step; x < seen.right(); x += step)
        for (qreal y = std::floor(seen.top() / step) * step; y < seen.bottom(); y += step)
            dots.append({ x, y });
    painter.drawPoints(dots.constData(), int(dots.size()));
}

void DecisionView::paintLinks(QPainter& painter, const QRectF& seen) const
{
    for (int i = 0; i < m_links.size(); ++i) {
        const DecisionLink& link = m_links.at(i);
        const DecisionBox* from = find(link.from);
        const DecisionBox* to = find(link.to);
        if (!from || !to) continue;
        const QRectF first = sceneRect(*from);
        const QRectF second = sceneRect(*to);
        if (!first.united(second).intersects(seen)) continue;
        paintDecisionLink(
            painter, decisionPath(first, second, link.kind), link.kind, link.strong, i == m_chosenLink, m_theme);
    }
    if (!isDrawing() || (m_lineTo.isEmpty() && m_hand != Hand::Drawing)) return;
    const DecisionBox* from = find(m_lineFrom);
    const DecisionBox* to = find(m_lineTo);
    if (!from) return;
    const QRectF end = to ? sceneRect(*to) : QRectF(m_lineEnd, QSizeF(1, 1));
    paintDecisionLink(painter, decisionPath(sceneRect(*from), end, m_lineKind), m_lineKind, true, true, m_theme);
}

void DecisionView::paintBoxes(QPainter& painter, const QRectF& seen) const
{
    for (const DecisionBox& box : m_boxes) {
        const QRectF rect = sceneRect(box);
        if (!rect.intersects(seen)) continue;
        const bool chosen = box.key == m_chosen && m_chosenLink < 0;
        const bool resting = !chosen && box.key != m_hovered && box.key != m_lineTo;
        if (resting) {
            painter.save();
            painter.resetTransform();
            const QPointF corner = rect.topLeft() * m_zoom + m_origin - QPointF(1, 1);
            painter.drawPixmap(corner.toPoint(), pictureOf(box));
            painter.restore();
            continue;
        }
        paintDecisionBox(painter, rect, box,
            { chosen, box.key == m_hovered && m_hand == Hand::Idle, hasFocus(), isDrawing() && box.key == m_lineTo },
            m_theme);
    }
}

const QPixmap& DecisionView::pictureOf(const DecisionBox& box) const
{
    if (m_picturedAt != m_zoom) m_pictures.clear();
    m_picturedAt = m_zoom;
    const auto known = m_pictures.constFind(box.key);
    if (known != m_pictures.constEnd()) return *known;
    const QSizeF size = sceneRect(box).size();
    // A pixel around it for the edge.
    const QSizeF room = size * m_zoom + QSizeF(2, 2);
    QPixmap picture((room * devicePixelRatioF()).toSize() + QSize(1, 1));
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(1, 1);
    painter.scale(m_zoom, m_zoom);
    paintDecisionBox(painter, QRectF(QPointF(), size), box, {}, m_theme);
    return *m_pictures.insert(box.key, picture);
}

void DecisionView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(Ink::SurfaceSunken));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_origin);
    painter.scale(m_zoom, m_zoom);
    const QRectF seen(toScene(event->rect().topLeft()), QSizeF(event->rect().size()) / m_zoom);
    paintGround(painter, seen);
    paintLinks(painter, seen);
    paintBoxes(painter, seen.adjusted(-1, -1, 1, 1));
}

QSizeF DecisionView::pictureSize() const { return bounds().size() + QSizeF(2, 2); }

void DecisionView::paintPicture(QPainter& painter) const
{
    const QRectF all = bounds();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(1, 1) - all.topLeft());
    for (const DecisionLink& link : m_links)
        if (const DecisionBox* from = find(link.from), *to = find(link.to); from && to)
            paintDecisionLink(painter, decisionPath(sceneRect(*from), sceneRect(*to), link.kind), link.kind,
                link.strong, false, m_theme);
    for (const DecisionBox& box : m_boxes)
        paintDecisionBox(painter, sceneRect(box), box, {}, m_theme);
    painter.restore();
}

void DecisionView::resizeEvent(QResizeEvent*)
{
    if (m_fitted) fit();
}

} // namespace fairlead::ui
