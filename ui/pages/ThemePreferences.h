#pragma once
#include "theme/Theme.h"

namespace fairlead::ui {

/// What the person chose for the looks, kept in QSettings from one start to the next.
class ThemePreferences
{
public:
    static void restore(Theme& theme);
    static void keep(const Theme& theme);
};

} // namespace fairlead::ui
