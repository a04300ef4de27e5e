#include "testing/TestWorkspace.h"

#include "store/Maintenance.h"

#include <QFile>

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("an edit is there after a restart, with who and when")
{
    TestWorkspace workspace;
    const Record acme = workspace.named(u"company"_s, u"Acme 恒达"_s);

    workspace.reopen();

    const Record found = workspace.get(workspace->catalog().type(u"company"_s), acme.id);
    CHECK(found.title() == u"Acme 恒达"_s);
    CHECK(found.createdAt == TestWorkspace::moment);
    CHECK(workspace.count("SELECT count(*) FROM search_company WHERE search_company MATCH '\"acme\"'") == 1);
}

TEST_CASE("an edit that breaks a rule changes nothing and says what was wrong")
{
    TestWorkspace workspace;
    Record good = workspace->blank(u"company"_s);
    good.set(u"name"_s, u"Good"_s);
    Record bad = workspace->blank(u"company"_s);

    const auto done = workspace->apply({ u"two"_s, { EditStep::create(good), EditStep::create(bad) }, {} });

    REQUIRE_FALSE(done.hasValue());
    CHECK(done.error().code == ErrorCode::Invalid);
    REQUIRE(workspace->problems().size() == 1);
    CHECK(workspace->problems().front() == Problem { u"name"_s, u"required"_s, {} });
    CHECK(workspace.count("SELECT count(*) FROM company") == 0);
    CHECK_FALSE(workspace->nextUndo().has_value());
}

TEST_CASE("undo and redo go through any number of edits, also after a restart")
{
    TestWorkspace workspace;
    Record acme = workspace.named(u"company"_s, u"Acme"_s);
    Record values = acme;
    values.set(u"name"_s, u"Acme Ltd"_s);
    REQUIRE(workspace.set(acme, u"name"_s, values, u"rename"_s).hasValue());
    values.set(u"city"_s, u"Leeds"_s);
    REQUIRE(workspace.set(acme, u"city"_s, values, u"move"_s).hasValue());

    workspace.reopen();
    // Types live as long as their workspace: what is read from here on belongs to the new one.
    acme.type = &workspace->catalog().type(u"company"_s);

    CHECK(workspace->nextUndo()->name == u"move"_s);
    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.get(acme).isBlank(u"city"_s));
    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.get(acme).title() == u"Acme"_s);
    REQUIRE(workspace->undo().hasValue());
    CHECK_FALSE(workspace.get(acme).visible);
    CHECK(workspace->undo().error().code == ErrorCode::NotFound);
    CHECK(workspace.count("SELECT count(*) FROM search_company WHERE search_company MATCH '\"acme\"'") == 0);

    REQUIRE(workspace->redo().hasValue());
    REQUIRE(workspace->redo().hasValue());
    CHECK(workspace.get(acme).title() == u"Acme Ltd"_s);
    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.get(acme).title() == u"Acme"_s);
    REQUIRE(workspace->redo().hasValue());
    REQUIRE(workspace->redo().hasValue());
    CHECK(workspace.get(acme).text(u"city"_s) == u"Leeds"_s);
    CHECK_FALSE(workspace->nextRedo().has_value());
    CHECK(workspace.count("SELECT count(*) FROM search_company WHERE search_company MATCH '\"acme\"'") == 1);
}

TEST_CASE("a new edit clears what could be redone")
{
    TestWorkspace workspace;
    workspace.named(u"company"_s, u"One"_s);
    REQUIRE(workspace->undo().hasValue());
    workspace.named(u"company"_s, u"Two"_s);

    CHECK(workspace->redo().error().code == ErrorCode::NotFound);
}

TEST_CASE("a move writes a stage event with the facts of that moment, and undo takes both back")
{
    TestWorkspace workspace;
    const auto stages = workspace.stages();
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Renewal"_s).set(u"amount"_s, Money { 500000, u"USD"_s });
    workspace.add(deal);
    CHECK(workspace.get(deal).reference(u"stage"_s) == stages.first.id);
    CHECK(workspace.get(deal).date(u"opened_on"_s) == QDate(2026, 11, 18));

    Record values = workspace.get(deal);
    values.set(u"stage"_s, stages.won.id);
    REQUIRE(workspace.set(deal, u"stage"_s, values, u"win"_s).hasValue());

    CHECK(workspace.get(deal).date(u"closed_on"_s) == QDate(2026, 11, 18));
    CHECK(workspace.count("SELECT count(*) FROM stage_event WHERE _v=1") == 2);
    CHECK(workspace.count(
              "SELECT count(*) FROM stage_event WHERE _v=1 AND direction='won' AND amount=500000 AND probability=10000")
        == 1);

    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.get(deal).reference(u"stage"_s) == stages.first.id);
    CHECK_FALSE(workspace.get(deal).date(u"closed_on"_s).isValid());
    CHECK(workspace.count("SELECT count(*) FROM stage_event WHERE _v=1") == 1);
}

