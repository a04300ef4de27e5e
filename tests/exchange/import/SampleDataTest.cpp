#include "ImportWorld.h"

#include "store/Maintenance.h"

#include <QFile>
#include <iostream>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QString sample(const char* name)
{
    return qEnvironmentVariable("FAIRLEAD_DATA") + u"/maven-crm/"_s + QString::fromLatin1(name);
}

bool isThere()
{
    if (QFile::exists(sample("sales_pipeline.csv"))) return true;
    std::cout << "skipped: the sample data maven-crm is missing (FAIRLEAD_DATA)" << std::endl;
    return false;
}

/// The four files with the automatic mapping alone, in the order in which a person would bring them in.
std::vector<ImportResult> importAll(ImportWorld& world)
{
    const std::pair<const char*, const char*> files[] = { { "sales_teams.csv", "person" },
        { "accounts.csv", "customer" }, { "products.csv", "product" }, { "sales_pipeline.csv", "opportunity" } };
    std::vector<ImportResult> results;
    for (const auto& [file, kind] : files) {
        ImportOptions options = optionsFor(QString::fromLatin1(kind));
        options.missing = MissingReference::Create;
        results.push_back(world.import(sample(file), options));
    }
    return results;
}

} // namespace

TEST_CASE("the sample data comes in whole with the automatic mapping alone")
{
    if (!isThere()) return;
    ImportWorld world;

    const auto results = importAll(world);

    const qint64 rows[] = { 35, 85, 7, 8800 };
    for (size_t i = 0; i < 4; ++i) {
        CHECK(results[i].rows == rows[i]);
        CHECK(results[i].added == rows[i]);
        CHECK(results[i].rejected == 0);
        CHECK(results[i].edit != 0);
        for (const MappedColumn& column : results[i].columns) {
            INFO(column.header.toStdString());
            CHECK(column.path.has_value());
        }
    }
    CHECK(world.count(u"opportunity"_s) == 8800);
    CHECK(world.count(u"opportunity_line"_s) == 8800);
    CHECK(world.count(u"stage_event"_s) == 8800);
    CHECK(world.count(u"company"_s) == 85);
    CHECK(world->reader().number("SELECT count(*) FROM opportunity WHERE _v=1 AND company IS NULL").value() == 1425);
    CHECK(world->reader().number("SELECT count(*) FROM opportunity WHERE _v=1 AND opened_on IS NULL").value() == 500);
    CHECK(world->reader().number("SELECT count(*) FROM opportunity WHERE _v=1 AND amount IS NULL").value() == 2089);
    CHECK(world->reader()
              .number("SELECT sum(amount) FROM opportunity o JOIN stage s ON s.id=o.stage WHERE o._v=1 AND "
                      "s.kind='won'")
              .value()
        == 1000553400);
    const std::pair<const char*, qint64> stages[]
        = { { "Won", 4238 }, { "Lost", 2473 }, { "Engaging", 1589 }, { "Prospecting", 500 } };
    for (const auto& [stage, deals] : stages)
        CHECK(world->reader()
                  .number("SELECT count(*) FROM opportunity WHERE _v=1 AND stage=?",
                      { cellOf(world.named(u"stage"_s, QString::fromLatin1(stage)).id) })
                  .value()
            == deals);
    // The dirt of the source survives.
    CHECK(world.count(u"industry"_s) == 10);
    (void)world.named(u"industry"_s, u"technolgy"_s);
    CHECK(world.titleOf(world.named(u"company"_s, u"Zathunicon"_s), u"parent"_s).isEmpty());
}

TEST_CASE("an import tells a product that was not there with its rows and the name it comes near")
{
    if (!isThere()) return;
    ImportWorld world;

    const ImportResult deals = importAll(world).back();

    const auto made = std::find_if(deals.createdRecords.begin(), deals.createdRecords.end(),
        [](const ImportResult::Created& one) { return one.name == u"GTXPro"_s; });
    REQUIRE(made != deals.createdRecords.end());
    CHECK(made->type == u"product"_s);
    CHECK(made->rows == 1480);
    CHECK(made->near == u"GTX Pro"_s);
    CHECK(deals.created[u"product"_s] == 1);
    CHECK(deals.created[u"stage"_s] == 4);
}

TEST_CASE("the same four files again change nothing at all")
{
    if (!isThere()) return;
    ImportWorld world;
    importAll(world);
    const QStringList before = world.content();
    const qint64 edits = world.edits();

    for (const ImportResult& again : importAll(world)) {
        CHECK(again.unchanged == again.rows);
        CHECK(again.edit == 0);
        CHECK(again.createdRecords.empty());
        CHECK(again.partsChanged.isEmpty());
    }

    CHECK(world.edits() == edits);
    CHECK(world.content() == before);
}

TEST_CASE("four undos empty the workspace, four redos bring everything back, and the file is sound")
{
    if (!isThere()) return;
    ImportWorld world;
    importAll(world);
    const QStringList before = world.content();

    for (int i = 0; i < 4; ++i)
        REQUIRE(world->undo().hasValue());
    CHECK(world.visibleRows() == 0);
    for (int i = 0; i < 4; ++i)
        REQUIRE(world->redo().hasValue());
    CHECK(world.content() == before);

    // What was taken back may also come again from the files, and then it is the files' own doing.
    for (int i = 0; i < 4; ++i)
        REQUIRE(world->undo().hasValue());
    const auto again = importAll(world);
    CHECK(again.back().added == 8800);
    CHECK(world.count(u"opportunity"_s) == 8800);
    CHECK(world.count(u"stage_event"_s) == 8800);
    const auto report = checkWorkspace(world->path());
    REQUIRE(report.hasValue());
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(wordOf(finding.kind).toStdString()
            << " " << finding.where.toStdString() << " " << finding.detail.toStdString());
    CHECK(report->clean());
}
