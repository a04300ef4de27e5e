#include "theme/StyleViews.h"

#include "theme/Marks.h"
#include "theme/Paint.h"
#include "theme/StyleButtons.h"

#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

void StyleViews::headerSection(QPainter& painter, const QStyleOption& option) const
{
    painter.fillRect(option.rect, m_theme.color(Ink::SurfaceRaised));
    QRect line = option.rect;
    line.setTop(line.bottom());
    painter.fillRect(line, m_theme.color(Ink::Border));
}

void StyleViews::headerLabel(QPainter& painter, const QStyleOptionHeader& option) const
{
    const QFont font = m_theme.font(Type::Caption, Weight::Medium);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const Ink ink = sorted || (option.state & QStyle::State_MouseOver) ? Ink::Text : Ink::TextMuted;
    QRectF box = option.rect;
    if (sorted) {
        const int side = m_theme.px(Size::IconInBadge);
        const bool right = option.textAlignment & Qt::AlignRight;
        const qreal textWidth = std::min<qreal>(paint::textWidth(option.text, font), box.width() - side);
        const qreal x = right ? box.right() - side : box.left() + textWidth + m_theme.px(Space::Xs);
        const QRectF place = paint::centred(box, x, side);
        const bool descending = option.sortIndicator == QStyleOptionHeader::SortUp;
        painter.save();
        painter.translate(place.center());
        painter.rotate(descending ? 0 : 180);
        marks::paintArrowDown(painter, QRectF(-side / 2.0, -side / 2.0, side, side), m_theme.color(ink));
        painter.restore();
        if (right)
            box.setRight(box.right() - side - m_theme.px(Space::Nudge));
        else
            box.setRight(x);
    }
    paint::text(painter, box, option.textAlignment & Qt::AlignHorizontal_Mask, option.text, font, m_theme.color(ink));
}

QRect StyleViews::scrollThumb(const QStyleOptionSlider& option) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    if (range <= 0) return option.rect;
    const int thumb = std::clamp(int(qint64(option.pageStep) * length / std::max(1, range + option.pageStep)),
        std::min(length, m_theme.px(Size::ScrollThumbLeast)), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    return across ? QRect(option.rect.x() + start, option.rect.y(), thumb, option.rect.height())
                  : QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), thumb);
}

void StyleViews::scrollBar(QPainter& painter, const QStyleOptionSlider& option) const
{
    if (option.maximum <= option.minimum) return;
    const QRectF thumb = scrollThumb(option);
    const qreal width = m_theme.px(Size::ScrollThumb);
    const qreal gap = m_theme.px(Space::Nudge);
    QRectF bar = thumb;
    if (option.orientation == Qt::Horizontal) {
        bar.setTop(thumb.center().y() - width / 2);
        bar.setHeight(width);
        bar.adjust(gap, 0, -gap, 0);
    } else {
        bar.setLeft(thumb.center().x() - width / 2);
        bar.setWidth(width);
        bar.adjust(0, gap, 0, -gap);
    }
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    paint::box(painter, bar, width / 2, m_theme.color(held ? Ink::BorderControl : Ink::BorderStrong));
}

void StyleViews::menuItem(QPainter& painter, const QStyleOptionMenuItem& option) const
{
    const int pad = m_theme.px(Space::S);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        QRect line = option.rect;
        line.setTop(line.center().y());
        line.setHeight(1);
        return painter.fillRect(line, m_theme.color(Ink::Border));
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = enabled && (option.state & QStyle::State_Selected);
    const QRectF row = QRectF(option.rect).adjusted(m_theme.px(Space::Xs), 0, -m_theme.px(Space::Xs), 0);
    if (chosen) paint::box(painter, row, m_theme.px(Radius::Chip), m_theme.color(Ink::AccentSoft));
    const int side = m_theme.px(Size::Icon);
    const QRectF iconPlace = paint::centred(row, row.left() + pad, side);
    const Ink ink = enabled ? Ink::Text : Ink::TextDisabled;
    if (option.checked)
        marks::paintTick(painter, iconPlace, m_theme.color(Ink::Accent));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, iconPlace.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList words = option.text.split(u'\t');
    QString label = words.value(0);
    const QRectF textBox(iconPlace.right() + pad, row.top(), row.right() - pad - iconPlace.right() - pad, row.height());
    paint::text(painter, textBox, Qt::AlignLeft, label.remove(u'&'), m_theme.font(Type::Body), m_theme.color(ink));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        marks::paintChevron(painter, paint::centred(row, row.right() - pad - side, side), m_theme.color(ink), -90);
    else
        paint::text(painter, textBox, Qt::AlignRight, words.value(1), m_theme.font(Type::Caption),
            m_theme.color(Ink::TextMuted));
}

