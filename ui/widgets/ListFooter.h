#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

struct Figure
{
    QString label = {};
    QString value = {};
    bool strong = false;
    QString toolTip = {};
};

/// Foot of a list: count at the left, sums over all rows (not the loaded ones) at the right. Figures that do not fit
/// are left out from the left, the last one stays; how fresh they are takes the room between, and is cut first.
class ListFooter : public QWidget
{
    Q_OBJECT
public:
    explicit ListFooter(const Theme& theme, QWidget* parent = nullptr);

    void setCount(const QString& count, const QString& note = {});
    void setFigures(const QList<Figure>& figures);
    /// Up to when the figures have news, and from whom they are missing; empty = nothing is said.
    void setFreshness(const QString& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void speak();
    qreal paintFigure(QPainter& painter, const Figure& figure, qreal right) const;

    const Theme& m_theme;
    QString m_count;
    QString m_note;
    QString m_freshness;
    QList<Figure> m_figures;
};

} // namespace fairlead::ui
