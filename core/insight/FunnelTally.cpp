#include "insight/FunnelTally.h"

namespace fairlead {

void FunnelTally::addOpen(const DealFacts& deal)
{
    addOpen(m_perStage[size_t(deal.stage)], deal);
    addOpen(m_all, deal);
}

void FunnelTally::addOpen(Counts& counts, const DealFacts& deal) const
{
    counts.open.add(deal, m_times);
    if (deal.currency < 0) return;
    if (deal.chance < 0)
        counts.unknown.add(deal, m_times);
    else
        counts.weighted.add(deal.currency, deal.amount, deal.chance, m_times);
}

void FunnelTally::addEnd(const DealFacts& deal)
{
    (deal.end == StageEnd::Won ? m_won : deal.end == StageEnd::Lost ? m_lost : m_other).add(deal, m_times);
    if (deal.end == StageEnd::Won && deal.openedOn && deal.closedOn >= deal.openedOn)
        m_cycle.add(deal.closedOn - deal.openedOn, m_times);
}

void FunnelTally::count(FunnelFigure figure, int stage)
{
    m_all.events[size_t(figure)] += m_times;
    if (stage >= 0) m_perStage[size_t(stage)].events[size_t(figure)] += m_times;
}

Result<void> FunnelTally::fill(StageFigures& stage, const Counts& counts, const WordTable& currencies)
{
    auto open = counts.open.build(currencies);
    if (!open) return open.error();
    auto unknown = counts.unknown.build(currencies);
    if (!unknown) return unknown.error();
    auto weighted = counts.weighted.list(currencies);
    if (!weighted) return weighted.error();
    stage.open = std::move(*open);
    stage.weighted = { std::move(*weighted), std::move(*unknown) };
    stage.onHold = of(counts, FunnelFigure::OnHold);
    stage.promoted = of(counts, FunnelFigure::Promoted);
    stage.movedBack = of(counts, FunnelFigure::MovedBack);
    stage.lost = of(counts, FunnelFigure::Lost);
    stage.otherEnds = of(counts, FunnelFigure::OtherEnds);
    stage.stillHere = of(counts, FunnelFigure::StillHere);
    return {};
}

Result<StageFigures> FunnelTally::stageFigures(int index, const WordTable& currencies) const
{
    const StageInfo& info = m_stages.at(index);
    const Counts& counts = m_perStage[size_t(index)];
    StageFigures stage;
    if (const auto done = fill(stage, counts, currencies); !done) return done.error();
    stage.stage = info.id;
    stage.name = info.name;
    stage.kind = info.kind;
    stage.colour = info.colour;
    stage.retired = info.retired;
    stage.chance = info.chance;
    stage.expectedDays = info.expectedDays;
    stage.targetRate = info.targetRate;
    stage.entered = of(counts, FunnelFigure::Entered);
    stage.conversion = { stage.promoted, stage.promoted + stage.lost };
    stage.stay = { counts.stay.mean(), counts.stay.median() };
    return stage;
}

bool FunnelTally::isShown(int index, const RecordId& pipeline) const
{
    const StageInfo& info = m_stages.at(index);
    if (info.pipeline != pipeline || info.end != StageEnd::Open) return false;
    const Counts& counts = m_perStage[size_t(index)];
    const bool isEmpty = counts.open.count() == 0
        && std::all_of(counts.events.begin(), counts.events.end(), [](qint64 count) { return count == 0; });
    return !info.retired || !isEmpty;
}

Result<FunnelResult> FunnelTally::result(const RecordId& pipeline, const WordTable& currencies) const
{
    FunnelResult result;
    result.pipeline = pipeline;
    result.pipelineName = m_stages.pipelineName(pipeline);
    for (int i = 0; i < m_stages.count(); ++i) {
        if (!isShown(i, pipeline)) continue;
        auto stage = stageFigures(i, currencies);
        if (!stage) return stage.error();
        result.stages.push_back(std::move(*stage));
    }
    if (const auto done = fill(result.totals, m_all, currencies); !done) return done.error();
    result.totals.entered = m_firstEntries;
    if (const auto done = fillHead(result, currencies); !done) return done.error();
    findBottlenecks(result);
    return result;
}

Result<void> FunnelTally::fillHead(FunnelResult& result, const WordTable& currencies) const
{
    auto won = m_won.build(currencies);
    auto lost = m_lost.build(currencies);
    auto other = m_other.build(currencies);
    if (!won) return won.error();
    if (!lost) return lost.error();
    if (!other) return other.error();
    result.won = std::move(*won);
    result.lost = std::move(*lost);
    result.other = std::move(*other);
    result.winRate = { result.won.count, result.won.count + result.lost.count };
    result.cycleMedian = m_cycle.median();
    result.cycleN = m_cycle.n();
    result.wonFromUnknown = of(m_all, FunnelFigure::WonFromUnknown);
    result.lostFromUnknown = of(m_all, FunnelFigure::LostFromUnknown);
    result.otherFromUnknown = of(m_all, FunnelFigure::OtherFromUnknown);
    return {};
}

void findBottlenecks(FunnelResult& result)
{
    Ratio all;
    for (const StageFigures& stage : result.stages) {
        all = { all.numerator + stage.promoted, all.denominator + stage.promoted + stage.lost };
        const bool worst = !result.bottleneck || stage.conversion.isLessThan(result.bottleneck->conversion);
        if (!stage.isSmall() && worst) result.bottleneck = Bottleneck { stage.stage, stage.name, stage.conversion, {} };
        const bool longest = !result.longestStay || result.longestStay->stay.mean.isLessThan(stage.stay.mean);
        if (stage.stay.n() >= smallSample && longest)
            result.longestStay = LongestStay { stage.stage, stage.name, stage.stay, stage.expectedDays };
    }
    if (!result.bottleneck) return;
    const Ratio& worst = result.bottleneck->conversion;
    result.bottleneck->others = { all.numerator - worst.numerator, all.denominator - worst.denominator };
}

} // namespace fairlead
