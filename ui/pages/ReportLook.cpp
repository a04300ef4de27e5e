#include "pages/ReportLook.h"

#include "insight/Report.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

const ReportSet& pipelineReports()
{
    static const ReportSet set { u"analysis"_s, { u"Pipeline analysis"_s, u"管线分析"_s }, u"twelve"_s, false,
        { u"opportunity"_s, u"stage_event"_s, u"stage"_s, u"stage_model"_s, u"currency_rate"_s, u"pipeline"_s,
            u"membership"_s, u"unit"_s, u"credit_share"_s, u"opportunity_line"_s, u"measure_taken"_s, u"appointment"_s,
            u"activity"_s, u"activity_share"_s },
        {
            { u"won"_s, u"won"_s, ReportChart::Bars, u"month"_s },
            { u"win-rate"_s, u"win_rate"_s, ReportChart::Lines, u"person"_s },
            { u"win-loss"_s, u"lost"_s, ReportChart::Bars, u"reason"_s },
            { u"velocity"_s, u"velocity"_s, ReportChart::Bars, u"quarter"_s },
            { u"cycle"_s, u"won_median"_s, ReportChart::Lines, u"person"_s, u"lost_median"_s },
            { u"compare"_s, {}, ReportChart::None, u"person"_s },
            { u"versions"_s, {}, ReportChart::None, u"none"_s },
            { u"customers"_s, u"won"_s, ReportChart::Bars },
            { u"open"_s, u"amount"_s, ReportChart::Bars, u"person"_s, {}, ReportGroup::Pipeline },
            { u"bridge"_s, u"amount"_s, ReportChart::Steps, u"none"_s, {}, ReportGroup::Pipeline },
            { u"flow"_s, u"opening"_s, ReportChart::Columns, {}, u"closing"_s, ReportGroup::Pipeline },
            { u"moves"_s, {}, ReportChart::None, {}, {}, ReportGroup::Pipeline },
            { u"conversion"_s, u"conversion"_s, ReportChart::Columns, u"none"_s, u"target_rate"_s,
                ReportGroup::Stages },
            { u"duration"_s, u"n"_s, ReportChart::Bins, u"none"_s, {}, ReportGroup::Stages },
            { u"bottleneck"_s, u"conversion"_s, ReportChart::Columns, {}, u"target_rate"_s, ReportGroup::Stages,
                ReportAct::Measure },
            { u"measures"_s, {}, ReportChart::None, {}, {}, ReportGroup::Stages, ReportAct::Judge, true },
            { u"time"_s, u"together"_s, ReportChart::Bars, u"kind"_s, {}, ReportGroup::Time },
            { u"visits"_s, {}, ReportChart::None, {}, {}, ReportGroup::Time, ReportAct::None, true },
        } };
    return set;
}

const ReportSet& forecastReports()
{
    static const ReportSet set { u"forecast"_s, { u"Forecast"_s, u"销售预测"_s }, u"quarter"_s, true,
        { u"opportunity"_s, u"stage_event"_s, u"stage"_s, u"stage_model"_s, u"currency_rate"_s, u"membership"_s,
            u"unit"_s, u"credit_share"_s, u"opportunity_line"_s, u"quote"_s, u"quote_version"_s, u"quote_line"_s,
            u"plan"_s, u"quota"_s, u"invoice"_s, u"instalment"_s, u"receipt"_s, u"allocation"_s, u"contract"_s,
            u"contract_event"_s, u"lead"_s, u"request"_s, u"stock_level"_s, u"forecast_snapshot"_s, u"company"_s,
            u"product"_s },
        {
            { u"forecast"_s, u"expected"_s, ReportChart::Bars, u"month"_s, u"plan"_s, ReportGroup::Bookings },
            { u"focus"_s, {}, ReportChart::None, {}, {}, ReportGroup::Bookings, ReportAct::Pin, true },
            { u"pipeline-coverage"_s, {}, ReportChart::None, u"person"_s, {}, ReportGroup::Bookings },
            { u"expected"_s, u"amount"_s, ReportChart::Columns, {}, u"expected"_s, ReportGroup::Bookings },
            { u"revenue-forecast"_s, u"expected"_s, ReportChart::Bars, u"month"_s, u"plan"_s, ReportGroup::Bookings },
            { u"kept-forecast"_s, u"now"_s, ReportChart::Bars, u"month"_s, u"then"_s, ReportGroup::Bookings },
            { u"after-close"_s, {}, ReportChart::None, u"deal"_s, {}, ReportGroup::Bookings },
            { u"cash-forecast"_s, u"total"_s, ReportChart::Bars, u"month"_s, u"plan"_s, ReportGroup::Cash },
            { u"focus-cash"_s, {}, ReportChart::None, {}, {}, ReportGroup::Cash, ReportAct::Pin, true },
            { u"receivables"_s, u"open"_s, ReportChart::Bars, u"customer"_s, {}, ReportGroup::Cash },
            { u"methods"_s, u"stage"_s, ReportChart::Bars, u"month"_s, u"run_rate"_s, ReportGroup::Methods },
            { u"forecast-accuracy"_s, {}, ReportChart::None, {}, {}, ReportGroup::Methods },
            { u"season"_s, u"index"_s, ReportChart::Columns, u"none"_s, {}, ReportGroup::Methods },
            { u"leads-needed"_s, {}, ReportChart::None, u"none"_s, {}, ReportGroup::Demand, ReportAct::Ask },
            { u"lead-suggestions"_s, {}, ReportChart::None, {}, {}, ReportGroup::Demand, ReportAct::Lead },
            { u"requests"_s, {}, ReportChart::None, {}, {}, ReportGroup::Demand, ReportAct::None, true },
            { u"supply"_s, {}, ReportChart::None, {}, {}, ReportGroup::Demand },
        } };
    return set;
}

bool isFinding(const QString& noteCode)
{
    static const QStringList findings { u"bottleneck"_s, u"longest_stay"_s, u"furthest_below"_s, u"focus"_s,
        u"leads_needed"_s };
    return findings.contains(noteCode);
}

fairlead::Label reportTitle(const QString& report)
{
    const ReportInfo* info = Reports::find(report);
    return info ? info->title : fairlead::Label();
}

const ReportLook* reportLook(const QString& report)
{
    for (const ReportSet* set : { &pipelineReports(), &forecastReports() })
        for (const ReportLook& look : set->looks)
            if (look.report == report) return &look;
    return nullptr;
}

} // namespace fairlead::ui
