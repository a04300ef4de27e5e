#pragma once
#include "insight/FunnelResult.h"
#include "insight/ReportScope.h"

#include <QUrlQuery>

namespace fairlead::ui {

/// What the funnel page looks at, in the words of its address: the page and the list of the deals behind a number read
/// the same, so that going back shows the same.
struct FunnelScope
{
    QString period
        = QStringLiteral("all"); ///< "year", "quarter", "month", "week", "twelve", "lastweek", "lastmonth",
                                 ///< "lastquarter", "lastyear", "all"; ahead: "nextmonth", "nextquarter", "ahead",
                                 ///< "yearahead"; or one by its name: "2026-Q3", "2026-07-01.." (since a day)
    RecordId pipeline; ///< null = the first that is not retired
    RecordId team;
    RecordId person;
    RecordId product;
    QString currency; ///< empty = all
    QString rates; ///< empty = all amounts in the base currency at planning rates, "market"; "each" = side by side
    QDate asOf; ///< invalid = as things stand
    bool todaysOrganisation = false;
    QString snapshot; ///< key of a kept forecast; empty = the newest of the period
    bool asWeKnewIt = false; ///< by recording dates instead of business dates

    ReportScope at(QDate today) const;
    /// The first day of a period of one's own; invalid: a named one.
    QDate since() const;
    static QString since(QDate day) { return day.toString(Qt::ISODate) + QStringLiteral(".."); }
    QUrlQuery query() const;
    /// What the query does not name stays at "all".
    static FunnelScope of(const QUrlQuery& query);
    /// The list of the deals behind a number of the funnel; `stage` null = of the whole funnel.
    QUrl dealsBehind(const RecordId& stage, FunnelFigure figure) const;

private:
    Period besideOf(QDate today) const;
};

} // namespace fairlead::ui
