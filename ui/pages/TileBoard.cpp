#include "pages/TileBoard.h"

#include "pages/TileBody.h"
#include "pages/TileKinds.h"
#include "theme/Paint.h"

#include <QKeyEvent>
#include <QPropertyAnimation>
#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowColumns = 6;
} // namespace

TileBoard::TileBoard(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"tileBoard"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

DashboardTile* TileBoard::make(const Tile& tile)
{
    auto* made = new DashboardTile(m_theme, m_session, tile, this);
    made->installEventFilter(this);
    connect(made, &DashboardTile::gripped, this,
        [this, made](DashboardTile::Grip grip, const QPoint& place) { begin(made, grip, place); });
    connect(made, &DashboardTile::dragged, this, &TileBoard::drag);
    connect(made, &DashboardTile::dropped, this, &TileBoard::end);
    connect(made, &DashboardTile::menuWanted, this,
        [this, made](const QPoint& place) { emit menuWanted(indexOf(made), place); });
    connect(made, &DashboardTile::asked, this, &TileBoard::asked);
    made->QWidget::show();
    return made;
}

void TileBoard::setTiles(const QList<Tile>& tiles)
{
    settle(false);
    QList<DashboardTile*> before = std::exchange(m_tiles, {});
    for (const Tile& tile : tiles) {
        const auto same = std::find_if(before.begin(), before.end(), [&tile](const DashboardTile* one) {
            return one->tile().kind == tile.kind && one->tile().options == tile.options;
        });
        DashboardTile* kept = same == before.end() ? make(tile) : *same;
        if (same != before.end()) before.erase(same);
        kept->setPlace(tile.place);
        m_tiles.append(kept);
    }
    qDeleteAll(before);
    // Reading order is the order of the tab key.
    const QList<int> order = TileGrid::readingOrder(places());
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(m_tiles.at(order.at(i - 1)), m_tiles.at(order.at(i)));
    m_shown = places();
    lay();
}

void TileBoard::rebuild()
{
    QList<Tile> tiles;
    for (const DashboardTile* tile : std::as_const(m_tiles))
        tiles.append(tile->tile());
    setTiles({});
    setTiles(tiles);
}

QList<TilePlace> TileBoard::places() const
{
    QList<TilePlace> places;
    for (const DashboardTile* tile : m_tiles)
        places.append(tile->tile().place);
    return places;
}

int TileBoard::current() const
{
    const QWidget* focus = focusWidget();
    for (int i = 0; i < m_tiles.size(); ++i)
        if (m_tiles.at(i) == focus || m_tiles.at(i)->isAncestorOf(focus)) return i;
    return -1;
}

bool TileBoard::isNarrow() const { return width() < TileGrid::columns * m_theme.px(Size::TileColumnLeast); }

qreal TileBoard::columnWidth(int columns) const
{
    return (width() - (columns - 1) * m_theme.px(Space::M)) / qreal(columns);
}

QRect TileBoard::boxOf(const TilePlace& place, int columns) const
{
    const int gap = m_theme.px(Space::M);
    const qreal wide = columnWidth(columns) + gap;
    const int high = m_theme.px(Size::TileRow) + gap;
    const int left = int(std::round(place.x * wide));
    const int right = int(std::round((place.x + place.w) * wide - gap));
    return { left, place.y * high, right - left, place.h * high - gap };
}

QSize TileBoard::sizeHint() const
{
    const QList<TilePlace> shown = isNarrow() ? TileGrid::narrowed(m_shown, narrowColumns) : m_shown;
    const int high = m_theme.px(Size::TileRow) + m_theme.px(Space::M);
    return { m_theme.px(Size::PaletteWidth), std::max(0, TileGrid::rows(shown) * high - m_theme.px(Space::M)) };
}

void TileBoard::show(QWidget& tile, const QRect& box)
{
    delete tile.findChild<QPropertyAnimation*>(u"placing"_s, Qt::FindDirectChildrenOnly);
    const int duration = m_theme.duration(Motion::Move);
    if (duration == 0 || !isVisible() || tile.geometry().isEmpty() || (m_drag.tile < 0 && m_moving < 0))
        return tile.setGeometry(box);
    auto* motion = new QPropertyAnimation(&tile, "geometry", &tile);
    motion->setObjectName(u"placing"_s);
    motion->setDuration(duration);
    motion->setEasingCurve(QEasingCurve::OutCubic);
    motion->setEndValue(box);
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

void TileBoard::lay(int except)
{
    const bool narrow = isNarrow();
    const int columns = narrow ? narrowColumns : TileGrid::columns;
    const QList<TilePlace> shown = narrow ? TileGrid::narrowed(m_shown, columns) : m_shown;
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setArrangeable(!narrow);
        if (i != except) show(*m_tiles.at(i), boxOf(shown.at(i), columns));
    }
    updateGeometry();
}

void TileBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
}

/// Where the tile in the hand would stand.
void TileBoard::paintEvent(QPaintEvent*)
{
    if (m_drag.tile < 0 || m_shown == places()) return;
    QPainter painter(this);
    paint::box(painter, QRectF(boxOf(m_shown.at(m_drag.tile), TileGrid::columns)), m_theme.px(Radius::Panel),
        m_theme.color(Ink::AccentSoft), m_theme.color(Ink::AccentSoftBorder));
}

