#include "insight/DealTrend.h"

#include "insight/DayNumber.h"
#include "insight/DealBook.h"
#include "insight/MoneySums.h"
#include "insight/TrendPeriods.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

TrendPoint* pointOf(std::vector<TrendPoint>& points, QDate day)
{
    const auto after = std::upper_bound(
        points.begin(), points.end(), day, [](QDate day, const TrendPoint& point) { return day < point.days.from; });
    if (after == points.begin()) return nullptr;
    TrendPoint& point = *std::prev(after);
    return point.days.contains(day) ? &point : nullptr;
}

/// Goes over deals as reports see them, with what a pass of this file needs.
struct BookPass
{
    StageTable stages;
    ScopeFilter filter;
    DealBook book;

    BookPass(const Reader& reader, StageTable stageTable, ScopeFilter scopeFilter)
        : stages(std::move(stageTable))
        , filter(std::move(scopeFilter))
        , book(reader, stages, filter)
    {
    }
    static Result<std::unique_ptr<BookPass>> prepare(const Reader& reader, const ReportScope& scope)
    {
        auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
        if (!stages) return stages.error();
        auto filter = ScopeFilter::load(reader, scope);
        if (!filter) return filter.error();
        return std::make_unique<BookPass>(reader, std::move(*stages), std::move(*filter));
    }
};

DealNeeds openNeeds()
{
    DealNeeds needs;
    needs.open = true;
    needs.ended = false;
    return needs;
}

DealNeeds openedNeeds()
{
    DealNeeds needs;
    needs.open = needs.ended = needs.opened = true;
    return needs;
}

/// New deals are those of whatever end: an end in the period does not matter, the opening does.
ReportScope anyEnd(ReportScope scope)
{
    scope.period = {};
    return scope;
}

} // namespace

Result<Period> DealTrend::spanOf(const ReportScope& scope) const
{
    Period span = scope.period;
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    if (!span.to.isValid() || span.to > now) span.to = now;
    if (span.from.isValid()) return span;
    span.from = span.to;
    const auto read = m_reader.each("SELECT min(opened_on) FROM opportunity WHERE opened_on>'' UNION ALL "
                                    "SELECT min(closed_on) FROM opportunity WHERE closed_on>''",
        {}, [&span](const RowView& row) {
            if (const QDate day = row.date(0); day.isValid() && day < span.from) span.from = day;
        });
    if (!read) return read.error();
    return span;
}

