#include "store/query/QueryFixture.h"
#include "store/query/FilterParser.h"
#include "store/query/RememberedTotals.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Asks for the totals of a list, and counts how often they were added up.
struct Asker
{
    explicit Asker(const QueryFixture& fixture)
        : fixture(fixture)
    {
    }
    qint64 ask(const char* type, const QString& text = {}, QDate today = {}, RecordId person = {})
    {
        Query query;
        query.type = &fixture.type(type);
        query.filter = FilterParser(fixture.workspace->catalog(), u"USD"_s).parse(*query.type, text).value();
        const QueryAsker asker { person.isNull() ? fixture.me : person, today.isValid() ? today : fixture.today };
        const QueryRunner runner(fixture.workspace->reader(), u"USD"_s, asker.person, asker.today, asker.zone);
        const auto totals = remembered->totals(
            fixture.workspace->reader(), *query.type, RememberedTotals::keyOf(query, asker, {}, false), [&] {
                ++added;
                return runner.totals(query);
            });
        CHECK(totals.value().count == runner.totals(query).value().count);
        CHECK(totals.value().sums == runner.totals(query).value().sums);
        CHECK(totals.value().weighted == runner.totals(query).value().weighted);
        return std::exchange(added, 0);
    }
    const QueryFixture& fixture;
    std::shared_ptr<RememberedTotals> remembered = std::make_shared<RememberedTotals>();
    qint64 added = 0;
};

void make(QueryFixture& fixture, const char* type, const QString& title)
{
    Record record = fixture.workspace->blank(QString::fromLatin1(type));
    record.set(record.type->titleField()->name, title);
    REQUIRE(fixture.workspace->apply({ u"make"_s, { EditStep::create(record) }, {} }).hasValue());
}

} // namespace

TEST_CASE("totals over days that move hold for their day, and what hangs on other records is added up each time")
{
    QueryFixture fixture(35, 30, 60);
    Asker asker(fixture);
    const QString quarter = u"expected_close in this quarter"_s;
    CHECK(asker.ask("company", u"first_contact_on in last month"_s) == 1);
    CHECK(asker.ask("company", u"first_contact_on in last month"_s) == 0);
    CHECK(asker.ask("company", u"first_contact_on in this month"_s) == 1);
    CHECK(asker.ask("company", u"first_contact_on in last month"_s, fixture.today.addMonths(1)) == 1);
    CHECK(asker.ask("opportunity", quarter) == 1);
    CHECK(asker.ask("opportunity", quarter) == 0);
    CHECK(asker.ask("opportunity", u"not planned"_s) == 1);
    CHECK(asker.ask("opportunity", u"amount is empty or not planned"_s) == 1);
    CHECK(asker.ask("opportunity", u"amount is empty or not planned"_s) == 1);
}

TEST_CASE("totals are added up again only after a write that can matter")
{
    QueryFixture fixture(41, 40, 60);
    Asker asker(fixture);
    CHECK(asker.ask("opportunity") == 1);
    CHECK(asker.ask("opportunity") == 0);
    CHECK(asker.ask("opportunity", u"stage.kind = open"_s) == 1);
    CHECK(asker.ask("company") == 1);

    make(fixture, "task", u"call"_s); // nothing of a deal leads to a task
    CHECK(asker.ask("opportunity") == 0);
    CHECK(asker.ask("company") == 0);

    make(fixture, "company", u"Zorn"_s); // deals refer to companies, and their conditions may look at them
    CHECK(asker.ask("company") == 1);
    CHECK(asker.ask("opportunity") == 1);

    Record deal = fixture.all(fixture.type("opportunity")).front();
    deal.set(u"amount"_s, Money { 123'45, u"EUR"_s });
    REQUIRE(fixture.workspace->apply({ u"change"_s, { EditStep::change(deal, { u"amount"_s }) }, {} }).hasValue());
    CHECK(asker.ask("opportunity") == 1);
    CHECK(asker.ask("opportunity", u"stage.kind = open"_s) == 1);
    CHECK(asker.ask("company") == 0);
    REQUIRE(fixture.workspace->undo().hasValue());
    CHECK(asker.ask("opportunity") == 1);
    CHECK(asker.ask("opportunity") == 0);
}

TEST_CASE("totals hold for the day and the person only where these matter")
{
    QueryFixture fixture(42, 20, 30);
    Asker asker(fixture);
    const RecordId other = fixture.people[0].id;
    const QDate tomorrow = fixture.today.addDays(1);
    CHECK(asker.ask("opportunity", u"expected_close < today"_s) == 1);
    CHECK(asker.ask("opportunity", u"expected_close < today"_s, fixture.today.addDays(400)) == 1);
    CHECK(asker.ask("opportunity", u"owner = me"_s) == 1);
    CHECK(asker.ask("opportunity", u"owner = me"_s, {}, other) == 1);
    CHECK(asker.ask("opportunity") == 1);
    CHECK(asker.ask("opportunity", {}, {}, other) == 0);
    CHECK(asker.ask("opportunity", {}, tomorrow) == 1); // the chances of stages are those of a day
    CHECK(asker.ask("company") == 1);
    CHECK(asker.ask("company", {}, tomorrow, other) == 0);

    Query typed;
    typed.type = &fixture.type("opportunity");
    typed.search = u"pump"_s;
    CHECK(RememberedTotals::keyOf(typed, {}, {}, false).isEmpty());
    typed.search.clear();
    typed.only = { fixture.companies.front().id };
    CHECK(RememberedTotals::keyOf(typed, {}, {}, false).isEmpty());
}

TEST_CASE("what was added up is known when the workspace is opened again")
{
    QueryFixture fixture(43, 20, 30);
    {
        Asker asker(fixture);
        CHECK(asker.ask("opportunity") == 1);
        CHECK(asker.ask("company") == 1);
        fixture.workspace->keepTotals(*asker.remembered);
    }
    Asker again(fixture); // knows what the file knows
    CHECK(again.ask("opportunity") == 0);
    make(fixture, "opportunity", u"a further one"_s);
    CHECK(again.ask("opportunity") == 1);
    CHECK(again.ask("company") == 0);
    fixture.workspace->keepTotals(*again.remembered);
    Asker third(fixture);
    CHECK(third.ask("opportunity") == 0);
    CHECK(third.ask("company") == 0);
}