void TileBoard::begin(DashboardTile* tile, DashboardTile::Grip grip, const QPoint& place)
{
    settle(false);
    m_drag = { indexOf(tile), grip, place, tile->geometry() };
    tile->raise();
}

void TileBoard::drag(const QPoint& place)
{
    using Grip = DashboardTile::Grip;
    if (m_drag.tile < 0) return;
    const QPoint by = place - m_drag.from;
    DashboardTile& tile = *m_tiles.at(m_drag.tile);
    const TilePlace least = TileKinds::leastSize(tile.tile());
    const qreal wide = columnWidth(TileGrid::columns) + m_theme.px(Space::M);
    const qreal high = m_theme.px(Size::TileRow) + m_theme.px(Space::M);
    TilePlace to = tile.tile().place;
    QRect box = m_drag.box;
    if (m_drag.grip == Grip::Move) {
        box.translate(by);
        to.x = int(std::lround(box.x() / wide));
        to.y = int(std::lround(box.y() / high));
    } else {
        if (m_drag.grip != Grip::Bottom) box.setWidth(std::max(box.width() + by.x(), int(least.w * wide / 2)));
        if (m_drag.grip != Grip::Right) box.setHeight(std::max(box.height() + by.y(), int(least.h * high / 2)));
        to.w = std::clamp(int(std::lround(box.width() / wide)), least.w, TileGrid::columns - to.x);
        to.h = std::max(least.h, int(std::lround(box.height() / high)));
    }
    m_shown = places();
    TileGrid::put(m_shown, m_drag.tile, to);
    lay(m_drag.tile);
    tile.setGeometry(box);
    update();
    emit shown(QRect(mapFromGlobal(place), QSize(1, 1)));
}

void TileBoard::end()
{
    if (m_drag.tile < 0) return;
    const bool resized = m_drag.grip != DashboardTile::Grip::Move;
    m_drag = {};
    lay();
    if (m_shown != places()) emit arranged(QList<TilePlace>(m_shown), resized);
}

void TileBoard::beginMoving(int index)
{
    if (index < 0 || index >= m_tiles.size() || isNarrow()) return;
    settle(false);
    m_moving = index;
    m_tiles.at(index)->setFocus(Qt::OtherFocusReason);
    m_tiles.at(index)->raise();
    m_tiles.at(index)->setMoving(true);
    emit movingChanged();
}

/// Ends what is under way: as it stands now, or as it was.
void TileBoard::settle(bool keep)
{
    const bool moving = m_moving >= 0;
    if (moving) m_tiles.at(m_moving)->setMoving(false);
    m_moving = -1;
    m_drag = {};
    if (keep && m_shown != places()) {
        const QList<TilePlace> before = places();
        bool resized = false;
        for (qsizetype i = 0; i < before.size(); ++i)
            resized = resized || before.at(i).w != m_shown.at(i).w || before.at(i).h != m_shown.at(i).h;
        emit arranged(QList<TilePlace>(m_shown), resized);
    } else if (m_shown != places()) {
        m_shown = places();
        lay();
    }
    if (moving) emit movingChanged();
}

bool TileBoard::pressMoving(int key, bool shift)
{
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_M) {
        settle(true);
    } else if (key == Qt::Key_Escape) {
        settle(false);
    } else if (right || down) {
        if (shift) {
            const TilePlace least = TileKinds::leastSize(m_tiles.at(m_moving)->tile());
            TilePlace to = m_shown.at(m_moving);
            to.w = std::clamp(to.w + right, least.w, TileGrid::columns - to.x);
            to.h = std::max(least.h, to.h + down);
            TileGrid::put(m_shown, m_moving, to);
        } else {
            m_shown = TileGrid::stepped(m_shown, m_moving, right, down);
        }
        lay();
        emit shown(boxOf(m_shown.at(m_moving), TileGrid::columns));
    }
    return true; // nothing else happens half-way
}

bool TileBoard::press(int index, int key)
{
    switch (key) {
    case Qt::Key_M:
        beginMoving(index);
        return true;
    case Qt::Key_Delete:
        emit removeWanted(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit asked(m_tiles.at(index)->body().all());
        return true;
    default:
        return false;
    }
}

bool TileBoard::eventFilter(QObject* watched, QEvent* event)
{
    const int index = int(m_tiles.indexOf(static_cast<DashboardTile*>(watched)));
    if (index < 0) return false;
    if (event->type() == QEvent::FocusOut && m_moving == index) settle(false);
    if (event->type() != QEvent::KeyPress) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (m_drag.tile >= 0) {
        if (key.key() == Qt::Key_Escape) settle(false);
        return true;
    }
    if (m_moving >= 0) return pressMoving(key.key(), key.modifiers() & Qt::ShiftModifier);
    return key.modifiers() & ~Qt::KeypadModifier ? false : press(index, key.key());
}

} // namespace fairlead::ui
