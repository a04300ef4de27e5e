#pragma once
#include "theme/Theme.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace fairlead::ui {

/// Two Latin initials or one hanzi of a person's name.
QString initialsOf(const QString& name);
/// A round avatar with initials, shared by delegates and the Avatar widget.
void paintAvatar(QPainter& painter, const QRectF& box, const QString& initials, const Theme& theme,
    Ink fill = Ink::NeutralSoft, Ink ink = Ink::Text);

/// The same with a photo, which is square.
void paintPhoto(QPainter& painter, const QRectF& box, const QImage& photo);
/// Either, as a picture of its own: for lists that draw icons.
QPixmap avatarPixmap(const Theme& theme, const QString& name, const QImage& photo, int side);

/// A person as a disc; the full name is the tool tip.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    Avatar(const Theme& theme, const QString& name, Size size = Size::Avatar, QWidget* parent = nullptr);

    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Size m_size;
    QString m_name;
};

} // namespace fairlead::ui
