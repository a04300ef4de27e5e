#include "sync/DiskFiles.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fairlead {

namespace {
std::error_code lastError()
{
    // Whoever is over his quota needs the same advice as he whose disk is full.
    const int code = errno == EDQUOT ? ENOSPC : errno;
    return { code, std::generic_category() };
}

/// Runs a call again that a signal cut short.
template <typename Call>
auto uninterrupted(Call call)
{
    decltype(call()) result;
    do
        result = call();
    while (result == -1 && errno == EINTR);
    return result;
}

class Handle
{
public:
    Handle(const QString& path, int flags)
        : m_file(uninterrupted([&] { return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0666); }))
    {
    }
    ~Handle() { (void)close(); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    bool isOpen() const { return m_file >= 0; }
    int file() const { return m_file; }
    /// Not repeated: after it the number may belong to somebody else.
    std::error_code close()
    {
        if (m_file < 0) return {};
        const int result = ::close(std::exchange(m_file, -1));
        return result == 0 || errno == EINTR ? std::error_code() : lastError();
    }

private:
    int m_file;
};

class PosixOutput : public Disk::Output
{
public:
    explicit PosixOutput(const QString& path)
        : m_handle(path, O_WRONLY | O_CREAT | O_EXCL)
    {
    }
    bool isOpen() const { return m_handle.isOpen(); }

    std::error_code write(const char* bytes, qint64 size, qint64& written) override
    {
        written = uninterrupted([&] { return ::write(m_handle.file(), bytes, size_t(size)); });
        return written < 0 ? (written = 0, lastError()) : std::error_code();
    }
    std::error_code flush() override
    {
        return uninterrupted([&] { return ::fsync(m_handle.file()); }) == 0 ? std::error_code() : lastError();
    }
    std::error_code close() override { return m_handle.close(); }

private:
    Handle m_handle;
};

class PosixDisk : public DiskFiles
{
public:
    std::error_code create(const QString& path, std::unique_ptr<Output>& file) override
    {
        auto output = std::make_unique<PosixOutput>(path);
        if (!output->isOpen()) return lastError();
        file = std::move(output);
        return {};
    }

    std::error_code flushFolder(const QString& path) override
    {
        Handle folder(path, O_RDONLY | O_DIRECTORY);
        if (folder.isOpen() && ::fsync(folder.file()) == 0) return {};
        // Servers that cannot flush a folder keep names safe in their own way; one may write into a folder without
        // being allowed to open it.
        const bool cannot = errno == EINVAL || errno == ENOTSUP || errno == EBADF || errno == EACCES;
        return cannot ? std::error_code() : lastError();
    }

    std::error_code read(const QString& path, qint64 offset, qint64 length, QByteArray& bytes) override
    {
        Handle file(path, O_RDONLY);
        if (!file.isOpen()) return lastError();
        struct stat facts
        {
        };
        if (::fstat(file.file(), &facts) != 0) return lastError();
        if (!S_ISREG(facts.st_mode)) return std::make_error_code(std::errc::is_a_directory);
        bytes.resize(std::clamp<qint64>(facts.st_size - offset, 0, length));
        qint64 got = 0;
        while (got < bytes.size()) {
            const auto part = uninterrupted(
                [&] { return ::pread(file.file(), bytes.data() + got, size_t(bytes.size() - got), offset + got); });
            if (part < 0) return lastError();
            if (part == 0) break; // it became shorter
            got += part;
        }
        bytes.truncate(got);
        return {};
    }

    std::error_code look(const QString& path, Facts& facts) override
    {
        struct stat found
        {
        };
        if (::stat(QFile::encodeName(path).constData(), &found) != 0) return lastError();
        facts.folder = S_ISDIR(found.st_mode);
        facts.modifiedMs = qint64(found.st_mtim.tv_sec) * 1000 + found.st_mtim.tv_nsec / 1'000'000;
        facts.identity = QByteArray::number(quint64(found.st_dev)) + '/' + QByteArray::number(quint64(found.st_ino));
        return {};
    }

    bool mayTryAgain(std::error_code, int) override { return false; } // an open file stands in nobody's way

protected:
    std::filesystem::path native(const QString& path) const override { return QFile::encodeName(path).constData(); }
};
} // namespace

std::unique_ptr<Disk> Disk::system() { return std::make_unique<PosixDisk>(); }

} // namespace fairlead
