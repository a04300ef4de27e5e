#pragma once
#include "ui/LookBookShell.h"

namespace fairlead::ui::lookbook {

/// Every standard control in its states, as the style draws it.
void fillControls(Shell& shell, const Theme& theme, const Words& words);

} // namespace fairlead::ui::lookbook
