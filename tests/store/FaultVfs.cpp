#include "store/FaultVfs.h"

#include <QFile>

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace fairlead {

FaultVfs* FaultVfs::current = nullptr;

namespace {

struct File
{
    sqlite3_file base;
    char* path; ///< owned; null for temporary files
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* realOf(sqlite3_file* file) { return of(file)->real(); }
sqlite3_vfs* realVfs(sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }
QString pathOf(sqlite3_file* file) { return QString::fromUtf8(of(file)->path); }

int closeFile(sqlite3_file* file)
{
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    std::free(of(file)->path);
    return code;
}

int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 at)
{
    if (FaultVfs::current->isDead()) return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), to, count, at);
}

int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 at)
{
    if (const int fault = FaultVfs::current->enter(SQLITE_IOERR_WRITE)) return fault;
    if (FaultVfs::current->isTracking() && of(file)->path)
        FaultVfs::current->diskOf(pathOf(file))
            .since.push_back({ at, QByteArray(static_cast<const char*>(from), count), 0 });
    return realOf(file)->pMethods->xWrite(realOf(file), from, count, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int fault = FaultVfs::current->enter(SQLITE_IOERR_TRUNCATE)) return fault;
    if (FaultVfs::current->isTracking() && of(file)->path)
        FaultVfs::current->diskOf(pathOf(file)).since.push_back({ -1, {}, size });
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

void apply(QByteArray& bytes, const FaultVfs::Disk::Change& change)
{
    if (change.at < 0) {
        bytes.truncate(change.size);
        return;
    }
    if (bytes.size() < change.at + change.bytes.size())
        bytes.append(change.at + change.bytes.size() - bytes.size(), '\0');
    std::memcpy(bytes.data() + change.at, change.bytes.constData(), size_t(change.bytes.size()));
}

int syncFile(sqlite3_file* file, int flags)
{
    if (const int fault = FaultVfs::current->enter(SQLITE_IOERR_FSYNC)) return fault;
    // Nothing in these tests outlives the machine: the real disk need not be asked.
    Q_UNUSED(flags)
    if (FaultVfs::current->isTracking() && of(file)->path) FaultVfs::current->noteSynced(pathOf(file));
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); }
int lockFile(sqlite3_file* file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); }
int unlockFile(sqlite3_file* file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int isReserved(sqlite3_file* file, int* out) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out); }
int control(sqlite3_file* file, int op, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
}
int sectorSize(sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int deviceTraits(sqlite3_file*) { return 0; } // promises nothing
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrier(sqlite3_file* file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int unmapShared(sqlite3_file* file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); }

/// Version 2: shared memory for the log, no mapped files, so that every byte comes by here.
const sqlite3_io_methods methods { 2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile,
    unlockFile, isReserved, control, sectorSize, deviceTraits, mapShared, lockShared, barrier, unmapShared, nullptr,
    nullptr };

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    if (const int fault = FaultVfs::current->enter(SQLITE_CANTOPEN))
        return fault == SQLITE_FULL ? SQLITE_FULL : SQLITE_CANTOPEN;
    const int code = realVfs(vfs)->xOpen(realVfs(vfs), name, realOf(file), flags, outFlags);
    if (code != SQLITE_OK) return code;
    of(file)->path = name ? strdup(name) : nullptr;
    file->pMethods = &methods;
    if (name) FaultVfs::current->noteOpened(QString::fromUtf8(name));
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    if (const int fault = FaultVfs::current->enter(SQLITE_IOERR_DELETE)) return fault;
    FaultVfs::current->noteRemoved(QString::fromUtf8(name), syncFolder != 0);
    return realVfs(vfs)->xDelete(realVfs(vfs), name, 0);
}

} // namespace

FaultVfs::FaultVfs()
{
    sqlite3_vfs* real = sqlite3_vfs_find(nullptr);
    m_vfs = new sqlite3_vfs(*real);
    m_vfs->zName = "fault";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = real;
    m_vfs->szOsFile = int(sizeof(File)) + real->szOsFile;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = removeFile;
    m_vfs->xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* out) {
        return realVfs(vfs)->xAccess(realVfs(vfs), name, flags, out);
    };
    m_vfs->xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
        return realVfs(vfs)->xFullPathname(realVfs(vfs), name, size, out);
    };
    current = this;
    sqlite3_vfs_register(m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs);
    delete m_vfs;
    current = nullptr;
}

