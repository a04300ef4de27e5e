#pragma once
#include "model/Field.h"

#include <QString>
#include <vector>

namespace fairlead::ui {

/// What is drawn beside the table of a report.
enum class ReportChart {
    None,
    Bars, ///< a bar for every row, the largest first; over time, where the split is by months, quarters or years
    Lines, ///< the same, but over time as a line: for rates and days, of which some periods have none
    Columns, ///< a column for every row in its order, as of stages; only where the report is not split
    Steps, ///< from the first row to the last by what comes and goes between: a bridge
    Bins ///< how many by days: the columns "days_…", rows by what stands behind the colon of their keys
};

/// Reports stand in a few groups, as tabs of one question each.
enum class ReportGroup { Results, Pipeline, Stages, Time, Bookings, Cash, Methods, Demand };

/// What can be done about a row of a report, by a button in the head and a key.
enum class ReportAct {
    None,
    Pin, ///< chooses the deal or the collection for the period
    Measure, ///< opens an improvement measure about the stage
    Judge, ///< closes an improvement measure with what is measured now
    Lead, ///< makes a lead of what is suggested
    Ask ///< hands what is needed over to a department, as a request
};

/// How a report of core/insight is looked at. Where a report is not named here, a page of its own shows it better.
struct ReportLook
{
    QString report; ///< its name
    QString value = {}; ///< key of the column that is drawn
    ReportChart chart = ReportChart::None;
    QString by = {}; ///< the split to begin with; empty: the report's own
    QString other = {}; ///< key of a column that is drawn beside, in the same unit; may be empty
    ReportGroup group = ReportGroup::Results;
    ReportAct act = ReportAct::None;
    bool isRecords = false; ///< a row is a record, named in its first column: it opens that
};

/// A page of reports: each is a tab.
struct ReportSet
{
    QString place; ///< of the address: "analysis"
    fairlead::Label title;
    QString period; ///< to begin with, in the words of FunnelScope
    bool ahead = false; ///< it looks at what is to come: periods that lie ahead are offered
    QStringList follows; ///< types of the records that they rest on
    std::vector<ReportLook> looks; ///< in the order of their tabs: a further report is one line
};

/// What a report has found is said in a sentence above all, and not again among the notes.
bool isFinding(const QString& noteCode);

const ReportSet& pipelineReports();
const ReportSet& forecastReports();
/// Its title; empty if there is no such report.
fairlead::Label reportTitle(const QString& report);
/// Of any set; null if there is none.
const ReportLook* reportLook(const QString& report);

} // namespace fairlead::ui
