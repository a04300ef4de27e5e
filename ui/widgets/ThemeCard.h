#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// A small window as it would look: light, dark, or half of each for "as the system". One of a group is chosen.
class ThemeCard : public QAbstractButton
{
    Q_OBJECT
public:
    ThemeCard(const Theme& theme, Theme::Mode mode, const QString& text, QWidget* parent = nullptr);

    Theme::Mode mode() const { return m_mode; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF frame() const;
    void paintWindow(QPainter& painter, const QRectF& box, bool dark) const;

    const Theme& m_theme;
    Theme::Mode m_mode;
};

} // namespace fairlead::ui
