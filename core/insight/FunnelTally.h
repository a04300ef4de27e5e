#pragma once
#include "insight/DayHistogram.h"
#include "insight/DealSumBuilder.h"
#include "insight/FunnelResult.h"

#include <array>

namespace fairlead {

/// Counts what a pass over deals and events finds, and makes the figures of it.
class FunnelTally
{
public:
    explicit FunnelTally(const StageTable& stages)
        : m_stages(stages)
        , m_perStage(size_t(stages.count()))
    {
    }
    /// What is added from now on counts so often; -1 takes it out.
    void countTimes(int times) { m_times = times; }
    void addOpen(const DealFacts& deal);
    void addEnd(const DealFacts& deal);
    /// An event's effect on a stage (-1: of the whole funnel).
    void count(FunnelFigure figure, int stage);
    void addStay(int stage, int days) { m_perStage[size_t(stage)].stay.add(days, m_times); }
    void addFirstEntry() { m_firstEntries += m_times; }

    Result<FunnelResult> result(const RecordId& pipeline, const WordTable& currencies) const;

private:
    static constexpr size_t figures = size_t(FunnelFigure::OtherAll) + 1;
    struct Counts
    {
        std::array<qint64, figures> events {};
        DealSumBuilder open;
        DealSumBuilder unknown;
        WeightedSums weighted;
        DayHistogram stay;
    };
    static qint64 of(const Counts& counts, FunnelFigure figure) { return counts.events[size_t(figure)]; }
    void addOpen(Counts& counts, const DealFacts& deal) const;
    static Result<void> fill(StageFigures& stage, const Counts& counts, const WordTable& currencies);
    Result<StageFigures> stageFigures(int stage, const WordTable& currencies) const;
    Result<void> fillHead(FunnelResult& result, const WordTable& currencies) const;
    bool isShown(int stage, const RecordId& pipeline) const;

    const StageTable& m_stages;
    std::vector<Counts> m_perStage;
    int m_times = 1;
    Counts m_all;
    qint64 m_firstEntries = 0;
    DealSumBuilder m_won;
    DealSumBuilder m_lost;
    DealSumBuilder m_other;
    DayHistogram m_cycle;
};

/// The stage with the worst conversion and the one with the longest stay, of those with ten cases or more.
void findBottlenecks(FunnelResult& result);

} // namespace fairlead
