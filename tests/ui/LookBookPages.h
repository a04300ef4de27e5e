#pragma once
#include "ui/LookBookShell.h"

namespace fairlead::ui::lookbook {

void fillList(Shell& shell, const Theme& theme, const Words& words);
void fillFunnel(Shell& shell, const Theme& theme, const Words& words);
/// The list with the palette open over it.
void fillPalette(Shell& shell, const Theme& theme, const Words& words);
/// The list as one sees it who moves by keyboard.
void fillFocus(Shell& shell, const Theme& theme, const Words& words);
/// A page without rows, with toasts and work under way.
void fillEmpty(Shell& shell, const Theme& theme, const Words& words);

} // namespace fairlead::ui::lookbook
