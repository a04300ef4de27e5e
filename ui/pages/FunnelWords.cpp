#include "pages/FunnelWords.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QList<FunnelStage> FunnelWords::stages() const
{
    // The widest is not always the first: deals may begin in a later stage (imports, new pipelines).
    qint64 widest = std::max<qint64>(1, m_funnel.won.count);
    for (const StageFigures& figures : m_funnel.stages)
        widest = std::max(widest, figures.entered);
    QList<FunnelStage> stages;
    std::optional<double> target;
    for (const StageFigures& figures : m_funnel.stages) {
        stages.append(stage(figures, widest));
        stages.back().targetShare = target;
        target = figures.targetRate ? std::optional(stages.back().share * double(*figures.targetRate) / basisPoints)
                                    : std::nullopt;
    }
    stages.append(won(widest));
    stages.back().targetShare = target;
    return stages;
}

FunnelStage FunnelWords::stage(const StageFigures& figures, qint64 widest) const
{
    FunnelStage stage;
    stage.id = figures.stage.toString();
    stage.name = figures.name;
    stage.note = m_past ? tr("%Ln open then", nullptr, int(figures.open.count))
                        : tr("%Ln open now", nullptr, int(figures.open.count));
    // Several currencies would be a long line: they stand in the table of what is open.
    if (m_funnel.totals.open.sums.size() == 1) stage.note += u" · "_s + m_format.moneys(figures.open.sums, true);
    stage.figure = m_format.count(figures.entered);
    stage.share = double(figures.entered) / double(widest);
    if (figures.conversion.denominator > 0) {
        const double rate = valueOf(figures.conversion);
        stage.conversion = m_format.percent(rate);
        stage.underTarget = figures.targetRate && rate * basisPoints < double(*figures.targetRate);
    } else {
        stage.conversion = u"–"_s;
    }
    if (figures.targetRate)
        stage.target = tr("target %1").arg(m_format.percent(double(*figures.targetRate) / basisPoints));
    stage.ownColour = figures.colour;
    stage.bottleneck = m_funnel.bottleneck && m_funnel.bottleneck->stage == figures.stage;
    stage.barToolTip = tr("%1: %2 entered, %3 open, %4, weighted %5")
                           .arg(figures.name, m_format.count(figures.entered), m_format.count(figures.open.count),
                               m_format.moneys(figures.open.sums), m_format.moneys(figures.weighted.sums));
    stage.stepToolTip = tr("%1 moved on, %2 lost from here, %3 ended otherwise, %4 moved back")
                            .arg(m_format.count(figures.promoted), m_format.count(figures.lost),
                                m_format.count(figures.otherEnds), m_format.count(figures.movedBack));
    return stage;
}

FunnelStage FunnelWords::won(qint64 widest) const
{
    FunnelStage won;
    won.id = u"won"_s;
    won.name = tr("Won");
    won.note = m_format.moneys(m_funnel.won.sums, true);
    won.figure = m_format.count(m_funnel.won.count);
    won.share = double(m_funnel.won.count) / double(widest);
    won.won = true;
    won.barToolTip = tr("%1 won: %2").arg(won.figure, m_format.moneys(m_funnel.won.sums));
    return won;
}

QList<KeyFigure> FunnelWords::figures() const
{
    const Ratio& rate = m_funnel.winRate;
    const WeightedAmount& weighted = m_funnel.totals.weighted;
    const int unknown = int(weighted.unknown.count);
    return {
        { tr("Win rate"), rate.denominator ? m_format.percent(valueOf(rate)) : u"–"_s,
            rate.denominator ? u"%1 / %2"_s.arg(m_format.count(rate.numerator), m_format.count(rate.denominator))
                             : QString(),
            tr("won ÷ (won + lost), ended in the period") },
        { tr("Won amount"), m_format.moneys(m_funnel.won.sums, true), {}, m_format.moneys(m_funnel.won.sums) },
        { tr("Median cycle, won"), m_funnel.cycleN ? m_format.days(valueOf(m_funnel.cycleMedian)) : u"–"_s, {},
            tr("days from opened on to closed on, %Ln won deal(s)", nullptr, int(m_funnel.cycleN)) },
        { tr("Weighted, open"), m_format.moneys(weighted.sums, true), {},
            unknown ? tr("%Ln open deal(s) have no chance and are not in it", nullptr, unknown)
                    : m_format.moneys(weighted.sums) },
    };
}

const StageFigures& FunnelWords::worst() const
{
    return *std::find_if(m_funnel.stages.begin(), m_funnel.stages.end(),
        [this](const StageFigures& stage) { return stage.stage == m_funnel.bottleneck->stage; });
}

QString FunnelWords::headline() const
{
    const Ratio& rate = m_funnel.bottleneck->conversion;
    const QString share = m_format.percent(valueOf(rate));
    if (const auto& target = worst().targetRate)
        return tr("%1 is the bottleneck: %2 of %Ln deal(s) moved on, the target is %3.", nullptr, int(rate.denominator))
            .arg(m_funnel.bottleneck->name, share, m_format.percent(double(*target) / basisPoints));
    return tr("%1 is the bottleneck: %2 of %Ln deal(s) moved on.", nullptr, int(rate.denominator))
        .arg(m_funnel.bottleneck->name, share);
}

QString FunnelWords::detail() const
{
    const StageFigures& stage = worst();
    // A deal that was reopened may be lost twice.
    const QString lost = tr("Lost here %Ln time(s).", nullptr, int(stage.lost));
    if (!m_funnel.longestStay) return lost;
    const LongestStay& longest = *m_funnel.longestStay;
    const QString days = m_format.days(valueOf(longest.stay.mean));
    const QString stay = longest.expectedDays
        ? tr("Deals stay longest in %1: %2 on average, planned are %3.")
              .arg(longest.name, days, m_format.days(double(*longest.expectedDays)))
        : tr("Deals stay longest in %1: %2 on average.").arg(longest.name, days);
    return tr("%1 %2", "two sentences").arg(lost, stay);
}

} // namespace fairlead::ui
