#pragma once
#include "models/ReportText.h"
#include "pages/ReportLook.h"
#include "widgets/TrendChart.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// A report as a chart with an axis: over time without a gap, a column for every row, the steps of a bridge, or how
/// many by days. Pure.
class ReportBars
{
    Q_DECLARE_TR_FUNCTIONS(ReportBars)
public:
    ReportBars(
        const ReportResult& report, const ReportLook& look, const ReportText& words, const QString& baseCurrency);

    /// Whether this report, split as it is, can be drawn so.
    static bool fits(const ReportResult& report, const ReportLook& look);
    const TrendBars& bars() const { return m_bars; }
    /// The row behind a group; empty: nothing fell into that period.
    QString rowOf(int group) const { return m_keys.value(group); }
    /// The column behind it.
    QString columnOf(int group) const { return m_columns.isEmpty() ? m_look.value : m_columns.value(group); }
    /// Amounts of several currencies cannot stand on one axis: which one is shown; empty: all are in one.
    QString shownOf() const { return m_several ? m_currency : QString(); }
    /// Earlier periods that found no room.
    int leftOut() const { return m_leftOut; }

    static constexpr int mostPeriods = 36;
    static constexpr int mostColumns = 24;

private:
    void findCurrency(const QString& baseCurrency);
    void findPeriods();
    void addColumns();
    bool isKnown(const QString& column) const;
    void takeRows();
    void addSteps();
    void addBins();
    void addSeries(const QString& column, Ink ink);
    void scale();
    double numberOf(const ReportCell& cell, ColumnKind kind) const;
    QString tipOf(const ReportRow& row) const;

    const ReportResult& m_report;
    const ReportLook& m_look;
    const ReportText& m_words;
    TrendBars m_bars;
    QStringList m_keys;
    QStringList m_columns; ///< by group, where each has its own
    QString m_currency;
    bool m_several = false;
    int m_leftOut = 0;
};

} // namespace fairlead::ui
