#include "exchange/sample/DealBook.h"

#include "exchange/sample/DealStory.h"
#include "exchange/sample/OrganisationStory.h"
#include "exchange/sample/TextTable.h"
#include "exchange/sample/TradeTable.h"
#include "exchange/sample/WareTable.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

DealBook::DealBook(World& world)
    : m_world(world)
    , m_random(world.random.branch(41))
{
}

std::vector<Deal> DealBook::thinkUp(int count)
{
    std::vector<Deal> deals;
    deals.reserve(size_t(count));
    for (const QDate& day : openings(count))
        deals.push_back(thinkOne(day));
    return deals;
}

/// Working days, with quiet weeks around the new year of both calendars and in August, and some growth.
std::vector<QDate> DealBook::openings(int count)
{
    static constexpr double season[] { 0.95, 0.7, 1.2, 1.05, 1, 1.1, 0.9, 0.78, 1.2, 1, 1.1, 0.8 };
    const QDate begin = m_world.begin();
    std::vector<double> reach; // running sum of the weights
    double sum = 0;
    for (QDate day = begin; day <= m_world.today; day = day.addDays(1)) {
        if (day.dayOfWeek() < 6) sum += season[day.month() - 1] * (1 + double(begin.daysTo(day)) / 5000);
        reach.push_back(sum);
    }
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i) {
        const auto at = std::upper_bound(reach.begin(), reach.end(), m_random.unit() * sum);
        days.push_back(begin.addDays(at - reach.begin()));
    }
    std::sort(days.begin(), days.end());
    return days;
}

size_t DealBook::chooseFirm(QDate day)
{
    std::vector<double> weights;
    weights.reserve(m_world.firms.size());
    for (const Firm& firm : m_world.firms)
        weights.push_back(firm.record.firstContactOn <= day ? firm.weight : 0);
    return m_random.weighted(weights);
}

size_t DealBook::chooseOwner(const Firm& firm, QDate day)
{
    const size_t usual = m_world.colleagues[firm.formerOwner].isHere(day) ? firm.formerOwner : firm.owner;
    if (!m_random.chance(0.08)) return usual;
    const std::vector<size_t> colleagues = ownersOf(places()[firm.place].area).today;
    return m_random.pick(colleagues);
}

Deal DealBook::thinkOne(QDate day)
{
    Deal deal;
    deal.firm = chooseFirm(day);
    Firm& firm = m_world.firms[deal.firm];
    const bool known = firm.customerSince.isValid() && firm.customerSince <= day;
    deal.record.id = m_world.writer.newId();
    deal.record.company = firm.record.id;
    deal.record.number = u"O-%1-%2"_s.arg(day.year()).arg(++m_numbers[day.year()], 4, 10, QChar(u'0'));
    const bool service = known && m_random.chance(0.14);
    deal.series = service ? serviceSeries : m_random.pick(trades()[firm.trade].series);
    sourceIt(deal, firm, known);
    nameIt(deal, firm);
    DealStory(m_world, m_random, deal).live(day, chooseOwner(firm, day), known);
    fillIt(deal, firm);
    traceAmounts(deal);
    if (deal.open) {
        judgeIt(deal);
        planNext(deal);
    }
    ++firm.deals;
    if (deal.won && (!firm.customerSince.isValid() || deal.record.closedOn < firm.customerSince))
        firm.customerSince = deal.record.closedOn;
    return deal;
}

void DealBook::sourceIt(Deal& deal, const Firm& firm, bool known)
{
    static constexpr const char* fresh[] { "web", "referral", "trade_fair", "cold_call", "campaign", "partner" };
    Opportunity& record = deal.record;
    if (known && m_random.chance(0.58))
        record.source = u"existing"_s;
    else
        record.source = QString::fromLatin1(fresh[m_random.weighted({ 20, 16, 20, 18, 14, 12 })]);
    if (record.source == u"partner"_s) {
        const size_t half = m_world.dealers.size() / 2;
        record.partner = m_world.dealers[size_t(m_random.between(0, int(half) - 1)) + (firm.chinese() ? 0 : half)];
    }
    record.kind = !known                                       ? u"new"_s
        : deal.series == serviceSeries && m_random.chance(0.6) ? u"renewal"_s
        : m_random.chance(0.25)                                ? u"extension"_s
                                                               : u"existing"_s;
}

void DealBook::nameIt(Deal& deal, Firm& firm)
{
    const bool chinese = firm.chinese();
    const QString spot = m_random.pick(trades()[firm.trade].spots).in(chinese);
    const QString purpose = m_random.pick(wareSeries()[size_t(deal.series)].purposes).in(chinese);
    const QString plain = chinese ? spot + purpose : spot + u", "_s + purpose;
    QString name = plain;
    static constexpr const char16_t* chineseNumbers[] { u"二", u"三", u"四", u"五", u"六", u"七", u"八", u"九" };
    for (int phase = 2; firm.dealNames.contains(name); ++phase)
        name = chinese ? plain + QString::fromUtf16(chineseNumbers[std::min(phase - 2, 7)]) + u"期"_s
                       : plain + u", phase "_s + QString::number(phase);
    firm.dealNames.insert(name);
    deal.record.name = name;
}

} // namespace fairlead::sample
