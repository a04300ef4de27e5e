#include "insight/BridgeWalk.h"

#include "insight/DayNumber.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

BridgeWalk::BridgeWalk(const Reader& reader, StageTable stages, ScopeFilter filter, By by)
    : m_reader(reader)
    , m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_book(reader, m_stages, m_filter)
    , m_by(by)
{
    const ReportScope& scope = m_filter.scope();
    m_from = scope.period.from.isValid() ? dayOfDate(scope.period.from) - 1 : -1;
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    m_to = dayOfDate(scope.period.to.isValid() ? std::min(scope.period.to, now) : now);
    m_wantedCurrency = m_book.currencies().indexOf(scope.currency);
}

Result<std::unique_ptr<BridgeWalk>> BridgeWalk::prepare(const Reader& reader, const ReportScope& scope, By by)
{
    if (by != By::None && by != By::Person && by != By::Team) return Error { ErrorCode::Invalid, byName(by) };
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    std::unique_ptr<BridgeWalk> walk(new BridgeWalk(reader, std::move(*stages), std::move(*filter), by));
    if (walk->m_from > walk->m_to) return Error { ErrorCode::Invalid, u"period"_s };
    return walk;
}

QDate BridgeWalk::from() const { return m_from < 0 ? QDate() : dateOfDay(m_from); }
QDate BridgeWalk::to() const { return dateOfDay(m_to); }

Result<void> BridgeWalk::each(const Visitor& visitor)
{
    DealNeeds needs;
    needs.who = !m_filter.isOfTheDay();
    const auto deals = m_book.present(needs);
    if (!deals) return deals.error();
    DealStories stories(m_reader, m_stages, m_filter, m_book.currencies());
    stories.askHolds();
    if (!m_filter.scope().due.isOpen()) stories.askDue();
    if (m_by != By::None || m_filter.asksWho()) stories.askWho();
    return stories.each(*deals, [&](const DealStory& story) {
        if (m_filter.acceptsProductOf(story.present().id)) takeDeal(story, visitor);
    });
}

void BridgeWalk::takeDeal(const DealStory& story, const Visitor& visitor)
{
    m_days = { m_from };
    for (int day : story.changedDays(m_from, m_to))
        m_days.push_back(day);
    if (m_days.back() != m_to) m_days.push_back(m_to);
    std::vector<Facts> moments;
    for (int day : m_days)
        moments.push_back(story.on(day));
    const auto give = [&](const std::optional<GroupKey>& group) {
        std::vector<Standing> standings;
        for (size_t i = 0; i < moments.size(); ++i)
            standings.push_back(standingOf(moments[i], m_days[i], group));
        if (!group) {
            heldAtOpening += standings.front().place == Place::Held;
            heldAtClosing += standings.back().place == Place::Held;
        }
        const qint64 unseen = endedUnseen;
        const auto parts = partsOf(story, standings);
        if (group) endedUnseen = unseen; // each deal once
        if (!parts.empty()) visitor(story.present().id, group, parts);
    };
    give({});
    if (m_by == By::None) return;
    for (const GroupKey& group : groupsOf(moments))
        give(group);
}

GroupKey BridgeWalk::keyOf(const DealFacts& deal) const
{
    if (m_by == By::Person) return { m_filter.person(deal.owner), 0, {} };
    return { m_filter.unitOf(deal.owner, dayOfDate(m_filter.scope().today), deal.unit), 0, {} };
}

