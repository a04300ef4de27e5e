#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// The five meanings and the accent; never by colour alone, a badge always has words.
enum class Tone { Neutral, Accent, Positive, Warning, Danger, Info };

Ink textInk(Tone tone);
Ink softInk(Tone tone);

/// Paints a badge at the left of `box`, vertically centred; returns its width.
int paintBadge(
    QPainter& painter, const QRectF& box, Tone tone, const QString& icon, const QString& text, const Theme& theme);
int badgeWidth(const QString& icon, const QString& text, const Theme& theme);

/// A badge as a widget.
class Badge : public QWidget
{
    Q_OBJECT
public:
    Badge(const Theme& theme, Tone tone, const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone;
    QString m_text;
    QString m_icon;
};

} // namespace fairlead::ui
