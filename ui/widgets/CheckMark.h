#pragma once
#include "theme/Theme.h"

class QPainter;

namespace fairlead::ui {

/// A check box as the style draws it, for painted rows.
void paintCheckBox(QPainter& painter, const QRectF& box, bool checked, const Theme& theme);

} // namespace fairlead::ui
