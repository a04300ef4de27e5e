#include "sync/DiskFiles.h"

namespace fairlead {

namespace fs = std::filesystem;

std::error_code DiskFiles::replace(const QString& from, const QString& to)
{
    std::error_code error;
    fs::rename(native(from), native(to), error);
    return error;
}

std::error_code DiskFiles::makeFolder(const QString& path)
{
    std::error_code error;
    if (!fs::create_directory(native(path), error) && !error) return std::make_error_code(std::errc::file_exists);
    return error;
}

std::error_code DiskFiles::remove(const QString& path)
{
    std::error_code error;
    if (!fs::remove(native(path), error) && !error) return std::make_error_code(std::errc::no_such_file_or_directory);
    return error;
}

std::error_code DiskFiles::list(const QString& path, std::vector<Share::Entry>& entries)
{
    std::error_code error;
    fs::directory_iterator at(native(path), error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        // What goes away while it is listed was not there.
        std::error_code gone;
        Share::Entry entry;
        entry.name = QString::fromStdU16String(at->path().filename().u16string());
        entry.folder = at->is_directory(gone);
        if (gone || (!entry.folder && !at->is_regular_file(gone))) continue;
        if (!entry.folder) entry.size = qint64(at->file_size(gone));
        if (!gone) entries.push_back(std::move(entry));
    }
    return error;
}

qint64 DiskFiles::freeSpace(const QString& path)
{
    std::error_code error;
    const fs::space_info space = fs::space(native(path), error);
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    return error || space.available > most ? -1 : qint64(space.available);
}

} // namespace fairlead
