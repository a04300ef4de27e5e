#pragma once
#include "widgets/ActionButton.h"

namespace fairlead::ui {

/// The bell, with the number of unread alerts on its shoulder.
class AlertButton : public ActionButton
{
    Q_OBJECT
public:
    AlertButton(const Theme& theme, QAction* action, QWidget* parent = nullptr);

    void setCount(int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_count = 0;
};

} // namespace fairlead::ui
