#pragma once
#include "insight/Report.h"
#include "insight/ReportBasis.h"

namespace fairlead {

/// One report of the registry: how it is made, and the deals behind its cells.
struct BuiltInReport
{
    ReportInfo info;
    Result<ReportResult> (*run)(const Reader& reader, By by, const ReportScope& scope);
    Result<std::vector<RecordId>> (*dealsBehind)(
        const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column);
    /// Instead of the deals, for what rests on other records; `rowsType` says on which, by the keys of a cell.
    QString (*rowsType)(const QString& row, const QString& column) = nullptr;
    Result<std::vector<RecordId>> (*rowsBehind)(
        const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
        = nullptr;
};

BuiltInReport funnelReport();
BuiltInReport winRateReport();
BuiltInReport wonReport();
BuiltInReport cycleReport();
BuiltInReport customersReport();
BuiltInReport openReport();
BuiltInReport anomaliesReport();
BuiltInReport masterReport();
BuiltInReport receivablesReport();
BuiltInReport revenueForecastReport();
BuiltInReport cashForecastReport();
BuiltInReport forecastReport();
BuiltInReport methodsReport();
BuiltInReport forecastAccuracyReport();
BuiltInReport seasonReport();
BuiltInReport leadsNeededReport();
BuiltInReport leadSuggestionsReport();
BuiltInReport requestsReport();
BuiltInReport supplyReport();
BuiltInReport focusReport();
BuiltInReport focusCashReport();
BuiltInReport pipelineCoverageReport();
BuiltInReport forecastCallsReport();
BuiltInReport thenAndNowReport();
BuiltInReport lateNewsReport();
BuiltInReport conversionReport();
BuiltInReport durationReport();
BuiltInReport bridgeReport();
BuiltInReport flowReport();
BuiltInReport movesReport();
BuiltInReport winLossReport();
BuiltInReport velocityReport();
BuiltInReport bottleneckReport();
BuiltInReport measuresReport();
BuiltInReport compareReport();
BuiltInReport versionsReport();
BuiltInReport expectedReport();
BuiltInReport coverageReport();
BuiltInReport visitsReport();
BuiltInReport timeReport();
BuiltInReport alarmsReport();

} // namespace fairlead
