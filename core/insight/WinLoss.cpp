#include "insight/WinLoss.h"

#include "insight/EndedDeals.h"
#include "insight/LastAmount.h"
#include "insight/MoneySums.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace fairlead {

namespace {

struct EndedTally
{
    qint64 deals = 0;
    qint64 withoutAmount = 0;
    MoneySums sums;

    void add(const DealFacts& deal, qint64 amount)
    {
        ++deals;
        if (deal.currency < 0)
            ++withoutAmount;
        else
            sums.add(deal.currency, amount);
    }
    Result<EndedSum> sum(const WordTable& currencies) const
    {
        auto amount = sums.list(currencies);
        if (!amount) return amount.error();
        return EndedSum { deals, withoutAmount, std::move(*amount) };
    }
};

struct Tally
{
    EndedTally won;
    EndedTally lost;
    qint64 other = 0;
    std::map<int, qint64> reasons; ///< of the lost ones

    void add(const DealFacts& deal, qint64 amount)
    {
        if (deal.end == StageEnd::Other) {
            ++other;
            return;
        }
        (deal.end == StageEnd::Won ? won : lost).add(deal, amount);
        if (deal.end == StageEnd::Lost) ++reasons[deal.reason];
    }
    /// Of the reasons that somebody told; of several the first one met.
    std::pair<int, qint64> mainReason() const
    {
        std::pair<int, qint64> main { -1, 0 };
        for (const auto& [reason, deals] : reasons)
            if (reason >= 0 && deals > main.second) main = { reason, deals };
        return main;
    }
};

/// The ended deals of a scope with their groups, amounts settled, each once.
class WinLossPass
{
public:
    static Result<std::unique_ptr<WinLossPass>> prepare(const Reader& reader, const ReportScope& scope, By by)
    {
        // The stage is not the deal's own: its moves tell it.
        auto deals = EndedDeals::prepare(reader, scope, by == By::Stage ? By::None : by);
        if (!deals) return deals.error();
        std::unique_ptr<WinLossPass> pass(new WinLossPass(reader, std::move(*deals)));
        if (by != By::Stage) return pass;
        if (const auto done = pass->loadStages(scope); !done) return done.error();
        return pass;
    }
    using Visitor = std::function<void(const DealFacts& deal, const EndedParts& parts)>;
    Result<void> each(const Visitor& visitor)
    {
        DealNeeds needs;
        needs.id = needs.ending = true;
        std::vector<DealFacts> blank;
        const auto done = m_deals->each(needs, [&](const DealFacts& deal, const EndedParts& parts) {
            if (deal.end == StageEnd::Lost && (deal.currency < 0 || deal.amount == 0))
                blank.push_back(deal);
            else
                visitor(deal, withStage(deal, parts));
        });
        if (!done) return done;
        const LastAmount lastAmount(m_reader, m_deals->book().currencies(), m_deals->rates());
        for (DealFacts& deal : blank) {
            const auto last = lastAmount.of(deal);
            if (!last) return last.error();
            deal.currency = last->currency;
            deal.amount = last->minor;
            visitor(deal, withStage(deal, m_deals->partsOf(deal)));
        }
        return {};
    }
    DealBook& book() { return m_deals->book(); }

private:
    WinLossPass(const Reader& reader, std::unique_ptr<EndedDeals> deals)
        : m_reader(reader)
        , m_deals(std::move(deals))
    {
    }

    /// Where each deal stood open before its last move.
    Result<void> loadStages(const ReportScope& scope)
    {
        const auto table = StageTable::load(m_reader, scope.asOf.isValid() ? scope.asOf : scope.today);
        if (!table) return table.error();
        m_byStage = true;
        WordTable currencies;
        EventScan scan(m_reader, *table, currencies, EventScan::Columns::Moves, scope);
        return scan.each([&](const RecordId& deal, const std::vector<MoveEvent>& events) {
            const int end = events.back().stage;
            const auto before = std::find_if(events.rbegin(), events.rend(),
                [&](const MoveEvent& event) { return event.stage >= 0 && event.stage != end; });
            if (before != events.rend() && table->at(before->stage).end == StageEnd::Open)
                m_stages.insert(deal, table->at(before->stage).id);
        });
    }

    EndedParts withStage(const DealFacts& deal, EndedParts parts) const
    {
        if (m_byStage) parts.groups = { { { m_stages.value(deal.id), 0, {} }, parts.amount } };
        return parts;
    }

