#include "widgets/CheckMark.h"

#include "theme/Marks.h"
#include "theme/Paint.h"

namespace fairlead::ui {

void paintCheckBox(QPainter& painter, const QRectF& box, bool checked, const Theme& theme)
{
    const qreal radius = theme.px(Radius::Chip);
    if (!checked) return paint::box(painter, box, radius, theme.color(Ink::Surface), theme.color(Ink::BorderControl));
    paint::box(painter, box, radius, theme.color(Ink::AccentFill));
    marks::paintTick(painter, box, theme.color(Ink::TextOnFill));
}

} // namespace fairlead::ui
