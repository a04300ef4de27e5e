#include "theme/StyleMetrics.h"

#include "theme/Kinds.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace fairlead::ui {

bool StyleMetrics::isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

std::optional<int> StyleMetrics::pixels(QStyle::PixelMetric metric, const QWidget* widget) const
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
        return m_theme.px(Size::Icon);
    case QStyle::PM_IndicatorWidth:
        return m_theme.px(kindOf(widget) == Kind::Toggle ? Size::ToggleWidth : Size::CheckBox);
    case QStyle::PM_IndicatorHeight:
        return m_theme.px(kindOf(widget) == Kind::Toggle ? Size::ToggleHeight : Size::CheckBox);
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return m_theme.px(Size::CheckBox);
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return m_theme.px(Space::S);
    case QStyle::PM_ScrollBarExtent:
        return m_theme.px(Size::ScrollBar);
    case QStyle::PM_ScrollBarSliderMin:
        return m_theme.px(Size::ScrollThumbLeast);
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
        return 0;
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_FocusFrameVMargin:
        return m_theme.px(Size::Halo);
    case QStyle::PM_MenuVMargin:
        return m_theme.px(Space::Xs);
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_SplitterWidth:
        return 1;
    case QStyle::PM_SpinBoxFrameWidth:
        return m_theme.px(Space::Nudge);
    case QStyle::PM_DefaultFrameWidth:
        if (isTextArea(widget)) return m_theme.px(Space::Xs);
        return qobject_cast<const QAbstractItemView*>(widget) ? 0 : 1;
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return m_theme.px(Space::S);
    case QStyle::PM_ToolTipLabelFrameWidth:
        return m_theme.px(Space::Snug);
    case QStyle::PM_TabBarScrollButtonWidth:
        return m_theme.px(Size::ControlTiny);
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return m_theme.px(Size::SliderKnob);
    default:
        return std::nullopt;
    }
}

} // namespace fairlead::ui
