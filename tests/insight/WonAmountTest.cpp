#include "insight/CustomerShares.h"
#include "insight/Deals.h"
#include "insight/WonAmount.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const WonGroup* groupOf(const Result<WonResult>& result, const Record& record)
{
    for (const WonGroup& group : result->groups)
        if (group.key.id == record.id) return &group;
    FAIL("no such group");
    return nullptr;
}

} // namespace

TEST_CASE("credit shares split a deal to the cent; overlay stands apart; each brings it to his team")
{
    Deals deals;
    const Record north = deals.unit("North");
    const Record south = deals.unit("South");
    const Record li = deals.person("李伟", north);
    const Record wang = deals.person("王芳", south);
    const Record zhao = deals.person("赵敏", south);
    const Record shared = deals.make("2026-01-01", 1001, li);
    deals.share(shared, li, "credit", 5000);
    deals.share(shared, wang, "credit", 5000);
    deals.share(shared, zhao, "overlay", 2000);
    deals.move(shared, deals.stages.won, "2026-02-01");
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 600, li);

    const WonAmount won(deals.reader());
    const auto people = won.compute(deals.scope(), By::Person);
    REQUIRE(people.hasValue());
    CHECK(people->total.deals == 2);
    CHECK(people->total.won == Deals::usd(1601));
    const qint64 ofLi = groupOf(people, li)->won.front().minor;
    const qint64 ofWang = groupOf(people, wang)->won.front().minor;
    CHECK(ofLi - 600 + ofWang == 1001);
    CHECK(std::abs(ofLi - 600 - ofWang) == 1);
    CHECK(groupOf(people, li)->deals == 2);
    CHECK(groupOf(people, zhao)->won.isEmpty());
    CHECK(groupOf(people, zhao)->overlay == Deals::usd(200));
    CHECK(people->unevenShares.empty());
    const auto teams = won.compute(deals.scope(), By::Team);
    CHECK(groupOf(teams, north)->won.front().minor == ofLi);
    CHECK(groupOf(teams, south)->won.front().minor == ofWang);
    CHECK(groupOf(teams, south)->deals == 1);
    // A sharer's own view is his row.
    ReportScope scope = deals.scope();
    scope.person = wang.id;
    CHECK(won.compute(scope, By::None)->total.won.front().minor == ofWang);
    CHECK(won.dealsBehind(scope, By::None, {}).value() == std::vector<RecordId> { shared.id });
}

TEST_CASE("shares that do not add up to 100 % are used as they are and listed")
{
    Deals deals;
    const Record li = deals.person("李伟");
    const Record wang = deals.person("王芳");
    const Record deal = deals.make("2026-01-01", 1000, li);
    deals.share(deal, li, "credit", 7000);
    deals.share(deal, wang, "credit", 6000);
    deals.move(deal, deals.stages.won, "2026-02-01");

    const auto people = WonAmount(deals.reader()).compute(deals.scope(), By::Person);

    CHECK(groupOf(people, li)->won == Deals::usd(700));
    CHECK(groupOf(people, wang)->won == Deals::usd(600));
    CHECK(people->total.won == Deals::usd(1300));
    CHECK(people->unevenShares == std::vector<RecordId> { deal.id });
    CHECK(WonAmount(deals.reader()).compute(deals.scope(), By::None)->total.won == Deals::usd(1000));
}

TEST_CASE("products share an amount by line value; unpriced lines what is left; it adds up to the cent")
{
    Deals deals;
    const Record a = deals.workspace.named(u"product"_s, u"A"_s);
    const Record b = deals.workspace.named(u"product"_s, u"B"_s);
    const Record c = deals.workspace.named(u"product"_s, u"C"_s);
    const WonAmount won(deals.reader());

    SECTION("in proportion")
    {
        const Record deal = deals.make("2026-01-01", 1000);
        deals.line(deal, a, 1, 100);
        deals.line(deal, b, 2, 100);
        deals.move(deal, deals.stages.won, "2026-02-01");
        const auto products = won.compute(deals.scope(), By::Product);
        CHECK(groupOf(products, a)->won == Deals::usd(333));
        CHECK(groupOf(products, b)->won == Deals::usd(667));
    }
    SECTION("what is left over the priced lines")
    {
        const Record deal = deals.make("2026-01-01", 1000);
        deals.line(deal, a, 1, 301);
        deals.line(deal, b);
        deals.line(deal, c);
        deals.move(deal, deals.stages.won, "2026-02-01");
        const auto products = won.compute(deals.scope(), By::Product);
        CHECK(groupOf(products, a)->won == Deals::usd(301));
        CHECK(groupOf(products, b)->won.front().minor + groupOf(products, c)->won.front().minor == 699);
        CHECK(std::abs(groupOf(products, b)->won.front().minor - groupOf(products, c)->won.front().minor) == 1);
    }
    SECTION("one line gets all, no line leaves it to none")
    {
        const Record deal = deals.make("2026-01-01", 1000);
        deals.line(deal, a, 7, 999);
        deals.move(deal, deals.stages.won, "2026-02-01");
        deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 50);
        const auto products = won.compute(deals.scope(), By::Product);
        CHECK(groupOf(products, a)->won == Deals::usd(1000));
        CHECK(products->groups.back().key == GroupKey {});
        CHECK(products->groups.back().won == Deals::usd(50));
        CHECK(products->total.won == Deals::usd(1050));
    }
}

TEST_CASE("currencies are never added, and a deal without amount is counted as such")
{
    Deals deals;
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 1001);
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 1000);
    deals.ended("2026-01-01", "2026-05-01", deals.stages.won, 70, {}, "EUR");
    deals.ended("2026-01-01", "2026-05-01", deals.stages.won, 0);

    const auto months = WonAmount(deals.reader()).compute(deals.scope(), By::Month);

    REQUIRE(months->groups.size() == 2);
    CHECK(months->total.deals == 4);
    CHECK(months->total.withoutAmount == 1);
    CHECK(months->total.won == QList<Money> { Money { 70, u"EUR"_s }, Money { 2001, u"USD"_s } });
    CHECK(months->total.mean == QList<Money> { Money { 70, u"EUR"_s }, Money { 1001, u"USD"_s } }); // 1000.5 up
    CHECK(months->groups[0].won == Deals::usd(2001));
}

TEST_CASE("the customers that make half and 80 % are counted from the largest, ties and all")
{
    Deals deals;
    const qint64 amounts[] = { 500, 200, 100, 100, 100 };
    for (qint64 amount : amounts) {
        const Record company = deals.workspace.named(u"company"_s, u"C"_s);
        const Record deal = deals.ended("2026-01-01", "2026-02-01", deals.stages.won, amount);
        deals.set(deal, u"company"_s, [&](Record& record) { record.set(u"company"_s, company.id); });
    }
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 5000); // of no customer

    const auto spreads = CustomerShares(deals.reader()).compute(deals.scope());

    REQUIRE(spreads->size() == 1);
    const CustomerSpread& spread = spreads->front();
    CHECK(spread.half == 1); // exactly half
    CHECK(spread.eighty == 3); // exactly 80 %
    CHECK(spread.ranks.size() == 5);
    CHECK(spread.ranks[1].cumulative == Ratio { 700, 1000 });
    CHECK(spread.withoutCustomer.minor == 5000);
    CHECK(spread.dealsWithoutCustomer == 1);
}
