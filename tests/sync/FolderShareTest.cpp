#include "testing/Strings.h"

#include "sync/FolderShare.h"
#include "sync/testing/FaultDisk.h"
#include "sync/testing/Places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray before(70'000, 'o'), after(600'000, 'n');

QStringList filesBelow(const QString& folder)
{
    QStringList names;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        names += info.isDir() ? filesBelow(info.filePath()) : QStringList { info.fileName() };
    return names;
}

/// A source that ends before it should.
class LyingSource : public ByteSource
{
public:
    qint64 size() const override { return 100; }
    Result<QByteArray> read(qint64) override { return QByteArray(std::exchange(m_left, 0), 'x'); }

private:
    int m_left = 40;
};
} // namespace

TEST_CASE("Whatever step fails, a file is whole or as it was, and the next try succeeds")
{
    const std::errc errors[] { std::errc::no_space_on_device, std::errc::io_error, std::errc::permission_denied,
        std::errc::read_only_file_system, std::errc::not_connected };
    int cases = 0;
    for (const bool present : { false, true })
        for (const std::errc error : errors)
            for (int failAt = 1;; ++failAt) {
                CAPTURE(present, int(error), failAt);
                QTemporaryDir folder;
                if (present) REQUIRE(FolderShare(folder.path()).put(u"a/b/f"_s, before));
                auto plan = std::make_shared<FaultDisk::Plan>();
                plan->failAt = failAt;
                plan->error = std::make_error_code(error);
                FolderShare share(folder.path(), std::make_unique<FaultDisk>(plan));
                const auto done = share.put(u"a/b/f"_s, after);
                if (plan->steps < failAt) break;
                ++cases;
                const auto found = FolderShare(folder.path()).get(u"a/b/f"_s);
                CHECK((found ? *found == after || (present && *found == before)
                             : !present && found.error().code == ErrorCode::NotFound));
                if (done) CHECK(found.value() == after);
                // What was begun is removed again.
                CHECK(filesBelow(folder.path()).join(u' ') == (found ? u"f"_s : QString()));
                CHECK(share.put(u"a/b/f"_s, after));
                CHECK(FolderShare(folder.path()).get(u"a/b/f"_s).value() == after);
            }
    CHECK(cases > 60);
}

TEST_CASE("Every call tells an error and goes on when the disk is well again")
{
    for (int failAt = 1; failAt < 12; ++failAt)
        for (const bool forGood : { false, true }) {
            QTemporaryDir folder;
            REQUIRE(FolderShare(folder.path()).put(u"d/f"_s, before));
            auto plan = std::make_shared<FaultDisk::Plan>();
            plan->failAt = failAt;
            plan->forGood = forGood;
            plan->error = std::make_error_code(std::errc::io_error);
            FolderShare share(folder.path(), std::make_unique<FaultDisk>(plan));
            (void)share.list(u"d"_s);
            const auto got = share.get(u"d/f"_s);
            CHECK((!got || *got == before));
            const auto mine = share.claim(u"claim/x"_s);
            (void)share.now(u"d"_s);
            (void)share.remove(u"d/f"_s);
            *plan = {};
            CHECK(share.list(u"d"_s));
            const auto again = share.claim(u"claim/x"_s);
            // Nobody else was here: at most one of the two got it.
            REQUIRE(again);
            CHECK_FALSE((mine && *mine && *again));
            CHECK(share.remove(u"d/f"_s));
            CHECK(share.get(u"d/f"_s).error().code == ErrorCode::NotFound);
        }
}

TEST_CASE("A file is on the server's disk before it gets its name, and then its name is")
{
    QTemporaryDir folder;
    auto plan = std::make_shared<FaultDisk::Plan>();
    FolderShare share(folder.path(), std::make_unique<FaultDisk>(plan));
    REQUIRE(share.put(u"d/f"_s, before));
    CHECK(plan->log.join(u' ') == u"look create makeFolder flushFolder create write flush close replace flushFolder"_s);
    plan->log.clear();
    REQUIRE(share.claim(u"c/x"_s).value());
    CHECK(plan->log.join(u' ') == u"look makeFolder makeFolder flushFolder makeFolder flushFolder"_s);
    plan->log.clear();
    REQUIRE(share.get(u"d/f"_s));
    CHECK(plan->log.join(u' ') == u"read"_s);
    plan->log.clear();
    REQUIRE(share.list(u"d"_s));
    CHECK(plan->log.join(u' ') == u"list"_s);
}

TEST_CASE("Writes that take less than they were given go on where they stopped")
{
    QTemporaryDir folder;
    auto plan = std::make_shared<FaultDisk::Plan>();
    plan->mostAtOnce = 4099;
    FolderShare share(folder.path(), std::make_unique<FaultDisk>(plan));
    REQUIRE(share.put(u"f"_s, after));
    CHECK(share.get(u"f"_s).value() == after);
}

