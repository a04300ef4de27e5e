#pragma once
#include <QPalette>

namespace fairlead::ui {

/// The palette that Qt's own widgets and Fusion read, made from the tokens.
QPalette themePalette(bool dark);

} // namespace fairlead::ui
