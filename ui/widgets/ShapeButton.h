#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// A clickable shape that its parent paints: gives a painted picture hover, focus, keys, tool tip and accessible name.
class ShapeButton : public QAbstractButton
{
    Q_OBJECT
public:
    ShapeButton(const Theme& theme, QWidget* parent, Ink focusInk = Ink::AccentFill);
    QSize sizeHint() const override { return {}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    Ink m_focusInk;
};

} // namespace fairlead::ui
