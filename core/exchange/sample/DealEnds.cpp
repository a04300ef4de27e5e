// How a deal ends: won, lost, faded away; and how a few lost ones come back.
#include "exchange/sample/DealStory.h"
#include "exchange/sample/TextTable.h"
#include "exchange/sample/WorkDays.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

const ReasonText& pickReason(Random& random, std::span<const ReasonText> reasons)
{
    std::vector<double> weights;
    for (const ReasonText& reason : reasons)
        weights.push_back(reason.weight);
    return reasons[random.weighted(weights)];
}

} // namespace

void DealStory::end(
    QDate day, const RecordId& stage, const QString& direction, const QString& code, const QString& remark)
{
    DealMove move = m_deal.moves.back();
    move.from = move.to;
    move.fromStage = move.toStage;
    move.day = day;
    move.to = -1;
    move.toStage = stage;
    move.direction = direction;
    move.expectedClose = m_close;
    move.owner = m_owner;
    move.amountNo = m_amountNo;
    move.reason = code;
    m_deal.moves.push_back(move);
    m_deal.open = false;
    m_deal.record.closedOn = day;
    m_deal.record.closeReason = code;
    m_deal.record.closeRemark = remark;
    m_day = day;
}

void DealStory::win(QDate day)
{
    const ReasonText& reason = pickReason(m_random, winReasons());
    end(day, m_world.pipeline.won, u"won"_s, QString::fromLatin1(reason.code),
        m_random.chance(0.4) ? say(reason.remark) : QString());
    m_deal.won = true;
}

void DealStory::lose(QDate day)
{
    const ReasonText& reason = pickReason(m_random, lossReasons());
    end(day, m_world.pipeline.lost, u"lost"_s, QString::fromLatin1(reason.code),
        m_random.chance(0.55) ? say(reason.remark) : QString());
    const bool nobody = m_deal.record.closeReason == u"own_making"_s;
    if (nobody || !m_random.chance(0.72)) return;
    const size_t half = m_world.rivals.size() / 2;
    m_deal.record.lostTo = m_world.rivals[m_random.weighted({ 5, 3, 2 }) + (m_chinese ? 0 : half)];
}

void DealStory::fade(QDate day)
{
    const ReasonText& reason = pickReason(m_random, fadeReasons());
    const WrittenPipeline& pipeline = m_world.pipeline;
    const int stage = m_deal.stage;
    const size_t kind = m_random.weighted(stage == 0 ? std::vector<double> { 3, 0, 6, 1 }
            : stage == 1                             ? std::vector<double> { 5, 3, 2, 0 }
                                                     : std::vector<double> { 6, 4, 0, 0 });
    const RecordId ends[] { pipeline.noDecision, pipeline.cancelled, pipeline.disqualified, pipeline.duplicate };
    const bool told = kind < 2;
    end(day, ends[kind], u"ended"_s, told || kind == 2 ? QString::fromLatin1(reason.code) : QString(),
        told && m_random.chance(0.4) ? say(reason.remark) : QString());
}

/// A few lost deals come back after a while.
void DealStory::maybeReopen()
{
    if (m_deal.moves.back().direction != u"lost"_s || !m_random.chance(0.035)) return;
    const QDate day = workday(m_day.addDays(m_random.between(45, 120)));
    if (day > m_world.today) return;
    m_deal.record.closedOn = {};
    m_deal.record.closeReason = m_deal.record.closeRemark = QString();
    m_deal.record.lostTo = {};
    handOver(day);
    const int stage = std::clamp(m_deal.stage, 1, 2);
    setClose(day, day.addDays(remainingDays(stage, day)), m_chinese ? u"机会重启"_s : u"Deal came back"_s);
    enter(stage, day, u"reopened"_s, m_chinese ? u"对手交付失败"_s : u"The rival could not deliver"_s);
}

} // namespace fairlead::sample
