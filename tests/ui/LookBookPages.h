#pragma once
#include "ui/LookBookShell.h"

namespace fairlead::lookbook {

void fillList(Shell& shell, const Theme& theme, const Words& words);
void fillFunnel(Shell& shell, const Theme& theme, const Words& words);

} // namespace fairlead::lookbook
