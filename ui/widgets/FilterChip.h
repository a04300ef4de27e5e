#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// One condition of a filter: "Team Process industry ×". A click edits it, the cross or Delete takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(
        const Theme& theme, const QString& id, const QString& field, const QString& value, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF crossPlace() const;

    const Theme& m_theme;
    QString m_id;
    QString m_field;
    QString m_value;
};

} // namespace fairlead::ui
