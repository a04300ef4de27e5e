#include "insight/SalesCycle.h"

#include "insight/DayHistogram.h"
#include "insight/EndedDeals.h"

#include <algorithm>

namespace fairlead {

namespace {

bool hasCycle(const DealFacts& deal) { return deal.openedOn && deal.closedOn && deal.closedOn >= deal.openedOn; }

struct Days
{
    DayHistogram days;
    qint64 leftOut = 0;
    CycleFigures figures() const
    {
        return { days.mean(), days.median(), days.percentile(25), days.percentile(80), days.percentile(90), leftOut };
    }
};

struct Tally
{
    Days won;
    Days lost;

    void add(const DealFacts& deal)
    {
        Days& part = deal.end == StageEnd::Won ? won : lost;
        if (hasCycle(deal))
            part.days.add(deal.closedOn - deal.openedOn);
        else
            ++part.leftOut;
    }
};

bool isQuicker(const CycleGroup& a, const CycleGroup& b)
{
    const Ratio& ofA = a.won.mean;
    const Ratio& ofB = b.won.mean;
    if (ofA.isDefined() != ofB.isDefined()) return ofA.isDefined();
    if (ofA.isDefined() && ofA.isLessThan(ofB)) return true;
    if (ofA.isDefined() && ofB.isLessThan(ofA)) return false;
    return a.key < b.key;
}

bool isPart(const DealFacts& deal, SalesCycle::Part part)
{
    const bool won = part == SalesCycle::Part::Won || part == SalesCycle::Part::WonLeftOut;
    const bool counted = part == SalesCycle::Part::Won || part == SalesCycle::Part::Lost;
    return deal.end == (won ? StageEnd::Won : StageEnd::Lost) && hasCycle(deal) == counted;
}

} // namespace

Result<CycleResult> SalesCycle::compute(const ReportScope& scope, By by) const
{
    const auto snapshot = m_reader.snapshot();
    const auto deals = EndedDeals::prepare(m_reader, scope, by);
    if (!deals) return deals.error();
    QHash<GroupKey, Tally> groups;
    Tally total;
    DealNeeds needs;
    needs.opened = true;
    const auto done = (*deals)->each(needs, [&](const DealFacts& deal, const EndedParts& parts) {
        if (deal.end == StageEnd::Other) return;
        total.add(deal);
        for (const EndedPart& part : parts.groups)
            groups[part.key].add(deal);
    });
    if (!done) return done.error();
    CycleResult result;
    result.by = by;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        result.groups.push_back({ it.key(), it->won.figures(), it->lost.figures() });
    result.total = { {}, total.won.figures(), total.lost.figures() };
    // Those without any day, which a period cannot place.
    result.total.won.leftOut += (*deals)->book().undated(StageEnd::Won);
    result.total.lost.leftOut += (*deals)->book().undated(StageEnd::Lost);
    std::sort(result.groups.begin(), result.groups.end(),
        [by](const CycleGroup& a, const CycleGroup& b) { return isPeriod(by) ? a.key < b.key : isQuicker(a, b); });
    return result;
}

Result<std::vector<RecordId>> SalesCycle::dealsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group, Part part) const
{
    const auto snapshot = m_reader.snapshot();
    const auto deals = EndedDeals::prepare(m_reader, scope, by);
    if (!deals) return deals.error();
    std::vector<RecordId> found;
    DealNeeds needs;
    needs.opened = needs.id = true;
    const auto done = (*deals)->each(needs, [&](const DealFacts& deal, const EndedParts& parts) {
        if (isPart(deal, part) && (!group || parts.has(*group))) found.push_back(deal.id);
    });
    if (!done) return done.error();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace fairlead
