#include "store/CareWorkspace.h"

#include <QDir>
#include <QFile>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString& folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

} // namespace

TEST_CASE("a backup of an open workspace is complete and checks clean")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    const QString copy = workspace.folder() + u"/copy.fairlead"_s;

    REQUIRE(backupWorkspace(workspace.path(), copy).hasValue());

    INFO(told(checkWorkspace(copy)));
    CHECK(checkWorkspace(copy)->clean());
    const QStringList saved = contents(copy);
    workspace.close();
    CHECK(saved == contents(workspace.path()));
}

TEST_CASE("a backup shows one moment while a writer goes on writing")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    const qint64 before = workspace.count("SELECT count(*) FROM company");
    const QString copy = workspace.folder() + u"/copy.fairlead"_s;
    int steps = 0;

    const auto done = backupWorkspace(workspace.path(), copy, [&](int at, int all) {
        CHECK(at <= all);
        workspace.named(u"company"_s, u"Meanwhile %1"_s.arg(++steps));
        return true;
    });

    REQUIRE(done.hasValue());
    CHECK(steps > 1);
    CHECK(ask(copy, "SELECT count(*) FROM company") == before);
    CHECK(checkWorkspace(copy)->clean());
    CHECK(workspace.count("SELECT count(*) FROM company") == before + steps);
}

TEST_CASE("a backup that is stopped leaves nothing, and an existing target is left alone unless it may be replaced")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    const QString copy = workspace.folder() + u"/copy.fairlead"_s;
    const QStringList files = filesOf(workspace.folder());
    CHECK(backupWorkspace(workspace.path(), copy, [](int, int) { return false; }).error().code == ErrorCode::Cancelled);
    CHECK(filesOf(workspace.folder()) == files);

    {
        QFile other(copy);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("something else");
    }
    CHECK(backupWorkspace(workspace.path(), copy).error() == Error { ErrorCode::Exists, copy });
    CHECK(backupWorkspace(
              workspace.path(), copy, [](int, int) { return false; }, Existing::Replace)
              .error()
              .code
        == ErrorCode::Cancelled);
    CHECK(QFile(copy).size() == 14);
    REQUIRE(backupWorkspace(workspace.path(), copy, {}, Existing::Replace).hasValue());
    CHECK(checkWorkspace(copy)->clean());

    const auto open = Workspace::open(copy);
    CHECK(backupWorkspace(workspace.path(), copy, {}, Existing::Replace).error().code == ErrorCode::Busy);
    CHECK(
        backupWorkspace(workspace.path(), workspace.path(), {}, Existing::Replace).error().code == ErrorCode::Invalid);
    CHECK(backupWorkspace(workspace.folder() + u"/none"_s, copy + u"2"_s).error().code == ErrorCode::NotFound);
    CHECK(
        backupWorkspace(workspace.path(), workspace.folder() + u"/no/folder/x"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a log that was left at the target of a backup is not played into it")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    TestWorkspace other;
    other.named(u"company"_s, u"Foreign"_s);
    const QString copy = workspace.folder() + u"/copy.fairlead"_s;
    REQUIRE(QFile::copy(other.path() + u"-wal"_s, copy + u"-wal"_s));

    REQUIRE(backupWorkspace(workspace.path(), copy).hasValue());

    CHECK(ask(copy, "SELECT count(*) FROM company WHERE name='Foreign'") == 0);
    CHECK(checkWorkspace(copy)->clean());
}

TEST_CASE("restoring keeps the present file aside, with its log, and refuses a bad backup and an open workspace")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    const QString copy = workspace.folder() + u"/copy.fairlead"_s;
    REQUIRE(backupWorkspace(workspace.path(), copy).hasValue());
    workspace.named(u"company"_s, u"Since then"_s);
    CHECK(restoreWorkspace(copy, workspace.path()).error().code == ErrorCode::Busy);
    // As after a kill: the last edit is in the log alone.
    const QString place = workspace.folder() + u"/place.fairlead"_s;
    for (const QString& end : { QString(), u"-wal"_s })
        REQUIRE(QFile::copy(workspace.path() + end, place + end));

    const auto aside = restoreWorkspace(copy, place);

    REQUIRE(aside.hasValue());
    CHECK(*aside == workspace.folder() + u"/place.before-restore.fairlead"_s);
    CHECK(ask(place, "SELECT count(*) FROM company WHERE name='Since then'") == 0);
    CHECK(ask(*aside, "SELECT count(*) FROM company WHERE name='Since then'") == 1);
    CHECK(contents(place) == contents(copy));
    CHECK(*restoreWorkspace(copy, place) == workspace.folder() + u"/place.before-restore-2.fairlead"_s);
    CHECK(restoreWorkspace(copy, workspace.folder() + u"/new.fairlead"_s)->isEmpty());

    CHECK(meddle(copy, "UPDATE company SET _c=x'00'").empty());
    CHECK(restoreWorkspace(copy, place).error().code == ErrorCode::Damaged);
    CHECK(restoreWorkspace(workspace.folder() + u"/none"_s, place).error().code == ErrorCode::NotFound);
    CHECK(checkWorkspace(place)->clean());
}
