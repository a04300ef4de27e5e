#include "insight/DealStories.h"

#include "insight/DayNumber.h"
#include "insight/RowId.h"

#include <algorithm>

namespace fairlead {

namespace {

DealStep::What whatOf(std::string_view code)
{
    if (code == "amount") return DealStep::What::Amount;
    if (code == "close") return DealStep::What::Due;
    return code == "owner" ? DealStep::What::Owner : DealStep::What::Hold;
}

bool isAfter(const DealStep& step, const MoveEvent& move)
{
    return step.day > move.day || (step.day == move.day && step.recordedAt >= move.recordedAt);
}

} // namespace

const MoveEvent* DealStory::lastMove(int day) const
{
    const auto last = std::find_if(
        m_moves->rbegin(), m_moves->rend(), [day](const MoveEvent& move) { return move.countsOn <= day; });
    return last == m_moves->rend() ? nullptr : &*last;
}

std::optional<DealFacts> DealStory::on(int day) const
{
    const MoveEvent* last = lastMove(day);
    if (!last) return {};
    DealFacts deal = *m_present;
    stand(deal, *last);
    change(deal, *last, day);
    deal.heldUntil = heldUntil(day);
    return deal;
}

void DealStory::stand(DealFacts& deal, const MoveEvent& last) const
{
    deal.stage = last.stage;
    deal.end = StageEnd::Open;
    deal.currency = last.currency;
    deal.amount = last.amount;
    deal.chance = std::min(last.chance, 10000);
    deal.dueOn = last.dueOn;
    deal.settle(*m_stages);
    deal.closedOn = deal.end == StageEnd::Open ? 0 : last.day;
    deal.countsOn = deal.end == StageEnd::Open ? 0 : last.countsOn;
    if (!m_isOfTheDay) return; // its present owner stays
    deal.owner = last.owner;
    deal.unit = last.unit;
}

/// What changed after the last move: the amount, and while it is open its date and its owner.
void DealStory::change(DealFacts& deal, const MoveEvent& last, int day) const
{
    const bool open = deal.end == StageEnd::Open;
    for (const DealStep& step : m_steps) {
        if (step.countsOn > day || !isAfter(step, last)) continue;
        if (step.what == DealStep::What::Amount) {
            deal.currency = step.currency;
            deal.amount = step.amount;
        } else if (step.what == DealStep::What::Due && open) {
            deal.dueOn = step.dateAfter;
        } else if (step.what == DealStep::What::Owner && open && m_isOfTheDay) {
            deal.owner = step.owner;
            deal.unit = step.unit;
        }
    }
}

/// No move tells it: the first change after the day tells what stood until then.
int DealStory::heldUntil(int day) const
{
    const auto next = std::find_if(m_steps.begin(), m_steps.end(),
        [day](const DealStep& step) { return step.what == DealStep::What::Hold && step.countsOn > day; });
    return next == m_steps.end() ? m_heldNow : next->dateBefore;
}

QVarLengthArray<int, 16> DealStory::changedDays(int from, int to) const
{
    QVarLengthArray<int, 16> days;
    const auto add = [&](int day) {
        if (day > from && day <= to) days.append(day);
    };
    for (const MoveEvent& move : *m_moves)
        add(move.countsOn);
    for (const DealStep& step : m_steps)
        add(step.countsOn);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

DealStories::DealStories(
    const Reader& reader, const StageTable& stages, const ScopeFilter& filter, WordTable& currencies)
    : m_reader(reader)
    , m_stages(stages)
    , m_filter(filter)
    , m_currencies(currencies)
{
}

Result<void> DealStories::loadSteps()
{
    const bool byRecording = m_filter.scope().dating == Dating::AsWeKnewIt;
    m_steps.clear();
    const bool dates = m_needsDue || m_needsHolds;
    const QByteArray kinds = QByteArray("'amount'") + (m_needsDue ? ", 'close'" : "") + (m_needsWho ? ", 'owner'" : "")
        + (m_needsHolds ? ", 'hold'" : "");
    const auto done = m_reader.each("SELECT opportunity, what, happened_on, created_at, amount_after_currency, "
                                    "amount_after, "
            + QByteArray(dates ? "date_before, date_after, " : "NULL, NULL, ")
            + (m_needsWho ? "owner_after, unit_after" : "NULL, NULL") + " FROM deal_change WHERE _v=1 AND what IN ("
            + kinds + ')',
        {}, [&](const RowView& row) {
            DealStep step;
            step.deal = idOfBytes(row.bytes(0));
            step.what = whatOf(row.bytes(1));
            step.day = dayNumber(row.bytes(2));
            step.recordedAt = row.integer(3);
            step.countsOn = byRecording ? dayOfMoment(step.recordedAt) : step.day;
            step.currency = m_currencies.indexOf(row.bytes(4));
            step.amount = row.integer(5);
            step.dateBefore = dayNumber(row.bytes(6));
            step.dateAfter = dayNumber(row.bytes(7));
            step.owner = idOfBytes(row.bytes(8));
            step.unit = idOfBytes(row.bytes(9));
            m_steps.push_back(step);
        });
    // In the order in which they were recorded they came; a stable sort keeps it within a moment.
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const DealStep& a, const DealStep& b) {
        return std::tie(a.deal, a.day, a.recordedAt) < std::tie(b.deal, b.day, b.recordedAt);
    });
    return done;
}

Result<void> DealStories::loadHolds()
{
    m_holds.clear();
    if (!m_needsHolds) return {};
    // The plus keeps SQLite from taking "is visible", which nearly all are, for a way to find them.
    return m_reader.each("SELECT id, hold_until FROM opportunity WHERE hold_until>'' AND +_v=1", {},
        [this](const RowView& row) { m_holds.insert(row.id(0), dayNumber(row.bytes(1))); });
}

std::span<const DealStep> DealStories::stepsOf(const RecordId& deal)
{
    while (m_nextStep < m_steps.size() && isEarlierId(m_steps[m_nextStep].deal, deal))
        ++m_nextStep;
    const size_t first = m_nextStep;
    while (m_nextStep < m_steps.size() && m_steps[m_nextStep].deal == deal)
        ++m_nextStep;
    return std::span(m_steps).subspan(first, m_nextStep - first);
}

Result<void> DealStories::each(const std::vector<DealFacts>& present, const Visitor& visitor)
{
    if (const auto done = loadSteps(); !done) return done;
    if (const auto done = loadHolds(); !done) return done;
    m_nextStep = 0;
    DealStory story;
    story.m_stages = &m_stages;
    story.m_isOfTheDay = m_filter.isOfTheDay();
    auto next = present.cbegin();
    const auto columns = m_needsWho ? EventScan::Columns::All : EventScan::Columns::Worth;
    EventScan scan(m_reader, m_stages, m_currencies, columns, m_filter.scope());
    if (m_needsDue) scan.askDue();
    return scan.each([&](const RecordId& id, const std::vector<MoveEvent>& moves) {
        while (next != present.cend() && isEarlierId(next->id, id))
            ++next;
        if (next == present.cend() || next->id != id) return;
        story.m_present = &*next;
        story.m_moves = &moves;
        story.m_steps = stepsOf(id);
        story.m_heldNow = m_holds.isEmpty() ? 0 : m_holds.value(id);
        visitor(story);
    });
}

} // namespace fairlead