TEST_CASE("a change of amount, date or owner between moves is kept as a deal change")
{
    TestWorkspace workspace;
    workspace.stages();
    const Record li = workspace.named(u"person"_s, u"李伟"_s);
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Renewal"_s).set(u"amount"_s, Money { 500000, u"USD"_s });
    workspace.add(deal);

    Record values = workspace.get(deal);
    values.set(u"amount"_s, Money { 400000, u"USD"_s }).set(u"owner"_s, li.id);
    Record changed = deal;
    changed.cells = values.cells;
    REQUIRE(
        workspace->apply({ u"change"_s, { EditStep::change(changed, { u"amount"_s, u"owner"_s }) }, {} }).hasValue());

    CHECK(workspace.count(
              "SELECT count(*) FROM deal_change WHERE what='amount' AND amount_before=500000 AND amount_after=400000")
        == 1);
    CHECK(workspace.count("SELECT count(*) FROM deal_change WHERE what='owner'") == 1);
}

TEST_CASE("a move may be dated back within the limit only, and never ahead")
{
    TestWorkspace workspace;
    const auto stages = workspace.stages();
    Record own = workspace->blank(u"own_company"_s);
    own.set(u"name"_s, u"Us"_s).set(u"base_currency"_s, u"USD"_s).set(u"back_days"_s, qint64(10));
    workspace.add(own);
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Renewal"_s).set(u"opened_on"_s, QDate(2026, 9, 1));
    workspace.add(deal);
    Record changed = workspace.get(deal);
    changed.set(u"stage"_s, stages.second.id);
    const auto moveOn = [&](QDate day) {
        EditStep step = EditStep::change(changed, { u"stage"_s });
        step.happenedOn = day;
        return workspace->apply({ u"move"_s, { step }, {} });
    };

    CHECK_FALSE(moveOn(QDate(2026, 11, 19)).hasValue());
    CHECK_FALSE(moveOn(QDate(2026, 11, 1)).hasValue());
    CHECK(workspace->problems().front().word == u"too_far_back"_s);
    REQUIRE(moveOn(QDate(2026, 11, 10)).hasValue());
    CHECK(workspace.count("SELECT count(*) FROM stage_event WHERE happened_on='2026-11-10'") == 1);
    CHECK(workspace.get(deal).date(u"entered_on"_s) == QDate(2026, 11, 10));
}

TEST_CASE("parts show and hide with their owner; others stay")
{
    TestWorkspace workspace;
    workspace.stages();
    const Record product = workspace.named(u"product"_s, u"GTX"_s);
    const Record acme = workspace.named(u"company"_s, u"Acme"_s);
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Renewal"_s).set(u"company"_s, acme.id);
    workspace.add(deal);
    Record line = workspace->blank(u"opportunity_line"_s);
    line.set(u"opportunity"_s, deal.id).set(u"product"_s, product.id);
    workspace.add(line);

    REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*acme.type, acme.id) }, {} }).hasValue());
    CHECK(workspace.get(deal).visible);
    REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*deal.type, deal.id) }, {} }).hasValue());
    CHECK_FALSE(workspace.get(line).visible);
    CHECK(workspace.count("SELECT count(*) FROM stage_event WHERE _v=1") == 0);
    REQUIRE(workspace->apply({ u"restore"_s, { EditStep::restore(*deal.type, deal.id) }, {} }).hasValue());
    CHECK(workspace.get(line).visible);
}

