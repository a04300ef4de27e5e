#pragma once
#include <QStyle>
#include <optional>

namespace fairlead::ui {

class Theme;

/// The distances that Qt's own layouts and controls ask the style for.
class StyleMetrics
{
public:
    explicit StyleMetrics(const Theme& theme)
        : m_theme(theme)
    {
    }
    /// Nothing where Fusion's answer will do.
    std::optional<int> pixels(QStyle::PixelMetric metric, const QWidget* widget) const;
    /// Text of several lines, which has the frame of an input but is a scroll area to Qt.
    static bool isTextArea(const QWidget* widget);

private:
    const Theme& m_theme;
};

} // namespace fairlead::ui
