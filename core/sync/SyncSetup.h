#pragma once
#include "store/SyncStore.h"
#include "sync/DeviceCard.h"
#include "sync/Share.h"

namespace fairlead {

/// The workspace that lies on a share.
struct SharedWorkspace
{
    RecordId workspace;
    QString name;
    QString currency; ///< base currency of all who join
    qint64 createdAt = 0; ///< UTC ms
    QString createdOn; ///< name of the computer
};

/// What is there. NotFound: an empty folder, nothing shared yet. Damaged, TooNew, Unavailable.
Result<SharedWorkspace> lookAtShare(Share& share);

/// Lays a workspace onto a share where there is none: everybody who reaches the folder can join then. Exists: another
/// workspace lies there. Sends nothing yet.
Result<void> createShare(Workspace& workspace, Share& share, DeviceCard& card, const QString& name);

/// Makes this file a device of the workspace that lies there. Its identity must be that of the share (Exists else: it
/// is another workspace).
Result<void> joinShare(Workspace& workspace, Share& share, DeviceCard& card);

/// A new, empty file for the workspace that lies on a share; joined already, filled by the first run of sync.
Result<std::unique_ptr<Workspace>> createJoined(
    const QString& path, Share& share, const QString& cardFolder, Workspace::Options options);

} // namespace fairlead
