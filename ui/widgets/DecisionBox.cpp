#include "widgets/DecisionBox.h"

#include "theme/Paint.h"
#include "widgets/Avatar.h"

#include <QtMath>

namespace fairlead::ui {

namespace {

constexpr int powerBars = 3;

Ink edgeInk(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return Ink::PositiveFill;
    case Tone::Danger:
        return Ink::DangerFill;
    case Tone::Warning:
        return Ink::WarningFill;
    default:
        return Ink::NeutralFill;
    }
}

void paintWords(QPainter& painter, const QRectF& inner, const DecisionBox& person, const Theme& theme)
{
    const int face = theme.px(Size::Avatar);
    const int line = theme.lineHeight(Type::Caption);
    const int bars = theme.px(Size::Icon);
    paintAvatar(painter, QRectF(inner.left(), inner.top(), face, face), initialsOf(person.name), theme);
    const qreal x = inner.left() + face + theme.px(Space::S);
    const qreal room = inner.right() - x;
    const qreal nameRoom = room - bars - theme.px(Space::S);
    paint::text(painter, QRectF(x, inner.top() - theme.px(Space::Nudge), nameRoom, theme.lineHeight(Type::Body)),
        Qt::AlignLeft, person.name, theme.font(Type::Body, Weight::SemiBold), theme.color(Ink::Text));
    paint::text(painter, QRectF(x, inner.top() + face - line + theme.px(Space::Nudge), room, line), Qt::AlignLeft,
        person.post, theme.font(Type::Caption), theme.color(Ink::TextMuted));
    paintPower(painter, QRectF(inner.right() - bars, inner.top(), bars, bars), person.power, theme);
    const QRectF second(inner.left(), inner.top() + face + theme.px(Space::Snug), inner.width(), theme.px(Size::Badge));
    const int badge = paintBadge(painter, second, person.tone, person.attitudeIcon, person.attitude, theme);
    paint::text(painter, second.adjusted(badge + theme.px(Space::S), 0, 0, 0), Qt::AlignRight, person.role,
        theme.font(Type::Caption, Weight::Medium), theme.color(Ink::Text));
    const QRectF third(inner.left(), second.bottom() + theme.px(Space::Xs), inner.width(), line);
    const int mark = theme.px(Size::IconInBadge);
    theme.paintIcon(painter, paint::centred(third, third.left(), mark), person.contactIcon, Ink::TextMuted);
    paint::text(painter, third.adjusted(mark + theme.px(Space::Xs), 0, 0, 0), Qt::AlignLeft, person.contact,
        theme.font(Type::Caption), theme.color(Ink::TextMuted));
}

} // namespace

QSize decisionBoxSize() { return { int(Size::PopoverLeast) + int(Space::S), int(Size::Card) }; }

QRectF decisionHandle(const QRectF& box, DecisionLink::Kind kind, const Theme& theme)
{
    const qreal side = theme.px(Size::StageSquare) + theme.px(Space::Nudge);
    const QPointF middle = kind == DecisionLink::Kind::ReportsTo ? QPointF(box.center().x(), box.bottom())
                                                                 : QPointF(box.right(), box.center().y());
    return { middle.x() - side / 2, middle.y() - side / 2, side, side };
}

QPainterPath decisionPath(const QRectF& from, const QRectF& to, DecisionLink::Kind kind)
{
    QPainterPath path;
    if (kind == DecisionLink::Kind::ReportsTo) {
        const QPointF start(from.center().x(), from.bottom());
        const QPointF end(to.center().x(), to.top());
        const qreal bend = end.y() > start.y() ? (start.y() + end.y()) / 2 : start.y() + (to.height() / 4);
        path.moveTo(start);
        path.lineTo(start.x(), bend);
        path.lineTo(end.x(), bend);
        path.lineTo(end);
        return path;
    }
    // From the side that looks at the other one; bent, so that it is told from the lines of the tree.
    const bool rightwards = to.center().x() >= from.center().x();
    const bool beside = std::abs(to.center().y() - from.center().y()) < from.height();
    const QPointF start(rightwards ? from.right() : from.left(), from.center().y());
    const QPointF end = beside ? QPointF(rightwards ? to.left() : to.right(), to.center().y())
                               : QPointF(to.center().x(), to.center().y() < from.center().y() ? to.bottom() : to.top());
    path.moveTo(start);
    if (beside)
        path.lineTo(end);
    else
        path.quadTo({ end.x(), start.y() }, end);
    return path;
}

void paintPower(QPainter& painter, const QRectF& box, int power, const Theme& theme)
{
    const qreal gap = theme.px(Space::Nudge);
    const qreal width = (box.width() - (powerBars - 1) * gap) / powerBars;
    for (int i = 0; i < powerBars; ++i) {
        const qreal height = box.height() * (i + 1) / powerBars;
        paint::box(painter, { box.left() + i * (width + gap), box.bottom() - height, width, height }, 1,
            theme.color(i < power ? Ink::Text : Ink::Track));
    }
}

void paintDecisionBox(
    QPainter& painter, const QRectF& box, const DecisionBox& person, DecisionBoxState state, const Theme& theme)
{
    const int radius = theme.px(Radius::Panel);
    const Ink edge = state.chosen || state.target ? Ink::AccentFill : Ink::BorderStrong;
    if (state.target)
        paint::box(painter, box.adjusted(-2, -2, 2, 2), radius, theme.color(Ink::AccentSoft), theme.color(edge));
    paint::box(painter, box, radius, theme.color(Ink::SurfaceRaised), theme.color(edge));
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(
        QRectF(box.left(), box.top(), theme.px(Space::Xs), box.height()), theme.color(edgeInk(person.tone)));
    painter.restore();
    const int pad = theme.px(Space::S);
    paintWords(
        painter, box.adjusted(theme.px(Space::Xs) + pad, pad + theme.px(Space::Nudge), -pad, -pad), person, theme);
    if (state.focused && state.chosen) paint::focusInside(painter, box, radius, theme);
    if (!state.hovered && !state.chosen) return;
    for (const DecisionLink::Kind kind : { DecisionLink::Kind::ReportsTo, DecisionLink::Kind::Influences }) {
        const QRectF handle = decisionHandle(box, kind, theme);
        const bool down = kind == DecisionLink::Kind::ReportsTo;
        paint::box(painter, handle, handle.width() / 2, theme.color(Ink::SurfaceRaised),
            theme.color(down ? Ink::BorderControl : Ink::AccentFill));
    }
}

void paintDecisionLink(
    QPainter& painter, const QPainterPath& path, DecisionLink::Kind kind, bool strong, bool chosen, const Theme& theme)
{
    const bool influence = kind == DecisionLink::Kind::Influences;
    QPen pen(theme.color(chosen || influence ? Ink::AccentFill : Ink::BorderControl),
        strong || chosen ? theme.px(Size::Line) : theme.px(Size::Line) * 0.7);
    if (influence) pen.setDashPattern({ 4, 3 });
    painter.strokePath(path, pen);
    if (!influence) return;
    const qreal length = theme.px(Space::S);
    const qreal angle = qDegreesToRadians(path.angleAtPercent(0.98));
    const QPointF tip = path.currentPosition();
    QPolygonF head { tip };
    for (const qreal turn : { -0.45, 0.45 })
        head.append(tip - QPointF(std::cos(angle + turn) * length, -std::sin(angle + turn) * length));
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(head);
}

} // namespace fairlead::ui