    const Reader& m_reader;
    std::unique_ptr<EndedDeals> m_deals;
    bool m_byStage = false;
    QHash<RecordId, RecordId> m_stages;
};

/// The deals that have a review.
Result<QSet<RecordId>> reviewedDeals(const Reader& reader)
{
    QSet<RecordId> deals;
    const auto read = reader.each("SELECT opportunity FROM win_loss_review WHERE _v=1", {},
        [&deals](const RowView& row) { deals.insert(row.id(0)); });
    if (!read) return read.error();
    return deals;
}

bool isDecided(const DealFacts& deal) { return deal.end == StageEnd::Won || deal.end == StageEnd::Lost; }

Result<WinLossGroup> groupOf(const GroupKey& key, const Tally& tally, const DealBook& book)
{
    WinLossGroup group;
    group.key = key;
    auto won = tally.won.sum(book.currencies());
    if (!won) return won.error();
    auto lost = tally.lost.sum(book.currencies());
    if (!lost) return lost.error();
    group.won = std::move(*won);
    group.lost = std::move(*lost);
    group.other = tally.other;
    const auto [reason, deals] = tally.mainReason();
    if (reason >= 0) group.mainReason = book.reasons().name(reason);
    group.mainReasonDeals = deals;
    return group;
}

void sortGroups(WinLossResult& result, const QString& currency)
{
    std::sort(result.groups.begin(), result.groups.end(), [&](const WinLossGroup& a, const WinLossGroup& b) {
        if (isPeriod(result.by)) return a.key < b.key;
        if (a.lost.deals != b.lost.deals) return a.lost.deals > b.lost.deals;
        const qint64 ofA = amountIn(a.lost.amount, currency);
        const qint64 ofB = amountIn(b.lost.amount, currency);
        if (ofA != ofB) return ofA > ofB;
        return a.won.deals != b.won.deals ? a.won.deals > b.won.deals : a.key < b.key;
    });
}

} // namespace

Result<WinLossResult> WinLoss::compute(const ReportScope& scope, By by) const
{
    const auto moment = m_reader.snapshot();
    const auto pass = WinLossPass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    const auto reviews = reviewedDeals(m_reader);
    if (!reviews) return reviews.error();
    QHash<GroupKey, Tally> groups;
    QHash<GroupKey, qint64> reviewed;
    Tally total;
    WinLossResult result;
    result.by = by;
    qint64 allReviewed = 0;
    const auto done = (*pass)->each([&](const DealFacts& deal, const EndedParts& parts) {
        const bool looked = isDecided(deal) && reviews->contains(deal.id);
        total.add(deal, parts.amount);
        allReviewed += looked;
        for (const EndedPart& part : parts.groups) {
            groups[part.key].add(deal, part.amount);
            reviewed[part.key] += looked;
        }
    });
    if (!done) return done.error();
    const DealBook& book = (*pass)->book();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = groupOf(it.key(), *it, book);
        if (!group) return group.error();
        group->reviewed = reviewed.value(it.key());
        result.groups.push_back(std::move(*group));
    }
    auto sum = groupOf({}, total, book);
    if (!sum) return sum.error();
    result.total = std::move(*sum);
    result.total.reviewed = allReviewed;
    if (const auto blank = total.reasons.find(-1); blank != total.reasons.end()) result.withoutReason = blank->second;
    for (StageEnd end : { StageEnd::Won, StageEnd::Lost, StageEnd::Other })
        result.undated += book.undated(end);
    sortGroups(result, total.lost.sums.leadingCurrency(book.currencies()));
    return result;
}

Result<std::vector<RecordId>> WinLoss::dealsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group, Part part) const
{
    const auto moment = m_reader.snapshot();
    QString mainReason;
    if (part == Part::MainReason) {
        const auto all = compute(scope, by);
        if (!all) return all.error();
        const auto found = std::find_if(all->groups.begin(), all->groups.end(),
            [&group](const WinLossGroup& one) { return group && one.key == *group; });
        mainReason = found == all->groups.end() ? all->total.mainReason : found->mainReason;
    }
    const auto pass = WinLossPass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    const auto reviews = reviewedDeals(m_reader);
    if (!reviews) return reviews.error();
    const auto isPart = [&](const DealFacts& deal) {
        const bool lost = deal.end == StageEnd::Lost;
        switch (part) {
        case Part::Won:
            return deal.end == StageEnd::Won;
        case Part::Lost:
            return lost;
        case Part::Other:
            return deal.end == StageEnd::Other;
        case Part::MainReason:
            return lost && deal.reason >= 0 && (*pass)->book().reasons().name(deal.reason) == mainReason;
        case Part::WithoutReason:
            return lost && deal.reason < 0;
        case Part::Reviewed:
            return isDecided(deal) && reviews->contains(deal.id);
        case Part::All:
            break;
        }
        return true;
    };
    std::vector<RecordId> found;
    const auto done = (*pass)->each([&](const DealFacts& deal, const EndedParts& parts) {
        if (isPart(deal) && (!group || parts.has(*group))) found.push_back(deal.id);
    });
    if (!done) return done.error();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace fairlead
