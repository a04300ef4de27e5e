#include "insight/BottleneckFinder.h"

#include "insight/FixedRate.h"
#include "insight/StageStudy.h"
#include "insight/WonAmount.h"

namespace fairlead {

namespace {

std::optional<Period> periodBefore(const Period& period, QDate now)
{
    if (!period.from.isValid()) return {};
    const QDate last = period.to.isValid() ? period.to : now;
    const qint64 days = period.from.daysTo(last) + 1;
    if (days < 1) return {};
    return Period { period.from.addDays(-days), period.from.addDays(-1) };
}

StayFigures stayOf(const StageStudy& study, int stage)
{
    const DayHistogram& days = study.total().stages[size_t(stage)].stay(StudyFigure::Promoted);
    return { days.mean(), days.median() };
}

/// The conversions of all stages behind one, multiplied; nothing where one of them was never measured.
std::optional<FixedRate> wayToWin(const std::vector<StageMeasure>& stages, size_t from)
{
    FixedRate rate;
    for (size_t i = from; i < stages.size(); ++i) {
        if (!stages[i].conversion.isDefined()) return {};
        rate = rate.times(stages[i].conversion);
    }
    return rate;
}

StageGain gainOf(
    const std::vector<StageMeasure>& stages, size_t index, const Ratio& better, const QList<Money>& meanWon)
{
    const Ratio& now = stages[index].conversion;
    const auto way = wayToWin(stages, index + 1);
    StageGain gain;
    if (!now.isDefined() || !better.isDefined() || !now.isLessThan(better) || !way) return gain;
    // cases × (better − now) = cases × better − promoted, in billionths of a deal.
    const Wide cases = Wide(now.denominator) * FixedRate::one;
    const Wide more
        = dividedRounded(cases * better.numerator, better.denominator) - Wide(now.numerator) * FixedRate::one;
    const Wide deals = dividedRounded(more * way->billionths, FixedRate::one);
    gain.deals = { qint64(deals), FixedRate::one };
    for (const Money& mean : meanWon)
        gain.money.append({ qint64(dividedRounded(deals * mean.minor, FixedRate::one)), mean.currency });
    return gain;
}

void findWorst(BottleneckResult& result)
{
    const auto& stages = result.stages;
    const auto gap = [](const StageMeasure& stage) { // of cases × 10,000, below the target
        return FixedRate().times(stage.conversion).billionths - *stage.targetRate * (FixedRate::one / 10000);
    };
    for (int i = 0; i < int(stages.size()); ++i) {
        const StageMeasure& stage = stages[size_t(i)];
        const auto at = [&](int index) -> const StageMeasure& { return stages[size_t(index)]; };
        if (!stage.isSmall() && (result.worst < 0 || stage.conversion.isLessThan(at(result.worst).conversion)))
            result.worst = i;
        if (stage.stay.n() >= smallSample
            && (result.slowest < 0 || at(result.slowest).stay.mean.isLessThan(stage.stay.mean)))
            result.slowest = i;
        if (stage.isSmall() || !stage.targetRate || gap(stage) >= 0) continue;
        if (result.furthestBelow < 0 || gap(stage) < gap(at(result.furthestBelow))) result.furthestBelow = i;
    }
    for (int i = 0; i < int(stages.size()); ++i) {
        if (i == result.worst) continue;
        const Ratio& one = stages[size_t(i)].conversion;
        result.others = { result.others.numerator + one.numerator, result.others.denominator + one.denominator };
    }
}

} // namespace

Result<BottleneckResult> BottleneckFinder::compute(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    const auto study = StageStudy::of(m_reader, scope, By::None);
    if (!study) return study.error();
    BottleneckResult result;
    result.pipeline = (*study)->pipeline();
    result.before = periodBefore(scope.period, scope.asOf.isValid() ? scope.asOf : scope.today);
    std::unique_ptr<StageStudy> earlier;
    if (result.before) {
        ReportScope then = scope;
        then.period = *result.before;
        auto studied = StageStudy::of(m_reader, then, By::None);
        if (!studied) return studied.error();
        earlier = std::move(*studied);
    }
    ReportScope ofPipeline = scope;
    ofPipeline.pipeline = result.pipeline;
    const auto won = WonAmount(m_reader).compute(ofPipeline, By::None);
    if (!won) return won.error();
    result.meanWon = won->total.mean;
    for (int stage : (*study)->stages()) {
        const StageInfo& info = (*study)->table().at(stage);
        StageMeasure measure { info.id, info.name, (*study)->total().stages[size_t(stage)].conversion(),
            info.targetRate, {}, stayOf(**study, stage), info.expectedDays, {}, {}, {} };
        if (earlier) {
            measure.before = earlier->total().stages[size_t(stage)].conversion();
            measure.stayBefore = stayOf(*earlier, stage);
        }
        result.stages.push_back(std::move(measure));
    }
    for (size_t i = 0; i < result.stages.size(); ++i) {
        StageMeasure& stage = result.stages[i];
        if (stage.targetRate) stage.atTarget = gainOf(result.stages, i, { *stage.targetRate, 10000 }, result.meanWon);
        stage.asBefore = gainOf(result.stages, i, stage.before, result.meanWon);
    }
    findWorst(result);
    return result;
}

} // namespace fairlead
