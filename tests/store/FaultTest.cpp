#include "store/FaultVfs.h"
#include "store/Connection.h"
#include "store/Story.h"

#include <QDir>
#include <QFile>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

bool isRightKind(const Error& error, FaultVfs::Fault fault)
{
    if (fault == FaultVfs::Fault::Full) return error.code == ErrorCode::DiskFull;
    return error.code == ErrorCode::Io || error.code == ErrorCode::NoAccess;
}

/// An empty workspace to begin each round with, and where the rounds happen.
class Rounds
{
public:
    Rounds()
    {
        options.clock = Clock::fixed(TestWorkspace::moment);
        REQUIRE(Workspace::create(folder.path() + u"/empty"_s, u"USD"_s, options).hasValue());
    }
    QString next()
    {
        for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::remove(path + end);
        REQUIRE(QFile::copy(folder.path() + u"/empty"_s, path));
        return path;
    }
    QTemporaryDir folder;
    const QString path = folder.path() + u"/w.fairlead"_s;
    Workspace::Options options;
};

void verify(const QString& path, const Story& story, const Workspace::Options& options)
{
    const auto opened = Workspace::open(path, options);
    if (!opened) FAIL("does not open again: " << opened.error().detail.toStdString());
    INFO(story.difference(**opened).toStdString());
    CHECK(story.agrees(**opened));
    const auto report = checkWorkspace(path);
    INFO(told(report));
    REQUIRE(report.hasValue());
    CHECK(report->findings.empty());
}

} // namespace

TEST_CASE("whatever operation of the disk fails once, the edit fails whole and the next one succeeds")
{
    Rounds rounds;
    FaultVfs vfs;
    bool passed = false;
    qint64 number = 1;
    for (; !passed; ++number) {
        const QString path = rounds.next();
        const auto fault = FaultVfs::Fault::Io;
        INFO("operation " << number);
        Story story;
        vfs.failAt(number, fault);
        {
            auto workspace = Workspace::open(path, rounds.options);
            const Result<void> done = workspace ? story.run(**workspace) : Result<void>(workspace.error());
            if (!done) CHECK(vfs.hasFailed());
            if (!done) CHECK(isRightKind(done.error(), fault));
            if (workspace && !done) {
                INFO(story.difference(**workspace).toStdString());
                CHECK(story.agrees(**workspace));
                const auto again = story.tryAgain(**workspace);
                if (!again) FAIL("the next edit fails: " << again.error().detail.toStdString());
            }
        }
        passed = !vfs.hasFailed();
        vfs.stopFailing();
        verify(path, story, rounds.options);
    }
    CHECK(number > 400);
}

TEST_CASE("a disk that becomes full and stays full costs the edit that did not fit, and nothing else")
{
    Rounds rounds;
    FaultVfs vfs;
    bool passed = false;
    for (qint64 number = 1; !passed; ++number) {
        const QString path = rounds.next();
        const auto fault = FaultVfs::Fault::Full;
        INFO("operation " << number);
        Story story;
        vfs.failAt(number, fault, true);
        {
            auto workspace = Workspace::open(path, rounds.options);
            const Result<void> done = workspace ? story.run(**workspace) : Result<void>(workspace.error());
            if (!done) CHECK(isRightKind(done.error(), fault));
        }
        passed = !vfs.hasFailed();
        vfs.stopFailing();
        verify(path, story, rounds.options);
    }
}

TEST_CASE("power that fails at any moment costs no edit that was acknowledged")
{
    Rounds rounds;
    FaultVfs vfs;
    constexpr int cuts = 200;
    constexpr qint64 operations = 470; // of the whole story, see above
    qint64 acknowledged = 0;
    for (quint32 cut = 0; cut < cuts; ++cut) {
        const QString path = rounds.next();
        INFO("cut " << cut);
        Story story;
        vfs.trackPower();
        vfs.failAt(1 + cut * operations / cuts, FaultVfs::Fault::PowerCut);
        {
            auto workspace = Workspace::open(path, rounds.options);
            if (workspace) (void)story.run(**workspace).hasValue();
        }
        CHECK(vfs.hasFailed());
        vfs.crash(cut);
        acknowledged += story.acknowledged();
        verify(path, story, rounds.options);
    }
    CHECK(acknowledged > cuts);
}

