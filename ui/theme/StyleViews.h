#pragma once
#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

namespace fairlead::ui {

class Theme;

/// Table headers, list items, scroll bars, menus and tool tips.
class StyleViews
{
public:
    explicit StyleViews(const Theme& theme)
        : m_theme(theme)
    {
    }
    void headerSection(QPainter& painter, const QStyleOption& option) const;
    void headerLabel(QPainter& painter, const QStyleOptionHeader& option) const;
    void scrollBar(QPainter& painter, const QStyleOptionSlider& option) const;
    QRect scrollThumb(const QStyleOptionSlider& option) const;
    void menuItem(QPainter& painter, const QStyleOptionMenuItem& option) const;
    QSize menuItemSize(const QStyleOptionMenuItem& option) const;
    void popover(QPainter& painter, const QStyleOption& option) const;
    /// Ring around a control: edge and halo outside it.
    void focusFrame(QPainter& painter, const QStyleOption& option) const;
    void toolTip(QPainter& painter, const QStyleOption& option) const;
    void listItem(QPainter& painter, const QStyleOptionViewItem& option) const;

private:
    const Theme& m_theme;
};

} // namespace fairlead::ui
