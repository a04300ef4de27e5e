#include "insight/WinRate.h"

#include "insight/EndedDeals.h"
#include "insight/LastAmount.h"
#include "insight/MoneySums.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Counts and amounts of one group while the pass goes on.
struct Tally
{
    WinGroup group;
    MoneySums won;
    MoneySums lost;

    void add(const DealFacts& deal, const LastAmount::Amount& lastAmount)
    {
        if (deal.end == StageEnd::Won) {
            ++group.won;
            if (deal.currency >= 0) won.add(deal.currency, deal.amount);
        } else if (deal.end == StageEnd::Lost) {
            ++group.lost;
            if (lastAmount.currency < 0)
                ++group.lostWithoutAmount;
            else
                lost.add(lastAmount.currency, lastAmount.minor);
        } else {
            ++group.other;
        }
    }

    void findValueRate(const WordTable& currencies)
    {
        int used = 0;
        Wide numerator = 0;
        Wide denominator = 0;
        for (int currency = 0; currency < currencies.count(); ++currency) {
            if (won.count(currency) + lost.count(currency) == 0) continue;
            ++used;
            numerator = won.sum(currency);
            denominator = numerator + lost.sum(currency);
        }
        if (group.won + group.lost == 0 || used == 0)
            group.refusal = ValueRefusal::NothingEnded;
        else if (group.lost > 0 && group.lostWithoutAmount * 5 >= group.lost)
            group.refusal = ValueRefusal::LostWithoutAmount;
        else if (used > 1)
            group.refusal = ValueRefusal::Currencies;
        else if (fitsMinor(numerator) && fitsMinor(denominator))
            group.byValue = { qint64(numerator), qint64(denominator) };
    }
};

bool isBetter(const WinGroup& a, const WinGroup& b)
{
    if (a.rate().isDefined() != b.rate().isDefined()) return a.rate().isDefined();
    if (a.rate().isDefined()) {
        if (b.rate().isLessThan(a.rate())) return true;
        if (a.rate().isLessThan(b.rate())) return false;
        if (a.won != b.won) return a.won > b.won;
    }
    return a.key < b.key;
}

void sortGroups(WinResult& result)
{
    std::sort(result.groups.begin(), result.groups.end(), [&result](const WinGroup& a, const WinGroup& b) {
        return isPeriod(result.by) ? a.key < b.key : isBetter(a, b);
    });
}

bool isPart(StageEnd end, WinRate::Part part)
{
    switch (part) {
    case WinRate::Part::Won:
        return end == StageEnd::Won;
    case WinRate::Part::Lost:
        return end == StageEnd::Lost;
    case WinRate::Part::Other:
        return end == StageEnd::Other;
    case WinRate::Part::WonAndLost:
        return end != StageEnd::Other;
    case WinRate::Part::All:
        break;
    }
    return true;
}

} // namespace

Result<WinResult> WinRate::compute(const ReportScope& scope, By by) const
{
    const auto snapshot = m_reader.snapshot();
    const auto deals = EndedDeals::prepare(m_reader, scope, by);
    if (!deals) return deals.error();
    DealBook& book = (*deals)->book();
    const LastAmount lastAmount(m_reader, book.currencies());
    QHash<GroupKey, Tally> groups;
    Tally total;
    std::vector<std::pair<DealFacts, EndedDeals::Keys>> lostWithoutAmount; // looked up afterwards
    const auto add = [&](const DealFacts& deal, const EndedDeals::Keys& keys, const LastAmount::Amount& last) {
        total.add(deal, last);
        for (const GroupKey& key : keys)
            groups[key].add(deal, last);
    };
    const auto done = (*deals)->each(
        [&](const DealFacts& deal, const EndedDeals::Keys& keys) {
            if (deal.end == StageEnd::Lost && (deal.currency < 0 || deal.amount == 0))
                lostWithoutAmount.emplace_back(deal, keys);
            else
                add(deal, keys, { deal.currency, deal.amount });
        },
        true);
    if (!done) return done.error();
    for (const auto& [deal, keys] : lostWithoutAmount) {
        const auto last = lastAmount.of(deal);
        if (!last) return last.error();
        add(deal, keys, *last);
    }
    WinResult result;
    result.by = by;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        it->findValueRate(book.currencies());
        it->group.key = it.key();
        result.groups.push_back(it->group);
    }
    total.findValueRate(book.currencies());
    result.total = total.group;
    for (StageEnd end : { StageEnd::Won, StageEnd::Lost, StageEnd::Other })
        result.undated += book.undated(end);
    sortGroups(result);
    return result;
}

Result<std::vector<RecordId>> WinRate::dealsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group, Part part) const
{
    const auto snapshot = m_reader.snapshot();
    const auto deals = EndedDeals::prepare(m_reader, scope, by);
    if (!deals) return deals.error();
    std::vector<RecordId> found;
    const auto done = (*deals)->each(
        [&](const DealFacts& deal, const EndedDeals::Keys& keys) {
            if (isPart(deal.end, part) && (!group || keys.contains(*group))) found.push_back(deal.id);
        },
        true);
    if (!done) return done.error();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace fairlead