QSize StyleViews::menuItemSize(const QStyleOptionMenuItem& option) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return { 0, m_theme.px(Space::S) };
    const QStringList words = option.text.split(u'\t');
    int width = paint::textWidth(words.value(0), m_theme.font(Type::Body)) + m_theme.px(Size::Icon)
        + 5 * m_theme.px(Space::S);
    if (words.size() > 1) width += paint::textWidth(words.at(1), m_theme.font(Type::Caption)) + m_theme.px(Space::Xxl);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += m_theme.px(Size::Icon);
    return { width, m_theme.px(Size::ControlSmall) };
}

void StyleViews::popover(QPainter& painter, const QStyleOption& option) const
{
    paint::box(painter, option.rect, m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

void StyleViews::focusFrame(QPainter& painter, const QStyleOption& option) const
{
    const qreal halo = m_theme.px(Size::Halo);
    const QRectF inner = QRectF(option.rect).adjusted(halo, halo, -halo, -halo);
    const QRectF ring = inner.adjusted(-halo / 2, -halo / 2, halo / 2, halo / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Ink::AccentSoftBorder), halo));
    painter.drawRoundedRect(ring, m_theme.px(Radius::Halo), m_theme.px(Radius::Halo));
    painter.restore();
    paint::box(painter, inner, m_theme.px(Radius::Control), {}, m_theme.color(Ink::AccentFill));
}

void StyleViews::toolTip(QPainter& painter, const QStyleOption& option) const
{
    painter.fillRect(option.rect, m_theme.color(Ink::Toast));
}

void StyleViews::listItem(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool lit = option.state & QStyle::State_MouseOver;
    const QRectF row = QRectF(option.rect).adjusted(m_theme.px(Space::Xs), 0, -m_theme.px(Space::Xs), 0);
    if (chosen || lit)
        paint::box(painter, row, m_theme.px(Radius::Chip), m_theme.color(chosen ? Ink::AccentSoft : Ink::NeutralSoft));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint::focusInside(painter, row, m_theme.px(Radius::Chip), m_theme);
    QRectF box = row.adjusted(m_theme.px(Space::S), 0, -m_theme.px(Space::S), 0);
    if (!option.icon.isNull()) {
        const int side = m_theme.px(Size::Icon);
        option.icon.paint(&painter, paint::centred(box, box.left(), side).toRect());
        box.setLeft(box.left() + side + m_theme.px(Space::S));
    }
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        const int side = m_theme.px(Size::CheckBox);
        QStyleOptionButton check;
        check.rect = paint::centred(box, box.left(), side).toRect();
        check.state = QStyle::State_Enabled | (option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        StyleButtons(m_theme).checkBox(painter, check);
        box.setLeft(box.left() + side + m_theme.px(Space::S));
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    paint::text(painter, box, option.displayAlignment & Qt::AlignHorizontal_Mask, option.text,
        m_theme.font(Type::Body, chosen ? Weight::Medium : Weight::Regular),
        m_theme.color(!enabled ? Ink::TextDisabled
                : chosen       ? Ink::Accent
                               : Ink::Text));
}

} // namespace fairlead::ui
