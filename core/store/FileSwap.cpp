#include "store/FileSwap.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace fairlead::fileswap {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path native(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

QString logOf(const QString& path) { return path + u"-wal"_s; }

Error errorOf(const std::error_code& error, const QString& path)
{
    const bool full = error == std::errc::no_space_on_device || error == std::errc::file_too_large;
    const bool refused = error == std::errc::permission_denied || error == std::errc::read_only_file_system;
    return { full     ? ErrorCode::DiskFull
            : refused ? ErrorCode::NoAccess
                      : ErrorCode::Io,
        u"%1: %2"_s.arg(path, QString::fromStdString(error.message())) };
}

#ifdef Q_OS_UNIX
bool flush(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0) return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}
#endif

/// A second name for the same bytes where the file system can do it, else a copy.
Result<void> keep(const QString& path, const QString& aside)
{
    std::error_code error;
    std::filesystem::create_hard_link(native(path), native(aside), error);
    if (!error) return {};
    std::filesystem::copy_file(native(path), native(aside), error);
    if (error) return errorOf(error, aside);
    return sync(aside);
}

} // namespace

Result<void> sync(const QString& path)
{
#ifdef Q_OS_UNIX
    if (!flush(path, O_RDONLY)) return Error { ErrorCode::Io, path };
    // Not every file system can flush a folder; those keep names safe in their own way.
    (void)flush(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(path)
#endif
    return {};
}

bool removeAll(const QString& path)
{
    bool gone = true;
    for (const QString& end : { u"-wal"_s, u"-shm"_s, u"-journal"_s, QString() })
        if (QFile::exists(path + end)) gone = QFile::remove(path + end) && gone;
    return gone;
}

QString nameAside(const QString& path, const QString& word)
{
    const QFileInfo info(path);
    const QString base = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + word;
    const QString end = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = base + end;
    for (int number = 2; QFile::exists(name) || QFile::exists(logOf(name)); ++number)
        name = u"%1-%2%3"_s.arg(base).arg(number).arg(end);
    return name;
}

Result<void> copyAll(const QString& from, const QString& to)
{
    for (const QString& end : { QString(), u"-wal"_s }) {
        if (!QFile::exists(from + end)) continue;
        std::error_code error;
        std::filesystem::copy_file(native(from + end), native(to + end), error);
        if (error) return errorOf(error, to + end);
        QFile::setPermissions(to + end, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

Result<void> takePlace(const QString& fresh, const QString& path)
{
    if (const auto safe = sync(fresh); !safe) return safe;
    // The old log must go first: it would be played into the new file.
    for (const QString& end : { u"-wal"_s, u"-shm"_s })
        if (QFile::exists(path + end) && !QFile::remove(path + end)) return Error { ErrorCode::NoAccess, path + end };
    std::error_code error;
    std::filesystem::rename(native(fresh), native(path), error);
    if (error) return errorOf(error, path);
    return sync(path);
}

Result<void> replace(const QString& path, const QString& fresh, const QString& aside)
{
    if (!aside.isEmpty()) {
        if (const auto kept = keep(path, aside); !kept) return kept;
        if (QFile::exists(logOf(path)))
            if (const auto kept = keep(logOf(path), logOf(aside)); !kept) return kept;
        if (const auto safe = sync(aside); !safe) return safe;
    }
    return takePlace(fresh, path);
}

} // namespace fairlead::fileswap