/// Everybody whose it was on one of the evenings.
std::vector<GroupKey> BridgeWalk::groupsOf(const std::vector<Facts>& moments) const
{
    std::vector<GroupKey> keys;
    for (const Facts& deal : moments)
        if (deal && isOurs(*deal, {})) keys.push_back(keyOf(*deal));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

bool BridgeWalk::isOurs(const DealFacts& deal, const std::optional<GroupKey>& group) const
{
    if (deal.stage < 0 || !m_filter.acceptsStage(m_stages.at(deal.stage))) return false;
    if (m_wantedCurrency >= 0 && deal.currency != m_wantedCurrency) return false;
    if (group && keyOf(deal) != *group) return false;
    if (!m_filter.asksWho()) return true;
    const int today = dayOfDate(m_filter.scope().today);
    return m_filter.acceptsWho(deal.owner, m_filter.unitOf(deal.owner, today, deal.unit));
}

BridgeWalk::Standing BridgeWalk::standingOf(const Facts& deal, int day, const std::optional<GroupKey>& group)
{
    if (!deal) return {};
    Standing standing { Place::In, deal->currency, deal->currency < 0 ? 0 : deal->amount, deal->closedOn, deal->dueOn };
    // All at the rate of the closing day: rates that move are no move of the pipeline.
    m_filter.rates().convert(m_book.currencies(), standing.currency, standing.amount, m_to);
    const int from = dayOfDate(m_filter.scope().due.from);
    const int to = dayOfDate(m_filter.scope().due.to);
    if (!isOurs(*deal, group))
        standing.place = Place::Foreign;
    else if (deal->end != StageEnd::Open)
        standing.place = deal->end == StageEnd::Won ? Place::Won
            : deal->end == StageEnd::Lost           ? Place::Lost
                                                    : Place::OtherEnd;
    else if (deal->heldUntil > day)
        standing.place = Place::Held;
    else if (!m_filter.scope().due.isOpen() && (deal->dueOn == 0 || (to && deal->dueOn > to)))
        standing.place = Place::DueAfter;
    else if (deal->dueOn < from)
        standing.place = Place::DueBefore;
    return standing;
}

namespace {

using Part = BridgePart;

/// Amounts with their sign; nothing where nothing changed.
void addChange(std::vector<Part>& parts, int currencyBefore, Wide before, int currencyAfter, Wide after)
{
    if (currencyBefore == currencyAfter) {
        if (after > before) parts.push_back({ BridgeBar::Increased, 0, currencyAfter, after - before });
        if (after < before) parts.push_back({ BridgeBar::Decreased, 0, currencyAfter, after - before });
        return;
    }
    // In one currency it shrinks to nothing, in the other it grows from nothing.
    if (before != 0) parts.push_back({ BridgeBar::Decreased, 0, currencyBefore, -before });
    if (after != 0) parts.push_back({ BridgeBar::Increased, 0, currencyAfter, after });
}

} // namespace

std::vector<BridgePart> BridgeWalk::partsOf(const DealStory& story, const std::vector<Standing>& moments)
{
    const auto isIn = [](const Standing& standing) { return standing.place == Place::In; };
    const auto entered = std::find_if(moments.begin(), moments.end(), isIn);
    const Standing& first = moments.front();
    const Standing& last = moments.back();
    if (entered == moments.end()) return partsOfPassing(story, first, last);
    const Standing& lastIn = *std::find_if(moments.rbegin(), moments.rend(), isIn);
    // Won with what it was won for; else what it was worth here in the end.
    const Standing& worth = last.place == Place::Won ? last : lastIn;
    std::vector<BridgePart> parts;
    Standing start = first;
    if (isIn(first)) {
        parts.push_back({ BridgeBar::Opening, 1, first.currency, first.amount });
    } else {
        const Place before = std::prev(entered)->place;
        const bool made = first.place == Place::Absent && before != Place::Foreign;
        start = made ? worth : *entered;
        parts.push_back({ made ? BridgeBar::New : entryBar(before), 1, start.currency, start.amount });
    }
    addChange(parts, start.currency, start.amount, worth.currency, worth.amount);
    if (isIn(last))
        parts.push_back({ BridgeBar::Closing, 1, worth.currency, worth.amount });
    else
        parts.push_back({ exitBar(last.place), -1, worth.currency, -Wide(worth.amount) });
    return parts;
}

/// A deal that was in the pipeline on no evening: it may have come and ended on one day, or ended while it was out.
std::vector<BridgePart> BridgeWalk::partsOfPassing(const DealStory& story, const Standing& first, const Standing& last)
{
    const bool ended = last.place == Place::Won || last.place == Place::Lost || last.place == Place::OtherEnd;
    if (!ended || first.place == Place::Foreign) return {};
    // Expected on other days: on the day it is won a deal is due.
    const int due = last.place == Place::Won ? last.closedOn : last.dueOn;
    const Period& window = m_filter.scope().due;
    if (!window.isOpen() && !window.contains(dateOfDay(due))) return {};
    const bool wasOut = first.place == Place::Held || first.place == Place::DueBefore || first.place == Place::DueAfter;
    if (!wasOut && !wasSeenOpen(story)) {
        endedUnseen += first.place == Place::Absent;
        return {};
    }
    return { { entryBar(first.place), 1, last.currency, last.amount },
        { exitBar(last.place), -1, last.currency, -Wide(last.amount) } };
}

/// Came to an open stage in these days, be it for an hour.
bool BridgeWalk::wasSeenOpen(const DealStory& story) const
{
    return std::any_of(story.moves().begin(), story.moves().end(), [this](const MoveEvent& move) {
        return move.countsOn > m_from && move.countsOn <= m_to && move.stage >= 0
            && m_stages.at(move.stage).end == StageEnd::Open && m_filter.acceptsStage(m_stages.at(move.stage));
    });
}

BridgeBar BridgeWalk::entryBar(Place before)
{
    switch (before) {
    case Place::Absent:
    case Place::In:
        break;
    case Place::Foreign:
        return BridgeBar::CameOver;
    case Place::Won:
    case Place::Lost:
    case Place::OtherEnd:
        return BridgeBar::Reopened;
    case Place::Held:
        return BridgeBar::Resumed;
    case Place::DueBefore:
        return BridgeBar::RolledIn;
    case Place::DueAfter:
        return BridgeBar::PulledIn;
    }
    return BridgeBar::New;
}

BridgeBar BridgeWalk::exitBar(Place after)
{
    switch (after) {
    case Place::Won:
        return BridgeBar::Won;
    case Place::Lost:
        return BridgeBar::Lost;
    case Place::OtherEnd:
        return BridgeBar::OtherEnds;
    case Place::Held:
        return BridgeBar::OnHold;
    case Place::DueBefore:
        return BridgeBar::BroughtForward;
    case Place::DueAfter:
        return BridgeBar::PushedOut;
    default:
        return BridgeBar::HandedOver;
    }
}

} // namespace fairlead
