#include "store/WorkspaceLock.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString& workspacePath)
{
    const QFileInfo info(workspacePath);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(canonical + u".lock"_s));
    lock->m_file.setStaleLockTime(0); // only a dead process makes it stale, however long it is held
    if (lock->m_file.tryLock(0)) return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        lock->m_file.getLockInfo(&pid, &host, &program);
        return Error { ErrorCode::Busy, u"%1 (process %2 on %3)"_s.arg(program).arg(pid).arg(host) };
    }
    return Error { ErrorCode::NoAccess, info.absolutePath() };
}

Result<void> checkPlace(const QString& workspacePath)
{
    const QString folder = QFileInfo(workspacePath).absolutePath();
    const QByteArray system = QStorageInfo(folder).fileSystemType();
    for (const char* shared : { "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "davfs", "fuse.davfs",
             "fuse.sshfs", "fuse.gvfsd-fuse", "9p", "ncpfs" })
        if (system == shared) return Error { ErrorCode::NetworkShare, QString::fromLatin1(system) };
    for (const QString& part : QDir::cleanPath(folder).split(u'/'))
        for (const QString& service : { u"OneDrive"_s, u"Dropbox"_s, u"Google Drive"_s, u"iCloudDrive"_s, u"坚果云"_s })
            if (part.compare(service, Qt::CaseInsensitive) == 0) return Error { ErrorCode::NetworkShare, service };
    return {};
}

} // namespace fairlead
