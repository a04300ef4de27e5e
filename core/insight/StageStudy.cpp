#include "insight/StageStudy.h"

#include "insight/DayNumber.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

StudyFigure figureOf(WayOut way)
{
    switch (way) {
    case WayOut::Promoted:
        return StudyFigure::Promoted;
    case WayOut::MovedBack:
        return StudyFigure::MovedBack;
    case WayOut::Lost:
        return StudyFigure::Lost;
    case WayOut::StillHere:
        return StudyFigure::StillHere;
    case WayOut::Other:
        break;
    }
    return StudyFigure::Other;
}

} // namespace

Ratio StageFindings::conversion() const
{
    const qint64 promoted = count(StudyFigure::Promoted);
    return { promoted, promoted + count(StudyFigure::Lost) };
}

bool StageFindings::isEmpty() const
{
    return std::all_of(counts.begin(), counts.end(), [](qint64 count) { return count == 0; });
}

Ratio GroupFindings::conversion() const
{
    Ratio all;
    for (const StageFindings& stage : stages) {
        const Ratio one = stage.conversion();
        all = { all.numerator + one.numerator, all.denominator + one.denominator };
    }
    return all;
}

StageStudy::StageStudy(const Reader& reader, StageTable stages, ScopeFilter filter, DealGrouping grouping)
    : m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_grouping(std::move(grouping))
    , m_scan(reader, m_stages, m_filter, m_currencies)
    , m_now(dayOfDate(m_filter.scope().asOf.isValid() ? m_filter.scope().asOf : m_filter.scope().today))
    , m_paces(size_t(m_stages.count()))
{
    m_total.stages.resize(size_t(m_stages.count()));
    m_scan.askOnlyTheirs(false);
    const By by = m_grouping.by();
    if (by == By::Person || by == By::Team) m_scan.askWho();
}

const QStringList& StageStudy::splits()
{
    static const QStringList names { u"none"_s, u"person"_s, u"team"_s, u"product"_s, u"month"_s, u"quarter"_s };
    return names;
}

Result<std::unique_ptr<StageStudy>> StageStudy::prepare(const Reader& reader, ReportScope scope, By by)
{
    if (!splits().contains(byName(by))) return Error { ErrorCode::Invalid, byName(by) };
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    if (scope.pipeline.isNull()) scope.pipeline = stages->firstPipeline();
    if (scope.pipeline.isNull()) return Error { ErrorCode::NotFound, u"pipeline"_s };
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    auto grouping = DealGrouping::load(reader, by);
    if (!grouping) return grouping.error();
    return std::unique_ptr<StageStudy>(
        new StageStudy(reader, std::move(*stages), std::move(*filter), std::move(*grouping)));
}

Result<std::unique_ptr<StageStudy>> StageStudy::of(const Reader& reader, const ReportScope& scope, By by)
{
    const auto snapshot = reader.snapshot();
    auto study = prepare(reader, scope, by);
    if (!study) return study.error();
    if (const auto done = (*study)->run(); !done) return done.error();
    return study;
}

Result<void> StageStudy::run()
{
    const auto done = m_scan.each([this](const DealVisits& deal) { take(deal); });
    if (done) findShown();
    return done;
}

Result<std::vector<RecordId>> StageStudy::collect()
{
    if (const auto done = run(); !done) return done.error();
    std::sort(m_found.begin(), m_found.end());
    m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    return std::move(m_found);
}

Result<std::vector<RecordId>> StageStudy::dealsBehind(
    const Reader& reader, const ReportScope& scope, By by, const Wanted& wanted)
{
    const auto snapshot = reader.snapshot();
    const auto study = prepare(reader, scope, by);
    if (!study) return study.error();
    (*study)->m_listener
        = [&](StudyFigure figure, int stage, const std::optional<GroupKey>& group, const RecordId& deal, int days) {
              const bool fits = group == wanted.group && (wanted.stage < 0 || stage == wanted.stage)
                  && std::find(wanted.figures.begin(), wanted.figures.end(), figure) != wanted.figures.end();
              const bool anyDays = wanted.days.second < wanted.days.first;
              if (fits && (anyDays || (days >= wanted.days.first && days <= wanted.days.second)))
                  (*study)->m_found.push_back(deal);
          };
    return (*study)->collect();
}

Result<std::vector<RecordId>> StageStudy::dealsThatCame(
    const Reader& reader, const ReportScope& scope, By by, const std::optional<GroupKey>& group, bool won)
{
    const auto snapshot = reader.snapshot();
    const auto study = prepare(reader, scope, by);
    if (!study) return study.error();
    (*study)->m_cameListener = [&](const std::optional<GroupKey>& of, const RecordId& deal, bool isWon) {
        if (of == group && (isWon || !won)) (*study)->m_found.push_back(deal);
    };
    return (*study)->collect();
}

void StageStudy::take(const DealVisits& deal)
{
    for (const StageVisit& visit : deal.visits) {
        if (visit.entryCounts) takeEntry(deal, visit);
        if (!visit.left) {
            if (m_scan.isTheirs(*visit.entered))
                count(StudyFigure::Open, visit.stage, keysOf(deal, *visit.entered), deal.deal,
                    std::max(0, m_now - visit.entered->day));
            continue;
        }
        takeLeaving(deal, visit);
    }
    if (!deal.visits.empty()) takeCohort(deal);
}

