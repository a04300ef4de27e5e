#pragma once
#include <QSize>

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// Push buttons, tool buttons, check boxes, radio buttons and toggles.
namespace fairlead::ui {

class Theme;

class StyleButtons
{
public:
    explicit StyleButtons(const Theme& theme)
        : m_theme(theme)
    {
    }
    void panel(QPainter& painter, const QStyleOption& option, const QWidget* widget) const;
    void label(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) const;
    void toolLabel(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget) const;
    void checkBox(QPainter& painter, const QStyleOption& option) const;
    void radio(QPainter& painter, const QStyleOption& option) const;
    void toggle(QPainter& painter, const QStyleOption& option) const;
    QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget) const;
    QSize toolSize(const QStyleOptionToolButton& option, const QWidget* widget) const;

private:
    struct Parts;
    void dashed(QPainter& painter, const QRectF& box, bool hovered) const;
    void paintParts(QPainter& painter, const Parts& parts, const QWidget* widget) const;
    QSize partsSize(const Parts& parts, const QWidget* widget) const;

    const Theme& m_theme;
};

} // namespace fairlead::ui
