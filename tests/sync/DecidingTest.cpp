// Conflicts that a person decides, and decides again: whatever settles one is an edit, and undone it is open again.
#include "sync/testing/Pair.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

/// Two telephone numbers written apart; Bo's, the later, is in place.
struct Disagreement : Pair
{
    Disagreement()
    {
        bo.tick(60'000);
        disagree(u"phone"_s);
        REQUIRE(ada.conflicts().size() == 1);
    }
    void disagree(const QString& field)
    {
        ada.set(company, field, u"of Ada"_s);
        bo.set(company, field, u"of Bo"_s);
        meetAll();
    }
    QString phone(Laptop& laptop) { return laptop.get(company).text(u"phone"_s); }
    ConflictList list() { return ConflictList(*ada.workspace); }
    void keep() { REQUIRE(list().keep(ada.conflicts()[0].no, u"keep"_s)); }
    void take()
    {
        ada.tick(120'000);
        const Conflict conflict = ada.conflicts()[0];
        ada.set(company, u"phone"_s, conflict.loser.record.text(u"phone"_s));
    }
    UndoResult undo()
    {
        ada.tick();
        return Laptop::take(ada.workspace->undo());
    }
};

} // namespace

TEST_CASE("what was kept is an edit of the undo list; undone, the conflict is open again, and only here")
{
    Disagreement team;
    const Conflict before = team.ada.conflicts()[0];
    const QByteArray beacon = team.ada.beacon();
    team.keep();
    CHECK(team.list().open().value() == 0);
    CHECK(team.list().settledSince(0).value() == 1);
    REQUIRE(team.ada.workspace->nextUndo());
    CHECK(team.ada.workspace->nextUndo()->name == u"keep"_s);
    CHECK(team.undo().skipped.empty());
    REQUIRE(team.ada.conflicts().size() == 1);
    const Conflict after = team.ada.conflicts()[0];
    CHECK(after.no == before.no);
    CHECK(after.winner.record.text(u"phone"_s) == u"of Bo");
    CHECK(after.loser.record.text(u"phone"_s) == u"of Ada");
    // Nothing was written, so there is nothing to send and nothing to put forth again.
    CHECK(team.ada.beacon() == beacon);
    CHECK(SyncStore(*team.ada.workspace).waiting().value() == 0);
    CHECK_FALSE(team.ada.workspace->nextRedo());
    CHECK(team.ada.workspace->nextUndo()->name != u"keep"_s);
    // Kept again it is decided again, and an edit of the field decides it, too.
    team.keep();
    CHECK(team.ada.conflicts().empty());
    CHECK(team.list().keep(before.no, u"keep"_s).error().code == ErrorCode::NotFound);
    team.undo();
    team.take();
    CHECK(team.ada.conflicts().empty());
    CHECK(damageOf(team.ada) == QString());
}

TEST_CASE("all that was kept in one go is open again with one undo")
{
    Disagreement team;
    team.disagree(u"website"_s);
    REQUIRE(team.ada.conflicts().size() == 2);
    REQUIRE(team.list().keepAll(u"keep all"_s));
    CHECK(team.ada.conflicts().empty());
    REQUIRE(team.list().keepAll(u"nothing"_s));
    CHECK(team.ada.workspace->nextUndo()->name == u"keep all"_s);
    team.undo();
    CHECK(team.ada.conflicts().size() == 2);
}

TEST_CASE("the other value that was taken goes back with undo, and the conflict is open again; redo decides it anew")
{
    Disagreement team;
    team.take();
    CHECK(team.phone(team.ada) == u"of Ada");
    CHECK(team.ada.conflicts().empty());
    for (int round = 0; round < 2; ++round) {
        CHECK(team.undo().skipped.empty());
        CHECK(team.phone(team.ada) == u"of Bo");
        REQUIRE(team.ada.conflicts().size() == 1);
        CHECK(team.ada.conflicts()[0].loser.record.text(u"phone"_s) == u"of Ada");
        team.ada.tick();
        REQUIRE(team.ada.workspace->redo());
        CHECK(team.phone(team.ada) == u"of Ada");
        CHECK(team.ada.conflicts().empty());
    }
    team.meetAll();
    team.same();
    CHECK(team.phone(team.bo) == u"of Ada");
    CHECK(team.bo.conflicts().empty());
}

TEST_CASE("what somebody has written there since stays, and nothing is left to decide")
{
    Disagreement team;
    SECTION("after it was kept") { team.keep(); }
    SECTION("after the other was taken") { team.take(); }
    team.meetAll();
    team.bo.tick(300'000);
    team.bo.set(team.company, u"phone"_s, u"third"_s);
    team.meetAll();
    team.undo();
    CHECK(team.phone(team.ada) == u"third");
    CHECK(team.ada.conflicts().empty());
    team.meetAll();
    team.same();
}

TEST_CASE(
    "a record that was deleted by one and edited by the other is to be decided again when bringing it back is undone")
{
    Pair team;
    team.ada.set(team.company, u"phone"_s, u"777"_s);
    team.bo.tick(60'000);
    team.bo.remove(team.company);
    team.meetAll();
    REQUIRE(team.bo.conflicts().size() == 1);
    team.bo.tick(120'000);
    REQUIRE(team.bo.workspace->apply(
        { u"restore"_s, { EditStep::restore(team.bo.typeOf(team.company), team.company.id) }, {} }));
    CHECK(team.bo.conflicts().empty());
    team.bo.tick();
    REQUIRE(team.bo.workspace->undo());
    CHECK_FALSE(team.bo.has(team.company));
    REQUIRE(team.bo.conflicts().size() == 1);
    CHECK(team.bo.conflicts()[0].deleted);
    REQUIRE(ConflictList(*team.bo.workspace).keep(team.bo.conflicts()[0].no, u"keep"_s));
    CHECK(team.bo.conflicts().empty());
    REQUIRE(team.bo.workspace->undo());
    CHECK(team.bo.conflicts().size() == 1);
}
