#include "widgets/SidePane.h"

namespace fairlead::ui {

SidePane::SidePane(const Theme& theme, QWidget* body, QWidget* panel, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_body(body)
    , m_panel(panel)
{
    body->setParent(this);
    panel->setParent(this);
    panel->hide();
}

void SidePane::setOpen(bool open)
{
    m_open = open;
    arrange();
}

void SidePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SidePane::arrange()
{
    const int panel = std::min(m_theme.px(Size::FilterPanel), width());
    const bool beside = m_open && width() - panel >= m_theme.px(Size::BesidePanelLeast);
    m_body->setGeometry(0, 0, beside ? width() - panel : width(), height());
    m_panel->setGeometry(width() - panel, 0, panel, height());
    m_panel->setVisible(m_open);
    if (m_open) m_panel->raise();
}

} // namespace fairlead::ui
