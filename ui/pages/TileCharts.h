#pragma once
#include "pages/TileBody.h"

namespace fairlead::ui {

class FunnelView;
class TrendChart;
class TrendWords;

/// A trend, small: its bars open the deals behind them.
class TileTrend : public TileBody
{
    Q_OBJECT
public:
    TileTrend(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);

    void fill(QStandardItemModel& table) const override;
    QString count() const override;
    QUrl all() const override;

protected:
    void take() override;
    QStringList formulaParts() const override;
    QStringList formulaNotes() const override;

private:
    TrendWords words(const TrendResult& trend) const;
    TrendFigure figure() const { return TrendFigure(tile().option(QStringLiteral("figure")).toInt()); }

    TrendChart* m_chart;
};

/// The drawn funnel, small.
class TileFunnel : public TileBody
{
    Q_OBJECT
public:
    TileFunnel(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);

    void fill(QStandardItemModel& table) const override;
    QUrl all() const override;

protected:
    void take() override;
    QStringList formulaParts() const override;

private:
    FunnelView* m_view;
};

} // namespace fairlead::ui
