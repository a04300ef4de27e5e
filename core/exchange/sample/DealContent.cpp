// What a deal is worth and what people think of it: lines, amounts, categories, the next step.
#include "exchange/sample/DealBook.h"
#include "exchange/sample/TextTable.h"
#include "exchange/sample/WareTable.h"
#include "exchange/sample/WorkDays.h"

#include <cmath>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

void DealBook::fillIt(Deal& deal, const Firm& firm)
{
    Opportunity& record = deal.record;
    record.taxBasis = u"net"_s;
    if (deal.moves.back().from <= 0 && deal.stage == 0 && m_random.chance(0.08)) return; // nobody said yet
    const double target = m_random.around(deal.series == serviceSeries ? 60'000 : 125'000, 0.8) * firm.size;
    const bool early = deal.stage == 0;
    const bool typed = m_random.chance(early ? 0.45 : 0.12);
    if (!typed || m_random.chance(0.3)) addLines(deal, firm, target);
    Money sum { 0, firm.currency() };
    for (const DealLine& line : deal.lines)
        sum.minor += line.price.minor * line.quantity;
    if (typed || sum.minor == 0) {
        const double yuan = sum.minor ? double(sum.minor) / 100 * World::yuanPer(sum.currency) * 0.96 : target;
        record.amount = World::money(yuan, firm.currency(), 1000);
        record.amountFrom = u"typed"_s;
    } else {
        record.amount = sum;
        record.amountFrom = u"lines"_s;
    }
    if (record.amount.minor > 30'000'000 && m_random.chance(0.4))
        record.needText = m_random.pick(needs()).in(firm.chinese());
}

void DealBook::addLines(Deal& deal, const Firm& firm, double yuan)
{
    const QDate handed = deal.open ? deal.record.expectedClose : deal.record.closedOn;
    const int count = int(1 + m_random.weighted({ 4, 4, 2 }));
    QSet<size_t> taken;
    for (int i = 0; i < count; ++i) {
        const int series = i == 0 || m_random.chance(0.55) ? deal.series : m_random.between(0, 5);
        std::vector<double> fits;
        for (size_t w = 0; w < m_world.wares.size(); ++w) {
            const Ware& ware = m_world.wares[w];
            fits.push_back(ware.series == series && !taken.contains(w) && ware.yuan < yuan * 0.8 + 3000 ? 1 : 0);
        }
        if (std::find(fits.begin(), fits.end(), 1) == fits.end()) continue;
        DealLine line;
        line.ware = m_random.weighted(fits);
        taken.insert(line.ware);
        const Ware& ware = m_world.wares[line.ware];
        const double discount = m_random.chance(0.6) ? 0.01 * m_random.between(2, 18) : 0;
        line.price = World::money(ware.yuan * (1 - discount), firm.currency(), firm.chinese() ? 10 : 1);
        const double share = i == 0 ? 0.75 : 0.25 / (count - 1);
        line.quantity = std::clamp<qint64>(std::llround(yuan * share / ware.yuan), 1, 400);
        const QDate month = handed.addMonths(m_random.between(1, 3));
        line.month = QDate(month.year(), month.month(), 1);
        deal.lines.push_back(line);
    }
}

void DealBook::traceAmounts(Deal& deal)
{
    std::vector<double> factors;
    for (const DealTurn& turn : deal.turns)
        if (turn.what == u"amount"_s) factors.push_back(turn.factor);
    if (deal.record.amount.isNull()) {
        std::erase_if(deal.turns, [](const DealTurn& turn) { return turn.what == u"amount"_s; });
        return;
    }
    deal.amounts.assign(factors.size() + 1, deal.record.amount);
    for (size_t i = factors.size(); i-- > 0;) {
        const double before = double(deal.amounts[i + 1].minor) / factors[i];
        deal.amounts[i].minor = std::max<qint64>(1, std::llround(before / 10'000)) * 10'000;
        // Rounding may swallow a small change; nobody would have noted that one.
        if (deal.amounts[i] == deal.amounts[i + 1]) deal.amounts[i].minor += 10'000;
    }
}

void DealBook::judgeIt(Deal& deal)
{
    Opportunity& record = deal.record;
    const int stage = deal.stage;
    const QDate since = deal.moves.back().day;
    if (stage >= 2 && m_random.chance(0.4) && since < m_world.today) {
        DealTurn turn;
        turn.day = since.addDays(m_random.between(1, int(std::min<qint64>(since.daysTo(m_world.today), 6))));
        turn.what = u"category"_s;
        turn.categoryAfter = stage >= 4 || (stage == 3 && m_random.chance(0.5)) ? u"commit"_s : u"best_case"_s;
        turn.reason = m_world.firms[deal.firm].chinese() ? u"客户口头确认"_s : u"They said so on the phone"_s;
        record.repCategory = turn.categoryAfter;
        deal.turns.push_back(turn);
        std::stable_sort(
            deal.turns.begin(), deal.turns.end(), [](const DealTurn& a, const DealTurn& b) { return a.day < b.day; });
    }
    const bool big = record.amount.minor > 15'000'000;
    if (stage >= 3 && m_random.chance(0.5)) {
        record.managerCategory = m_random.chance(0.6) ? u"commit"_s : u"best_case"_s;
        if (m_random.chance(0.3) && !record.amount.isNull())
            record.managerAmount = { record.amount.minor / 100'000 * 90'000, record.amount.currency };
    }
    if (stage >= 1 && m_random.chance(0.09)) {
        record.probabilitySet
            = std::clamp(m_world.chanceOn(size_t(stage), m_world.today) + 500 * m_random.between(-4, 4), 500, 9500);
        record.forStage = record.stage;
        record.chanceReason = m_world.firms[deal.firm].chinese() ? u"有内线支持"_s : u"We have a coach inside"_s;
    }
    if (big && stage >= 3 && m_random.chance(0.35))
        record.pinnedPeriod = u"%1-Q%2"_s.arg(m_world.today.year()).arg((m_world.today.month() + 2) / 3);
}

void DealBook::planNext(Deal& deal)
{
    Opportunity& record = deal.record;
    const size_t state = deal.silent ? m_random.weighted({ 5, 5, 0, 1 }) : m_random.weighted({ 8, 10, 12, 70 });
    if (record.holdUntil.isValid() || state == 0) return; // nothing is planned
    const StepText& step = m_random.pick(stageSteps(deal.stage));
    record.nextStep = step.text.in(m_world.firms[deal.firm].chinese());
    deal.nextMeans = QString::fromLatin1(step.appointment);
    const QDate today = m_world.today;
    if (state == 1)
        record.nextOn = std::max(workdayBefore(today.addDays(-m_random.between(1, 12))), deal.record.openedOn);
    else
        record.nextOn = state == 2 ? today : workday(today.addDays(m_random.between(1, 20)));
}

} // namespace fairlead::sample
