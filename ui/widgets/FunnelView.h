#pragma once
#include "theme/Theme.h"
#include "widgets/FunnelStage.h"

#include <QWidget>

namespace fairlead::ui {

class ShapeButton;

/// The funnel: one bar per stage, as wide as its share of the first; between them what moved on; dashed lines where the
/// bar should end. Names, open counts and conversions stand in a column at the left. Bars and steps are clickable.
class FunnelView : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelView(const Theme& theme, QWidget* parent = nullptr);

    void setStages(const QList<FunnelStage>& stages);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stageClicked(const QString& id);
    /// The step that leads on from stage `id`.
    void stepClicked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuildButtons();
    void labelButtons();
    void placeButtons();
    QColor colorOf(int stage) const;
    qreal barHeight() const;
    qreal gapHeight() const;
    int heightFor(Size bar, Size gap) const;
    void measureLabels();
    int labelWidth() const;
    QRectF chartArea() const;
    QRectF barRect(int stage, qreal share) const;
    void paintStep(QPainter& painter, int stage) const;
    void paintBar(QPainter& painter, int stage) const;
    void paintTarget(QPainter& painter, int stage) const;
    void paintNames(QPainter& painter, int stage) const;
    void paintConversion(QPainter& painter, int stage) const;

    const Theme& m_theme;
    QList<FunnelStage> m_stages;
    int m_widestLabel = 0; ///< measured once: every bar stands beside the labels
    QList<ShapeButton*> m_bars;
    QList<ShapeButton*> m_steps;
};

} // namespace fairlead::ui
