#include "theme/StyleInputs.h"

#include "theme/Marks.h"
#include "theme/Paint.h"

#include <QStyle>
#include <QAbstractSpinBox>
#include <QStyleOption>

namespace fairlead::ui {

void StyleInputs::panel(QPainter& painter, const QStyleOption& option) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    paint::box(painter, option.rect, m_theme.px(Radius::Control),
        m_theme.color(enabled ? Ink::Surface : Ink::SurfaceSunken),
        m_theme.color(focused ? Ink::AccentFill
                : enabled     ? Ink::BorderControl
                              : Ink::Border));
}

void StyleInputs::combo(QPainter& painter, const QStyleOptionComboBox& option) const
{
    panel(painter, option);
    const int side = m_theme.px(Size::Icon);
    const QRectF place = paint::centred(option.rect, option.rect.right() + 1 - side - m_theme.px(Space::S), side);
    marks::paintChevron(
        painter, place, m_theme.color(option.state & QStyle::State_Enabled ? Ink::TextMuted : Ink::TextDisabled));
}

void StyleInputs::comboLabel(QPainter& painter, const QStyleOptionComboBox& option) const
{
    if (option.editable) return;
    const int pad = m_theme.px(Space::S);
    QRectF box = QRectF(option.rect).adjusted(pad, 0, -2 * pad - m_theme.px(Size::Icon), 0);
    if (!option.currentIcon.isNull()) {
        const int side = m_theme.px(Size::Icon);
        option.currentIcon.paint(&painter, paint::centred(box, box.left(), side).toRect());
        box.setLeft(box.left() + side + pad);
    }
    paint::text(painter, box, Qt::AlignLeft, option.currentText, m_theme.font(Type::Body),
        m_theme.color(option.state & QStyle::State_Enabled ? Ink::Text : Ink::TextDisabled));
}

void StyleInputs::spinBox(
    QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) const
{
    panel(painter, option);
    const qreal side = m_theme.px(Size::IconInBadge);
    const auto arrow = [&](const QRectF& box, bool possible, QStyle::SubControl part, qreal turn) {
        const bool lit = option.activeSubControls & part;
        const QRectF place(box.right() - side - m_theme.px(Space::Snug), box.center().y() - side / 2, side, side);
        marks::paintChevron(painter, place,
            m_theme.color(!possible ? Ink::TextDisabled
                    : lit           ? Ink::Text
                                    : Ink::TextMuted),
            turn);
    };
    arrow(up, option.stepEnabled & QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp, 180);
    arrow(down, option.stepEnabled & QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown, 0);
}

void StyleInputs::slider(QPainter& painter, const QStyleOptionSlider& option) const
{
    const QRectF box = option.rect;
    const qreal track = m_theme.px(Size::SliderTrack);
    const qreal knob = m_theme.px(Size::SliderKnob);
    const int travel = int(box.width() - knob);
    const qreal place = box.left() + knob / 2
        + QStyle::sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, travel, option.upsideDown);
    const QRectF groove(box.left(), box.center().y() - track / 2, box.width(), track);
    paint::box(painter, groove, track / 2, m_theme.color(Ink::Track));
    paint::box(painter, QRectF(groove.left(), groove.top(), place - groove.left(), track), track / 2,
        m_theme.color(Ink::AccentFill));
    const QRectF handle(place - knob / 2, box.center().y() - knob / 2, knob, knob);
    paint::box(painter, handle, knob / 2, m_theme.color(Ink::AccentFill));
    paint::box(painter, handle.adjusted(track, track, -track, -track), knob / 2 - track, m_theme.color(Ink::Surface));
}

} // namespace fairlead::ui
