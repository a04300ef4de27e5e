#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// Lies over a frame, rounds off its corners in the colour behind it and draws its line. Children inside may then fill
/// their whole rectangle. Lets the mouse through.
class RoundedEdge : public QWidget
{
    Q_OBJECT
public:
    RoundedEdge(const Theme& theme, Ink behind, QWidget* frame);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
    Ink m_behind;
};

} // namespace fairlead::ui
