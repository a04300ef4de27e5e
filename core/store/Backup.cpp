// Copies of a workspace: backupWorkspace and restoreWorkspace.
#include "store/Connection.h"
#include "store/FileSwap.h"
#include "store/Maintenance.h"
#include "store/Reader.h"
#include "store/Schema.h"
#include "store/WorkspaceLock.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesPerStep = 64;

struct Closing
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Target = std::unique_ptr<sqlite3, Closing>;

[[noreturn]] void fail(sqlite3* database)
{
    throw DatabaseError(sqlite3_errcode(database), sqlite3_extended_errcode(database), sqlite3_errmsg(database));
}

Target openTarget(const QString& path)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Target target(opened);
    if (code != SQLITE_OK) fail(target.get());
    return target;
}

/// All pages of the moment that the source's read transaction stands on, so that writers never make it start anew.
Result<void> copyPages(Connection& source, const QString& to, const Progress& progress)
{
    const Target target = openTarget(to);
    sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", source.handle(), "main");
    if (!backup) fail(target.get());
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const int all = sqlite3_backup_pagecount(backup);
        goOn = !progress || progress(all - sqlite3_backup_remaining(backup), all);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!goOn) return Error { ErrorCode::Cancelled, {} };
    if (code != SQLITE_DONE) throw DatabaseError(code, code, sqlite3_errstr(code));
    if (finished != SQLITE_OK) fail(target.get());
    return {};
}

Result<void> refuseForeign(Connection& source, const QString& path)
{
    switch (Schema::stateOf(source)) {
    case Schema::State::Current:
    case Schema::State::Older:
    case Schema::State::TooNew: // a copy needs no understanding
        return {};
    case Schema::State::Fresh:
    case Schema::State::NotAWorkspace:
        break;
    }
    return Error { ErrorCode::NotAWorkspace, path };
}

Result<void> copyWorkspace(const QString& path, const QString& to, const Progress& progress)
{
    return guarded([&]() -> Result<void> {
        Connection source(QFileInfo(path).absoluteFilePath(), Connection::Mode::ReadOnly);
        source.exec("BEGIN");
        if (const auto ours = refuseForeign(source, path); !ours) return ours;
        return copyPages(source, to, progress);
    });
}

bool sameFile(const QString& left, const QString& right)
{
    return QFileInfo(left).absoluteFilePath() == QFileInfo(right).absoluteFilePath()
        || (QFileInfo::exists(right) && QFileInfo(left).canonicalFilePath() == QFileInfo(right).canonicalFilePath());
}

Result<void> checkSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) return Error { ErrorCode::NotFound, path };
    if (!info.isFile() || info.size() == 0) return Error { ErrorCode::NotAWorkspace, path };
    if (!info.isReadable()) return Error { ErrorCode::NoAccess, path };
    return {};
}

} // namespace

Result<void> backupWorkspace(const QString& path, const QString& copy, const Progress& progress, Existing existing)
{
    if (const auto source = checkSource(path); !source) return source;
    const QFileInfo target(copy);
    if (sameFile(path, copy)) return Error { ErrorCode::Invalid, copy };
    if (target.isDir() || (target.exists() && existing == Existing::Refuse)) return Error { ErrorCode::Exists, copy };
    if (!QFileInfo(target.absolutePath()).isDir()) return Error { ErrorCode::NotFound, target.absolutePath() };
    std::unique_ptr<WorkspaceLock> lock;
    if (target.exists()) {
        // What is replaced may be a workspace that somebody works in.
        auto taken = WorkspaceLock::take(copy);
        if (!taken) return taken.error();
        lock = std::move(*taken);
    }
    const QString part = target.absoluteFilePath() + u".part"_s;
    if (!fileswap::removeAll(part)) return Error { ErrorCode::NoAccess, part };
    auto done = copyWorkspace(path, part, progress);
    if (done) done = fileswap::takePlace(part, target.absoluteFilePath());
    if (!done) fileswap::removeAll(part);
    return done;
}

Result<QString> restoreWorkspace(const QString& backup, const QString& path)
{
    const QFileInfo target(path);
    if (sameFile(backup, path)) return Error { ErrorCode::Invalid, path };
    if (target.isDir()) return Error { ErrorCode::Exists, path };
    if (!QFileInfo(target.absolutePath()).isDir()) return Error { ErrorCode::NotFound, target.absolutePath() };
    if (const auto place = checkPlace(path); !place) return place.error();
    const auto report = checkWorkspace(backup);
    if (!report) return report.error();
    if (!report->clean())
        return Error { ErrorCode::Damaged, report->findings.front().where + u": "_s + report->findings.front().detail };
    const auto lock = WorkspaceLock::take(path);
    if (!lock) return lock.error();

    const QString fresh = target.absoluteFilePath() + u".part"_s;
    if (!fileswap::removeAll(fresh)) return Error { ErrorCode::NoAccess, fresh };
    const QString aside = target.exists() ? fileswap::nameAside(path, u"before-restore"_s) : QString();
    auto done = copyWorkspace(backup, fresh, {});
    if (done) done = fileswap::replace(target.absoluteFilePath(), fresh, aside);
    if (!done) {
        fileswap::removeAll(fresh);
        return done.error();
    }
    return aside;
}

Result<void> copyFromOpen(const Reader& reader, const QString& copy)
{
    if (QFileInfo::exists(copy)) return Error { ErrorCode::Exists, copy };
    try {
        const auto moment = reader.snapshot();
        if (auto copied = copyPages(reader.connection(), copy, {}); copied) return copied;
    } catch (const DatabaseError& error) {
        QFile::remove(copy);
        return error.toError();
    }
    QFile::remove(copy);
    return Error { ErrorCode::Io, copy };
}

} // namespace fairlead