void FaultVfs::failAt(qint64 number, Fault fault, bool lasting)
{
    m_failAt = m_count + number;
    m_fault = fault;
    m_lasting = lasting;
    m_failed = false;
}

void FaultVfs::stopFailing() { m_failAt = 0; }

int FaultVfs::enter(int ioError)
{
    if (m_dead) return ioError;
    ++m_count;
    if (m_failAt == 0 || m_count < m_failAt || (m_count > m_failAt && !m_lasting)) return SQLITE_OK;
    m_failed = true;
    if (m_fault == Fault::PowerCut) m_dead = true;
    return m_fault == Fault::Full ? SQLITE_FULL : ioError;
}

FaultVfs::Disk& FaultVfs::diskOf(const QString& path) { return m_disks[path]; }

void FaultVfs::noteOpened(const QString& path)
{
    if (!isTracking()) return;
    const auto known = m_disks.constFind(path);
    if (known != m_disks.constEnd() && !known->removed) return;
    QFile file(path);
    Disk disk;
    // What is there when it is first seen is old, and safe.
    if (known == m_disks.constEnd() && file.open(QIODevice::ReadOnly)) disk.synced = file.readAll();
    disk.fresh = disk.synced.isEmpty();
    disk.named = !disk.fresh;
    m_disks[path] = disk;
}

void FaultVfs::noteSynced(const QString& path)
{
    if (m_ignoresSyncs) return;
    Disk& disk = m_disks[path];
    for (const Disk::Change& change : disk.since)
        apply(disk.synced, change);
    disk.since.clear();
    if (!std::exchange(disk.fresh, false)) return;
    // As the real layer does for a new log or journal: with it, all names of the folder are safe.
    if (path.endsWith(u"-wal") || path.endsWith(u"-journal")) syncFolder(path.left(path.lastIndexOf(u'/') + 1));
}

void FaultVfs::syncFolder(const QString& folder)
{
    m_disks.removeIf([&](const std::pair<const QString&, Disk&>& other) {
        return other.second.removed && other.first.startsWith(folder);
    });
    for (auto other = m_disks.begin(); other != m_disks.end(); ++other)
        if (other.key().startsWith(folder)) other->named = true;
}

void FaultVfs::noteRemoved(const QString& path, bool durable)
{
    if (!isTracking()) return;
    if (durable)
        m_disks.remove(path);
    else if (m_disks.contains(path))
        m_disks[path].removed = true; // its name may come back
}

QByteArray FaultVfs::afterCut(const Disk& disk, std::mt19937& random)
{
    QByteArray bytes = disk.synced;
    const quint32 mood = random() % 4; // none, all, a part, a part with torn sectors
    for (const Disk::Change& change : disk.since) {
        if (mood == 0 || (mood > 1 && random() % 2)) continue;
        Disk::Change part = change;
        if (mood == 3 && change.at >= 0 && random() % 2) {
            constexpr std::array<qsizetype, 3> sectors { 64, 512, 4096 };
            const qsizetype sector = sectors[random() % sectors.size()];
            part.bytes.truncate(qsizetype(random() % quint32(change.bytes.size() / sector + 1)) * sector);
        }
        apply(bytes, part);
    }
    return bytes;
}

void FaultVfs::crash(quint32 seed, const QString& folder)
{
    std::mt19937 random(seed);
    m_dead = false;
    m_tracking = m_tracking && !folder.isEmpty();
    m_failAt = 0;
    QStringList paths = m_disks.keys();
    paths.sort();
    for (const QString& path : paths) {
        if (!path.startsWith(folder)) continue;
        const Disk disk = m_disks.take(path);
        QFile::remove(path + QStringLiteral("-shm"));
        if ((disk.removed || !disk.named) && random() % 2) {
            QFile::remove(path);
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) continue;
        file.write(afterCut(disk, random));
    }
}

} // namespace fairlead
