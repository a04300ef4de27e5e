#include "store/CareWorkspace.h"

#include <QFile>

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a workspace with a little of everything checks clean, closed and beside the running program")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    const auto beside = checkWorkspace(workspace.path());
    INFO(told(beside));
    REQUIRE(beside.hasValue());
    CHECK(beside->findings.empty());
    CHECK(beside->records
        == workspace.count("SELECT (SELECT count(*) FROM company WHERE _v=1)") + beside->records
            - workspace.count("SELECT count(*) FROM company WHERE _v=1"));
    CHECK(beside->edits > 60);

    workspace.close();
    const auto closed = checkWorkspace(workspace.path());
    INFO(told(closed));
    REQUIRE(closed.hasValue());
    CHECK(closed->findings.empty());
}

TEST_CASE("check finds every kind of damage that SQLite cannot see, and repair mends it")
{
    struct Harm
    {
        const char* sql;
        Finding::Kind kind;
        bool inPlace;
    };
    using Kind = Finding::Kind;
    const Harm harms[] = {
        { "UPDATE company SET _v=0 WHERE n=8", Kind::Visibility, true },
        { "UPDATE opportunity_line SET _v=1-_v WHERE n=3", Kind::Visibility, true },
        { "UPDATE company SET _k=x'00' WHERE n=5", Kind::SortKey, true },
        { "INSERT INTO search_company(search_company, rowid, text) VALUES('delete', 7, (SELECT name FROM company WHERE "
          "n=7))",
            Kind::SearchMissing, true },
        { "INSERT INTO search_company(rowid, text) VALUES(4000, 'stray')", Kind::SearchStray, true },
        { "UPDATE search_company_data SET block=x'00' WHERE id>10", Kind::SearchIndex, true },
        { "DELETE FROM touch WHERE chunk=3", Kind::History, true },
        { "UPDATE touch SET chunk=90000 WHERE chunk=3", Kind::History, true },
        { "UPDATE company SET _c=x'0102' WHERE n=6", Kind::Clock, false },
        { "UPDATE company SET city='Nowhere' WHERE n=6", Kind::Value, false },
        { "UPDATE company SET hat_size=1 WHERE n=9", Kind::Value, false },
        { "UPDATE company SET city=x'00ff' WHERE n=6", Kind::Value, false },
        { "UPDATE company SET created_at=5 WHERE n=6", Kind::Value, false },
        { "UPDATE company SET id=x'01' WHERE n=6", Kind::Identity, false },
        { "DELETE FROM industry WHERE n BETWEEN 20 AND 30", Kind::MissingRow, false },
        { "DELETE FROM origin", Kind::Clock, false },
        { "UPDATE block SET bytes=substr(bytes,1,length(bytes)-9) WHERE no=1", Kind::Block, false },
        { "UPDATE journal SET payload=substr(payload,1,length(payload)-1) WHERE chunk=(SELECT max(chunk) FROM journal)",
            Kind::Journal, false },
        { "DELETE FROM chunk WHERE no=4", Kind::Edit, false },
        { "DELETE FROM edit WHERE no=4", Kind::Edit, false },
        { "UPDATE undo_value SET payload=substr(payload,2)", Kind::Undo, false },
        { "UPDATE meta SET value=5 WHERE key='last_hlc'", Kind::Clock, false },
        { "DELETE FROM meta WHERE key='origin'", Kind::Value, false },
        { "DROP INDEX company_title", Kind::Schema, false },
        { "DROP TABLE file_mapping", Kind::Schema, false },
    };
    TestWorkspace workspace;
    fillWithEverything(workspace);
    workspace.close();
    // As a killed program leaves it, so that loose transactions are among the rest.
    const QString original = workspace.folder() + u"/original.fairlead"_s;
    REQUIRE(QFile::copy(workspace.path(), original));
    const QStringList whole = contents(original);
    int number = 0;
    for (const Harm& harm : harms) {
        const QString path = workspace.folder() + u"/harmed%1.fairlead"_s.arg(++number);
        REQUIRE(QFile::copy(original, path));
        { // leaves a loose transaction
            auto open = Workspace::open(path, workspace.options);
            Record late = (*open)->blank(u"company"_s);
            late.set(u"name"_s, u"Late"_s);
            REQUIRE((*open)->apply({ u"late"_s, { EditStep::create(late) }, {} }).hasValue());
            REQUIRE(QFile::copy(path, path + u".copy"_s));
            REQUIRE(QFile::copy(path + u"-wal"_s, path + u".copy-wal"_s));
        }
        const QString harmed = path + u".copy"_s;
        INFO(harm.sql);
        INFO(meddle(harmed, harm.sql));
        const auto before = checkWorkspace(harmed);
        INFO("before: " << told(before));
        REQUIRE(before.hasValue());
        CHECK(has(*before, harm.kind));
        CHECK_FALSE(before->clean());

        const auto repaired = repairWorkspace(harmed);
        if (!repaired) FAIL(repaired.error().detail.toStdString());
        INFO("after: " << told(repaired->after));
        CHECK(repaired->after.clean());
        CHECK(repaired->keptAside.isEmpty() == harm.inPlace);
        CHECK(checkWorkspace(harmed)->clean());
        const QStringList now = contents(harmed);
        CHECK(now.size() == whole.size() + 1);
        for (const QString& line : whole)
            if (!now.contains(line)) FAIL_CHECK("lost: " << line.toStdString());
    }
}

TEST_CASE("an edit that was cut off and a reference that leads nowhere are told, and are no damage")
{
    TestWorkspace workspace;
    const Record acme = workspace.named(u"company"_s, u"Acme"_s);
    workspace.stages();
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Renewal"_s).set(u"company"_s, acme.id);
    auto bulk = workspace->beginBulk(u"import"_s);
    std::vector<Problem> problems;
    Record far = deal;
    far.id = RecordId::create(TestWorkspace::moment);
    far.set(u"company"_s, RecordId::create(TestWorkspace::moment));
    REQUIRE((*bulk)->add(EditStep::create(far), problems).value());
    REQUIRE((*bulk)->finish().hasValue());
    auto second = workspace->beginBulk(u"import"_s);
    for (int i = 0; i < 20001; ++i) {
        Record record = workspace->blank(u"industry"_s);
        record.set(u"name"_s, u"Industry %1"_s.arg(i));
        REQUIRE((*second)->add(EditStep::create(record), problems).value());
    }

    const auto report = checkWorkspace(workspace.path());

    INFO(told(report));
    REQUIRE(report.hasValue());
    CHECK(report->clean());
    REQUIRE(report->findings.size() == 2);
    CHECK(report->findings[0].kind == Finding::Kind::IncompleteEdit);
    CHECK(report->findings[1] == Finding { Finding::Kind::LostReference, u"opportunity.company"_s, 1, u"row 1"_s });
}

TEST_CASE("check can be stopped")
{
    TestWorkspace workspace;
    int steps = 0;
    const auto stopped = checkWorkspace(workspace.path(), [&](int done, int all) {
        CHECK(done <= all);
        return ++steps < 5;
    });
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(steps == 5);
}