TEST_CASE("the same keyed thing twice is one row; adding it again after removal restores it")
{
    TestWorkspace workspace;
    workspace.stages();
    const Record li = workspace.named(u"person"_s, u"Li"_s);
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Renewal"_s);
    workspace.add(deal);
    Record share = workspace->blank(u"credit_share"_s);
    share.set(u"opportunity"_s, deal.id)
        .set(u"person"_s, li.id)
        .set(u"kind"_s, u"credit"_s)
        .set(u"share"_s, qint64(6000));
    workspace.add(share);
    share.set(u"share"_s, qint64(7000));
    workspace.add(share);

    CHECK(workspace.count("SELECT count(*) FROM credit_share") == 1);
    CHECK(workspace.count("SELECT share FROM credit_share") == 7000);
    const RecordId id = share.type->computeId(share.cells);
    REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*share.type, id) }, {} }).hasValue());
    CHECK(workspace.count("SELECT count(*) FROM credit_share WHERE _v=1") == 0);
    workspace.add(share);
    CHECK(workspace.count("SELECT count(*) FROM credit_share WHERE _v=1") == 1);
}

TEST_CASE("an entry cannot be changed")
{
    TestWorkspace workspace;
    Record note = workspace->blank(u"activity"_s);
    note.set(u"kind"_s, u"note"_s).set(u"happened_at"_s, TestWorkspace::moment).set(u"subject"_s, u"Hello"_s);
    workspace.add(note);
    Record values = note;
    values.set(u"subject"_s, u"Other"_s);

    CHECK_FALSE(workspace.set(note, u"subject"_s, values).hasValue());
    CHECK(workspace->problems().front().word == u"immutable"_s);
}

TEST_CASE("history tells every value a field had, newest first")
{
    TestWorkspace workspace;
    const Record acme = workspace.named(u"company"_s, u"Acme"_s);
    Record values = acme;
    for (const QString& city : { u"Leeds"_s, u"Lyon"_s }) {
        values.set(u"city"_s, city);
        REQUIRE(workspace.set(acme, u"city"_s, values, u"move to "_s + city).hasValue());
    }
    for (bool sealed : { false, true }) {
        if (sealed) CHECK(workspace->seal()->blocks == 1);
        const auto history = workspace->history(*acme.type, acme.id);
        REQUIRE(history.hasValue());
        REQUIRE(history->size() == 3);
        CHECK(history->front().editName == u"move to Lyon"_s);
        CHECK(history->front().current);
        REQUIRE(history->front().fields.size() == 1);
        CHECK(textOf(history->front().fields.front().before.front()) == u"Leeds"_s);
        CHECK(textOf(history->front().fields.front().after.front()) == u"Lyon"_s);
        CHECK_FALSE((*history)[1].current);
        CHECK(history->back().action == u"created"_s);
    }
}

TEST_CASE("a bulk edit of many transactions is one edit and one undo")
{
    TestWorkspace workspace;
    auto bulk = workspace->beginBulk(u"import"_s);
    REQUIRE(bulk.hasValue());
    std::vector<Problem> problems;
    for (int i = 0; i < 45000; ++i) {
        Record record = workspace->blank(u"industry"_s);
        record.set(u"name"_s, u"Industry %1"_s.arg(i));
        REQUIRE((*bulk)->add(EditStep::create(record), problems).value());
    }
    REQUIRE((*bulk)->finish().hasValue());
    CHECK(workspace.count("SELECT count(*) FROM chunk") == 3);
    CHECK(workspace.count("SELECT count(*) FROM industry WHERE _v=1") == 45000);
    CHECK(workspace.count("SELECT count(*) FROM touch_run") == 3);

    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.count("SELECT count(*) FROM industry WHERE _v=1") == 0);
    REQUIRE(workspace->redo().hasValue());
    CHECK(workspace.count("SELECT count(*) FROM industry WHERE _v=1") == 45000);
}

