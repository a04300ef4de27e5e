#include "Deals.h"

#include "insight/DealTrend.h"
#include "insight/Funnel.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Two years of a few deals; today is 18 November 2026.
struct Story : Deals
{
    Story()
    {
        ended("2025-09-02", "2025-09-20", stages.won, 10000);
        ended("2026-08-01", "2026-08-30", stages.lost, 30000);
        ended("2026-09-01", "2026-09-10", stages.won, 20000);
        ended("2026-09-05", "2026-11-02", stages.won, 5000, {}, "EUR");
        make("2026-10-11", 7000);
        make("2026-11-11", 9000);
    }
    TrendResult trend(TrendFigure figure, By by = By::Month, Period period = { QDate(2026, 8, 1), QDate(2026, 12, 31) })
    {
        auto result = DealTrend(reader()).compute(figure, in(period), by);
        REQUIRE(result);
        return std::move(*result);
    }
    ReportScope in(const Period& period)
    {
        ReportScope asked = scope();
        asked.period = period;
        return asked;
    }
    static std::vector<qint64> counts(const std::vector<TrendPoint>& points)
    {
        std::vector<qint64> counts;
        for (const TrendPoint& point : points)
            counts.push_back(point.count);
        return counts;
    }
};

using Counts = std::vector<qint64>;

} // namespace

TEST_CASE("a span is cut into whole months, quarters and years, and ends today")
{
    const auto months = DealTrend::cut({ QDate(2026, 1, 15), QDate(2026, 3, 2) }, By::Month);
    REQUIRE(months.size() == 3);
    CHECK(months.front() == Period { QDate(2026, 1, 15), QDate(2026, 1, 31) });
    CHECK(months.back() == Period { QDate(2026, 3, 1), QDate(2026, 3, 2) });
    CHECK(DealTrend::cut(Period::year(2026), By::Quarter).size() == 4);
    CHECK(DealTrend::cut({ QDate(2024, 6, 1), QDate(2026, 1, 1) }, By::Year).size() == 3);
    Story story;
    const TrendResult trend = story.trend(TrendFigure::Ended);
    CHECK(trend.points.size() == 4); // December has not begun
    CHECK(trend.points.back().days.to == story.workspace->today());
}

TEST_CASE("won amounts stand by month beside the year before, one sum per currency")
{
    Story story;
    const TrendResult trend = story.trend(TrendFigure::WonAmount);
    CHECK(Story::counts(trend.points) == Counts { 0, 1, 0, 1 });
    CHECK(trend.points[1].money == QList { Money { 20000, u"USD"_s } });
    CHECK(trend.points[3].money == QList { Money { 5000, u"EUR"_s } });
    CHECK(Story::counts(trend.before) == Counts { 0, 1, 0, 0 });
    CHECK(trend.before[1].days == Period { QDate(2025, 9, 1), QDate(2025, 9, 30) });
    CHECK(trend.total.money == QList { Money { 5000, u"EUR"_s }, Money { 20000, u"USD"_s } });
    CHECK(trend.totalBefore.count == 1);
}

TEST_CASE("won, lost and their rate are those of the win rate")
{
    Story story;
    const TrendResult trend = story.trend(TrendFigure::WinRate, By::Quarter, Period::year(2026));
    REQUIRE(trend.points.size() == 4);
    CHECK(trend.points[2].rate() == Ratio { 1, 2 });
    CHECK(trend.points[3].rate() == Ratio { 1, 1 });
    CHECK_FALSE(trend.points[0].rate().isDefined());
    const auto rate = WinRate(story.reader()).compute(story.in(Period::year(2026)), By::None);
    CHECK(trend.total.rate() == rate->total.rate());
}

TEST_CASE("new deals count when they were opened, whatever became of them")
{
    Story story;
    const TrendResult trend = story.trend(TrendFigure::NewDeals);
    CHECK(Story::counts(trend.points) == Counts { 1, 2, 1, 1 });
    CHECK(trend.points[1].money == QList { Money { 5000, u"EUR"_s }, Money { 20000, u"USD"_s } });
    CHECK(trend.total.count == 5);
    CHECK(Story::counts(trend.before) == Counts { 0, 1, 0, 0 });
}

TEST_CASE("the open pipeline is what the funnel saw at the end of each month")
{
    Story story;
    const TrendResult trend = story.trend(TrendFigure::OpenPipeline);
    CHECK(Story::counts(trend.points) == Counts { 0, 1, 2, 2 });
    CHECK(trend.points[3].money == QList { Money { 16000, u"USD"_s } });
    for (const TrendPoint& point : trend.points) {
        ReportScope then = story.scope();
        then.asOf = point.days.to;
        CHECK(Funnel(story.reader()).compute(then)->totals.open.count == point.count);
    }
    CHECK(trend.total.count == 2);
}

TEST_CASE("behind every point are as many deals as it says")
{
    Story story;
    for (const TrendFigure figure : { TrendFigure::WonAmount, TrendFigure::Ended, TrendFigure::WinRate,
             TrendFigure::NewDeals, TrendFigure::OpenPipeline }) {
        const TrendResult trend = story.trend(figure);
        for (const TrendPoint& point : trend.points) {
            const auto deals = DealTrend(story.reader()).dealsBehind(figure, story.in(point.days));
            REQUIRE(deals);
            CHECK(qint64(deals->size()) == point.count + point.other);
        }
    }
}

TEST_CASE("all time begins with the first deal; a day by day trend is no trend")
{
    Story story;
    CHECK(story.trend(TrendFigure::NewDeals, By::Year, {}).points.size() == 2);
    CHECK(story.trend(TrendFigure::NewDeals, By::Month, {}).points.front().days.from == QDate(2025, 9, 2));
    CHECK(DealTrend(story.reader()).compute(TrendFigure::NewDeals, story.scope(), By::Person).error().code
        == ErrorCode::Invalid);
}
