#pragma once
#include "theme/Theme.h"

#include <QLabel>

namespace fairlead::ui {

/// A label in one step of the type scale and one ink; follows the theme and never forces its parent wider than it is.
/// Word-wrapped, it is a paragraph with the line height of its step.
class Label : public QLabel
{
    Q_OBJECT
public:
    Label(const Theme& theme, Type type, Weight weight, Ink ink, QWidget* parent = nullptr);
    Label(const Theme& theme, Type type, Ink ink, QWidget* parent = nullptr);

    void setInk(Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Lays out a paragraph with the line height of the type step, paints it if `painter`; returns its height.
    int paragraph(int width, QPainter* painter) const;
    void dress();

    const Theme& m_theme;
    Type m_type;
    Weight m_weight;
    Ink m_ink;
};

} // namespace fairlead::ui
