#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// A line of one pixel between two parts.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    Hairline(const Theme& theme, Qt::Orientation orientation, Ink ink = Ink::Border, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Ink m_ink;
};

} // namespace fairlead::ui
