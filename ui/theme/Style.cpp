#include "theme/Style.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "theme/StyleButtons.h"
#include "theme/StyleInputs.h"
#include "theme/StyleMetrics.h"
#include "theme/StyleViews.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

// Inputs show focus always; buttons only to people who move by keyboard. Widgets that paint their own focus have none.
bool wantsFocusFrame(const QWidget* widget)
{
    if (!widget || widget->property("ownFocus").toBool()) return false;
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || StyleMetrics::isTextArea(widget))
        return true;
    const bool button = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QSlider*>(widget);
    return button && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
    connect(qApp, &QApplication::focusChanged, this, &Style::moveFocusFrame);
}

void Style::moveFocusFrame(QWidget*, QWidget* now)
{
    if (!wantsFocusFrame(now)) {
        if (m_focusFrame) m_focusFrame->setWidget(nullptr);
        return;
    }
    if (!m_focusFrame) m_focusFrame = new QFocusFrame(now);
    m_focusFrame->setWidget(now);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QScrollBar*>(widget)
        || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu*>(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground); // round corners
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const std::optional<int> own = StyleMetrics(m_theme).pixels(metric, widget);
    return own ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::layoutSpacing(
    QSizePolicy::ControlType, QSizePolicy::ControlType, Qt::Orientation, const QStyleOption*, const QWidget*) const
{
    return m_theme.px(Space::S); // whatever the two controls are
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    // The dialog for files where the desktop has none of its own.
    static const QHash<StandardPixmap, QString> own { { SP_LineEditClearButton, u"dialog-close"_s },
        { SP_ArrowBack, u"go-previous"_s }, { SP_FileDialogBack, u"go-previous"_s }, { SP_ArrowForward, u"go-next"_s },
        { SP_FileDialogToParent, u"go-up"_s }, { SP_FileDialogNewFolder, u"folder-new"_s },
        { SP_FileDialogDetailedView, u"view-list-details"_s }, { SP_FileDialogListView, u"view-list-icons"_s } };
    if (const QString name = own.value(icon); !name.isEmpty()) return m_theme.icon(name);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FocusFrame_AboveWidget:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && type == CT_PushButton)
        return StyleButtons(m_theme).buttonSize(*button, widget);
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option); tool && type == CT_ToolButton)
        return StyleButtons(m_theme).toolSize(*tool, widget);
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && type == CT_MenuItem)
        return StyleViews(m_theme).menuItemSize(*item);
    const bool small = scaleOf(widget) != kinds::Scale::Normal;
    const int height = m_theme.px(small ? Size::ControlSmall : Size::Control);
    if (type == CT_SpinBox) return { contents.width() + 3 * m_theme.px(Space::S) + m_theme.px(Size::Icon), height };
    if (type == CT_LineEdit) return { contents.width() + 2 * m_theme.px(Space::S), height };
    if (type == CT_ComboBox) return { contents.width() + 3 * m_theme.px(Space::S) + m_theme.px(Size::Icon), height };
    if (type == CT_HeaderSection) {
        const QSize asked = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { asked.width() + m_theme.px(Size::IconInBadge), m_theme.px(Size::TableHead) };
    }
    if (type == CT_ItemViewItem) {
        const QSize asked = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { asked.width() + 3 * m_theme.px(Space::S), m_theme.px(Size::ControlSmall) };
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const int pad = widget && widget->parentWidget() && qobject_cast<QComboBox*>(widget->parentWidget())
            ? 0
            : m_theme.px(Space::S) - m_theme.px(Space::Nudge); // the line edit keeps two pixels of its own
        return option->rect.adjusted(pad, 1, -pad, -1);
    }
    if (element == SE_HeaderLabel) return option->rect.adjusted(m_theme.px(Space::S), 0, -m_theme.px(Space::S), -1);
    if (element == SE_PushButtonFocusRect || element == SE_CheckBoxFocusRect) return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        if (part == SC_ScrollBarSlider) return StyleViews(m_theme).scrollThumb(*bar);
        if (part == SC_ScrollBarGroove) return bar->rect;
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) return {};
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(m_theme.px(Space::S), 1, -2 * m_theme.px(Space::S) - m_theme.px(Size::Icon), -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const StyleButtons buttons(m_theme);
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        return buttons.panel(*painter, *option, widget);
    case PE_IndicatorCheckBox:
        return kindOf(widget) == Kind::Toggle ? buttons.toggle(*painter, *option) : buttons.checkBox(*painter, *option);
    case PE_IndicatorItemViewItemCheck:
        return buttons.checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return buttons.radio(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            StyleInputs(m_theme).panel(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelMenu:
        return StyleViews(m_theme).popover(*painter, *option);
    case PE_FrameMenu:
        return;
    case PE_Frame:
        if (StyleMetrics::isTextArea(widget)) return StyleInputs(m_theme).panel(*painter, *option);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelTipLabel:
        return StyleViews(m_theme).toolTip(*painter, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const StyleViews views(m_theme);
    if (element == CE_PushButtonBevel) return StyleButtons(m_theme).panel(*painter, *option, widget);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) return views.headerSection(*painter, *option);
    if (element == CE_MenuEmptyArea || element == CE_MenuHMargin || element == CE_MenuVMargin) return;
    if (element == CE_FocusFrame) return views.focusFrame(*painter, *option);
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel)
        return StyleButtons(m_theme).label(*painter, *button, widget);
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        tool && element == CE_ToolButtonLabel)
        return StyleButtons(m_theme).toolLabel(*painter, *tool, widget);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && element == CE_ComboBoxLabel)
        return StyleInputs(m_theme).comboLabel(*painter, *combo);
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header && element == CE_HeaderLabel)
        return views.headerLabel(*painter, *header);
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && element == CE_MenuItem)
        return views.menuItem(*painter, *item);
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && element == CE_ItemViewItem)
        return views.listItem(*painter, *item);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return StyleInputs(m_theme).combo(*painter, *combo);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return StyleInputs(m_theme).spinBox(*painter, *spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget));
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option); tool && control == CC_ToolButton) {
        const StyleButtons buttons(m_theme);
        // The arrows of a crowded tab bar lie over the tabs.
        if (tool->features & QStyleOptionToolButton::Arrow)
            painter->fillRect(tool->rect, m_theme.color(Ink::Surface));
        else
            buttons.panel(*painter, *tool, widget);
        return buttons.toolLabel(*painter, *tool, widget);
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar) return StyleViews(m_theme).scrollBar(*painter, *slider);
        if (control == CC_Slider && slider->orientation == Qt::Horizontal)
            return StyleInputs(m_theme).slider(*painter, *slider);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
    const QString& text, QPalette::ColorRole role) const
{
    // Plain single lines sit on the base line of the first font, see paint::text; all else is Qt's.
    const bool plain = !(flags & (Qt::TextWordWrap | Qt::TextShowMnemonic)) && !text.contains(u'\n');
    if (!plain) return QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    const QPalette::ColorGroup group = enabled ? palette.currentColorGroup() : QPalette::Disabled;
    const QColor color = role == QPalette::NoRole ? painter->pen().color() : palette.color(group, role);
    paint::text(*painter, rect, Qt::Alignment(flags & (Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)), text,
        painter->font(), color);
}

} // namespace fairlead::ui