TEST_CASE("a bulk edit that was cancelled or cut off leaves no trace, also of values it changed")
{
    for (bool crash : { false, true }) {
        TestWorkspace workspace;
        const Record acme = workspace.named(u"company"_s, u"Acme"_s);
        {
            auto bulk = workspace->beginBulk(u"import"_s);
            std::vector<Problem> problems;
            Record renamed = acme;
            renamed.set(u"name"_s, u"Renamed"_s).set(u"city"_s, u"Leeds"_s);
            REQUIRE((*bulk)->add(EditStep::change(renamed, { u"name"_s, u"city"_s }), problems).value());
            for (int i = 0; i < 21000; ++i) {
                Record record = workspace->blank(u"industry"_s);
                record.set(u"name"_s, u"Industry %1"_s.arg(i));
                REQUIRE((*bulk)->add(EditStep::create(record), problems).value());
            }
            CHECK(workspace.count("SELECT count(*) FROM industry") > 0);
            if (crash) {
                // What a killed program leaves behind: the file as it is, and no farewell.
                QFile::copy(workspace.path(), workspace.folder() + u"/copy.fairlead"_s);
                QFile::copy(workspace.path() + u"-wal"_s, workspace.folder() + u"/copy.fairlead-wal"_s);
            }
            (*bulk)->cancel();
        }
        std::unique_ptr<Workspace> copy;
        if (crash) copy = std::move(Workspace::open(workspace.folder() + u"/copy.fairlead"_s)).value();
        Workspace& after = crash ? *copy : *workspace;
        CHECK(after.reader().number("SELECT count(*) FROM industry").value() == 0);
        CHECK(after.reader().number("SELECT count(*) FROM chunk").value() == 1);
        CHECK((*after.reader().find(*acme.type, acme.id))->title() == u"Acme"_s);
        CHECK((*after.reader().find(*acme.type, acme.id))->isBlank(u"city"_s));
        CHECK(after.nextUndo()->name == u"add"_s);
    }
}

TEST_CASE("a field of one's own is kept, undone and survives a restart like any other")
{
    TestWorkspace workspace;
    Record field = workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"hat_size"_s).set(u"kind"_s, u"int"_s);
    field.set(u"label_en"_s, u"Hat size"_s).set(u"label_zh"_s, u"帽子尺寸"_s);
    workspace.add(field);
    Record acme = workspace->blank(u"company"_s);
    acme.set(u"name"_s, u"Acme"_s).set(u"hat_size"_s, qint64(58));
    workspace.add(acme);

    workspace.reopen();

    const RecordType& company = workspace->catalog().type(u"company"_s);
    CHECK(company.at(u"hat_size"_s).label.zh == u"帽子尺寸"_s);
    Record found = workspace.get(company, acme.id);
    CHECK(found.number(u"hat_size"_s) == 58);
    found.set(u"hat_size"_s, qint64(60));
    REQUIRE(workspace->apply({ u"grow"_s, { EditStep::change(found, { u"hat_size"_s }) }, {} }).hasValue());
    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.get(company, acme.id).number(u"hat_size"_s) == 58);

    Record again = workspace->blank(u"field"_s);
    again.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"name"_s).set(u"kind"_s, u"text"_s);
    CHECK_FALSE(workspace->apply({ u"field"_s, { EditStep::create(again) }, {} }).hasValue());
}

TEST_CASE("listeners hear what changed after it is safe")
{
    TestWorkspace workspace;
    std::vector<Change> heard;
    workspace->onChange([&](const Change& change) { heard.push_back(change); });
    const Record acme = workspace.named(u"company"_s, u"Acme"_s);
    workspace.set(acme, u"name"_s, acme).hasValue();

    REQUIRE(heard.size() == 1);
    CHECK(heard.front().records.value(u"company"_s) == std::vector<RecordId> { acme.id });
}

TEST_CASE("a stage that holds deals cannot be deleted; one that holds none can, and a pipeline takes its stages along")
{
    TestWorkspace workspace;
    const auto stages = workspace.stages();
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Renewal"_s);
    workspace.add(deal);

    CHECK_FALSE(
        workspace->apply({ u"delete"_s, { EditStep::remove(*stages.first.type, stages.first.id) }, {} }).hasValue());
    CHECK(workspace->problems().front().word == u"in_use"_s);
    CHECK_FALSE(workspace->apply({ u"delete"_s, { EditStep::remove(*stages.pipeline.type, stages.pipeline.id) }, {} })
                    .hasValue());
    REQUIRE(
        workspace->apply({ u"delete"_s, { EditStep::remove(*stages.second.type, stages.second.id) }, {} }).hasValue());
    REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*deal.type, deal.id) }, {} }).hasValue());
    REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*stages.pipeline.type, stages.pipeline.id) }, {} })
                .hasValue());
    CHECK(workspace.count("SELECT count(*) FROM stage WHERE _v=1") == 0);
}

