#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <random>
#include <vector>

struct sqlite3_vfs;

namespace fairlead {

/// The default file layer of SQLite while it lives, on top of the real one; for tests. It counts the operations that
/// change files (writes, syncs, truncations, openings, removals) and lets the one that is asked for fail, or takes the
/// power away there: then nothing more reaches the disk, and crash() leaves what a disk may hold after that: all that
/// was synced, and of the rest any part in any order, the last sectors torn.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    enum class Fault { Full, Io, PowerCut };
    /// The operation `number` from now on (the first is 1) fails; `lasting`: and all that follow, as on a disk that
    /// stays full.
    void failAt(qint64 number, Fault fault, bool lasting = false);
    void stopFailing();
    bool hasFailed() const { return m_failed; }
    qint64 operations() const { return m_count; }

    /// Begins to remember what was not synced.
    void trackPower() { m_tracking = true; }
    /// A disk that says it has synced and has not.
    void ignoreSyncs() { m_ignoresSyncs = true; }
    /// After the cut and after all files are closed: puts them into a state that the disk may be in. SQLite's shared
    /// memory is gone. With a folder only what lies below it was cut off, as one computer of several; the others' files
    /// stay open and are remembered further on.
    void crash(quint32 seed, const QString& folder = {});

    // For the functions that SQLite calls.
    struct Disk
    {
        QByteArray synced;
        struct Change
        {
            qint64 at = 0; ///< of a write; -1: truncation to `size`
            QByteArray bytes;
            qint64 size = 0;
        };
        std::vector<Change> since;
        bool fresh = true; ///< never synced: the first sync of a log makes the names in the folder safe, too
        bool named = false; ///< its name is safe
        bool removed = false;
    };
    /// SQLITE_OK, or the code with which this operation fails.
    int enter(int ioError);
    bool isDead() const { return m_dead; }
    bool isTracking() const { return m_tracking && !m_dead; }
    Disk& diskOf(const QString& path);
    void noteOpened(const QString& path);
    void noteSynced(const QString& path);
    void noteRemoved(const QString& path, bool durable);
    static FaultVfs* current;

private:
    void syncFolder(const QString& folder);
    static QByteArray afterCut(const Disk& disk, std::mt19937& random);

    sqlite3_vfs* m_vfs;
    qint64 m_count = 0;
    qint64 m_failAt = 0;
    Fault m_fault = Fault::Io;
    bool m_lasting = false;
    bool m_failed = false;
    bool m_dead = false;
    bool m_tracking = false;
    bool m_ignoresSyncs = false;
    QHash<QString, Disk> m_disks;
};

} // namespace fairlead
