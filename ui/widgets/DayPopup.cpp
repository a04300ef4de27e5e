#include "widgets/DayPopup.h"

#include "models/Preferences.h"

#include "theme/Marks.h"
#include "theme/Paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {
constexpr int daysPerWeek = 7;
constexpr int weeks = 6;
constexpr int headRows = 2;
} // namespace

DayPopup::DayPopup(const Theme& theme, QDate current, QDate latest, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_latest(latest)
{
    setObjectName(u"dayPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCurrent(current);
}

QSize DayPopup::sizeHint() const
{
    const int pad = 2 * m_theme.px(Space::S);
    const int side = m_theme.px(Size::Control);
    return { daysPerWeek * side + pad, (weeks + headRows) * side + pad };
}

void DayPopup::openBelow(const QWidget* anchor)
{
    const QSize size = sizeHint();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + m_theme.px(Space::Xs)));
    if (corner.y() + size.height() > screen.bottom())
        corner.setY(anchor->mapToGlobal(QPoint()).y() - size.height() - m_theme.px(Space::Xs));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(corner, size));
    show();
    setFocus(Qt::PopupFocusReason);
}

void DayPopup::setCurrent(QDate day)
{
    m_current = m_latest.isValid() ? std::min(day, m_latest) : day;
    setAccessibleName(tr("Day: %1").arg(QLocale().toString(m_current, QLocale::LongFormat)));
    update();
}

void DayPopup::pick(QDate day)
{
    if (!day.isValid() || (m_latest.isValid() && day > m_latest)) return;
    emit picked(day);
    close();
}

QRect DayPopup::cell(int row, int column) const
{
    const int side = m_theme.px(Size::Control);
    const int pad = m_theme.px(Space::S);
    return { pad + column * side, pad + row * side, side, side };
}

QDate DayPopup::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    const int lead = (first.dayOfWeek() - int(Preferences::firstDay()) + daysPerWeek) % daysPerWeek;
    return first.addDays(-lead);
}

QDate DayPopup::dayAt(const QPoint& point) const
{
    for (int i = 0; i < weeks * daysPerWeek; ++i)
        if (cell(headRows + i / daysPerWeek, i % daysPerWeek).contains(point)) return firstShown().addDays(i);
    return {};
}

void DayPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
    paintHead(painter);
    for (int i = 0; i < weeks * daysPerWeek; ++i)
        paintDay(painter, firstShown().addDays(i), cell(headRows + i / daysPerWeek, i % daysPerWeek));
}

void DayPopup::paintHead(QPainter& painter) const
{
    const QRect left = cell(0, 0);
    const QRect right = cell(0, daysPerWeek - 1);
    const int side = m_theme.px(Size::Icon);
    for (const QRect& box : { left, right })
        m_theme.paintIcon(painter, paint::centred(box, box.center().x() - side / 2, side),
            box == left ? u"go-previous"_s : u"go-next"_s, Ink::TextMuted);
    const QLocale locale;
    const QString month = locale.language() == QLocale::Chinese
        ? u"%1年%2月"_s.arg(m_current.year()).arg(m_current.month())
        : locale.toString(m_current, u"MMMM yyyy"_s);
    paint::text(painter, QRectF(left.united(right)), Qt::AlignCenter, month, m_theme.font(Type::Body, Weight::SemiBold),
        m_theme.color(Ink::Text));
    for (int i = 0; i < daysPerWeek; ++i) {
        const int day = (int(Preferences::firstDay()) - 1 + i) % daysPerWeek + 1;
        paint::text(painter, QRectF(cell(1, i)), Qt::AlignCenter, locale.standaloneDayName(day, QLocale::NarrowFormat),
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    }
}

void DayPopup::paintDay(QPainter& painter, QDate day, const QRect& box) const
{
    const QRectF inner = QRectF(box).marginsRemoved(QMarginsF(1, 1, 1, 1));
    const bool chosen = day == m_current;
    const bool possible = !m_latest.isValid() || day <= m_latest;
    if (chosen)
        paint::box(painter, inner, m_theme.px(Radius::Control), m_theme.color(Ink::AccentFill));
    else if (day == m_hovered && possible)
        paint::box(painter, inner, m_theme.px(Radius::Control), m_theme.color(Ink::NeutralSoft));
    const bool otherMonth = day.month() != m_current.month();
    const Ink ink = chosen ? Ink::TextOnFill : !possible ? Ink::TextDisabled : otherMonth ? Ink::TextMuted : Ink::Text;
    paint::text(
        painter, inner, Qt::AlignCenter, QString::number(day.day()), m_theme.font(Type::Body), m_theme.color(ink));
}

void DayPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(1));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-daysPerWeek));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(daysPerWeek));
    case Qt::Key_PageUp:
        return setCurrent(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return setCurrent(m_current.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pick(m_current);
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void DayPopup::mouseMoveEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->pos());
    if (day == m_hovered) return;
    m_hovered = day;
    update();
}

void DayPopup::mousePressEvent(QMouseEvent* event)
{
    if (!rect().contains(event->pos())) return QFrame::mousePressEvent(event); // a popup closes by a click beside it
    if (cell(0, 0).contains(event->pos())) return setCurrent(m_current.addMonths(-1));
    if (cell(0, daysPerWeek - 1).contains(event->pos())) return setCurrent(m_current.addMonths(1));
    pick(dayAt(event->pos()));
}

void DayPopup::wheelEvent(QWheelEvent* event) { setCurrent(m_current.addMonths(event->angleDelta().y() > 0 ? -1 : 1)); }

} // namespace fairlead::ui
