#include "pages/Page.h"

namespace fairlead::ui {

void Page::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = accessibleName().isEmpty() ? windowTitle() : accessibleName();
    sheet.landscape = width() > height();
    sheet.blocks.push_back(PrintPicture::of(*this, {}));
    ready(std::move(sheet));
}

} // namespace fairlead::ui
