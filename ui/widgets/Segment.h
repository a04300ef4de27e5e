#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// One part of a SegmentedSwitch.
class Segment : public QAbstractButton
{
    Q_OBJECT
public:
    Segment(const Theme& theme, const QString& id, const QString& text, const QString& icon, QWidget* parent);

    const QString& id() const { return m_id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_id;
    QString m_icon;
};

} // namespace fairlead::ui
