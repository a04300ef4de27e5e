#pragma once
#include "insight/CalendarItems.h"
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// A layer of the calendar: a check box in its colour, its icon, name and count.
class LayerRow : public QAbstractButton
{
    Q_OBJECT
public:
    LayerRow(const Theme& theme, CalendarLayer layer, QWidget* parent);

    CalendarLayer layer() const { return m_layer; }
    void setCount(const QString& count);
    QSize sizeHint() const override { return { 0, m_theme.px(Size::ControlSmall) }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    CalendarLayer m_layer;
    QString m_count;
};

} // namespace fairlead::ui
