#pragma once
#include "theme/Theme.h"

#include <QPixmap>
#include <QWidget>

class QPropertyAnimation;

namespace fairlead::ui {

/// The picture of a card under way, above the board: follows the pointer, glides to where it lands or back to where it
/// came from.
class CardGhost : public QWidget
{
    Q_OBJECT
public:
    CardGhost(const Theme& theme, QWidget* board);

    /// `count` cards travel together.
    void begin(const QPixmap& picture, int count, const QPoint& place);
    void glideTo(const QPoint& place);

signals:
    void landed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QPixmap m_picture;
    int m_count = 1;
    QPropertyAnimation* m_glide;
};

} // namespace fairlead::ui
