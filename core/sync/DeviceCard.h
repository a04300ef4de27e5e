#pragma once
#include "store/SyncStore.h"

namespace fairlead {

/// What an installation knows of itself outside the workspace file: a file that was copied, or put back from a backup,
/// no longer fits it (docs/sync.md). One small file per workspace file, in the person's own folder for settings.
class DeviceCard
{
public:
    /// `folder` is made if it is not there; `workspacePath` names the workspace file.
    DeviceCard(QString folder, const QString& workspacePath);

    /// True if the card belongs to this stream and has not seen later batches of it than `applied`.
    bool fits(const StreamId& stream, quint64 applied) const;
    /// A device id that this computer already has for the workspace file, or a new one.
    RecordId device() const;
    /// Durable. Of one stream the number never goes down, an old batch may be put again. Io, NoAccess, DiskFull.
    Result<void> write(const StreamId& stream, quint64 applied);

    /// The number of a stream that is begun now, drawn at random; never 0.
    static quint64 newIncarnation();
    /// Of this computer; empty if it has none.
    static QString machine();
    /// What people call this computer.
    static QString computerName();
    /// Where the cards of this user lie.
    static QString defaultFolder();

private:
    QString m_path;
    QString m_machine;
    StreamId m_stream;
    quint64 m_applied = 0;
    bool m_known = false;
};

} // namespace fairlead
