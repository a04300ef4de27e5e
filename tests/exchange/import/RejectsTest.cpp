#include "ImportWorld.h"

#include "exchange/CsvReader.h"

#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QStringList header;
    std::vector<QStringList> rows;
};

Table readTable(const QString& path)
{
    SourceOptions options;
    options.header = true;
    auto reader = CsvReader::open(path, options);
    REQUIRE(reader.hasValue());
    Table table { reader->header(), {} };
    SourceRow row;
    for (;;) {
        const auto more = reader->next(row);
        REQUIRE(more.hasValue());
        if (!*more) return table;
        table.rows.push_back(row.cells);
    }
}

ImportOptions withRejects(ImportWorld& world, const QString& kind)
{
    ImportOptions options = optionsFor(kind);
    options.rejectsPath = world.path(u"rejects.csv"_s);
    return options;
}

} // namespace

TEST_CASE("the file of rejects has the original cells, the line and the reason, and comes in after mending")
{
    ImportWorld world;
    const QString file = world.file(u"d.csv"_s,
        u"Opportunity name,Stage,Expected close,Reason\nGood,Qualify,2026-01-02,\n"
        "Bad date,Qualify,\"soon, \"\"maybe\"\"\",price\nBad stage,Nowhere,2026-01-02,\n"_s);
    world.test().stages();

    const ImportResult result = world.import(file, withRejects(world, u"opportunity"_s));

    CHECK(result.added == 1);
    CHECK(result.rejected == 2);
    const Table table = readTable(world.path(u"rejects.csv"_s));
    REQUIRE(table.header.size() == 6);
    CHECK(table.header.mid(2) == QStringList({ u"Opportunity name"_s, u"Stage"_s, u"Expected close"_s, u"Reason"_s }));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].mid(2) == QStringList({ u"Bad date"_s, u"Qualify"_s, u"soon, \"maybe\""_s, u"price"_s }));
    CHECK(table.rows[0][0] == u"3"_s);
    CHECK(table.rows[0][1] == u"Expected close: date"_s);
    CHECK(table.rows[1][0] == u"4"_s);
    CHECK(table.rows[1][1] == u"Stage: missing"_s);

    QByteArray mended = ImportWorld::read(world.path(u"rejects.csv"_s));
    mended.replace("\"soon, \"\"maybe\"\"\"", "2026-03-04").replace("Nowhere", "Proposal");
    const ImportResult again = world.import(world.file(u"mended.csv"_s, mended), withRejects(world, u"opportunity"_s));
    CHECK(again.added == 2);
    CHECK(again.rejected == 0);
    CHECK(world.named(u"opportunity"_s, u"Bad date"_s).text(u"close_reason"_s).isEmpty());
}

TEST_CASE("the line and the reason of rejects are never taken for fields")
{
    ImportWorld world;
    const QString file = world.file(u"p.csv"_s, u"Product,Line,Price\nBolt,M,cheap\n"_s);
    world.import(file, withRejects(world, u"product"_s));

    QByteArray mended = ImportWorld::read(world.path(u"rejects.csv"_s));
    mended.replace("cheap", "12");
    CHECK(world.import(world.file(u"mended.csv"_s, mended), u"product"_s).added == 1);

    CHECK(world.named(u"product"_s, u"Bolt"_s).text(u"series"_s) == u"M"_s);
}

TEST_CASE("rejects of rejects have one line and one reason")
{
    ImportWorld world;
    const QString file = world.file(u"c.csv"_s, u"Name,Founded in\nA,soon\nB,later\n"_s);
    world.import(file, withRejects(world, u"company"_s));
    QByteArray half = ImportWorld::read(world.path(u"rejects.csv"_s));
    half.replace("soon", "1999");

    const ImportResult result = world.import(world.file(u"half.csv"_s, half), withRejects(world, u"company"_s));

    CHECK(result.added == 1);
    CHECK(result.rejected == 1);
    const Table table = readTable(world.path(u"rejects.csv"_s));
    CHECK(table.header.size() == 4);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].size() == 4);
    CHECK(table.rows[0][3] == u"later"_s);
}

