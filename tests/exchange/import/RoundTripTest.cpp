#include "FullWorkspace.h"
#include "ImportWorld.h"

#include "exchange/Exporter.h"
#include "store/Maintenance.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Every kind as a file of its own.
void exportAll(ImportWorld& from, ImportWorld& to)
{
    for (const QString& name : typesInOrder(from->catalog())) {
        const auto done = Exporter::writeCsv(from->reader(), from.type(name), to.path(name + u".csv"_s));
        REQUIRE(done.hasValue());
        CHECK(*done == from.count(name));
    }
}

std::vector<ImportResult> importAll(ImportWorld& world, const QStringList& types)
{
    std::vector<ImportResult> results;
    for (const QString& name : types) {
        INFO(name.toStdString());
        results.push_back(world.import(world.path(name + u".csv"_s), name));
        CHECK(results.back().rejected == 0);
        for (const MappedColumn& column : results.back().columns) {
            INFO(column.header.toStdString());
            CHECK(column.path.has_value());
        }
    }
    return results;
}

void checkSame(ImportWorld& world, const QStringList& expected)
{
    const QStringList found = world.content();
    for (const QString& line : expected)
        if (!found.contains(line)) FAIL_CHECK("missing: " << line.toStdString());
    for (const QString& line : found)
        if (!expected.contains(line)) FAIL_CHECK("too much: " << line.toStdString());
}

void checkSound(ImportWorld& world)
{
    const auto report = checkWorkspace(world->path());
    REQUIRE(report.hasValue());
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(wordOf(finding.kind).toStdString()
            << " " << finding.where.toStdString() << " " << finding.detail.toStdString());
    CHECK(report->clean());
}

} // namespace

TEST_CASE("everything that was exported comes back field by field and id by id")
{
    ImportWorld source;
    fillWithEverything(*source);
    ImportWorld target;
    exportAll(source, target);
    const QStringList types = typesInOrder(source->catalog());

    SECTION("custom fields first, then in the order of the declarations") { importAll(target, types); }
    SECTION("custom fields first, then in reverse: parts before what they are part of")
    {
        QStringList reverse = types.mid(1);
        std::reverse(reverse.begin(), reverse.end());
        importAll(target, types.mid(0, 1) + reverse);
    }

    checkSame(target, source.content());
    CHECK(target.count(u"stage_event"_s) == source.count(u"stage_event"_s));
    for (const Record& run : source.records(u"import_run"_s))
        CHECK(target.test().get(run).cells == run.cells);
    checkSound(target);
}

TEST_CASE("the exports again change nothing")
{
    ImportWorld source;
    fillWithEverything(*source);
    ImportWorld target;
    exportAll(source, target);
    const QStringList types = typesInOrder(source->catalog());
    importAll(target, types);
    const qint64 edits = target.edits();

    for (const ImportResult& again : importAll(target, types)) {
        CHECK(again.unchanged == again.rows);
        CHECK(again.edit == 0);
    }

    CHECK(target.edits() == edits);
}

TEST_CASE("the exports into the workspace that they come from change nothing")
{
    ImportWorld source;
    fillWithEverything(*source);
    exportAll(source, source);
    const QStringList before = source.content();
    const qint64 edits = source.edits();

    for (const ImportResult& again : importAll(source, typesInOrder(source->catalog())))
        CHECK(again.unchanged == again.rows);

    CHECK(source.content() == before);
    CHECK(source.edits() == edits);
}

TEST_CASE("records of an import that was taken back come back from the same files, entries too")
{
    ImportWorld source;
    fillWithEverything(*source);
    ImportWorld target;
    exportAll(source, target);
    const QStringList types = typesInOrder(source->catalog());
    const auto first = importAll(target, types);
    for (size_t i = 0; i < first.size(); ++i)
        REQUIRE(target->undo().hasValue());
    CHECK(target.content().isEmpty());

    const auto again = importAll(target, types);

    for (size_t i = 0; i < again.size(); ++i) {
        INFO(types[qsizetype(i)].toStdString());
        CHECK(again[i].added == first[i].added);
    }
    checkSame(target, source.content());
    checkSound(target);

    // And that is one undo again.
    for (size_t i = 0; i < again.size(); ++i)
        REQUIRE(target->undo().hasValue());
    CHECK(target.content().isEmpty());
}

TEST_CASE("a record that somebody has deleted comes back from its own export as it was")
{
    ImportWorld world;
    TestWorkspace::Stages stages = world.test().stages();
    Record deal = world->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Deal"_s).set(u"stage"_s, stages.second.id).set(u"amount"_s, Money { 500, u"USD"_s });
    world.test().add(deal);
    REQUIRE(Exporter::writeCsv(world->reader(), world.type(u"opportunity"_s), world.path(u"deals.csv"_s)).hasValue());
    const QStringList before = world.content();
    Record changed = deal;
    changed.set(u"amount"_s, Money { 900, u"USD"_s });
    REQUIRE(world->apply({ u"raise"_s, { EditStep::change(changed, { u"amount"_s }) }, {} }).hasValue());
    REQUIRE(world->apply({ u"delete"_s, { EditStep::remove(*deal.type, deal.id) }, {} }).hasValue());

    const ImportResult back = world.import(world.path(u"deals.csv"_s), u"opportunity"_s);

    CHECK(back.added == 1);
    CHECK(world.test().get(deal).money(u"amount"_s) == Money { 500, u"USD"_s });
    CHECK(world.count(u"stage_event"_s) == 1);
    REQUIRE(world->undo().hasValue());
    CHECK(world.count(u"opportunity"_s) == 0);
}

TEST_CASE("the fields that a list shows are written under its words, in its order, and are read back by them")
{
    ImportWorld source;
    Record deal = source->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Boiler"_s).set(u"amount"_s, Money { 123450, u"EUR"_s });
    deal.set(u"expected_close"_s, QDate(2026, 12, 24)).set(u"source"_s, u"referral"_s);
    REQUIRE(source->apply({ u"add"_s, { EditStep::create(deal) }, {} }));
    for (const bool chinese : { false, true }) {
        ExportOptions options;
        options.shown = ShownFields { { u"amount"_s, u"name"_s, u"expected_close"_s }, chinese };
        const QString path = source.path(u"shown.csv"_s);
        REQUIRE(Exporter::writeCsv(source->reader(), source.type(u"opportunity"_s), path, options));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        CHECK(lines[0]
            == (chinese ? u"金额,金额币种,名称,预计成交日"_s : u"Amount,Amount currency,Name,Expected close"_s));
        CHECK(lines[1] == u"1234.50,EUR,Boiler,2026-12-24"_s);
        ImportWorld target;
        const ImportResult result = target.import(path, u"opportunity"_s);
        CHECK(result.added == 1);
        for (const MappedColumn& column : result.columns)
            CHECK(column.path.has_value());
    }
}
