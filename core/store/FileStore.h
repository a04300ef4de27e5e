#pragma once
#include "store/Maintenance.h"
#include "store/Reader.h"

class QIODevice;

namespace fairlead {

/// A content in the workspace: what a field of Kind::File holds is its hash.
struct StoredFile
{
    QByteArray hash; ///< BLAKE2b-256 of the bytes, 32 bytes
    qint64 size = 0; ///< bytes
};

/// The contents of files and photos. Each lies in the workspace once, in parts, under the hash of its bytes, so that a
/// backup is one file, what two records have costs room once, and what has come to harm is noticed.
///
/// A content is brought in first (takeIn), on any thread and in small transactions of its own, so that an edit never
/// waits for it. It counts from the edit on that names it: `Workspace::apply` refuses a hash whose bytes are not here
/// ("no_file"), and takes hold of the content in the same transaction as the row. What was cut off half way is cleared
/// when the workspace is opened next.
///
/// A content stays as long as a record names it, in the recycle bin too, and as long as an edit can be undone or redone
/// that had it (see Journal::trimUndo); it goes when the workspace is closed after that. Its room is used again.
/// Histories may name contents that have gone.
class FileStore
{
public:
    /// Contents larger than this are refused: a workspace must fit into one backup.
    static constexpr qint64 mostBytes = qint64(500) * 1024 * 1024;
    static constexpr qint64 partBytes = 256 * 1024;

    /// Brings a content into the workspace at `workspace`, which this process has open for writing. `source` is open
    /// and can be read twice; never more than a part of it is in memory. `now`: UTC ms.
    /// TooLarge, Io (it cannot be read, or changed meanwhile), Cancelled, DiskFull, Busy (another edit takes long).
    static Result<StoredFile> takeIn(
        const QString& workspace, QIODevice& source, qint64 now, const Progress& progress = {});
    static Result<StoredFile> takeInFile(
        const QString& workspace, const QString& file, qint64 now, const Progress& progress = {});

    /// Hands out a content part by part; false from `part` stops (Cancelled). NotFound: its bytes are not here.
    /// Damaged: they are not what they were; told at the end, so what was handed out must not be kept then.
    static Result<void> read(
        const Reader& reader, const QByteArray& hash, const std::function<bool(const QByteArray&)>& part);
    /// Writes a content into a file, which appears whole or not at all; replaces what stood there.
    static Result<void> writeOut(const Reader& reader, const QByteArray& hash, const QString& path);
    /// A content as a whole, at most `most` bytes of it (TooLarge): for pictures.
    static Result<QByteArray> bytes(const Reader& reader, const QByteArray& hash, qint64 most);
    /// What the hash of a content with these bytes would be; reads to the end. Io.
    static Result<QByteArray> hashOf(QIODevice& source);
    /// Bytes; nothing if the content is not here.
    static std::optional<qint64> sizeOf(const Reader& reader, const QByteArray& hash);

    // For core/store, inside its transactions; they throw DatabaseError.

    /// From now on a row names the content; false if it is not here.
    static bool takeHold(Connection& connection, const QByteArray& hash);
    /// What was cut off while it came in. Only with the workspace's lock just taken.
    static void clearArriving(Connection& connection);
    /// Lets go of contents that nothing needs any more; see above. `now`: UTC ms.
    static void sweep(Connection& connection, const Catalog& catalog, qint64 now);
};

} // namespace fairlead