TEST_CASE("creating a workspace fails whole, whatever operation of the disk fails")
{
    QTemporaryDir folder;
    const QString path = folder.path() + u"/w.fairlead"_s;
    Workspace::Options options;
    options.clock = Clock::fixed(TestWorkspace::moment);
    FaultVfs vfs;
    bool passed = false;
    for (qint64 number = 1; !passed; number += number < 40 ? 1 : 7) {
        INFO("operation " << number);
        vfs.failAt(number, FaultVfs::Fault::Full);
        bool made = false;
        {
            const auto created = Workspace::create(path, u"EUR"_s, options);
            made = created.hasValue();
            if (!made) CHECK(created.error().code == ErrorCode::DiskFull);
        }
        passed = !vfs.hasFailed();
        vfs.stopFailing();
        CHECK(QFile::exists(path) == made);
        if (!made) continue;
        const auto opened = Workspace::open(path, options);
        REQUIRE(opened.hasValue());
        CHECK((*opened)->baseCurrency() == u"EUR"_s);
        CHECK(checkWorkspace(path)->clean());
        for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::remove(path + end);
    }
}

TEST_CASE("power that fails while a workspace is made leaves a whole one, or what is plainly none")
{
    QTemporaryDir folder;
    const QString path = folder.path() + u"/w.fairlead"_s;
    Workspace::Options options;
    options.clock = Clock::fixed(TestWorkspace::moment);
    FaultVfs vfs;
    for (quint32 cut = 0; cut < 40; ++cut) {
        INFO("cut " << cut);
        vfs.trackPower();
        vfs.failAt(1 + cut * 25, FaultVfs::Fault::PowerCut);
        const bool made = Workspace::create(path, u"EUR"_s, options).hasValue();
        vfs.crash(cut);
        vfs.stopFailing();
        const auto opened = Workspace::open(path, options);
        if (made && !opened) FAIL(int(opened.error().code) << opened.error().detail.toStdString());
        if (opened) CHECK((*opened)->baseCurrency() == u"EUR"_s);
        if (!opened)
            CHECK((opened.error().code == ErrorCode::NotAWorkspace || opened.error().code == ErrorCode::NotFound));
        for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::remove(path + end);
    }
}

TEST_CASE("a backup or a repair that meets a failing disk leaves the workspace as it was and nothing beside it")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    workspace.close();
    const QString copy = workspace.folder() + u"/copy.fairlead"_s;
    CHECK(meddle(workspace.path(), "UPDATE company SET _c=x'01' WHERE n=6").empty());
    QFile file(workspace.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    FaultVfs vfs;
    for (const qint64 number : { 1, 2, 3, 4, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987 }) {
        INFO("operation " << number);
        vfs.failAt(number, FaultVfs::Fault::Full, true);
        const auto done = backupWorkspace(workspace.path(), copy);
        vfs.stopFailing();
        if (!done) CHECK(done.error().code == ErrorCode::DiskFull);
        CHECK(QFile::exists(copy) == done.hasValue());
        CHECK_FALSE(QFile::exists(copy + u".part"_s));
        if (done)
            CHECK(ask(copy, "SELECT count(*) FROM company") == ask(workspace.path(), "SELECT count(*) FROM company"));
        QFile::remove(copy);
        vfs.failAt(number, FaultVfs::Fault::Full, true);
        const auto repaired = repairWorkspace(workspace.path());
        const bool failed = vfs.hasFailed();
        vfs.stopFailing();
        CHECK(failed);
        CHECK_FALSE(repaired.hasValue());
        file.seek(0);
        CHECK(file.readAll() == bytes);
        CHECK(QDir(workspace.folder()).entryList(QDir::Files).filter(u"salvage"_s).isEmpty());
    }
    CHECK(repairWorkspace(workspace.path())->after.clean());
}

TEST_CASE("the simulated disk has teeth: without syncs the same cuts lose edits")
{
    Rounds rounds;
    FaultVfs vfs;
    int lost = 0;
    for (quint32 cut = 0; cut < 12; ++cut) {
        const QString path = rounds.next();
        Story story;
        vfs.trackPower();
        vfs.failAt(60 + cut * 20, FaultVfs::Fault::PowerCut);
        {
            auto workspace = Workspace::open(path, rounds.options);
            (*workspace)->connection().exec("PRAGMA synchronous=OFF");
            (void)story.run(**workspace).hasValue();
        }
        vfs.crash(cut);
        const auto opened = Workspace::open(path, rounds.options);
        const auto report = checkWorkspace(path);
        lost += !opened || !report || !report->clean() || !story.agrees(**opened);
    }
    CHECK(lost > 0);
}
