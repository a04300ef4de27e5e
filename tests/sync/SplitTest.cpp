// Two who write one stream without knowing of each other, as a cloned disk does.
#include "sync/testing/Pair.h"

#include "store/Connection.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

/// Ada and her twin have put batches of the same numbers; those of Ada came to light later.
struct Split
{
    Split()
    {
        ada.create();
        ada.share(share);
        ada.meet(share);
        bo.join(share);
        bo.meet(share);
        ada.meet(share);
        ada.keepCopy(u"twin"_s);
        REQUIRE(QFile::copy(ada.copyPath(u"twin"_s), twin.path()));
        QDir().mkpath(twin.cards());
        const auto identity = Laptop::take(SyncStore(*ada.workspace).identity());
        REQUIRE(twin.card().write(identity->stream, 1));
        twin.open();
        const auto before = share.snapshot();
        one = ada.add(u"company"_s, u"One"_s);
        ada.meet(share);
        const auto hidden = share.files();
        share.restore(before);
        two = twin.add(u"company"_s, u"Two"_s);
        twin.meet(share);
        three = twin.add(u"company"_s, u"Three"_s);
        twin.meet(share);
        bo.meet(share);
        four = bo.add(u"company"_s, u"Four"_s);
        bo.meet(share);
        REQUIRE(bo.has(three));
        REQUIRE_FALSE(bo.has(one));
        const auto there = share.files();
        for (const auto& [name, bytes] : hidden)
            if (!there.contains(name)) {
                REQUIRE(share.put(name, bytes));
                ofAda.append(name);
            }
    }
    QStringList ofAda; ///< her half
    MemoryShare share;
    Laptop ada { u"Ada"_s };
    Laptop bo { u"Bo"_s };
    Laptop twin { u"Twin"_s };
    Handle one, two, three, four;
};

} // namespace

TEST_CASE("who has both halves of a stream raises no alarm about somebody who has one")
{
    Split office;
    Laptop cy(u"Cy"_s);
    cy.join(office.share);
    // It knows of each stream as much as Bo, and of Ada's own half besides.
    CHECK(cy.sync(office.share).diverged.isEmpty());
    for (const Handle& company : { office.one, office.two, office.three, office.four })
        CHECK(cy.has(company));
    for (int round = 0; round < 3; ++round)
        for (Laptop* each : { &office.ada, &office.bo, &office.twin, &cy })
            each->meet(office.share);
    for (Laptop* each : { &office.ada, &office.bo, &office.twin }) {
        CHECK(contentsOf(*each->workspace) == contentsOf(*cy.workspace));
        CHECK(each->beacon() == cy.beacon());
    }
}

TEST_CASE("one half that lies nowhere any more comes from those who have it, also to the twin who wrote the other")
{
    Split office;
    Laptop cy(u"Cy"_s);
    cy.join(office.share);
    cy.meet(office.share);
    REQUIRE(cy.has(office.one));
    // Ada's computer is gone, and the server was put back to what it held before.
    for (const QString& name : office.ofAda)
        REQUIRE(office.share.remove(name));
    meetForDays(office.share, { &cy, &office.bo, &office.twin });
    for (Laptop* each : { &office.bo, &office.twin }) {
        CHECK(each->has(office.one));
        CHECK(each->beacon() == cy.beacon());
    }
}

TEST_CASE("what a computer sent before its whole disk was put back comes to it from those who have it")
{
    Pair team;
    const auto before = team.share.snapshot();
    team.ada.keepCopy(u"backup"_s);
    const auto stream = Laptop::take(SyncStore(*team.ada.workspace).identity())->stream;
    const Handle later = team.ada.add(u"company"_s, u"After the backup"_s);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    REQUIRE(team.bo.has(later));
    // The server is put back, too, and what lay beside the workspace: nothing tells that the number was used.
    team.share.restore(before);
    team.ada.putBack(u"backup"_s);
    REQUIRE(QDir(team.ada.cards()).removeRecursively());
    REQUIRE(team.ada.card().write(stream, 1));
    const Handle again = team.ada.add(u"company"_s, u"After it was put back"_s);
    REQUIRE_FALSE(team.ada.meet(team.share).newIncarnation);
    team.meetForDays();
    for (Laptop* each : { &team.ada, &team.bo }) {
        CHECK(each->has(later));
        CHECK(each->has(again));
    }
    team.same();
}

TEST_CASE("a stream that has split hides no fault of others: who knows the same and came to something else is told of")
{
    Split office;
    Laptop cy(u"Cy"_s);
    cy.join(office.share);
    for (int round = 0; round < 3; ++round)
        for (Laptop* each : { &office.ada, &office.bo, &office.twin, &cy })
            each->meet(office.share);
    // A row of Cy's changes behind everybody's back: what he tells next is not what the others come to.
    (void)cy.add(u"company"_s, u"Five"_s);
    cy.workspace->connection().exec("UPDATE meta SET value=zeroblob(16) WHERE key='beacon'");
    cy.close();
    cy.open();
    (void)cy.add(u"company"_s, u"Six"_s);
    CHECK(cy.sync(office.share).diverged.isEmpty());
    CHECK_FALSE(office.bo.sync(office.share).diverged.isEmpty());
}
