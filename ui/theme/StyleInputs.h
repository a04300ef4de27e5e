#pragma once
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace fairlead::ui {

class Theme;

/// Line edits, combo boxes and sliders.
class StyleInputs
{
public:
    explicit StyleInputs(const Theme& theme)
        : m_theme(theme)
    {
    }
    void panel(QPainter& painter, const QStyleOption& option) const;
    void combo(QPainter& painter, const QStyleOptionComboBox& option) const;
    void comboLabel(QPainter& painter, const QStyleOptionComboBox& option) const;
    void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) const;
    void slider(QPainter& painter, const QStyleOptionSlider& option) const;

private:
    const Theme& m_theme;
};

} // namespace fairlead::ui
