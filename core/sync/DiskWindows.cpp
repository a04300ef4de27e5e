#include "sync/DiskFiles.h"

#include <QDir>
#include <QThread>

#include <windows.h>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
std::error_code errorOf(DWORD code)
{
    constexpr DWORD quotaExceeded = 1295; // not every SDK names it
    if (code == quotaExceeded || code == ERROR_DISK_FULL || code == ERROR_HANDLE_DISK_FULL)
        return std::make_error_code(std::errc::no_space_on_device);
    return { int(code), std::system_category() };
}
std::error_code lastError() { return errorOf(GetLastError()); }

/// Paths of any length: "\\?\C:\…" or "\\?\UNC\server\share\…".
std::wstring longPath(const QString& path)
{
    const QString plain = QDir::toNativeSeparators(path);
    const QString whole = plain.startsWith(u"\\\\"_s) ? u"\\\\?\\UNC"_s + plain.sliced(1) : u"\\\\?\\"_s + plain;
    return whole.toStdWString();
}

quint64 wide(DWORD high, DWORD low) { return quint64(high) << 32 | low; }

/// Windows counts from 1601, in tenths of a microsecond.
qint64 unixMs(FILETIME time)
{
    return qint64(wide(time.dwHighDateTime, time.dwLowDateTime) / 10'000) - 11'644'473'600'000;
}

class Handle
{
public:
    Handle(const QString& path, DWORD access, DWORD how, DWORD flags = FILE_ATTRIBUTE_NORMAL)
        : m_file(CreateFileW(longPath(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
            nullptr, how, flags, nullptr))
    {
    }
    ~Handle() { (void)close(); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    bool isOpen() const { return m_file != INVALID_HANDLE_VALUE; }
    HANDLE file() const { return m_file; }
    std::error_code close()
    {
        if (!isOpen()) return {};
        return CloseHandle(std::exchange(m_file, INVALID_HANDLE_VALUE)) ? std::error_code() : lastError();
    }

private:
    HANDLE m_file;
};

class WindowsOutput : public Disk::Output
{
public:
    explicit WindowsOutput(const QString& path)
        : m_handle(path, GENERIC_WRITE, CREATE_NEW)
    {
    }
    bool isOpen() const { return m_handle.isOpen(); }

    std::error_code write(const char* bytes, qint64 size, qint64& written) override
    {
        DWORD count = 0;
        const bool done = WriteFile(m_handle.file(), bytes, DWORD(size), &count, nullptr);
        written = count;
        return done ? std::error_code() : lastError();
    }
    std::error_code flush() override { return FlushFileBuffers(m_handle.file()) ? std::error_code() : lastError(); }
    std::error_code close() override { return m_handle.close(); }

private:
    Handle m_handle;
};

class WindowsDisk : public DiskFiles
{
public:
    std::error_code create(const QString& path, std::unique_ptr<Output>& file) override
    {
        auto output = std::make_unique<WindowsOutput>(path);
        if (!output->isOpen()) return lastError();
        file = std::move(output);
        return {};
    }

    std::error_code flushFolder(const QString&) override { return {}; } // the system keeps names by itself

    std::error_code read(const QString& path, qint64 offset, qint64 length, QByteArray& bytes) override
    {
        Handle file(path, GENERIC_READ, OPEN_EXISTING);
        if (!file.isOpen()) return lastError();
        LARGE_INTEGER size {}, at {};
        if (!GetFileSizeEx(file.file(), &size)) return lastError();
        at.QuadPart = offset;
        if (!SetFilePointerEx(file.file(), at, nullptr, FILE_BEGIN)) return lastError();
        bytes.resize(std::clamp<qint64>(size.QuadPart - offset, 0, length));
        qint64 got = 0;
        while (got < bytes.size()) {
            DWORD part = 0;
            if (!ReadFile(file.file(), bytes.data() + got, DWORD(bytes.size() - got), &part, nullptr))
                return lastError();
            if (part == 0) break;
            got += part;
        }
        bytes.truncate(got);
        return {};
    }

    std::error_code look(const QString& path, Facts& facts) override
    {
        // The flag lets folders be opened, too.
        Handle file(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
        BY_HANDLE_FILE_INFORMATION found {};
        if (!file.isOpen() || !GetFileInformationByHandle(file.file(), &found)) return lastError();
        facts.folder = found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY;
        facts.modifiedMs = unixMs(found.ftLastWriteTime);
        facts.identity = QByteArray::number(quint64(found.dwVolumeSerialNumber)) + '/'
            + QByteArray::number(wide(found.nFileIndexHigh, found.nFileIndexLow));
        return {};
    }

    /// Virus scanners and readers hold files open for a moment, seldom for long: up to a minute in growing steps.
    bool mayTryAgain(std::error_code error, int attempt) override
    {
        const bool held = error.category() == std::system_category()
            && (error.value() == ERROR_ACCESS_DENIED || error.value() == ERROR_SHARING_VIOLATION
                || error.value() == ERROR_LOCK_VIOLATION);
        if (!held || attempt > 25) return false;
        QThread::msleep(attempt < 5 ? 100 : attempt < 15 ? 1000 : 5000);
        return true;
    }

protected:
    std::filesystem::path native(const QString& path) const override { return longPath(path); }
};
} // namespace

std::unique_ptr<Disk> Disk::system() { return std::make_unique<WindowsDisk>(); }

} // namespace fairlead
