#pragma once
#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace fairlead::ui {

class Theme;

/// Fairlead's look of the standard controls, over Fusion. Buttons are painted by StyleButtons, inputs by StyleInputs,
/// headers, scroll bars, menus and tool tips by StyleViews; this class only decides who paints and how big things are.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(const Theme& theme);

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int layoutSpacing(QSizePolicy::ControlType one, QSizePolicy::ControlType other, Qt::Orientation orientation,
        const QStyleOption* option, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
        const QString& text, QPalette::ColorRole role) const override;

private:
    void moveFocusFrame(QWidget* old, QWidget* now);

    const Theme& m_theme;
    QPointer<QFocusFrame> m_focusFrame;
};

} // namespace fairlead::ui
