#pragma once
#include "insight/DealTrend.h"
#include "models/ReportText.h"
#include "widgets/TrendChart.h"

#include <QCoreApplication>

class QStandardItemModel;

namespace fairlead::ui {

/// A trend in words, as bars and as a table; all of them from the one result.
class TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
public:
    TrendWords(const TrendResult& trend, bool chinese, QDate today, const QString& baseCurrency);

    static QString nameOf(TrendFigure figure);
    static QString formulaOf(TrendFigure figure);
    QString headline() const;
    QString comparison() const; ///< with the year before; empty where there is nothing to compare with
    TrendBars bars() const;
    /// One row per point, then the total; texts in the display role.
    void fill(QStandardItemModel& table) const;
    bool isEmpty() const;
    /// The figure of the whole time.
    QString totalText() const;
    /// Amounts of several currencies cannot stand on one axis: which one the bars show; empty: all are in one.
    QString shownOf() const;

private:
    QString periodName(const Period& days, bool brief) const;
    QString tipOf(size_t point) const;
    QString valueOf(const TrendPoint& point) const;
    double numberOf(const TrendPoint& point) const;
    QString changeOf(const TrendPoint& now, const TrendPoint& before) const;
    Money inCurrency(const TrendPoint& point) const;
    QStringList heads() const;
    QStringList cells(const QString& name, const TrendPoint& now, const TrendPoint& before) const;
    bool isMoney() const;
    AxisUnit unit() const;

    const TrendResult& m_trend;
    Format m_format;
    bool m_chinese;
    QDate m_today;
    QString m_currency; ///< of the bars
    bool m_several = false;
};

} // namespace fairlead::ui
