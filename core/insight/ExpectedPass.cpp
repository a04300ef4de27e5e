#include "insight/ExpectedPass.h"

#include "insight/WaysToWin.h"

#include "insight/DayNumber.h"

#include <algorithm>
#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

ExpectedPass::ExpectedPass(const Reader& reader, StageTable stages, ScopeFilter filter,
    std::unique_ptr<StageStudy> study, HeldDeals held, ReportScope past)
    : m_reader(reader)
    , m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_study(std::move(study))
    , m_held(std::move(held))
    , m_past(std::move(past))
    , m_book(reader, m_stages, m_filter)
    , m_tallies(size_t(m_stages.count()))
    , m_now(dayOfDate(m_filter.scope().asOf.isValid() ? m_filter.scope().asOf : m_filter.scope().today))
{
    chainRates();
}

Result<std::unique_ptr<ExpectedPass>> ExpectedPass::prepare(const Reader& reader, const ReportScope& asked)
{
    ReportScope scope = asked;
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    auto stages = StageTable::load(reader, now);
    if (!stages) return stages.error();
    if (scope.pipeline.isNull()) scope.pipeline = stages->firstPipeline();
    if (scope.pipeline.isNull()) return Error { ErrorCode::NotFound, u"pipeline"_s };
    // What is measured is everybody's.
    ReportScope past;
    past.pipeline = scope.pipeline;
    past.today = scope.today;
    past.asOf = scope.asOf;
    past.dating = scope.dating;
    past.period = { now.addYears(-1).addDays(1), now };
    auto study = StageStudy::of(reader, past, By::None);
    if (!study) return study.error();
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    auto held = HeldDeals::load(reader, scope);
    if (!held) return held.error();
    std::unique_ptr<ExpectedPass> pass(
        new ExpectedPass(reader, std::move(*stages), std::move(*filter), std::move(*study), std::move(*held), past));
    if (const auto done = pass->measure(); !done) return done.error();
    return pass;
}

void ExpectedPass::chainRates()
{
    const WaysToWin ways = WaysToWin::of(*m_study);
    for (const int stage : m_study->stages()) {
        const auto rate = ways.from(stage);
        m_tallies[size_t(stage)].rate = rate.value_or(FixedRate());
        m_tallies[size_t(stage)].isKnown = rate.has_value();
    }
}

/// How long it took from entering each stage to winning, of those won in the months measured.
Result<void> ExpectedPass::measure()
{
    const auto filter = ScopeFilter::load(m_reader, m_past);
    if (!filter) return filter.error();
    WordTable currencies;
    VisitScan scan(m_reader, m_stages, *filter, currencies);
    return scan.each([this](const DealVisits& deal) {
        if (deal.visits.empty() || !deal.visits.back().leavingCounts) return;
        const StageVisit& last = deal.visits.back();
        if (last.way != WayOut::Promoted || m_stages.at(last.left->stage).end != StageEnd::Won) return;
        for (const StageVisit& visit : deal.visits) {
            m_tallies[size_t(visit.stage)].toWin.add(last.left->day - visit.entered->day);
            m_winners.emplace_back(deal.deal, visit.stage);
        }
    });
}

Result<void> ExpectedPass::each(const Visitor& visitor)
{
    m_onHold = 0;
    DealNeeds needs;
    needs.open = needs.id = true;
    needs.ended = false;
    return m_book.each(needs, [&](const DealFacts& deal) {
        if (deal.end != StageEnd::Open) return;
        if (m_held.contains(deal.id))
            ++m_onHold;
        else
            visitor(deal);
    });
}

Result<ExpectedAnswer> ExpectedPass::compute()
{
    std::vector<DealFacts> deals;
    if (const auto done = each([&](const DealFacts& deal) { deals.push_back(deal); }); !done) return done.error();
    std::sort(deals.begin(), deals.end(), [](const DealFacts& a, const DealFacts& b) { return a.id < b.id; });
    if (const auto done = loadEntries(deals); !done) return done.error();
    ExpectedAnswer answer;
    answer.pipeline = m_filter.scope().pipeline;
    answer.measured = m_past.period;
    answer.until = until();
    for (const DealFacts& deal : deals)
        add(deal, answer);
    answer.onHold = m_onHold;
    std::vector<Wide> money;
    qint64 billionths = 0;
    for (int index : m_study->stages()) {
        auto stage = stageAnswer(index);
        if (!stage) return stage.error();
        billionths += stage->deals.numerator;
        const auto& ofStage = m_tallies[size_t(index)].money;
        if (ofStage.size() > money.size()) money.resize(ofStage.size());
        for (size_t i = 0; i < ofStage.size(); ++i)
            money[i] += ofStage[i];
        answer.stages.push_back(std::move(*stage));
    }
    answer.deals = { billionths, FixedRate::one };
    auto sum = moneyOf(money);
    if (!sum) return sum.error();
    answer.money = std::move(*sum);
    return answer;
}

