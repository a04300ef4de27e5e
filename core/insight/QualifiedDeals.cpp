#include "insight/QualifiedDeals.h"

#include "insight/DayNumber.h"
#include "insight/DealTrend.h"

#include <algorithm>

namespace fairlead {

QualifiedDeals::QualifiedDeals(const Reader& reader, StageTable stages, ScopeFilter filter, By by)
    : m_reader(reader)
    , m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_book(reader, m_stages, m_filter)
    , m_by(by)
{
    m_wantedCurrency = m_book.currencies().indexOf(m_filter.scope().currency);
    cutDays();
}

Result<std::unique_ptr<QualifiedDeals>> QualifiedDeals::prepare(const Reader& reader, const ReportScope& scope, By by)
{
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    return std::unique_ptr<QualifiedDeals>(new QualifiedDeals(reader, std::move(*stages), std::move(*filter), by));
}

void QualifiedDeals::cutDays()
{
    const ReportScope& scope = m_filter.scope();
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    const QDate to = scope.period.to.isValid() ? std::min(scope.period.to, now) : now;
    const auto evening = [](QDate first) { return first.isValid() ? dayOfDate(first) - 1 : -1; };
    m_days.push_back({ {}, evening(scope.period.from), dayOfDate(to) });
    if (!isPeriod(m_by) || !scope.period.from.isValid()) return;
    for (const Period& days : DealTrend::cut({ scope.period.from, to }, m_by))
        m_days.push_back(
            { { {}, periodStart(m_by, dayOfDate(days.from)), {} }, evening(days.from), dayOfDate(days.to) });
}

Result<void> QualifiedDeals::each(const Visitor& visitor)
{
    DealNeeds needs;
    needs.who = !m_filter.isOfTheDay();
    const auto deals = m_book.present(needs);
    if (!deals) return deals.error();
    DealStories stories(m_reader, m_stages, m_filter, m_book.currencies());
    stories.askHolds();
    if (m_by == By::Person || m_by == By::Team || m_filter.asksWho()) stories.askWho();
    std::vector<GroupKey> keys;
    return stories.each(*deals, [&](const DealStory& story) {
        const RecordId& deal = story.present().id;
        if (!m_filter.acceptsProductOf(deal)) return;
        for (size_t i = 0; i < m_days.size(); ++i) {
            keys.clear();
            take(story, m_days[i], keys);
            if (keys.empty()) continue;
            if (i == 0) visitor(deal, {});
            if (isPeriod(m_by) && i > 0) visitor(deal, m_days[i].key);
            if (m_by != By::Person && m_by != By::Team) continue;
            for (const GroupKey& key : keys)
                visitor(deal, key);
        }
    });
}

bool QualifiedDeals::isOpenHere(int stage) const
{
    return stage >= 0 && m_stages.at(stage).end == StageEnd::Open && m_filter.acceptsStage(m_stages.at(stage));
}

std::optional<GroupKey> QualifiedDeals::keyOf(
    const RecordId& owner, const RecordId& unit, int currency, const Days& days) const
{
    if (m_wantedCurrency >= 0 && currency != m_wantedCurrency) return {};
    const RecordId resolved = m_filter.unitOf(owner, days.to, unit);
    if (m_filter.asksWho() && !m_filter.acceptsWho(owner, resolved)) return {};
    if (m_by == By::Person) return GroupKey { m_filter.person(owner), 0, {} };
    if (m_by == By::Team) return GroupKey { resolved, 0, {} };
    return days.key;
}

void QualifiedDeals::take(const DealStory& story, const Days& days, std::vector<GroupKey>& keys) const
{
    const auto add = [&](const std::optional<GroupKey>& key) {
        if (key && std::find(keys.begin(), keys.end(), *key) == keys.end()) keys.push_back(*key);
    };
    if (const auto before = story.on(days.from); before && isOpenHere(before->stage))
        add(keyOf(before->owner, before->unit, before->currency, days));
    int at = -1;
    for (const MoveEvent& move : story.moves()) {
        const bool cameIn = !isOpenHere(at) && isOpenHere(move.stage);
        at = move.stage;
        if (!cameIn || move.countsOn <= days.from || move.countsOn > days.to) continue;
        const DealFacts& today = story.present();
        add(m_filter.isOfTheDay() ? keyOf(move.owner, move.unit, move.currency, days)
                                  : keyOf(today.owner, today.unit, move.currency, days));
    }
    if (keys.empty()) return;
    const auto after = story.on(days.to);
    if (after && after->end == StageEnd::Open && after->heldUntil > days.to) keys.clear();
}

} // namespace fairlead
