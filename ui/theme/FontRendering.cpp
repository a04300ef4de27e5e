#include "theme/FontRendering.h"

#ifdef FAIRLEAD_FREETYPE
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_MODULE_H

// Exported by Qt for its own platform plugins; weak, so that a Qt without it only leaves stems as they were.
[[gnu::weak]] extern FT_Library qt_getFreetype();

namespace fairlead::ui::fonts {

// Qt switches stem darkening on for cubic (CFF) fonts, of which Noto Sans CJK is one, and blends their glyphs with
// gamma; regular hanzi then look bold on a dark page. FREETYPE_PROPERTIES cannot help, Qt sets the property later.
void drawStemsAsDesigned()
{
    if (!qt_getFreetype) return;
    FT_Bool noDarkening = true;
    FT_Property_Set(qt_getFreetype(), "cff", "no-stem-darkening", &noDarkening);
}

} // namespace fairlead::ui::fonts
#else
namespace fairlead::ui::fonts {
void drawStemsAsDesigned() { }
} // namespace fairlead::ui::fonts
#endif