TEST_CASE("edits of the same field are undone and redone one after the other")
{
    TestWorkspace workspace;
    const TestWorkspace::Stages stages = workspace.stages();
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Roof"_s).set(u"stage"_s, stages.first.id);
    deal = workspace.add(deal);
    const auto stage = [&] { return workspace.get(deal).reference(u"stage"_s); };
    for (const Record* next : { &stages.second, &stages.third, &stages.won }) {
        Record moved = workspace.get(deal);
        moved.set(u"stage"_s, next->id);
        REQUIRE(workspace.set(deal, u"stage"_s, moved));
    }
    Record named = workspace.get(deal);
    named.set(u"name"_s, u"Roof and door"_s);
    REQUIRE(workspace.set(deal, u"name"_s, named));
    REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*deal.type, deal.id) }, {} }));

    const std::vector<RecordId> back { stages.won.id, stages.won.id, stages.third.id, stages.second.id,
        stages.first.id };
    for (const RecordId& expected : back) {
        const auto undone = workspace->undo();
        REQUIRE(undone);
        CHECK(undone->skipped.empty());
        CHECK(stage() == expected);
    }
    CHECK(workspace.get(deal).text(u"name"_s) == u"Roof"_s);
    for (const RecordId& expected : { stages.second.id, stages.third.id, stages.won.id }) {
        const auto redone = workspace->redo();
        REQUIRE(redone);
        CHECK(redone->skipped.empty());
        CHECK(stage() == expected);
    }
    REQUIRE(workspace->redo());
    CHECK(workspace.get(deal).text(u"name"_s) == u"Roof and door"_s);
    REQUIRE(workspace->redo());
    CHECK(workspace.get(deal).deleted);
    // And back again, over what was redone.
    for (const RecordId& expected : back) {
        const auto undone = workspace->undo();
        REQUIRE(undone);
        CHECK(undone->skipped.empty());
        CHECK(stage() == expected);
    }
}

TEST_CASE("what is added to the last edit becomes part of it: one edit, one event, one undo")
{
    TestWorkspace workspace;
    const auto stages = workspace.stages();
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Boards"_s).set(u"stage"_s, stages.first.id);
    workspace.add(deal);
    const auto move = [&](const QString& reason) {
        Record moved = workspace.get(deal);
        moved.set(u"stage"_s, stages.second.id);
        EditStep step = EditStep::change(moved, { u"stage"_s });
        step.reason = reason;
        return Edit { u"move"_s, { step }, {} };
    };
    const auto events = [&] { return workspace.count("SELECT count(*) FROM stage_event"); };
    const auto first = workspace->apply(move({}));
    REQUIRE(first.hasValue());
    const size_t edits = workspace->edits()->size();
    const size_t told = workspace->history(*deal.type, deal.id)->size();
    const auto amended = workspace->amend(*first, move(u"They asked for an offer"_s));
    REQUIRE(amended.hasValue());
    CHECK(workspace->edits()->size() == edits);
    CHECK(workspace->history(*deal.type, deal.id)->size() == told);
    CHECK(events() == 2);
    CHECK(workspace.count("SELECT count(*) FROM stage_event WHERE reason='They asked for an offer'") == 1);
    CHECK(checkWorkspace(workspace.path())->findings.empty());

    // One that breaks a rule leaves the last as it was.
    Edit broken = move(u"x"_s);
    broken.steps.front().record.set(u"name"_s, QString());
    broken.steps.front().fields.append(u"name"_s);
    CHECK_FALSE(workspace->amend(*amended, broken).hasValue());
    CHECK(workspace.count("SELECT count(*) FROM stage_event WHERE reason='They asked for an offer'") == 1);
    CHECK(workspace.get(deal).reference(u"stage"_s) == stages.second.id);

    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.get(deal).reference(u"stage"_s) == stages.first.id);
    CHECK(workspace.count("SELECT count(*) FROM stage_event WHERE _v=1") == 1);
    // Neither one that was undone, nor one that is not the last any more, nor one that was sealed.
    CHECK(workspace->amend(*amended, move(u"late"_s)).error().code == ErrorCode::NotFound);
    const auto again = workspace->apply(move({}));
    workspace.named(u"company"_s, u"Meanwhile"_s);
    CHECK(workspace->amend(*again, move(u"late"_s)).error().code == ErrorCode::NotFound);
    Record back = workspace.get(deal);
    back.set(u"stage"_s, stages.first.id);
    const auto last = workspace->apply({ u"back"_s, { EditStep::change(back, { u"stage"_s }) }, {} });
    REQUIRE(workspace->seal().hasValue());
    CHECK(workspace->amend(*last, move(u"late"_s)).error().code == ErrorCode::NotFound);
}
