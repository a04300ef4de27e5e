#include "exchange/sample/RivalStory.h"

#include "model/types/OpportunityRival.h"
#include "model/types/WinLossReview.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr double foughtShare = 0.6; ///< of the open deals from the third stage on
constexpr double reviewedShare = 0.35; ///< of the larger deals that ended lately
constexpr int reviewDays = 150;
constexpr double largeYuan = 300'000;

constexpr TwoTongues remarks[] { { "Offers a longer guarantee", "承诺更长质保" },
    { "Knows the plant manager", "与厂长熟识" }, { "Weak in commissioning", "调试能力弱" },
    { "Delivers from stock", "有现货" } };
constexpr TwoTongues turns[] { { "The trial on line two", "二号线试用" },
    { "The visit of the plant manager to our works", "厂长来访我厂" }, { "The second round of prices", "第二轮报价" } };
constexpr TwoTongues lessons[] { { "Bring the operators in before the price is asked for.", "报价前先争取操作人员。" },
    { "Ask early who else quotes, and with what.", "尽早了解对手及其方案。" },
    { "Name a delivery day only with the works' word.", "交期须先与工厂确认。" } };

} // namespace

void RivalStory::tell(const Deal& deal)
{
    if (deal.open && deal.stage >= 2 && m_random.chance(foughtShare)) fight(deal);
    const double yuan = double(deal.record.amount.minor) / 100 * World::yuanPer(deal.record.amount.currency);
    const bool lately = !deal.open && deal.record.closedOn > m_world.today.addDays(-reviewDays);
    if (lately && yuan >= largeYuan && m_random.chance(reviewedShare)) review(deal);
}

RecordId RivalStory::rivalOf(const Deal& deal)
{
    const size_t half = m_world.rivals.size() / 2;
    const bool chinese = m_world.firms[deal.firm].chinese();
    return m_world.rivals[size_t(m_random.between(0, int(half) - 1)) + (chinese ? 0 : half)];
}

void RivalStory::fight(const Deal& deal)
{
    static constexpr const char* stances[] { "ahead", "level", "behind" };
    const bool chinese = m_world.firms[deal.firm].chinese();
    QSet<RecordId> named;
    for (int n = m_random.weighted({ 3, 1 }) == 0 ? 1 : 2; n > 0; --n) {
        OpportunityRival rival;
        rival.opportunity = deal.record.id;
        rival.company = rivalOf(deal);
        if (named.contains(rival.company)) continue;
        named.insert(rival.company);
        rival.kind = u"rival"_s;
        rival.stance = QString::fromLatin1(stances[m_random.weighted({ 2, 4, 3 })]);
        rival.incumbent = m_random.chance(0.3);
        if (!deal.amounts.empty() && m_random.chance(0.4)) {
            const Money& ours = deal.amounts.back();
            rival.priceTold = { ours.minor / 100 * m_random.between(84, 112) / 100 * 100, ours.currency };
            rival.priceSource = u"customer"_s;
        }
        if (m_random.chance(0.6)) rival.remark = m_random.pick(remarks).in(chinese);
        m_world.writer.add(u"opportunity_rival"_s, rival);
    }
}

void RivalStory::review(const Deal& deal)
{
    WinLossReview review;
    review.opportunity = deal.record.id;
    review.outcome = deal.won ? u"won"_s : u"lost"_s;
    review.reason1 = deal.record.closeReason;
    review.rival = deal.record.lostTo.isNull() ? rivalOf(deal) : deal.record.lostTo;
    const bool chinese = m_world.firms[deal.firm].chinese();
    review.turningPoint = m_random.pick(turns).in(chinese);
    review.lesson = m_random.pick(lessons).in(chinese);
    review.toldBy = m_random.chance(0.6) ? u"customer"_s : u"seller"_s;
    if (review.reason1 == u"price"_s) review.priceGap = 100 * m_random.between(4, 18);
    review.heldOn = std::min(deal.record.closedOn.addDays(m_random.between(3, 14)), m_world.today);
    review.by = m_world.colleagues[m_world.colleagues[deal.owner].manager].id;
    m_world.writer.add(u"win_loss_review"_s, review);
    if (deal.won) return;
    OpportunityRival rival;
    rival.opportunity = deal.record.id;
    rival.company = review.rival;
    rival.kind = u"rival"_s;
    rival.stance = u"ahead"_s;
    m_world.writer.add(u"opportunity_rival"_s, rival);
}

} // namespace fairlead::sample
