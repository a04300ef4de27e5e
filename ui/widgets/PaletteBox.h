#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// Ground of the palette: frame, the line below the head, the sunken foot, the glass and the Esc key.
class PaletteBox : public QWidget
{
    Q_OBJECT
public:
    PaletteBox(const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent*) override { } // a click inside does not dismiss

private:
    const Theme& m_theme;
};

} // namespace fairlead::ui
