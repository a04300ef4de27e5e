#include "pages/ThemePreferences.h"

#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void ThemePreferences::restore(Theme& theme)
{
    const QSettings settings;
    theme.setMode(Theme::Mode(std::clamp(settings.value(u"theme"_s).toInt(), 0, 2)));
    theme.setTextScale(settings.value(u"looks/textScale"_s, 1.0).toDouble());
    theme.setLessMotion(settings.value(u"looks/lessMotion"_s).toBool());
    const bool roomy = settings.value(u"looks/comfortable"_s).toBool();
    theme.setDensity(roomy ? Theme::Density::Comfortable : Theme::Density::Compact);
}

void ThemePreferences::keep(const Theme& theme)
{
    QSettings settings;
    settings.setValue(u"theme"_s, int(theme.mode()));
    settings.setValue(u"looks/textScale"_s, theme.textScale());
    settings.setValue(u"looks/lessMotion"_s, theme.lessMotion());
    settings.setValue(u"looks/comfortable"_s, theme.density() == Theme::Density::Comfortable);
}

} // namespace fairlead::ui
