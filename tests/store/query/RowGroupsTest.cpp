#include "store/query/QueryFixture.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Query allDeals(const QueryFixture& fixture)
{
    Query query;
    query.type = &fixture.type("opportunity");
    query.sort = { { u"amount"_s, true } };
    return query;
}

/// Every row once, in its group, and within it in the order of the query; totals as of the group alone.
void checkGroups(const QueryFixture& fixture, const GroupBy& by)
{
    INFO(by.toString().toStdString());
    const Query query = allDeals(fixture);
    const auto groups = fixture.runner().rowGroups(query, by);
    REQUIRE(groups.hasValue());
    const auto all = fixture.runner().rowNumbers(query);
    QHash<qint64, size_t> place;
    for (size_t i = 0; i < all->size(); ++i)
        place.insert((*all)[i], i);
    size_t rows = 0;
    for (const RowGroup& group : *groups) {
        CHECK(qint64(group.rows.size()) == group.totals.count);
        CHECK(std::is_sorted(group.rows.begin(), group.rows.end(),
            [&](qint64 left, qint64 right) { return place[left] < place[right]; }));
        rows += group.rows.size();
        const auto records = fixture.runner().records(query, group.rows);
        qint64 dollars = 0;
        for (const Record& record : *records)
            if (record.money(u"amount"_s).currency == u"USD"_s) dollars += record.money(u"amount"_s).minor;
        for (const MoneySum& sum : group.totals.sums)
            if (sum.field == u"amount"_s && sum.currency == u"USD"_s) CHECK(sum.minor == dollars);
    }
    CHECK(rows == all->size());
}

} // namespace

TEST_CASE("rows stand in groups, each once, in the order of the query, with the sums of the group")
{
    const QueryFixture fixture(7);
    for (const char* by : { "stage", "owner", "company", "expected_close.month", "source", "opportunity_line.product" })
        checkGroups(fixture,
            GroupBy::parse(fixture.workspace->catalog(), fixture.type("opportunity"), QString::fromLatin1(by)));
}

TEST_CASE("groups come as a person expects: stages in turn, months in time, names by their sound, none last")
{
    const QueryFixture fixture(8);
    const auto titles = [&](const GroupBy& by) {
        QStringList titles;
        const auto groups = fixture.runner().rowGroups(allDeals(fixture), by);
        REQUIRE(groups.hasValue());
        for (const RowGroup& group : *groups)
            titles.append(group.title.isEmpty() ? textOf(group.value.front()) : group.title);
        return titles;
    };
    CHECK(titles({ u"stage"_s }) == QStringList { u"Qualify"_s, u"Proposal"_s, u"Contract"_s, u"Won"_s, u"Lost"_s });
    QStringList months = titles({ u"expected_close"_s, true });
    if (months.last().isEmpty()) months.removeLast();
    CHECK(months.size() > 3);
    CHECK(std::is_sorted(months.begin(), months.end()));
    CHECK(months.front().size() == 7);
    const QStringList owners = titles({ u"owner"_s });
    CHECK(owners.last().isEmpty());
    CHECK(owners.indexOf(u"Peter Müller"_s) < owners.indexOf(u"李伟"_s));
}

TEST_CASE("a deal of several products stands in a group of its own, one of one product in that product's")
{
    QueryFixture fixture(9, 5, 3);
    const Record first = fixture.workspace.named(u"product"_s, u"Pump"_s);
    const Record second = fixture.workspace.named(u"product"_s, u"Valve"_s);
    const std::vector<Record> deals = fixture.all(fixture.type("opportunity"));
    const auto line = [&](const Record& deal, const Record& product) {
        Record line = fixture.workspace->blank(u"opportunity_line"_s);
        line.set(u"opportunity"_s, deal.id).set(u"product"_s, product.id).set(u"quantity"_s, qint64(10000));
        fixture.workspace.add(line);
    };
    line(deals[0], first);
    line(deals[0], first);
    line(deals[1], first);
    line(deals[1], second);
    Query query = allDeals(fixture);
    query.deleted = Query::Deleted::Both;
    const auto groups = fixture.runner().rowGroups(query, { u"opportunity_line.product"_s });
    REQUIRE(groups.hasValue());
    REQUIRE(groups->size() == 3);
    CHECK((*groups)[0].title == u"Pump"_s);
    CHECK((*groups)[0].rows == std::vector { deals[0].n });
    CHECK((*groups)[1].value.front() == GroupBy::several());
    CHECK((*groups)[2].value.front() == Cell());
}

TEST_CASE("what cannot be grouped by is refused, and words for groups are read back")
{
    const QueryFixture fixture(10, 5, 5);
    const Catalog& catalog = fixture.workspace->catalog();
    const RecordType& type = fixture.type("opportunity");
    CHECK(GroupBy::parse(catalog, type, u"nonsense"_s).isNone());
    CHECK(GroupBy::parse(catalog, type, u"owner.month"_s).isNone());
    CHECK(GroupBy::parse(catalog, type, u"expected_close.month"_s).toString() == u"expected_close.month"_s);
    CHECK(fixture.runner().groups(allDeals(fixture), u"nonsense"_s).error().code == ErrorCode::Invalid);
}
