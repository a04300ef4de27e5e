#include "sync/FolderShare.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 portion = 256 * 1024;

bool is(std::error_code error, std::initializer_list<std::errc> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](std::errc code) { return error == code; });
}

ErrorCode codeOf(std::error_code error)
{
    using std::errc;
    if (is(error, { errc::no_such_file_or_directory, errc::not_a_directory, errc::is_a_directory }))
        return ErrorCode::NotFound;
    if (is(error, { errc::no_space_on_device, errc::file_too_large })) return ErrorCode::DiskFull;
    if (is(error, { errc::permission_denied, errc::operation_not_permitted })) return ErrorCode::NoAccess;
    if (is(error, { errc::read_only_file_system })) return ErrorCode::ReadOnly;
    if (is(error,
            { errc::not_connected, errc::host_unreachable, errc::network_unreachable, errc::network_down,
                errc::connection_reset, errc::connection_aborted, errc::connection_refused, errc::timed_out,
                errc::no_such_device, errc::no_such_device_or_address }))
        return ErrorCode::Unavailable;
    return ErrorCode::Io;
}

Error invalid(const QString& name) { return { ErrorCode::Invalid, name }; }

QString folderOf(const QString& name) { return name.left(std::max<qsizetype>(0, name.lastIndexOf(u'/'))); }

QString besides(const QString& folder)
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return (folder.isEmpty() ? QString() : folder + u'/') + u"t-%1"_s.arg(random, 16, 16, QChar(u'0'));
}
} // namespace

FolderShare::FolderShare(const QString& root, std::unique_ptr<Disk> disk)
    : m_root(QDir::cleanPath(QDir(root).absolutePath()))
    , m_disk(std::move(disk))
{
}

QString FolderShare::pathOf(const QString& name) const { return name.isEmpty() ? m_root : m_root + u'/' + name; }

template <typename Step>
std::error_code FolderShare::patiently(Step step)
{
    for (int attempt = 1;; ++attempt) {
        const std::error_code error = step();
        if (!error || !m_disk->mayTryAgain(error, attempt)) return error;
    }
}

Result<void> FolderShare::findRoot()
{
    Disk::Facts facts;
    const std::error_code error = m_disk->look(m_root, facts);
    const bool refused = error == std::errc::permission_denied;
    if (error)
        return Error { refused ? ErrorCode::NoAccess : ErrorCode::Unavailable,
            u"%1: %2"_s.arg(m_root, QString::fromStdString(error.message())) };
    if (!facts.folder) return Error { ErrorCode::Unavailable, u"%1: not a folder"_s.arg(m_root) };
    if (!std::exchange(m_met, true)) m_identity = facts.identity;
    if (m_identity != facts.identity)
        return Error { ErrorCode::Unavailable, u"%1: another folder is in its place"_s.arg(m_root) };
    return {};
}

Error FolderShare::errorOf(std::error_code error, const QString& name)
{
    const ErrorCode code = codeOf(error);
    if (code == ErrorCode::NotFound) {
        // A file that is missing because everything is missing says nothing.
        if (const auto root = findRoot(); !root) return root.error();
        return { code, name };
    }
    return { code, u"%1: %2"_s.arg(pathOf(name), QString::fromStdString(error.message())) };
}

Error FolderShare::writeErrorOf(std::error_code error, const QString& name, qint64 needed)
{
    Error found = errorOf(error, name);
    if (found.code == ErrorCode::DiskFull) found.detail = QString::number(needed);
    // That something is missing which was to be made is no answer to a question.
    if (found.code == ErrorCode::NotFound)
        return { ErrorCode::Io, u"%1: %2"_s.arg(pathOf(name), QString::fromStdString(error.message())) };
    return found;
}

Result<std::vector<Share::Entry>> FolderShare::list(const QString& folder)
{
    if (!folder.isEmpty() && !isShareName(folder)) return invalid(folder);
    // Below the root, a root that is gone shows as an error soon enough.
    if (const auto root = folder.isEmpty() ? findRoot() : meetRoot(); !root) return root.error();
    std::vector<Entry> entries;
    if (const std::error_code error = m_disk->list(pathOf(folder), entries)) return errorOf(error, folder);
    std::erase_if(entries, [](const Entry& entry) { return entry.name.contains(u'/') || !isShareName(entry.name); });
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    // What is renamed while a folder is read may be met twice.
    const auto same = [](const Entry& a, const Entry& b) { return a.name == b.name; };
    entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
    return entries;
}

Result<QByteArray> FolderShare::get(const QString& name, qint64 offset, qint64 length)
{
    if (!isShareName(name) || offset < 0) return invalid(name);
    if (const auto root = meetRoot(); !root) return root.error();
    const bool all = length < 0 || length > mostAtOnce;
    QByteArray bytes;
    const std::error_code error
        = patiently([&] { return m_disk->read(pathOf(name), offset, all ? mostAtOnce + 1 : length, bytes); });
    if (error) return errorOf(error, name);
    if (bytes.size() > mostAtOnce) return Error { ErrorCode::TooLarge, QString::number(mostAtOnce / (1024 * 1024)) };
    return bytes;
}