TEST_CASE("A file that somebody holds open is replaced when he lets go, or told of")
{
    QTemporaryDir folder;
    auto plan = std::make_shared<FaultDisk::Plan>();
    FolderShare share(folder.path(), std::make_unique<FaultDisk>(plan));
    plan->heldFor = 3;
    CHECK(share.put(u"f"_s, before));
    CHECK(plan->waits == 3);
    plan->heldFor = 100;
    CHECK(share.put(u"f"_s, after).error().code == ErrorCode::NoAccess);
    CHECK(share.get(u"f"_s).value() == before);
    CHECK(filesBelow(folder.path()) == QStringList { u"f"_s });
}

TEST_CASE("A full server is told with the bytes that were needed, and nothing is left of the try")
{
    Mounted mounted(u"tmpfs"_s, 256 * 1024);
    if (mounted.path().isEmpty()) {
        WARN("skipped: cannot mount here: " << mounted.why());
        return;
    }
    FolderShare share(mounted.path());
    REQUIRE(share.put(u"small"_s, before));
    const auto full = share.put(u"d/large"_s, after);
    CHECK(full.error() == Error { ErrorCode::DiskFull, u"600000"_s });
    CHECK(filesBelow(mounted.path()) == QStringList { u"small"_s });
    CHECK(share.freeSpace().value() < 256 * 1024);
}

TEST_CASE("A folder that is not there is never made, and says nothing about what is in it")
{
    QTemporaryDir folder;
    const QString root = folder.path() + u"/share"_s;
    FolderShare share(root);
    CHECK(share.list({}).error().code == ErrorCode::Unavailable);
    CHECK(share.get(u"f"_s).error().code == ErrorCode::Unavailable);
    CHECK(share.put(u"a/f"_s, before).error().code == ErrorCode::Unavailable);
    CHECK(share.claim(u"a"_s).error().code == ErrorCode::Unavailable);
    CHECK(share.remove(u"f"_s).error().code == ErrorCode::Unavailable);
    CHECK(share.now(u"a"_s).error().code == ErrorCode::Unavailable);
    CHECK(share.freeSpace().error().code == ErrorCode::Unavailable);
    CHECK_FALSE(QFile::exists(root));
    QFile file(root);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(share.list({}).error().code == ErrorCode::Unavailable);
}

TEST_CASE("Another folder in the place of the share is not written to")
{
    QTemporaryDir folder;
    const QString root = folder.path() + u"/share"_s;
    QDir().mkpath(root);
    FolderShare share(root);
    REQUIRE(FolderShare(root).put(u"f"_s, before));
    REQUIRE(share.get(u"f"_s)); // to have met the root once is enough
    REQUIRE(QDir().rename(root, root + u"-away"_s));
    QDir().mkpath(root);
    CHECK(share.put(u"g"_s, before).error().code == ErrorCode::Unavailable);
    CHECK(share.get(u"f"_s).error().code == ErrorCode::Unavailable);
    CHECK(share.list({}).error().code == ErrorCode::Unavailable);
    CHECK(filesBelow(root).isEmpty());
    REQUIRE(QDir().rmdir(root));
    REQUIRE(QDir().rename(root + u"-away"_s, root));
    CHECK(share.put(u"g"_s, before));
}

TEST_CASE("A server that goes away under a share leaves its mount point empty")
{
    Mounted mounted(u"tmpfs"_s, 1024 * 1024);
    if (mounted.path().isEmpty()) {
        WARN("skipped: cannot mount here: " << mounted.why());
        return;
    }
    const QString path = mounted.path();
    FolderShare share(path);
    REQUIRE(share.put(u"d/f"_s, before));
    REQUIRE(mounted.unmount());
    CHECK(share.get(u"d/f"_s).error().code == ErrorCode::Unavailable);
    CHECK(share.put(u"d/g"_s, before).error().code == ErrorCode::Unavailable);
    CHECK(filesBelow(path).isEmpty());
}

TEST_CASE("What others lay into the folder is not seen")
{
    QTemporaryDir folder;
    for (const QString& name : { u"Thumbs.db"_s, u".DS_Store"_s, u"a b"_s, u"ok"_s, u"报告.docx"_s }) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"link"_s));
    FolderShare share(folder.path());
    CHECK(share.list({}).value() == std::vector<Share::Entry> { { u"ok"_s, 0, false } });
}

TEST_CASE("Bytes that end too early are not put")
{
    QTemporaryDir folder;
    FolderShare share(folder.path());
    CHECK(share.put(u"f"_s, std::make_shared<LyingSource>()).error().code == ErrorCode::Io);
    CHECK(filesBelow(folder.path()).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("A folder without rights is told of")
{
    if (geteuid() == 0) {
        WARN("skipped: this account may write everything");
        return;
    }
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    FolderShare share(folder.path());
    CHECK(share.put(u"f"_s, before).error().code == ErrorCode::NoAccess);
    CHECK(share.claim(u"c"_s).error().code == ErrorCode::NoAccess);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
#endif
