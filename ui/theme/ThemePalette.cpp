#include "theme/ThemePalette.h"

#include "theme/Tokens.h"

namespace fairlead::ui {
namespace {

void setAll(QPalette& palette, bool dark)
{
    const auto set = [&](QPalette::ColorRole role, Ink ink) { palette.setColor(role, tokens::color(ink, dark)); };
    set(QPalette::Window, Ink::Canvas);
    set(QPalette::WindowText, Ink::Text);
    set(QPalette::Base, Ink::Surface);
    set(QPalette::AlternateBase, Ink::SurfaceSunken);
    set(QPalette::Text, Ink::Text);
    set(QPalette::PlaceholderText, Ink::TextMuted);
    set(QPalette::Button, Ink::SurfaceRaised);
    set(QPalette::ButtonText, Ink::Text);
    set(QPalette::BrightText, Ink::TextOnFill);
    set(QPalette::ToolTipBase, Ink::Toast);
    set(QPalette::ToolTipText, Ink::ToastText);
    set(QPalette::Highlight, Ink::AccentFill);
    set(QPalette::HighlightedText, Ink::TextOnFill);
    set(QPalette::Link, Ink::Accent);
    set(QPalette::LinkVisited, Ink::Accent);
    set(QPalette::Light, Ink::SurfaceRaised);
    set(QPalette::Midlight, Ink::Border);
    set(QPalette::Mid, Ink::BorderStrong);
    set(QPalette::Dark, Ink::BorderControl);
    set(QPalette::Shadow, Ink::BorderControl);
}

} // namespace

QPalette themePalette(bool dark)
{
    QPalette palette;
    setAll(palette, dark);
    const QColor disabled = tokens::color(Ink::TextDisabled, dark);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace fairlead::ui
