#include "insight/WaysToWin.h"

#include <QSet>

namespace fairlead {

WaysToWin WaysToWin::of(const StageStudy& study)
{
    WaysToWin ways;
    ways.take(study);
    return ways;
}

void WaysToWin::take(const StageStudy& study)
{
    m_rates.resize(size_t(study.table().count()));
    FixedRate rate;
    const auto& shown = study.stages();
    for (auto stage = shown.rbegin(); stage != shown.rend(); ++stage) {
        const Ratio one = study.total().stages[size_t(*stage)].conversion();
        if (!one.isDefined() && study.table().at(*stage).retired) { // nobody goes that way
            m_rates[size_t(*stage)] = rate;
            continue;
        }
        if (!one.isDefined()) return;
        rate = rate.times(one);
        m_rates[size_t(*stage)] = rate;
    }
}

Result<WaysToWin> WaysToWin::measured(const Reader& reader, const ReportScope& scope)
{
    const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
    const auto stages = StageTable::load(reader, day);
    if (!stages) return stages.error();
    QSet<RecordId> pipelines;
    for (int i = 0; i < stages->count(); ++i)
        if (scope.pipeline.isNull() || stages->at(i).pipeline == scope.pipeline)
            pipelines.insert(stages->at(i).pipeline);
    WaysToWin ways;
    for (const RecordId& pipeline : std::as_const(pipelines)) {
        ReportScope past;
        past.pipeline = pipeline;
        past.today = scope.today;
        past.asOf = scope.asOf;
        past.dating = scope.dating;
        past.period = { day.addYears(-1).addDays(1), day };
        const auto study = StageStudy::of(reader, past, By::None);
        if (!study) return study.error();
        ways.take(**study);
    }
    return ways;
}

} // namespace fairlead
