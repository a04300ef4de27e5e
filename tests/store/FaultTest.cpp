#include "store/FaultVfs.h"
#include "store/Story.h"

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
    CHECK(number > 50);
    WARN(number << " operations");
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