void StageStudy::takeEntry(const DealVisits& deal, const StageVisit& visit)
{
    const Keys keys = keysOf(deal, *visit.entered);
    count(StudyFigure::Entered, visit.stage, keys, deal.deal);
    if (!visit.left) count(StudyFigure::StillHere, visit.stage, keys, deal.deal);
    if (visit.way == WayOut::Promoted) count(StudyFigure::CohortPromoted, visit.stage, keys, deal.deal);
}

void StageStudy::takeLeaving(const DealVisits& deal, const StageVisit& visit)
{
    if (visit.way == WayOut::Promoted && m_scan.isTheirs(*visit.left)) m_paces[size_t(visit.stage)].add(visit.days());
    if (!visit.leavingCounts) return;
    count(figureOf(visit.way), visit.stage, keysOf(deal, *visit.left), deal.deal, visit.days());
    if (m_filter.scope().skippedPass && visit.way == WayOut::Promoted) takeSkipped(deal, visit);
}

/// The open stages between, as if the deal had gone through them on that day. They took no time of it: no stay.
void StageStudy::takeSkipped(const DealVisits& deal, const StageVisit& visit)
{
    const Keys keys = keysOf(deal, *visit.left);
    for (int stage = visit.stage + 1; stage < m_stages.count() && stage != visit.left->stage; ++stage) {
        if (!m_scan.isOpenHere(stage) || m_stages.at(stage).retired) continue;
        for (StudyFigure figure : { StudyFigure::Entered, StudyFigure::CohortPromoted, StudyFigure::Promoted })
            count(figure, stage, keys, deal.deal);
    }
}

/// How far the deals came that entered the pipeline in the period; later stages and winning include the earlier ones.
void StageStudy::takeCohort(const DealVisits& deal)
{
    const StageVisit& first = deal.visits.front();
    if (!first.entryCounts) return;
    const bool won = m_scan.isHere(deal.lastStage) && m_stages.at(deal.lastStage).end == StageEnd::Won;
    int furthest = first.stage;
    for (const StageVisit& visit : deal.visits)
        furthest = std::max(furthest, visit.stage);
    const Keys keys = keysOf(deal, *first.entered);
    for (int stage = 0; stage < m_stages.count(); ++stage)
        if (m_scan.isOpenHere(stage) && (stage <= furthest || (won && !m_stages.at(stage).retired)))
            count(StudyFigure::Reached, stage, keys, deal.deal);
    const auto came = [&](GroupFindings& group, const std::optional<GroupKey>& key) {
        ++group.came;
        group.cameAndWon += won;
        if (m_cameListener) m_cameListener(key, deal.deal, won);
    };
    came(m_total, {});
    for (const GroupKey& key : keys)
        came(findings(key), key);
}

StageStudy::Keys StageStudy::keysOf(const DealVisits& deal, const MoveEvent& event) const
{
    const DealFacts* today = m_filter.isOfTheDay() ? nullptr : deal.present;
    switch (m_grouping.by()) {
    case By::None:
        return {};
    case By::Person:
        return { { today ? today->owner : m_filter.person(event.owner), 0, {} } };
    case By::Team:
        return { { today ? today->unit : m_filter.unitOf(event.owner, event.day, event.unit), 0, {} } };
    case By::Product:
        return m_grouping.productsOf(deal.deal);
    default:
        return { { {}, periodStart(m_grouping.by(), event.countsOn), {} } };
    }
}

void StageStudy::count(StudyFigure figure, int stage, const Keys& keys, const RecordId& deal, int days)
{
    const auto add = [&](StageFindings& findings, const std::optional<GroupKey>& key) {
        ++findings.counts[size_t(figure)];
        if (days >= 0) findings.days[size_t(figure)].add(days);
        if (m_listener) m_listener(figure, stage, key, deal, days);
    };
    add(m_total.stages[size_t(stage)], {});
    for (const GroupKey& key : keys)
        add(findings(key).stages[size_t(stage)], key);
}

GroupFindings& StageStudy::findings(const GroupKey& key)
{
    GroupFindings& group = m_groups[key];
    if (group.stages.empty()) group.stages.resize(size_t(m_stages.count()));
    return group;
}

void StageStudy::findShown()
{
    for (int i = 0; i < m_stages.count(); ++i)
        if (m_scan.isOpenHere(i) && (!m_stages.at(i).retired || !m_total.stages[size_t(i)].isEmpty()))
            m_shown.push_back(i);
}

std::vector<GroupKey> StageStudy::groups() const
{
    std::vector<GroupKey> keys;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        keys.push_back(it.key());
    std::sort(keys.begin(), keys.end());
    return keys;
}

bool StageStudy::isRipe(int stage, QDate end) const
{
    const Ratio needed = pace(stage).percentile(80);
    const int last = end.isValid() ? std::min(dayOfDate(end), m_now) : m_now;
    return needed.isDefined() && last + needed.numerator <= m_now;
}

} // namespace fairlead
