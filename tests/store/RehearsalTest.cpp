#include "testing/TestWorkspace.h"

#include "store/query/FilterParser.h"
#include "store/query/QueryRunner.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// A deal in the first of three stages, whose second gives a task and asks for a criterion to be left.
struct Stand
{
    TestWorkspace workspace;
    TestWorkspace::Stages stages = workspace.stages();
    Record deal;

    Stand()
    {
        Record task = workspace->blank(u"stage_task"_s);
        task.set(u"stage"_s, stages.second.id).set(u"subject"_s, u"Write the offer"_s);
        workspace.add(task.set(u"assignee"_s, u"owner"_s).set(u"offset_days"_s, 3));
        Record criterion = workspace->blank(u"criterion"_s);
        criterion.set(u"stage"_s, stages.second.id).set(u"text"_s, u"Budget"_s);
        workspace.add(criterion.set(u"required"_s, qint64(1)));
        Record gated = workspace.get(stages.second);
        REQUIRE(workspace.set(gated, u"gate"_s, gated.set(u"gate"_s, u"block"_s)).hasValue());
        deal = made(u"Hall lighting"_s, 100000);
    }
    Record made(const QString& name, qint64 cents)
    {
        Record record = workspace->blank(u"opportunity"_s);
        record.set(u"name"_s, name).set(u"stage"_s, stages.first.id).set(u"amount"_s, Money { cents, u"USD"_s });
        return workspace.add(record);
    }
    EditStep move(const Record& what, const Record& stage)
    {
        Record moved = workspace.get(what);
        return EditStep::change(moved.set(u"stage"_s, stage.id), { u"stage"_s });
    }
    Rehearsal rehearse(std::vector<EditStep> steps)
    {
        auto rehearsal = workspace->rehearse({ u"try"_s, std::move(steps), {} });
        REQUIRE(rehearsal.hasValue());
        return std::move(*rehearsal);
    }
    Record seen(const Reader& reader) const { return **reader.find(*deal.type, deal.id); }
};

} // namespace

TEST_CASE("a rehearsed edit leaves nothing behind, and tells nobody")
{
    Stand s;
    const auto before = s.workspace->edits();
    int told = 0;
    s.workspace->onChange([&told](const Change&) { ++told; });

    const Rehearsal rehearsal = s.rehearse({ s.move(s.deal, s.stages.second) });

    CHECK_FALSE(rehearsal.isEmpty());
    CHECK(told == 0);
    CHECK(s.workspace->edits()->size() == before->size());
    CHECK(s.workspace->nextUndo()->no == before->front().no);
    CHECK(s.workspace.get(s.deal).reference(u"stage"_s) == s.stages.first.id);
    CHECK(s.workspace.count("SELECT count(*) FROM task") == 0);
    CHECK(s.workspace.count("SELECT count(*) FROM stage_event") == 1);
    // What is done afterwards is done as if nothing had been tried.
    CHECK(s.workspace->apply({ u"move"_s, { s.move(s.deal, s.stages.second) }, {} }).hasValue());
    CHECK(s.workspace.count("SELECT count(*) FROM task") == 1);
}

TEST_CASE("a reader sees a rehearsed edit with its consequences, as long as the view lasts")
{
    Stand s;
    Record later = s.workspace.get(s.deal);
    later.set(u"expected_close"_s, QDate(2026, 12, 24));
    const Rehearsal rehearsal
        = s.rehearse({ s.move(s.deal, s.stages.second), EditStep::change(later, { u"expected_close"_s }) });
    const auto reader = std::move(s.workspace->newReader().value());
    const auto count = [&reader](const char* sql) { return reader->number(sql).value(); };
    {
        const auto view = RehearsedView::over(*reader, rehearsal);
        REQUIRE(view.hasValue());
        CHECK(reader->rehearses());
        CHECK(s.seen(*reader).reference(u"stage"_s) == s.stages.second.id);
        CHECK(s.seen(*reader).date(u"expected_close"_s) == QDate(2026, 12, 24));
        CHECK(count("SELECT count(*) FROM opportunity WHERE _v=1") == 1);
        CHECK(count("SELECT count(*) FROM task WHERE _v=1") == 1);
        CHECK(count("SELECT count(*) FROM stage_event") == 2);
        CHECK(count("SELECT count(*) FROM stage_event WHERE direction='forward'") == 1);
        CHECK(count("SELECT count(*) FROM opportunity o JOIN stage_event e ON e.opportunity=o.id") == 2);
        // Others see what is.
        CHECK(s.workspace.get(s.deal).reference(u"stage"_s) == s.stages.first.id);
    }
    CHECK_FALSE(reader->rehearses());
    CHECK(s.seen(*reader).reference(u"stage"_s) == s.stages.first.id);
    CHECK(count("SELECT count(*) FROM task") == 0);
    CHECK(count("SELECT count(*) FROM temp.sqlite_master") == 0);
}

