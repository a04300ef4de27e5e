#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QImage>

namespace fairlead::ui {

/// The sign of a record before its title: a photo in a circle, initials of a name, or the icon of its kind, on a soft
/// square. Where there may be a photo it can be pressed.
class RecordSquare : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecordSquare(const Theme& theme, QWidget* parent = nullptr);

    void setIcon(const QString& icon);
    void setName(const QString& name); ///< initials instead of the icon; empty = the icon
    void setPhoto(const QImage& photo); ///< instead of both; null = none
    bool hasPhoto() const { return !m_photo.isNull(); }
    void setPressable(bool pressable);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintSign(QPainter& painter) const;

    const Theme& m_theme;
    QString m_icon;
    QString m_initials;
    QImage m_photo;
};

} // namespace fairlead::ui
