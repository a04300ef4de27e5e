#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// The sign of a record before its title: initials of a name, or the icon of its kind, on a soft square.
class RecordSquare : public QWidget
{
    Q_OBJECT
public:
    explicit RecordSquare(const Theme& theme, QWidget* parent = nullptr);

    void setIcon(const QString& icon);
    void setName(const QString& name); ///< initials instead of the icon; empty = the icon
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_initials;
};

} // namespace fairlead::ui
