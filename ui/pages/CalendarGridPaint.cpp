// What a CalendarGrid looks like.
#include "models/Format.h"
#include "pages/CalendarGrid.h"
#include "pages/CalendarHours.h"
#include "theme/Paint.h"
#include "widgets/Avatar.h"

#include <QLocale>
#include <QScrollBar>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void CalendarGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.save();
    painter.setClipRect(0, bodyTop(), viewport()->width(), viewport()->height() - bodyTop());
    const int gutter = m_theme.px(Size::CalendarGutter);
    painter.save();
    painter.setClipRect(gutter, bodyTop(), viewport()->width() - gutter, viewport()->height(), Qt::IntersectClip);
    for (const Column& column : m_columns)
        paintColumn(painter, column);
    paintBlocks(painter);
    painter.restore();
    paintHours(painter);
    paintNow(painter);
    painter.restore();
    paintHead(painter);
    paintBand(painter);
    paintPlaces(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) && !chosen() && rectOf(caret()).isNull())
        paint::focusInside(painter, viewport()->rect(), 0, m_theme);
}

void CalendarGrid::paintColumn(QPainter& painter, const Column& column) const
{
    const QRect box(column.left, bodyTop(), column.width, viewport()->height() - bodyTop());
    const QColor off = m_theme.color(Ink::SurfaceSunken);
    if (!CalendarSpan::isWorkday(column.day)) {
        painter.fillRect(box, off);
    } else {
        painter.fillRect(QRect(box.left(), yOf(0), box.width(), yOf(hours::begin) - yOf(0)), off);
        painter.fillRect(QRect(box.left(), yOf(hours::end), box.width(), yOf(1440) - yOf(hours::end)), off);
    }
    const QColor line = m_theme.color(Ink::Border);
    for (int hour = 0; hour <= 24; ++hour)
        painter.fillRect(QRect(box.left(), yOf(hour * 60), box.width(), 1), line);
    painter.fillRect(QRect(box.left(), box.top(), 1, box.height()), line);
}

void CalendarGrid::paintBlocks(QPainter& painter) const
{
    const QRect seen = viewport()->rect();
    const CalendarItem* marked = chosen();
    for (const CalendarBlock& block : m_blocks) {
        const QRect box = rectOf(block);
        if (!box.intersects(seen)) continue;
        const CalendarItem& item = m_model.items()[block.item];
        painter.setOpacity(isDragged(item) ? 0.4 : 1.0);
        m_look.paintBlock(painter, box, item, &item == marked);
    }
    painter.setOpacity(1.0);
}

void CalendarGrid::paintHours(QPainter& painter) const
{
    const int gutter = m_theme.px(Size::CalendarGutter);
    painter.fillRect(QRect(0, bodyTop(), gutter, viewport()->height() - bodyTop()), m_theme.color(Ink::Surface));
    const bool withNow = columnOf(m_model.today(), {}) >= 0;
    for (int hour = 1; hour < 24; ++hour) {
        // The time of now takes the place of an hour close to it.
        if (withNow && std::abs(hour * 60 - m_model.minute()) < 20) continue;
        const int half = m_theme.lineHeight(Type::Caption) / 2;
        const QRectF box(0, yOf(hour * 60) - half, gutter - m_theme.px(Space::S), 2 * half);
        paint::text(painter, box, Qt::AlignRight, CalendarLook::clock(hour * 60), m_theme.font(Type::Caption),
            m_theme.color(Ink::TextMuted));
    }
}

void CalendarGrid::paintNow(QPainter& painter) const
{
    const int minute = m_model.minute();
    const int y = yOf(minute);
    const QColor ink = m_theme.color(Ink::Danger);
    bool seen = false;
    for (const Column& column : m_columns) {
        if (column.day != m_model.today() || column.left + column.width < m_theme.px(Size::CalendarGutter)) continue;
        const int dot = m_theme.px(Space::S);
        painter.fillRect(QRect(column.left, y - 1, column.width, m_theme.px(Size::Line)), ink);
        if (!seen) paint::box(painter, QRectF(column.left - dot / 2.0, y - dot / 2.0, dot, dot), dot / 2.0, ink);
        seen = true;
    }
    if (!seen) return;
    const int half = m_theme.lineHeight(Type::Caption) / 2;
    const QRectF box(0, y - half, m_theme.px(Size::CalendarGutter) - m_theme.px(Space::S), 2 * half);
    paint::text(painter, box, Qt::AlignRight, CalendarLook::clock(minute), m_theme.font(Type::Caption), ink);
}

