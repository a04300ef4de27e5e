#pragma once
#include "sync/Share.h"

#include <system_error>

namespace fairlead {

/// What FolderShare asks of the operating system, one step each. The only place in this room that knows POSIX or
/// Windows; tests let any step fail. Paths are absolute, with '/'. Errors are the system's, but a full quota counts as
/// no_space_on_device.
class Disk
{
public:
    virtual ~Disk() = default;
    static std::unique_ptr<Disk> system();

    /// A file that is being written. Destroying it closes it, too.
    class Output
    {
    public:
        virtual ~Output() = default;
        /// May write less than all; `written` says how much.
        virtual std::error_code write(const char* bytes, qint64 size, qint64& written) = 0;
        /// Returns when the bytes are on the server's disk.
        virtual std::error_code flush() = 0;
        /// Some servers tell only here that there was no room.
        virtual std::error_code close() = 0;
    };
    /// Makes a file that must not be there yet.
    virtual std::error_code create(const QString& path, std::unique_ptr<Output>& file) = 0;
    /// Gives `from` the name `to` in one step; a file of that name is gone.
    virtual std::error_code replace(const QString& from, const QString& to) = 0;
    /// Names in the folder are on disk, where the system can promise that.
    virtual std::error_code flushFolder(const QString& path) = 0;
    /// file_exists if anything has this name.
    virtual std::error_code makeFolder(const QString& path) = 0;
    /// A file or an empty folder.
    virtual std::error_code remove(const QString& path) = 0;

    /// Opens the file anew and reads `length` bytes at most.
    virtual std::error_code read(const QString& path, qint64 offset, qint64 length, QByteArray& bytes) = 0;
    /// Files and folders of any name, in any order.
    virtual std::error_code list(const QString& path, std::vector<Share::Entry>& entries) = 0;
    struct Facts
    {
        bool folder = false;
        qint64 modifiedMs = 0; ///< UTC, by the server
        QByteArray identity; ///< of what lies under this name; empty if the system does not tell
    };
    virtual std::error_code look(const QString& path, Facts& facts) = 0;
    /// Bytes; −1 if the system does not tell.
    virtual qint64 freeSpace(const QString& path) = 0;

    /// After a step failed for the `attempt`th time (from 1): waits a while and says true if it may go better the next
    /// time, because somebody holds the file open (Windows).
    virtual bool mayTryAgain(std::error_code error, int attempt) = 0;
};

} // namespace fairlead
