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

    /// `amount`: what of the deal's (last) amount falls here.
    void add(const DealFacts& deal, qint64 amount)
    {
        if (deal.end == StageEnd::Won) {
            ++group.won;
            if (deal.currency >= 0) won.add(deal.currency, amount);
        } else if (deal.end == StageEnd::Lost) {
            ++group.lost;
            if (deal.currency < 0)
                ++group.lostWithoutAmount;
            else
                lost.add(deal.currency, amount);
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

struct Tallies
{
    QHash<GroupKey, Tally> groups;
    Tally total;

    void add(const DealFacts& deal, const EndedParts& parts)
    {
        total.add(deal, parts.amount);
        for (const EndedPart& part : parts.groups)
            groups[part.key].add(deal, part.amount);
    }
};

/// Lost deals that have lost their amount too; the last one is looked up after the pass.
struct BlankLosses
{
    qint64 count = 0;
    std::vector<DealFacts> deals; ///< only with ids
};

Result<void> countDeals(EndedDeals& deals, bool withId, Tallies& tallies, BlankLosses& blank)
{
    DealNeeds needs;
    needs.id = withId;
    return deals.each(needs, [&](const DealFacts& deal, const EndedParts& parts) {
        if (deal.end != StageEnd::Lost || (deal.currency >= 0 && deal.amount != 0)) {
            tallies.add(deal, parts);
            return;
        }
        ++blank.count;
        if (withId) blank.deals.push_back(deal);
    });
}

Result<Tallies> countAll(const Reader& reader, EndedDeals& deals)
{
    // Most workspaces have no such losses, and without ids the pass reads an index alone.
    Tallies tallies;
    BlankLosses blank;
    if (const auto done = countDeals(deals, false, tallies, blank); !done) return done.error();
    if (blank.count == 0) return tallies;
    tallies = {};
    if (const auto done = countDeals(deals, true, tallies, blank); !done) return done.error();
    const LastAmount lastAmount(reader, deals.book().currencies(), deals.rates());
    for (DealFacts& deal : blank.deals) {
        const auto last = lastAmount.of(deal);
        if (!last) return last.error();
        deal.currency = last->currency;
        deal.amount = last->minor;
        tallies.add(deal, deals.partsOf(deal));
    }
    return tallies;
}

} // namespace

Result<WinResult> WinRate::compute(const ReportScope& scope, By by) const
{
    const auto snapshot = m_reader.snapshot();
    const auto deals = EndedDeals::prepare(m_reader, scope, by);
    if (!deals) return deals.error();
    auto tallies = countAll(m_reader, **deals);
    if (!tallies) return tallies.error();
    const DealBook& book = (*deals)->book();
    WinResult result;
    result.by = by;
    for (auto it = tallies->groups.begin(); it != tallies->groups.end(); ++it) {
        it->findValueRate(book.currencies());
        it->group.key = it.key();
        result.groups.push_back(it->group);
    }
    tallies->total.findValueRate(book.currencies());
    result.total = tallies->total.group;
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
    DealNeeds needs;
    needs.id = true;
    const auto done = (*deals)->each(needs, [&](const DealFacts& deal, const EndedParts& parts) {
        if (isPart(deal.end, part) && (!group || parts.has(*group))) found.push_back(deal.id);
    });
    if (!done) return done.error();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace fairlead