void CalendarGrid::paintPersonHead(QPainter& painter, const Column& column) const
{
    const QString name = m_model.nameOf(column.person);
    const int side = m_theme.px(Size::Avatar);
    const int pad = m_theme.px(Space::S);
    const QRectF row(column.left + pad, 0, column.width - 2 * pad, headHeight());
    paintAvatar(painter, paint::centred(row, row.left(), side), initialsOf(name), m_theme);
    paint::text(painter, row.adjusted(side + pad, 0, 0, 0), Qt::AlignLeft, name,
        m_theme.font(Type::Body, Weight::SemiBold), m_theme.color(Ink::Text));
}

void CalendarGrid::paintHead(QPainter& painter) const
{
    const int height = headHeight();
    painter.fillRect(QRect(0, 0, viewport()->width(), bodyTop()), m_theme.color(Ink::Surface));
    const QLocale locale;
    const int pad = m_theme.px(Space::S);
    const int caption = m_theme.lineHeight(Type::Caption);
    const int number = m_theme.px(Size::Badge);
    painter.save();
    const int gutter = m_theme.px(Size::CalendarGutter);
    painter.setClipRect(gutter, 0, viewport()->width() - gutter, bodyTop());
    for (const Column& column : m_columns) {
        painter.fillRect(QRect(column.left, 0, 1, bodyTop()), m_theme.color(Ink::Border));
        if (!column.person.isNull()) {
            paintPersonHead(painter, column);
            continue;
        }
        const int top = (height - caption - number) / 2;
        paint::text(painter, QRectF(column.left + pad, top, column.width - pad, caption), Qt::AlignLeft,
            locale.standaloneDayName(column.day.dayOfWeek(), QLocale::ShortFormat), m_theme.font(Type::Caption),
            m_theme.color(Ink::TextMuted));
        m_look.paintDayNumber(painter, QRectF(column.left + pad, top + caption, column.width - pad, number), column.day,
            QString::number(column.day.day()), false);
    }
    painter.restore();
    painter.fillRect(QRect(0, height - 1, viewport()->width(), 1), m_theme.color(Ink::Border));
}

void CalendarGrid::paintBand(QPainter& painter) const
{
    const int gutter = m_theme.px(Size::CalendarGutter);
    const QRectF words(
        0, headHeight(), gutter - m_theme.px(Space::S), m_theme.px(Size::CalendarChip) + m_theme.px(Space::Xs));
    paint::text(
        painter, words, Qt::AlignRight, tr("All day"), m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    painter.save();
    painter.setClipRect(gutter, headHeight(), viewport()->width() - gutter, bandHeight());
    for (const CalendarBand& band : m_bands) {
        const CalendarItem& item = m_model.items()[band.item];
        painter.setOpacity(isDragged(item) ? 0.4 : 1.0);
        m_look.paintBar(painter, rectOf(band), item, &item == chosen());
    }
    painter.setOpacity(1.0);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_hiddenBands[column] == 0) continue;
        const QRectF box = QRectF(moreRect(int(column))).adjusted(m_theme.px(Space::Snug), 0, 0, 0);
        paint::text(painter, box, Qt::AlignLeft, tr("%Ln more", nullptr, m_hiddenBands[column]),
            m_theme.font(Type::Caption), m_theme.color(Ink::Accent));
    }
    painter.restore();
    painter.fillRect(QRect(0, bodyTop() - 1, viewport()->width(), 1), m_theme.color(Ink::BorderStrong));
}

/// The caret, and what is being dragged or drawn.
void CalendarGrid::paintPlaces(QPainter& painter) const
{
    if (const auto place = ghost()) {
        const QRect box = rectOf(*place);
        painter.setClipRect(
            place->isTimed() ? QRect(0, bodyTop(), viewport()->width(), viewport()->height()) : viewport()->rect());
        if (!box.isNull()) m_look.paintGhost(painter, box, ghostText());
    } else if (hasFocus() && !chosen() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setClipRect(
            caret().isTimed() ? QRect(0, bodyTop(), viewport()->width(), viewport()->height()) : viewport()->rect());
        const QRect box = rectOf(caret());
        if (!box.isNull()) paint::focusInside(painter, box, m_theme.px(Radius::Mark), m_theme);
    }
    painter.setClipping(false);
}

} // namespace fairlead::ui
