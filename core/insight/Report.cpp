#include "insight/Report.h"

#include "insight/BuiltInReports.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const std::vector<BuiltInReport>& builtIn()
{
    static const std::vector<BuiltInReport> reports {
        funnelReport(),
        winRateReport(),
        wonReport(),
        cycleReport(),
        customersReport(),
        openReport(),
        conversionReport(),
        durationReport(),
        bridgeReport(),
        flowReport(),
        movesReport(),
        winLossReport(),
        velocityReport(),
        bottleneckReport(),
        measuresReport(),
        compareReport(),
        versionsReport(),
        expectedReport(),
        masterReport(),
        anomaliesReport(),
        coverageReport(),
        timeReport(),
        alarmsReport(),
        forecastReport(),
        forecastCallsReport(),
        thenAndNowReport(),
        lateNewsReport(),
        revenueForecastReport(),
        focusReport(),
        pipelineCoverageReport(),
        cashForecastReport(),
        focusCashReport(),
        receivablesReport(),
        methodsReport(),
        forecastAccuracyReport(),
        seasonReport(),
        leadsNeededReport(),
        leadSuggestionsReport(),
        requestsReport(),
        supplyReport(),
        visitsReport(),
    };
    return reports;
}

struct Asked
{
    const BuiltInReport* report = nullptr;
    By by = By::None;
};

Result<Asked> asked(const QString& name, const QString& by)
{
    const auto found = std::find_if(
        builtIn().begin(), builtIn().end(), [&name](const BuiltInReport& report) { return report.info.name == name; });
    if (found == builtIn().end()) return Error { ErrorCode::NotFound, name };
    const QString wanted = by.isEmpty() ? found->info.by.front() : by;
    if (!found->info.by.contains(wanted)) return Error { ErrorCode::Invalid, by };
    return Asked { &*found, byNamed(wanted).value() };
}

} // namespace

const std::vector<ReportInfo>& Reports::all()
{
    static const std::vector<ReportInfo> infos = [] {
        std::vector<ReportInfo> list;
        for (const BuiltInReport& report : builtIn())
            list.push_back(report.info);
        return list;
    }();
    return infos;
}

const ReportInfo* Reports::find(const QString& name)
{
    const auto found
        = std::find_if(all().begin(), all().end(), [&name](const ReportInfo& info) { return info.name == name; });
    return found == all().end() ? nullptr : &*found;
}

Result<ReportResult> Reports::run(const QString& name, const QString& by, const ReportScope& scope) const
{
    const auto report = asked(name, by);
    if (!report) return report.error();
    return report->report->run(m_reader, report->by, scope);
}

Result<std::vector<RecordId>> Reports::dealsBehind(const QString& name, const QString& by, const ReportScope& scope,
    const QString& rowKey, const QString& columnKey) const
{
    const auto report = asked(name, by);
    if (!report) return report.error();
    if (!report->report->dealsBehind) return std::vector<RecordId>();
    return report->report->dealsBehind(m_reader, report->by, scope, rowKey, columnKey);
}

Result<std::vector<RecordId>> Reports::rowsBehind(const QString& name, const QString& by, const ReportScope& scope,
    const QString& rowKey, const QString& columnKey) const
{
    const auto report = asked(name, by);
    if (!report) return report.error();
    const BuiltInReport& found = *report->report;
    return (found.rowsBehind ? found.rowsBehind : found.dealsBehind)(m_reader, report->by, scope, rowKey, columnKey);
}

QString Reports::rowsType(const QString& name, const QString& rowKey, const QString& columnKey)
{
    const auto found = std::find_if(
        builtIn().begin(), builtIn().end(), [&name](const BuiltInReport& report) { return report.info.name == name; });
    return found == builtIn().end() || !found->rowsType ? u"opportunity"_s : found->rowsType(rowKey, columnKey);
}

} // namespace fairlead
