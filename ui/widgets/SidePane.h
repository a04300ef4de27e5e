#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// The body of a page with a panel at its right that can be shown: beside the body where both have room, else over it.
class SidePane : public QWidget
{
    Q_OBJECT
public:
    SidePane(const Theme& theme, QWidget* body, QWidget* panel, QWidget* parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const { return m_open; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    QWidget* m_body;
    QWidget* m_panel;
    bool m_open = false;
};

} // namespace fairlead::ui
