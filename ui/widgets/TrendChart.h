#pragma once
#include "theme/Theme.h"

#include <QGraphicsScene>
#include <QWidget>

class QAbstractSeries;
class QBarCategoryAxis;
class QChart;
class QValueAxis;

namespace fairlead::ui {

class ChartLegend;
class MarkFrame;

/// What a TrendChart draws: one group of bars, or one place of its lines, per label.
struct TrendBars
{
    enum class Shape {
        Bars, ///< side by side
        Stacked, ///< on top of each other
        Lines ///< a value that is not a number interrupts the line
    };
    struct Series
    {
        QString name = {};
        Ink ink = Ink::Chart1;
        QList<double> values = {}; ///< as many as labels
        bool lifts = false; ///< stacked: carries what stands on it and is not seen
    };
    Shape shape = Shape::Bars;
    QStringList labels = {};
    QList<Series> series = {};
    QString title = {}; ///< of the axis, with its unit: "Won amount, ¥ M"
    QStringList tips = {}; ///< what a group says on hover and to a screen reader
    double most = 0; ///< of the axis; 0: as the values are
};

/// Bars or lines over time: each group of them is a mark that can be hovered, clicked, gone to by arrows and opened by
/// Enter. Follows the theme.
class TrendChart : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(const Theme& theme, QWidget* parent = nullptr);

    void setBars(const TrendBars& bars);
    int current() const { return m_current; } ///< group with the keyboard; -1: none
    /// Where a group of bars stands, in this widget.
    QRectF groupRect(int group) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// On a page that scrolls, where a chart would give way to a long table.
    void setLeastHeight(int pixels);

signals:
    void opened(int group);
    void currentChanged(int group);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void draw();
    void arrange();
    void addBars();
    void addLines();
    void dressAxes();
    std::pair<double, double> range() const;
    int groupAt(const QPointF& point) const;
    void hover(int group);
    void setCurrent(int group);

    const Theme& m_theme;
    TrendBars m_bars;
    /// Without a view: a view paints the whole window at once for every change, half done as it may be.
    QGraphicsScene m_scene;
    QChart* m_chart; ///< of the scene
    QBarCategoryAxis* m_below;
    QValueAxis* m_side;
    ChartLegend* m_legend;
    QRect m_canvas; ///< the room of the chart, below the legend
    int m_leastHeight = 0;
    MarkFrame* m_frame; ///< around the group with the keyboard or the pointer
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace fairlead::ui
