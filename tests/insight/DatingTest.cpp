#include "insight/Deals.h"
#include "insight/Funnel.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Won on 10 December, entered on 3 January.
struct LateEntry
{
    LateEntry()
    {
        deals.recordOn("2026-12-01");
        deal = deals.make("2026-12-01", 5000);
        deals.move(deal, deals.stages.second, "2026-12-01");
        deals.recordOn("2027-01-03");
        deals.move(deal, deals.stages.won, "2026-12-10");
    }
    ReportScope scope(const char* period, Dating dating)
    {
        ReportScope scope = deals.scope(period);
        scope.dating = dating;
        return scope;
    }
    qint64 won(const char* period, Dating dating)
    {
        const auto won = WonAmount(deals.reader()).compute(scope(period, dating), By::None);
        if (!won) FAIL(won.error().detail.toStdString());
        return won->total.deals;
    }
    FunnelResult funnel(const char* asOf, Dating dating)
    {
        ReportScope asked = scope("", dating);
        asked.asOf = Deals::day(asOf);
        auto funnel = Funnel(deals.reader()).compute(asked);
        if (!funnel) FAIL(funnel.error().detail.toStdString());
        return std::move(*funnel);
    }
    Deals deals;
    Record deal;
};

} // namespace

TEST_CASE("a result entered late counts in its own month as it happened, in that of its entry as we knew it")
{
    LateEntry late;

    CHECK(late.won("2026-12", Dating::AsItHappened) == 1);
    CHECK(late.won("2027-01", Dating::AsItHappened) == 0);
    CHECK(late.won("2026-12", Dating::AsWeKnewIt) == 0);
    CHECK(late.won("2027-01", Dating::AsWeKnewIt) == 1);
    CHECK(late.won("", Dating::AsWeKnewIt) == 1);

    const auto months
        = WinRate(late.deals.reader()).compute(late.scope("2026-12..2027-01", Dating::AsWeKnewIt), By::Month);
    REQUIRE(months.hasValue());
    REQUIRE(months->groups.size() == 1);
    CHECK(months->groups[0].key.periodStart == QDate(2027, 1, 1).toJulianDay());
    const Funnel funnel(late.deals.reader());
    const auto january = funnel.compute(late.scope("2027-01", Dating::AsWeKnewIt));
    CHECK(january->totals.promoted == 1);
    CHECK(january->stages[1].stay.mean == Ratio { 9, 1 }); // days are those of the business
    CHECK(funnel.compute(late.scope("2026-12", Dating::AsItHappened))->stages[1].promoted == 1);
    CHECK(funnel.compute(late.scope("2026-12", Dating::AsWeKnewIt))->stages[1].promoted == 0);
}

TEST_CASE("as of a day the funnel shows what had happened, or what was known")
{
    LateEntry late;

    CHECK(late.funnel("2026-12-31", Dating::AsItHappened).won.count == 1);
    const FunnelResult known = late.funnel("2026-12-31", Dating::AsWeKnewIt);
    CHECK(known.won.count == 0);
    CHECK(known.stages[1].open.sums == Deals::usd(5000));
    CHECK(late.funnel("2027-01-03", Dating::AsWeKnewIt).won.count == 1);
}

TEST_CASE("an amount changed back in time was not known before it was entered")
{
    LateEntry late;
    Deals& deals = late.deals;
    const Record open = deals.make("2026-12-05", 1000);
    deals.recordOn("2027-02-01");
    deals.set(
        open, u"amount"_s,
        [](Record& r) {
            r.set(u"amount"_s, Money { 9000, u"USD"_s });
        },
        "2027-01-10");

    CHECK(late.funnel("2027-01-20", Dating::AsItHappened).stages[0].open.sums == Deals::usd(9000));
    CHECK(late.funnel("2027-01-20", Dating::AsWeKnewIt).stages[0].open.sums == Deals::usd(1000));
    CHECK(late.funnel("2027-02-01", Dating::AsWeKnewIt).stages[0].open.sums == Deals::usd(9000));
}

TEST_CASE("deals on hold stay open and are counted apart, as of a past day too")
{
    Deals deals;
    deals.recordOn("2026-11-02");
    const Record held = deals.make("2026-11-01", 1000);
    deals.make("2026-11-01", 500);
    const auto hold = [&](const char* until, const char* on) {
        deals.set(
            held, u"hold_until"_s, [&](Record& r) { r.set(u"hold_until"_s, Deals::day(until)); }, on);
    };
    hold("2027-03-01", "2026-11-02");
    deals.recordOn("2026-12-01");
    const auto onHold = [&](const char* asOf) {
        ReportScope scope = deals.scope();
        scope.asOf = Deals::day(asOf);
        const auto funnel = Funnel(deals.reader()).compute(scope);
        REQUIRE(funnel.hasValue());
        CHECK(funnel->stages[0].onHold == funnel->totals.onHold);
        return funnel->totals.onHold;
    };

    CHECK(onHold(nullptr) == 1);
    const auto now = Funnel(deals.reader()).compute(deals.scope());
    CHECK(now->stages[0].open.sums == Deals::usd(1500));
    CHECK(Funnel(deals.reader()).dealsBehind(deals.scope(), deals.stages.first.id, FunnelFigure::OnHold).value()
        == std::vector<RecordId> { held.id });
    hold(nullptr, "2026-12-01"); // taken up again
    CHECK(onHold(nullptr) == 0);
    CHECK(onHold("2026-11-01") == 0);
    CHECK(onHold("2026-11-15") == 1);
    deals.recordOn("2027-04-01");
    hold("2027-05-01", "2027-04-01");
    deals.recordOn("2027-05-01");
    CHECK(onHold(nullptr) == 0); // the day has come
}