TEST_CASE("long and faulty rows keep all of their cells among the rejects")
{
    ImportWorld world;
    const QByteArray content = "Name,City\nA,Paris,extra,more\nB," + QByteArray("x\0y", 3) + "\nC,Rome\n";
    const ImportResult result = world.import(world.file(u"c.csv"_s, content), withRejects(world, u"company"_s));

    CHECK(result.rejected == 2);
    const QByteArray rejects = ImportWorld::read(world.path(u"rejects.csv"_s));
    CHECK(rejects.contains("extra"));
    CHECK(rejects.contains("more"));
    CHECK(rejects.contains("too_many_cells"));
    CHECK(rejects.contains("nul"));
    const Table table = readTable(world.path(u"rejects.csv"_s));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].mid(2) == QStringList({ u"A"_s, u"Paris"_s, u"extra"_s, u"more"_s }));
    CHECK(table.rows[1][0] == u"3"_s);
}

TEST_CASE("without a refused row there is no file of rejects, and an old one stays as it was")
{
    ImportWorld world;
    world.file(u"rejects.csv"_s, u"old"_s);

    world.import(world.file(u"c.csv"_s, u"Name\nA\n"_s), withRejects(world, u"company"_s));

    CHECK(ImportWorld::read(world.path(u"rejects.csv"_s)) == "old");
}

TEST_CASE("a dry run writes the rejects too, for that is what it is for")
{
    ImportWorld world;
    ImportOptions options = withRejects(world, u"company"_s);
    options.dryRun = true;

    world.import(world.file(u"c.csv"_s, u"Name,Founded in\nA,soon\n"_s), options);

    CHECK(ImportWorld::read(world.path(u"rejects.csv"_s)).contains("soon"));
    CHECK(world.visibleRows() == 0);
}

TEST_CASE("rejects that cannot be written stop the import, which leaves no trace")
{
    ImportWorld world;
    const QString file = world.file(u"c.csv"_s, u"Name,Founded in\nGood,1999\nA,soon\n"_s);
    ImportOptions options = optionsFor(u"company"_s);
    const auto refused = [&](const QString& path, ErrorCode code) {
        options.rejectsPath = path;
        CHECK(world.refusal(file, options).code == code);
        CHECK(world.visibleRows() == 0);
        CHECK(world.edits() == 0);
    };

    SECTION("a folder that is not there") { refused(world.path(u"no/where/r.csv"_s), ErrorCode::NoAccess); }
    SECTION("a folder instead of a file") { refused(world.test().folder(), ErrorCode::NoAccess); }
    SECTION("a device, which must not be replaced by a file")
    {
        // A pipe of our own stands for all that is neither file nor folder.
        const QString pipe = world.path(u"pipe"_s);
        REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        refused(pipe, ErrorCode::NoAccess);
        CHECK_FALSE(QFileInfo(pipe).isFile());
    }
    SECTION("the file that is being imported")
    {
        refused(file, ErrorCode::Invalid);
        CHECK(ImportWorld::read(file).startsWith("Name"));
    }
    SECTION("the workspace itself") { refused(world->path(), ErrorCode::Invalid); }
}

TEST_CASE("rejects for which there is no room stop the import, which leaves no trace")
{
    ImportWorld world;
    QByteArray text = "Name,Founded in,Remark\n";
    for (int i = 0; i < 1000; ++i)
        text += "F,soon," + QByteArray(16 * 1024, 'x') + '\n';
    const QString file = world.file(u"c.csv"_s, text);
    // Files may not grow beyond eight million bytes here: room for the workspace, not for the rejects.
    ::rlimit before {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    ::rlimit tight = before;
    tight.rlim_cur = 8 << 20;
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);

    const Error error = world.refusal(file, withRejects(world, u"company"_s));

    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    CHECK((error.code == ErrorCode::Io || error.code == ErrorCode::DiskFull));
    CHECK_FALSE(QFile::exists(world.path(u"rejects.csv"_s)));
    CHECK(world.edits() == 0);
}

TEST_CASE("a thousand refused rows are all in the file, though only the first are told")
{
    ImportWorld world;
    QString text = u"Name,Founded in\n"_s;
    for (int i = 0; i < 1000; ++i)
        text += u"F%1,soon\n"_s.arg(i);

    const ImportResult result = world.import(world.file(u"c.csv"_s, text), withRejects(world, u"company"_s));

    CHECK(result.rejected == 1000);
    CHECK(result.bad.size() == 100);
    CHECK(readTable(world.path(u"rejects.csv"_s)).rows.size() == 1000);
}