Result<void> ExpectedPass::loadEntries(const std::vector<DealFacts>& deals)
{
    m_entries.reserve(qsizetype(deals.size()));
    auto next = deals.cbegin();
    WordTable currencies;
    EventScan scan(m_reader, m_stages, currencies, EventScan::Columns::Moves, m_filter.scope());
    return scan.each([&](const RecordId& id, const std::vector<MoveEvent>& events) {
        while (next != deals.cend() && next->id < id)
            ++next;
        if (next == deals.cend() || next->id != id) return;
        int since = events.back().day;
        for (auto event = events.rbegin(); event != events.rend() && event->stage == events.back().stage; ++event)
            since = event->day;
        m_entries.insert(id, since);
    });
}

/// In billionths: of the winners that took longer than the deal has been there, those that were still in time.
qint64 ExpectedPass::chanceInTime(const DealFacts& deal) const
{
    if (!until().isValid()) return FixedRate::one;
    const DayHistogram& times = m_tallies[size_t(deal.stage)].toWin;
    const int age = std::max(0, m_now - m_entries.value(deal.id, m_now));
    const int left = dayOfDate(until()) - m_now;
    const qint64 slower = times.between(age + 1, std::numeric_limits<int>::max());
    if (left <= 0 || slower == 0) return 0;
    return FixedRate().times({ times.between(age + 1, age + left), slower }).billionths;
}

void ExpectedPass::add(const DealFacts& deal, ExpectedAnswer& answer)
{
    Tally& tally = m_tallies[size_t(deal.stage)];
    tally.open.add(deal, 1);
    answer.withoutAmount += deal.currency < 0;
    if (!tally.isKnown) {
        ++answer.withoutRate;
        return;
    }
    const qint64 chance = chanceInTime(deal);
    tally.chances += chance;
    if (deal.currency < 0) return;
    if (tally.money.size() <= size_t(deal.currency)) tally.money.resize(size_t(deal.currency) + 1);
    tally.money[size_t(deal.currency)]
        += dividedRounded(Wide(deal.amount) * tally.rate.billionths * chance, FixedRate::one);
}

Result<ExpectedStage> ExpectedPass::stageAnswer(int index) const
{
    const Tally& tally = m_tallies[size_t(index)];
    const StageInfo& info = m_stages.at(index);
    auto open = tally.open.build(m_book.currencies());
    if (!open) return open.error();
    auto money = moneyOf(tally.money);
    if (!money) return money.error();
    ExpectedStage stage;
    stage.stage = info.id;
    stage.name = info.name;
    stage.open = std::move(*open);
    stage.conversion = conversion(index);
    stage.winners = tally.toWin.n();
    stage.money = std::move(*money);
    stage.isSmall = isSmall(index);
    if (!tally.isKnown) return stage;
    stage.toWin = tally.rate.ratio();
    if (stage.open.count) stage.inTime = { qint64(dividedRounded(tally.chances, stage.open.count)), FixedRate::one };
    stage.deals = { qint64(dividedRounded(tally.chances * tally.rate.billionths, FixedRate::one)), FixedRate::one };
    return stage;
}

/// Sums in billionths, rounded once.
Result<QList<Money>> ExpectedPass::moneyOf(const std::vector<Wide>& sums) const
{
    QList<Money> money;
    const WordTable& currencies = m_book.currencies();
    for (int currency : currencies.sorted()) {
        if (size_t(currency) >= sums.size()) continue;
        const Wide minor = dividedRounded(sums[size_t(currency)], FixedRate::one);
        if (!fitsMinor(minor)) return Error { ErrorCode::Invalid, u"sum"_s };
        money.append({ qint64(minor), currencies.name(currency) });
    }
    return money;
}

bool ExpectedPass::isSmall(int stage) const
{
    for (int later : m_study->stages())
        if (later >= stage && conversion(later).isDefined() && conversion(later).denominator < smallSample) return true;
    return until().isValid() && m_tallies[size_t(stage)].toWin.n() < smallSample;
}

} // namespace fairlead
