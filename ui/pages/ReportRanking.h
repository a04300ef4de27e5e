#pragma once
#include "insight/ReportResult.h"

#include <QHash>

namespace fairlead::ui {

/// A report as bars: its rows with a value, the largest first, no more than anybody reads. Made on the thread that
/// computed the report, since there may be a row for every customer. Plain value.
struct ReportRanking
{
    ReportResult report; ///< rows in their order as bars; the totals are of all
    size_t value = 0; ///< the column that the bars are as long as
    ColumnKind kind = ColumnKind::Money; ///< of it
    qint64 all = 0; ///< rows with a value
    QString base; ///< currency of the workspace
    QHash<QString, double> most; ///< the largest value by currency; of other kinds under the workspace's own

    /// By a column's key.
    static ReportRanking of(ReportResult report, const QString& baseCurrency, const QString& column);
    /// Amounts of several currencies cannot be added: a row is judged by the workspace's own, else by its first one.
    Money leading(const ReportCell& cell) const;
    double valueOf(const ReportCell& cell) const;
    /// Of a whole bar, 0 to 1: each currency has its own largest, a rate is of all, others are of the largest.
    double shareOf(const ReportCell& cell) const;

    static constexpr size_t mostRows = 200;
};

} // namespace fairlead::ui
