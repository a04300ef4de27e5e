#pragma once
#include "base/Result.h"

#include <QByteArray>
#include <memory>
#include <vector>

namespace fairlead {

/// Bytes for a file on a share, read once from front to end; on the share's thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual qint64 size() const = 0;
    /// The next bytes, `most` at most; empty only at the end.
    virtual Result<QByteArray> read(qint64 most) = 0;
};

/// A folder where devices meet, reached in five ways and no more, so that any kind of server can serve. It is never
/// trusted: a listing is a hint, a file may be torn, nothing follows from what is absent (docs/sync.md 3 and 4.1).
///
/// Names are paths below the root, with '/': lower-case ASCII letters, digits, '-' and '.', parts of 1 to 64
/// characters that neither start nor end with a dot and mean no device on Windows, 180 characters in all; the marker
/// "FAIRLEAD" alone is written in capitals. Any other name is Invalid; what others have laid into the folder under
/// such names is not listed.
///
/// Calls block, maybe for minutes; they are made on one thread at a time, never on the interface thread and never
/// inside a transaction. Errors of every call:
///   Unavailable  the root is not there, or its server does not answer; nothing can be concluded
///   TimedOut     no answer in time; the call may still take effect later
///   NoAccess     the rights do not suffice
///   Io           anything else, the detail keeps the system's words
class Share
{
public:
    struct Entry
    {
        QString name; ///< within the folder
        qint64 size = 0; ///< 0 for folders
        bool folder = false;
        bool operator==(const Entry&) const = default;
    };

    virtual ~Share() = default;

    /// What lies in a folder ("" = the root), ordered by name; may be stale or incomplete. NotFound: no such folder.
    virtual Result<std::vector<Entry>> list(const QString& folder) = 0;

    /// Bytes of a file as they are on the server now, from `offset` on, `length` at most (−1: to the end). Fewer or
    /// none behind the end. NotFound: no such file. TooLarge: more than mostAtOnce.
    virtual Result<QByteArray> get(const QString& name, qint64 offset = 0, qint64 length = -1) = 0;
    static constexpr qint64 mostAtOnce = 64 * 1024 * 1024;

    /// Puts a file whole or not at all, with the folders it needs below the root (the root itself is never made). A
    /// name stands for its bytes: what lies there already under this name is replaced in one step, which mends it if
    /// it was damaged and changes nothing otherwise. DiskFull: the detail tells the bytes needed; ReadOnly.
    virtual Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) = 0;
    Result<void> put(const QString& name, const QByteArray& bytes);

    /// Makes a folder; of all who ask for one name, at any time, exactly one gets true.
    virtual Result<bool> claim(const QString& name) = 0;

    /// Removes a file or an empty folder of our own; fine if it is not there.
    virtual Result<void> remove(const QString& name) = 0;

    /// The server's clock, ms since 1970 UTC, by a file that is made in `ownFolder` and removed again. A hint.
    virtual Result<qint64> now(const QString& ownFolder) = 0;

    /// Bytes that are free; −1 if nobody can tell. A hint.
    virtual Result<qint64> freeSpace() = 0;
};

/// Whether it is a name as described above (for `list`, the empty name of the root is right, too).
bool isShareName(const QString& name);

} // namespace fairlead
