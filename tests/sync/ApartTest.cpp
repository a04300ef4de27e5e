// What two write without knowing of each other: both hold, or the later is in place and both know; own fields, too.
#include "sync/testing/Pair.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

Money amount(qint64 minor) { return { minor, u"CNY"_s }; }

} // namespace

TEST_CASE("of two amounts written apart the later is in place on both, and both know of the other")
{
    Pair team;
    const Handle deal = team.ada.add(u"opportunity"_s, u"Pumps"_s);
    team.ada.set(deal, u"amount"_s, amount(78000000));
    team.meetAll();
    team.bo.tick(60'000);
    team.ada.set(deal, u"amount"_s, amount(73500000));
    team.bo.set(deal, u"amount"_s, amount(76000000));
    team.meetAll();
    for (Laptop* each : { &team.ada, &team.bo }) {
        CHECK(each->get(deal).money(u"amount"_s) == amount(76000000));
        const auto conflicts = each->conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].important);
        CHECK(conflicts[0].fields == QStringList { u"amount"_s });
        CHECK(conflicts[0].winner.record.money(u"amount"_s) == amount(76000000));
        CHECK(conflicts[0].loser.record.money(u"amount"_s) == amount(73500000));
        REQUIRE(conflicts[0].before);
        CHECK(conflicts[0].before->money(u"amount"_s) == amount(78000000));
    }
    team.same();

    SECTION("taking the other value is an edit that settles it everywhere")
    {
        team.ada.tick(120'000);
        team.ada.set(deal, u"amount"_s, team.ada.conflicts()[0].loser.record.money(u"amount"_s));
        CHECK(team.ada.conflicts().empty());
        team.meetAll();
        CHECK(team.bo.conflicts().empty());
        CHECK(team.bo.get(deal).money(u"amount"_s) == amount(73500000));
        team.same();
    }
    SECTION("keeping settles it here")
    {
        ConflictList list(*team.bo.workspace);
        REQUIRE(list.keep(team.bo.conflicts()[0].no, u"keep"_s));
        CHECK(list.open().value() == 0);
        CHECK(team.ada.conflicts().size() == 1);
    }
    SECTION("the history of the record tells of both")
    {
        const auto history = team.ada.workspace->history(team.ada.typeOf(deal), deal.id);
        REQUIRE(history);
        int amounts = 0;
        for (const HistoryEntry& entry : *history)
            for (const auto& field : entry.fields)
                amounts += field.field == u"amount"_s;
        CHECK(amounts == 3);
    }
}

TEST_CASE("different fields of one record written apart are both kept, without a conflict")
{
    Pair team;
    team.ada.set(team.company, u"phone"_s, u"1"_s);
    team.bo.set(team.company, u"website"_s, u"example.com"_s);
    team.meetAll();
    CHECK(team.ada.get(team.company).text(u"website"_s) == u"example.com");
    CHECK(team.bo.get(team.company).text(u"phone"_s) == u"1");
    CHECK(team.ada.conflicts().empty());
    CHECK(team.bo.conflicts().empty());
    team.same();
}

TEST_CASE("a customer that one deletes while the other edits it stays deleted, and can be brought back with the edit")
{
    Pair team;
    team.bo.tick(5000);
    team.ada.set(team.company, u"phone"_s, u"777"_s);
    team.bo.remove(team.company);
    team.meetAll();
    CHECK_FALSE(team.ada.has(team.company));
    CHECK_FALSE(team.bo.has(team.company));
    REQUIRE(team.bo.conflicts().size() == 1);
    CHECK(team.bo.conflicts()[0].deleted);
    team.same();
    REQUIRE(team.bo.workspace->apply(
        { u"restore"_s, { EditStep::restore(team.bo.typeOf(team.company), team.company.id) }, {} }));
    CHECK(team.bo.get(team.company).text(u"phone"_s) == u"777");
    team.meetAll();
    team.same();
}

TEST_CASE("a field that somebody adds has its values on every laptop, whoever joined when")
{
    Pair team;
    Record field = team.ada.workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"colour"_s).set(u"kind"_s, u"text"_s);
    field.set(u"label_en"_s, u"Colour"_s).set(u"label_zh"_s, u"颜色"_s);
    team.ada.add(field);
    team.ada.set(team.company, u"colour"_s, u"blue"_s);
    team.meetAll();
    CHECK(team.bo.get(team.company).text(u"colour"_s) == u"blue");
    team.bo.set(team.company, u"colour"_s, u"red"_s);
    team.meetAll();
    CHECK(team.ada.get(team.company).text(u"colour"_s) == u"red");
    team.same();
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    CHECK(cy.get(team.company).text(u"colour"_s) == u"red");
    CHECK(cy.beacon() == team.ada.beacon());
    CHECK(damageOf(cy) == QString());
}

namespace {

Handle addField(Laptop& laptop, const QString& name)
{
    Record field = laptop.workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, name).set(u"kind"_s, u"text"_s);
    field.set(u"label_en"_s, name).set(u"label_zh"_s, name);
    return laptop.add(field);
}

/// Name and value of every own field of the customer, in their order.
QStringList ownValues(const Laptop& laptop, const Handle& company)
{
    QStringList list;
    const Record record = laptop.get(company);
    for (const Field& field : record.type->fields())
        if (field.isCustom()) list.append(field.name + u'=' + record.text(field.name));
    return list;
}

} // namespace

TEST_CASE("fields of one name that were made apart are called alike on every laptop, whoever hears of which first")
{
    Pair team;
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    // The later one reaches Cy first: there it has the name, until the other comes.
    const Handle first = addField(team.ada, u"budget"_s);
    team.ada.set(team.company, u"budget"_s, u"of Ada"_s);
    team.bo.tick(60'000);
    const Handle second = addField(team.bo, u"budget"_s);
    team.bo.set(team.company, u"budget"_s, u"of Bo"_s);
    team.bo.meet(team.share);
    cy.meet(team.share);
    CHECK(ownValues(cy, team.company) == QStringList { u"budget=of Bo"_s });
    team.meetAll(3);
    cy.meet(team.share);
    const QString other = u"budget_"_s + second.id.toString().right(4);
    const QStringList expected { u"budget=of Ada"_s, other + u"=of Bo"_s };
    Laptop dee(u"Dee"_s);
    dee.join(team.share);
    dee.meet(team.share);
    for (Laptop* each : { &team.ada, &team.bo, &cy, &dee }) {
        QStringList now = ownValues(*each, team.company);
        now.sort();
        CHECK(now == expected);
        each->set(team.company, other, u"changed"_s);
        each->set(team.company, other, u"of Bo"_s);
        CHECK(damageOf(*each) == QString());
        CHECK(ownValues(*each, team.company) == expected); // and in this order once it was opened anew
    }
    team.meetAll();
    team.same();
    CHECK(first.id < second.id);
}
