#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// A bar of a small chart in a panel.
struct QuarterBar
{
    QString label = {}; ///< below: "Q3"
    QString figure = {}; ///< above; empty where there is nothing
    QString toolTip = {};
    double value = 0;
    bool now = true; ///< of this year; the year before is lighter
};

/// A few bars side by side with their figures, for one panel.
class QuarterBars : public QWidget
{
    Q_OBJECT
public:
    explicit QuarterBars(const Theme& theme, QWidget* parent = nullptr);

    void setBars(const QList<QuarterBar>& bars);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const Theme& m_theme;
    QList<QuarterBar> m_bars;
};

} // namespace fairlead::ui