Result<void> FolderShare::makeFolders(const QString& folder)
{
    for (qsizetype end = 0; end < folder.size();) {
        const qsizetype slash = folder.indexOf(u'/', end);
        const QString part = folder.left(slash < 0 ? folder.size() : slash);
        const std::error_code error = m_disk->makeFolder(pathOf(part));
        if (error && error != std::errc::file_exists) return writeErrorOf(error, part);
        if (!error)
            if (const std::error_code unsafe = m_disk->flushFolder(pathOf(folderOf(part))))
                return writeErrorOf(unsafe, part);
        end = part.size() + 1;
    }
    return {};
}

Result<std::unique_ptr<Disk::Output>> FolderShare::createBelow(const QString& folder, const QString& path)
{
    std::unique_ptr<Disk::Output> file;
    std::error_code error = m_disk->create(pathOf(path), file);
    if (error == std::errc::no_such_file_or_directory) {
        if (const auto made = makeFolders(folder); !made) return made.error();
        error = m_disk->create(pathOf(path), file);
    }
    if (error) return writeErrorOf(error, path);
    return file;
}

Result<void> FolderShare::write(Disk::Output& file, ByteSource& source)
{
    qint64 left = source.size();
    const auto failure = [&](std::error_code error) { return writeErrorOf(error, QString(), source.size()); };
    while (left > 0) {
        const auto part = source.read(std::min(left, portion));
        if (!part) return part.error();
        if (part->isEmpty() || part->size() > left) break;
        for (qint64 at = 0; at < part->size();) {
            qint64 written = 0;
            if (const auto error = file.write(part->constData() + at, part->size() - at, written))
                return failure(error);
            if (written <= 0) return failure(std::make_error_code(std::errc::io_error));
            at += written;
        }
        left -= part->size();
    }
    if (left != 0) return Error { ErrorCode::Io, u"the bytes to send changed meanwhile"_s };
    if (const auto error = file.flush()) return failure(error);
    if (const auto error = file.close()) return failure(error);
    return {};
}

Result<void> FolderShare::finish(const QString& written, const QString& name)
{
    const auto renamed = patiently([&] { return m_disk->replace(pathOf(written), pathOf(name)); });
    if (renamed) return writeErrorOf(renamed, name);
    if (const auto error = m_disk->flushFolder(pathOf(folderOf(name)))) return writeErrorOf(error, name);
    return {};
}

Result<void> FolderShare::put(const QString& name, std::shared_ptr<ByteSource> source)
{
    if (!isShareName(name)) return invalid(name);
    if (const auto root = findRoot(); !root) return root;
    const QString own = besides(folderOf(name));
    auto file = createBelow(folderOf(name), own);
    if (!file) return file.error();
    Result<void> done = write(**file, *source);
    file->reset();
    if (done) done = finish(own, name);
    if (!done) (void)patiently([&] { return m_disk->remove(pathOf(own)); });
    return done;
}

Result<bool> FolderShare::claim(const QString& name)
{
    if (!isShareName(name)) return invalid(name);
    if (const auto root = findRoot(); !root) return root.error();
    std::error_code error = m_disk->makeFolder(pathOf(name));
    if (error == std::errc::no_such_file_or_directory) {
        if (const auto made = makeFolders(folderOf(name)); !made) return made.error();
        error = m_disk->makeFolder(pathOf(name));
    }
    if (error == std::errc::file_exists) return false;
    if (error) return writeErrorOf(error, name);
    if (const auto unsafe = m_disk->flushFolder(pathOf(folderOf(name)))) return writeErrorOf(unsafe, name);
    return true;
}

Result<void> FolderShare::remove(const QString& name)
{
    if (!isShareName(name)) return invalid(name);
    if (const auto root = findRoot(); !root) return root;
    const std::error_code error = patiently([&] { return m_disk->remove(pathOf(name)); });
    if (error && error != std::errc::no_such_file_or_directory) return writeErrorOf(error, name);
    return {};
}

Result<qint64> FolderShare::now(const QString& ownFolder)
{
    const QString name = besides(ownFolder);
    if (const auto done = put(name, QByteArray("now")); !done) return done.error();
    Disk::Facts facts;
    const std::error_code error = m_disk->look(pathOf(name), facts);
    (void)remove(name);
    if (error) return errorOf(error, name);
    return facts.modifiedMs;
}

Result<qint64> FolderShare::freeSpace()
{
    if (const auto root = findRoot(); !root) return root.error();
    return m_disk->freeSpace(m_root);
}

} // namespace fairlead
