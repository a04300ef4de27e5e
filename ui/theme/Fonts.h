#pragma once
#include "theme/Tokens.h"

#include <QFont>

/// Fairlead Sans (an own build of Inter with tabular digits, from resources/fonts), then Noto Sans CJK SC for hanzi.
namespace fairlead::ui::fonts {

/// Registers the shipped fonts once per process; false if a file is missing or broken.
bool load();
/// A font of the type scale at a text size (1 = 100 %).
QFont make(Type type, Weight weight, qreal scale);

} // namespace fairlead::ui::fonts
