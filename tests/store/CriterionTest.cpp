#include "testing/TestWorkspace.h"

#include "model/CriterionRules.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// A deal in the first of three stages, each with a required criterion and an optional one.
struct Gates
{
    TestWorkspace workspace;
    TestWorkspace::Stages stages = workspace.stages();
    Record needs = criterion(stages.first, u"Need written down"_s, true);
    Record wish = criterion(stages.first, u"Reference visited"_s, false);
    Record offer = criterion(stages.second, u"Offer sent"_s, true);
    Record deal = begun();

    Record criterion(const Record& stage, const QString& text, bool required)
    {
        Record record = workspace->blank(u"criterion"_s);
        record.set(u"stage"_s, stage.id).set(u"text"_s, text);
        if (required) record.set(u"required"_s, qint64(1));
        return workspace.add(std::move(record));
    }
    Record begun()
    {
        Record record = workspace->blank(u"opportunity"_s);
        return workspace.add(record.set(u"name"_s, u"Hall lighting"_s).set(u"stage"_s, stages.first.id));
    }
    void setGate(const Record& stage, const QString& kind)
    {
        Record changed = workspace.get(stage);
        REQUIRE(workspace.set(changed, u"gate"_s, changed.set(u"gate"_s, kind)));
    }
    Record tickOf(const Record& criterion, const QString& state)
    {
        Record record = workspace->blank(u"criterion_tick"_s);
        record.set(u"subject"_s, AnyRef { deal.type->number(), deal.id }).set(u"criterion"_s, criterion.id);
        return record.set(u"state"_s, state);
    }
    void tick(const Record& criterion, const QString& state = tick_state::met)
    {
        workspace.add(tickOf(criterion, state));
        ++*workspace.instant;
    }
    bool move(const Record& stage)
    {
        Record moved = workspace.get(deal);
        return bool(workspace.set(moved, u"stage"_s, moved.set(u"stage"_s, stage.id)));
    }
    /// Unmet criteria that the last move has left behind; -1: nothing was asked.
    qint64 unmet()
    {
        std::optional<Record> last;
        const RecordType& type = workspace->catalog().type(u"stage_event"_s);
        REQUIRE(
            workspace->reader().records(type, "_v=1 ORDER BY n", {}, [&last](const Record& event) { last = event; }));
        return last->number(u"unmet"_s, -1);
    }
    QString refusal() { return workspace->problems().empty() ? QString() : workspace->problems().front().detail; }
    QString warning() { return workspace->warnings().empty() ? QString() : workspace->warnings().front().detail; }
};

} // namespace

TEST_CASE("a gate that warns lets a deal pass, says what is missing and writes down how much")
{
    Gates gates;
    CHECK(gates.move(gates.stages.second));
    CHECK(gates.warning() == u"Need written down"_s); // not what is only a wish
    CHECK(gates.workspace->warnings().front().record == u"Hall lighting"_s);
    CHECK(gates.unmet() == 1);
    gates.tick(gates.offer);
    CHECK(gates.warning().isEmpty());
    CHECK(gates.move(gates.stages.third));
    CHECK(gates.warning().isEmpty());
    CHECK(gates.unmet() == 0);
}

TEST_CASE("a gate that blocks refuses by name, until the criterion is ticked, and again when that is withdrawn")
{
    Gates gates;
    gates.setGate(gates.stages.first, gate::block);
    CHECK_FALSE(gates.move(gates.stages.second));
    CHECK(gates.workspace->problems().front().word == u"gate"_s);
    CHECK(gates.refusal() == u"Need written down"_s);
    gates.tick(gates.needs);
    gates.tick(gates.needs, tick_state::withdrawn);
    CHECK_FALSE(gates.move(gates.stages.second));
    gates.tick(gates.needs);
    CHECK(gates.move(gates.stages.second));
    REQUIRE(gates.workspace->undo()); // the move
    REQUIRE(gates.workspace->undo()); // the tick
    CHECK_FALSE(gates.move(gates.stages.second));
}

TEST_CASE("who leaves out stages, or wins, passes their gates too; nobody is kept from going back or losing")
{
    Gates gates;
    gates.setGate(gates.stages.second, gate::block);
    CHECK_FALSE(gates.move(gates.stages.third));
    CHECK(gates.refusal() == u"Offer sent"_s);
    CHECK_FALSE(gates.move(gates.stages.won));
    CHECK(gates.move(gates.stages.second));
    gates.setGate(gates.stages.first, gate::block);
    CHECK(gates.move(gates.stages.first));
    CHECK(gates.unmet() == -1);
    CHECK(gates.move(gates.stages.lost));
    // Lost is no way around the gates.
    CHECK_FALSE(gates.move(gates.stages.won));
    CHECK(gates.refusal() == u"Need written down\nOffer sent"_s);
    CHECK(gates.move(gates.stages.first)); // opened again
    gates.tick(gates.needs);
    gates.tick(gates.offer);
    CHECK(gates.move(gates.stages.won));
    CHECK(gates.unmet() == 0);
}

TEST_CASE("what a file says of a deal is not refused, a long list of a person's own moves is")
{
    Gates gates;
    gates.setGate(gates.stages.first, gate::block);
    Record moved = gates.workspace.get(gates.deal);
    moved.set(u"stage"_s, gates.stages.second.id);
    for (const bool file : { false, true }) {
        Record run = gates.workspace->blank(u"import_run"_s);
        auto bulk = gates.workspace->beginBulk(u"many"_s, file ? run.id : RecordId());
        REQUIRE(bulk);
        std::vector<Problem> problems;
        CHECK((*bulk)->add(EditStep::change(moved, { u"stage"_s }), problems).value() == file);
        REQUIRE((*bulk)->finish());
    }
    CHECK(gates.workspace.get(gates.deal).reference(u"stage"_s) == gates.stages.second.id);
    CHECK(gates.unmet() == -1);
}

TEST_CASE("a retired criterion asks nothing; one that asks for proof is not ticked without")
{
    Gates gates;
    gates.setGate(gates.stages.first, gate::block);
    Record needs = gates.workspace.get(gates.needs);
    REQUIRE(gates.workspace.set(needs, u"proof"_s, needs.set(u"proof"_s, qint64(1))));
    Record tick = gates.tickOf(gates.needs, tick_state::met);
    CHECK_FALSE(gates.workspace->apply({ u"tick"_s, { EditStep::create(tick) }, {} }));
    CHECK(gates.workspace->problems().front().field == u"proof"_s);
    gates.workspace.add(tick.set(u"proof"_s, u"mail of 12 Nov"_s));
    CHECK(gates.move(gates.stages.second));
    REQUIRE(gates.move(gates.stages.first));
    gates.tick(gates.needs, tick_state::withdrawn); // nobody proves that something is not so
    CHECK_FALSE(gates.move(gates.stages.second));
    needs = gates.workspace.get(gates.needs);
    REQUIRE(gates.workspace.set(needs, u"retired"_s, needs.set(u"retired"_s, qint64(1))));
    CHECK(gates.move(gates.stages.second));
    CHECK(gates.unmet() == -1);
}