Result<TrendResult> DealTrend::compute(TrendFigure figure, const ReportScope& scope, By by) const
{
    if (!isPeriod(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const auto span = spanOf(scope);
    if (!span) return span.error();
    const std::vector<Period> periods = cut(*span, by);
    if (periods.size() > size_t(mostPoints)) return Error { ErrorCode::Invalid, u"periods"_s };
    TrendResult result;
    result.figure = figure;
    result.by = by;
    result.asOf = scope.asOf.isValid() ? scope.asOf : scope.today;
    std::vector<Period> earlier;
    for (const Period& days : periods)
        earlier.push_back(yearBefore(days));
    auto now = points(figure, during(scope, *span), periods, by, result.undated);
    if (!now) return now.error();
    qint64 ignored = 0;
    auto then = points(figure, during(scope, yearBefore(*span)), earlier, by, ignored);
    if (!then) return then.error();
    auto total = totalOf(figure, during(scope, *span), *now, ignored);
    if (!total) return total.error();
    auto totalThen = totalOf(figure, during(scope, yearBefore(*span)), *then, ignored);
    if (!totalThen) return totalThen.error();
    result.points = std::move(*now);
    result.before = std::move(*then);
    result.total = std::move(*total);
    result.totalBefore = std::move(*totalThen);
    return result;
}

Result<std::vector<TrendPoint>> DealTrend::points(
    TrendFigure figure, const ReportScope& scope, const std::vector<Period>& periods, By by, qint64& undated) const
{
    std::vector<TrendPoint> points;
    for (const Period& days : periods)
        points.push_back({ days, 0, 0, {} });
    Result<void> done;
    if (figure == TrendFigure::WonAmount)
        done = addWon(scope, by, points, undated);
    else if (figure == TrendFigure::NewDeals)
        done = addNew(scope, points, undated);
    else if (figure == TrendFigure::OpenPipeline)
        for (TrendPoint& point : points) {
            if (done) done = addOpen(scope, point);
        }
    else
        done = addEnded(scope, by, points, undated);
    if (!done) return done.error();
    return points;
}

Result<void> DealTrend::addWon(const ReportScope& scope, By by, std::vector<TrendPoint>& points, qint64& undated) const
{
    const auto won = WonAmount(m_reader).compute(scope, by);
    if (!won) return won.error();
    undated = won->undated;
    for (const WonGroup& group : won->groups) {
        // A period that the span cuts begins later than its group.
        const QDate start = std::max(dateOfDay(group.key.periodStart), scope.period.from);
        TrendPoint* point = pointOf(points, start);
        if (!point) continue;
        point->count = group.deals;
        point->money = group.won;
    }
    return {};
}

Result<void> DealTrend::addEnded(
    const ReportScope& scope, By by, std::vector<TrendPoint>& points, qint64& undated) const
{
    const auto ended = WinRate(m_reader).compute(scope, by);
    if (!ended) return ended.error();
    undated = ended->undated;
    for (const WinGroup& group : ended->groups) {
        const QDate start = std::max(dateOfDay(group.key.periodStart), scope.period.from);
        TrendPoint* point = pointOf(points, start);
        if (!point) continue;
        point->count = group.won;
        point->other = group.lost;
    }
    return {};
}

Result<void> DealTrend::addNew(const ReportScope& scope, std::vector<TrendPoint>& points, qint64& undated) const
{
    const auto pass = BookPass::prepare(m_reader, anyEnd(scope));
    if (!pass) return pass.error();
    std::vector<MoneySums> sums(points.size());
    const auto done = (*pass)->book.each(openedNeeds(), [&](const DealFacts& deal) {
        if (deal.openedOn == 0) ++undated;
        TrendPoint* point = deal.openedOn ? pointOf(points, dateOfDay(deal.openedOn)) : nullptr;
        if (!point) return;
        ++point->count;
        if (deal.currency >= 0) sums[size_t(point - points.data())].add(deal.currency, deal.amount);
    });
    if (!done) return done.error();
    for (size_t i = 0; i < points.size(); ++i) {
        auto money = sums[i].list((*pass)->book.currencies());
        if (!money) return money.error();
        points[i].money = std::move(*money);
    }
    return {};
}

Result<void> DealTrend::addOpen(const ReportScope& scope, TrendPoint& point) const
{
    const auto pass = BookPass::prepare(m_reader, lookBack(scope, point.days.to));
    if (!pass) return pass.error();
    MoneySums sums;
    const auto done = (*pass)->book.each(openNeeds(), [&](const DealFacts& deal) {
        if (deal.end != StageEnd::Open) return;
        ++point.count;
        if (deal.currency >= 0) sums.add(deal.currency, deal.amount);
    });
    if (!done) return done.error();
    auto money = sums.list((*pass)->book.currencies());
    if (!money) return money.error();
    point.money = std::move(*money);
    return {};
}

Result<TrendTotal> DealTrend::total(TrendFigure figure, const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    const auto span = spanOf(scope);
    if (!span) return span.error();
    TrendTotal total;
    total.asOf = scope.asOf.isValid() ? scope.asOf : scope.today;
    const auto one = [&](const Period& days, qint64& undated) -> Result<TrendPoint> {
        std::vector<TrendPoint> end { { days, 0, 0, {} } };
        if (figure == TrendFigure::OpenPipeline)
            if (const auto done = addOpen(scope, end.front()); !done) return done.error();
        return totalOf(figure, during(scope, days), end, undated);
    };
    auto now = one(*span, total.undated);
    if (!now) return now.error();
    qint64 ignored = 0;
    auto before = one(yearBefore(*span), ignored);
    if (!before) return before.error();
    total.now = std::move(*now);
    total.before = std::move(*before);
    return total;
}

Result<TrendPoint> DealTrend::totalOf(
    TrendFigure figure, const ReportScope& scope, const std::vector<TrendPoint>& points, qint64& undated) const
{
    if (figure == TrendFigure::OpenPipeline) return points.empty() ? TrendPoint() : points.back();
    // Asked as a whole: deals that several groups share are in it once.
    std::vector<TrendPoint> whole { { scope.period, 0, 0, {} } };
    if (figure == TrendFigure::WonAmount) {
        const auto won = WonAmount(m_reader).compute(scope, By::None);
        if (!won) return won.error();
        undated = won->undated;
        return TrendPoint { scope.period, won->total.deals, 0, won->total.won };
    }
    if (figure == TrendFigure::NewDeals) {
        const auto done = addNew(scope, whole, undated);
        if (!done) return done.error();
        return whole.front();
    }
    const auto ended = WinRate(m_reader).compute(scope, By::None);
    if (!ended) return ended.error();
    undated = ended->undated;
    return TrendPoint { scope.period, ended->total.won, ended->total.lost, {} };
}

Result<std::vector<RecordId>> DealTrend::dealsBehind(TrendFigure figure, const ReportScope& scope) const
{
    if (figure == TrendFigure::WonAmount) return WonAmount(m_reader).dealsBehind(scope, By::None, {});
    if (figure == TrendFigure::Ended || figure == TrendFigure::WinRate)
        return WinRate(m_reader).dealsBehind(scope, By::None, {}, WinRate::Part::WonAndLost);
    const auto moment = m_reader.snapshot();
    const bool open = figure == TrendFigure::OpenPipeline;
    const QDate end = scope.period.to.isValid() ? scope.period.to : scope.today;
    const auto pass = BookPass::prepare(m_reader, open ? lookBack(scope, end) : anyEnd(scope));
    if (!pass) return pass.error();
    DealNeeds needs = open ? openNeeds() : openedNeeds();
    needs.id = true;
    std::vector<RecordId> found;
    const auto done = (*pass)->book.each(needs, [&](const DealFacts& deal) {
        const bool fits
            = open ? deal.end == StageEnd::Open : deal.openedOn && scope.period.contains(dateOfDay(deal.openedOn));
        if (fits) found.push_back(deal.id);
    });
    if (!done) return done.error();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace fairlead
