#include "pages/DashboardTile.h"

#include "pages/TileBody.h"
#include "pages/TileKinds.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/Label.h"
#include "widgets/LinkLabel.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lies over what was found for an earlier question.
class Veil : public QWidget
{
public:
    Veil(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr qreal share = 0.6;
        QColor ground = m_theme.color(Ink::SurfaceRaised);
        ground.setAlphaF(share);
        QPainter(this).fillRect(rect(), ground);
    }

private:
    const Theme& m_theme;
};

} // namespace

DashboardTile::DashboardTile(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_tile(tile)
{
    setObjectName(u"tile-"_s + tile.kind);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(Space::M), 0, theme.px(Space::M), theme.px(Space::S));
    column->setSpacing(0);
    buildHead(*column);
    m_body = TileBody::make(theme, session, tile, this);
    m_body->setName(title());
    m_body->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    column->addWidget(m_body, 1);
    m_error = new Label(theme, Type::Body, Ink::TextMuted, this);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    m_veil = new Veil(theme, this);
    setAccessibleName(title());
    connect(m_body, &TileBody::asked, this, &DashboardTile::asked);
}

bool DashboardTile::isFigure() const
{
    return m_tile.kind == u"figure"_s || (m_tile.kind == u"view"_s && m_tile.option(u"shown"_s) != u"rows"_s);
}

QString DashboardTile::title() const { return TileKinds::titleOf(m_tile, m_session); }

void DashboardTile::buildHead(QVBoxLayout& column)
{
    m_head = new QWidget(this);
    m_head->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    m_head->setMouseTracking(true);
    m_head->setFixedHeight(m_theme.px(isFigure() ? Size::ControlSmall : Size::TileHead));
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::S));
    m_title = isFigure() ? new Label(m_theme, Type::Caption, Ink::TextMuted, m_head)
                         : new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, m_head);
    m_title->setText(title());
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(m_title);
    m_count = new LinkLabel(m_theme, Type::Body, {}, m_head);
    m_count->setObjectName(u"tileCountLink"_s);
    m_count->hide();
    row->addWidget(m_count);
    connect(m_count, &QAbstractButton::clicked, this, [this] { emit asked(m_body->all()); });
    m_restriction = new Label(m_theme, Type::Caption, Ink::TextMuted, m_head);
    m_restriction->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_restriction->hide();
    row->addWidget(m_restriction, 1);
    row->addStretch(1);
    m_menu = new QToolButton(m_head);
    m_menu->setObjectName(u"tileMenuButton"_s);
    m_menu->setIcon(m_theme.icon(u"overflow-menu"_s));
    m_menu->setAccessibleName(tr("Menu of %1").arg(title()));
    m_menu->setToolTip(tr("Formula, table, picture, filter, size"));
    setKind(m_menu, kinds::Kind::Quiet, kinds::Scale::Tiny);
    row->addWidget(m_menu);
    connect(m_menu, &QToolButton::clicked, this,
        [this] { emit menuWanted(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    column.addWidget(m_head);
}

void DashboardTile::show(const TileAnswer& answer, const FunnelScope& scope, const QString& restriction)
{
    m_answered = true;
    setPending(false);
    m_body->show(answer, scope);
    m_body->setVisible(answer.error.isEmpty());
    m_error->setText(answer.error);
    m_error->setVisible(!answer.error.isEmpty());
    m_restriction->setText(restriction);
    m_restriction->setVisible(!restriction.isEmpty());
    m_restriction->setToolTip(restriction);
    showCount();
}

void DashboardTile::showCount()
{
    const QString count = isFigure() ? QString() : m_body->count();
    m_count->setText(count);
    m_count->setAccessibleName(tr("%1: %2, show all", "title and number of a tile").arg(title(), count));
    m_count->setToolTip(tr("Show all"));
    m_count->setVisible(!count.isEmpty());
    m_count->updateGeometry();
}

void DashboardTile::setPending(bool pending)
{
    m_veil->setVisible(pending && m_answered);
    m_veil->raise();
}

void DashboardTile::setMoving(bool moving)
{
    m_moving = moving;
    setAccessibleDescription(moving ? tr("being moved") : QString());
    update();
}

void DashboardTile::setArrangeable(bool arrangeable)
{
    m_arrangeable = arrangeable;
    if (!arrangeable) unsetCursor();
}

void DashboardTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(m_grip != Grip::None || m_moving ? Ink::AccentFill : Ink::Border));
    if (m_moving || (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)))
        paint::focusInside(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme);
}

DashboardTile::Grip DashboardTile::gripAt(const QPoint& point) const
{
    if (!m_arrangeable) return Grip::None;
    const int reach = m_theme.px(Size::TileGrip);
    const bool right = point.x() >= width() - reach;
    const bool bottom = point.y() >= height() - reach;
    // The corner is easier to hit than the edges are.
    const int corner = 2 * reach;
    if ((right || bottom) && point.x() >= width() - corner && point.y() >= height() - corner) return Grip::Corner;
    if (right) return Grip::Right;
    if (bottom) return Grip::Bottom;
    return point.y() < m_head->height() ? Grip::Move : Grip::None;
}

void DashboardTile::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    setFocus(Qt::MouseFocusReason);
    m_grip = gripAt(event->position().toPoint());
    if (m_grip != Grip::None) emit gripped(m_grip, event->globalPosition().toPoint());
}

void DashboardTile::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip != Grip::None && event->buttons() & Qt::LeftButton)
        return emit dragged(event->globalPosition().toPoint());
    switch (gripAt(event->position().toPoint())) {
    case Grip::Move:
        return setCursor(Qt::OpenHandCursor);
    case Grip::Right:
        return setCursor(Qt::SizeHorCursor);
    case Grip::Bottom:
        return setCursor(Qt::SizeVerCursor);
    case Grip::Corner:
        return setCursor(Qt::SizeFDiagCursor);
    case Grip::None:
        unsetCursor();
    }
}

void DashboardTile::mouseReleaseEvent(QMouseEvent*)
{
    if (m_grip == Grip::None) return;
    m_grip = Grip::None;
    update();
    emit dropped();
}

void DashboardTile::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(keys ? m_menu->mapToGlobal(QPoint(0, m_menu->height())) : event->globalPos());
}

void DashboardTile::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_veil->setGeometry(1, m_head->height(), width() - 2, height() - m_head->height() - 1);
}

void DashboardTile::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DashboardTile::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fairlead::ui
