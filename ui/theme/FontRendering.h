#pragma once

namespace fairlead::ui::fonts {

/// Draws hanzi on a dark page no bolder than on a light one; does nothing where Qt draws text by other means than
/// FreeType. Call on the main thread, after the QGuiApplication exists.
void drawStemsAsDesigned();

} // namespace fairlead::ui::fonts
