#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// What the colours of a chart mean: squares with their words in a line.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(const Theme& theme, QWidget* parent = nullptr);

    void setEntries(const QList<std::pair<QString, Ink>>& entries);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QList<std::pair<QString, Ink>> m_entries;
};

} // namespace fairlead::ui
