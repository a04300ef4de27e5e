#include "widgets/BarRow.h"

#include "theme/Marks.h"
#include "theme/Paint.h"
#include "widgets/Avatar.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

BarRow::BarRow(const Theme& theme, const BarRowData& data, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setData(data);
}

void BarRow::setData(const BarRowData& data)
{
    m_data = data;
    setObjectName(u"bar-%1-button"_s.arg(data.id));
    setAccessibleName(tr("%1: %2, %3", "name, figure and note of a bar").arg(data.name, data.figure, data.note));
    update();
}

QSize BarRow::sizeHint() const
{
    const int bar = m_theme.px(Size::ProgressWidth);
    return { nameWidth() + bar + m_theme.px(Size::PersonFigure) + m_theme.px(Size::PersonNote),
        m_theme.px(Size::BarRow) };
}

QSize BarRow::minimumSizeHint() const
{
    return { m_theme.px(Size::PersonName) + m_theme.px(Size::PersonFigure), m_theme.px(Size::BarRow) };
}

bool BarRow::isNarrow() const
{
    return width() < m_theme.px(Size::PersonName) + m_theme.px(Size::PersonFigure) + m_theme.px(Size::PersonNote)
        + m_theme.px(Size::ProgressWidth) / 2;
}

/// Name, note and figure above, the bar below them.
void BarRow::paintNarrow(QPainter& painter, const QRectF& row) const
{
    const int line = m_theme.lineHeight(Type::Body);
    const int bar = m_theme.px(Size::ProgressHeight);
    const qreal top = std::floor(row.center().y() - (line + bar + m_theme.px(Space::Nudge)) / 2.0);
    const QRectF words(row.left(), top, row.width(), line);
    const QFont bold = m_theme.font(Type::Body, Weight::SemiBold);
    const int figure = paint::textWidth(m_data.figure, bold);
    paint::text(painter, words, Qt::AlignRight, m_data.figure, bold,
        m_theme.color(m_data.underTarget ? Ink::Danger : Ink::Text));
    qreal right = words.right() - figure - m_theme.px(Space::S);
    const QFont caption = m_theme.font(Type::Caption);
    const int note = paint::textWidth(m_data.note, caption);
    const int name = paint::textWidth(m_data.name, m_theme.font(Type::Body));
    if (words.left() + name + m_theme.px(Space::S) + note <= right) {
        paint::text(painter, QRectF(words.left(), top, right - words.left(), line), Qt::AlignRight, m_data.note,
            caption, m_theme.color(Ink::TextMuted));
        right -= note + m_theme.px(Space::S);
    }
    paint::text(painter, QRectF(words.left(), top, right - words.left(), line), Qt::AlignLeft, m_data.name,
        m_theme.font(Type::Body), m_theme.color(Ink::Text));
    paintTrack(painter, QRectF(row.left(), top + line + m_theme.px(Space::Nudge), row.width(), bar));
}

int BarRow::nameWidth() const { return std::min(m_theme.px(Size::PersonName), std::max(width() / 4, 1)); }

void BarRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF row = rect();
    if (underMouse()) {
        const int out = m_theme.px(Space::Nudge);
        paint::box(painter, row.adjusted(0, out, 0, -out), m_theme.px(Radius::Chip), m_theme.color(Ink::NeutralSoft));
    }
    if (isNarrow()) {
        paintNarrow(painter, row);
    } else {
        paintName(painter, row);
        paintBar(painter, row);
        paintFigures(painter, row);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusInside(painter, row, m_theme.px(Radius::Chip), m_theme);
}

void BarRow::paintName(QPainter& painter, const QRectF& row) const
{
    qreal x = 0;
    if (m_data.person) {
        const int side = m_theme.px(Size::AvatarSmall);
        paintAvatar(painter, paint::centred(row, 0, side), initialsOf(m_data.name), m_theme);
        x = side + m_theme.px(Space::S);
    }
    paint::text(painter, QRectF(x, row.top(), nameWidth() - x - m_theme.px(Space::S), row.height()), Qt::AlignLeft,
        m_data.name, m_theme.font(Type::Body), m_theme.color(Ink::Text));
}

void BarRow::paintBar(QPainter& painter, const QRectF& row) const
{
    const qreal height = m_theme.px(Size::PersonBar);
    const qreal right = row.right() - m_theme.px(Size::PersonFigure) - m_theme.px(Size::PersonNote);
    const QRectF track(nameWidth(), std::floor(row.center().y() - height / 2), right - nameWidth(), height);
    if (track.width() > 0) paintTrack(painter, track);
}

void BarRow::paintTrack(QPainter& painter, const QRectF& track) const
{
    paint::box(painter, track, m_theme.px(Radius::Bar), m_theme.color(Ink::Track));
    const Ink usual = m_data.person ? Ink::Chart1 : Ink::NeutralFill;
    const Ink ink = m_data.ink == Ink::Count ? usual : m_data.ink;
    QRectF bar = track;
    bar.setWidth(std::round(track.width() * std::clamp(m_data.share, 0.0, 1.0)));
    paint::box(painter, bar, m_theme.px(Radius::Bar), m_theme.color(ink));
    if (!m_data.target) return;
    const qreal x = std::round(track.left() + track.width() * *m_data.target) + 0.5;
    const qreal over = m_theme.px(Size::FunnelOvershoot);
    painter.setPen(paint::targetPen(m_theme));
    painter.drawLine(QPointF(x, track.top() - over), QPointF(x, track.bottom() + over));
}

void BarRow::paintFigures(QPainter& painter, const QRectF& row) const
{
    const int note = m_theme.px(Size::PersonNote);
    paint::text(painter, row, Qt::AlignRight, m_data.note, m_theme.font(Type::Body), m_theme.color(Ink::TextMuted));
    const QFont bold = m_theme.font(Type::Body, Weight::SemiBold);
    const QColor ink = m_theme.color(m_data.underTarget ? Ink::Danger : Ink::Text);
    const QRectF figure = row.adjusted(0, 0, -note, 0);
    paint::text(painter, figure, Qt::AlignRight, m_data.figure, bold, ink);
    if (!m_data.underTarget) return;
    const int side = m_theme.px(Size::IconInBadge);
    const qreal x = figure.right() - paint::textWidth(m_data.figure, bold) - side - m_theme.px(Space::Xs);
    marks::paintTriangleDown(painter, paint::centred(row, x, side), ink);
}

} // namespace fairlead::ui