TEST_CASE("a step that breaks rules is told, and the others are rehearsed without it")
{
    Stand s;
    const Record stuck = s.made(u"Bridge"_s, 200000);
    REQUIRE(s.workspace->apply({ u"move"_s, { s.move(stuck, s.stages.second) }, {} }).hasValue());

    const Rehearsal rehearsal = s.rehearse({ s.move(stuck, s.stages.third), s.move(s.deal, s.stages.second) });

    REQUIRE(rehearsal.refusals().size() == 1);
    CHECK(rehearsal.refusals().front().step == 0);
    REQUIRE_FALSE(rehearsal.refusals().front().problems.empty());
    CHECK(rehearsal.refusals().front().problems.front().detail.contains(u"Budget"_s));
    const auto reader = std::move(s.workspace->newReader().value());
    const auto view = RehearsedView::over(*reader, rehearsal);
    CHECK(s.seen(*reader).reference(u"stage"_s) == s.stages.second.id);
    CHECK((**reader->find(*stuck.type, stuck.id)).reference(u"stage"_s) == s.stages.second.id);
}

TEST_CASE("a rehearsal of nothing, or of what is there already, changes no answer")
{
    Stand s;
    CHECK(s.rehearse({}).isEmpty());
    const Rehearsal same = s.rehearse({ s.move(s.deal, s.stages.first) });
    CHECK(same.isEmpty());
    const auto view = RehearsedView::over(s.workspace->reader(), same);
    CHECK(view.hasValue());
    CHECK(s.workspace.count("SELECT count(*) FROM opportunity") == 1);
}

TEST_CASE("lists and totals over a rehearsed edit are those after it, and are not remembered")
{
    Stand s;
    s.made(u"Bridge"_s, 200000);
    Query open;
    open.type = &s.workspace->catalog().type(u"opportunity"_s);
    open.filter = *FilterParser(s.workspace->catalog(), u"USD"_s).parse(*open.type, u"stage = Proposal"_s);
    Query all;
    all.type = open.type;
    const auto totals = std::make_shared<RememberedTotals>();
    const auto reader = std::move(s.workspace->newReader().value());
    const auto runner = [&] { return QueryRunner(*reader, u"USD"_s, {}, s.workspace->today()).remembering(totals); };
    CHECK(runner().count(open).value() == 0);
    Record dearer = s.workspace.get(s.deal);
    dearer.set(u"amount"_s, Money { 700000, u"USD"_s });
    const Rehearsal rehearsal
        = s.rehearse({ s.move(s.deal, s.stages.second), EditStep::change(dearer, { u"amount"_s }) });
    {
        const auto view = RehearsedView::over(*reader, rehearsal);
        CHECK(runner().count(open).value() == 1);
        CHECK(runner().rowNumbers(open)->size() == 1);
        CHECK(runner().rowNumbers(all)->size() == 2);
        CHECK(runner().totals(all)->sums.front().minor == 900000);
        CHECK(runner().groups(all, u"stage"_s)->size() == 2);
    }
    CHECK(runner().count(open).value() == 0);
    CHECK(runner().totals(all)->sums.front().minor == 300000);
}
