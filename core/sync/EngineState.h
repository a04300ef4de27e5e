#pragma once
#include "sync/SharePlaces.h"
#include "sync/SyncEngine.h"
#include "sync/Vector.h"

namespace fairlead {

/// What the parts of a run of sync share.
struct SyncEngine::State
{
    State(Workspace& workspace, Share& share, DeviceCard& card, Options options, Hooks hooks)
        : workspace(workspace)
        , store(workspace)
        , share(share)
        , card(card)
        , options(std::move(options))
        , hooks(std::move(hooks))
        , layout(RecordId::parse(workspace.identity()).value_or(RecordId()))
    {
    }

    Result<std::vector<Share::Entry>> list(const QString& folder)
    {
        ++report.listings;
        return share.list(folder);
    }
    Result<QByteArray> get(const QString& name, qint64 most = -1)
    {
        ++report.reads;
        return share.get(name, 0, most);
    }
    /// False: the person wants to stop.
    /// `more`: operations that are applied beside those of the report.
    bool goOn(SyncProgress::Phase phase, qint64 bytes = 0, qint64 allBytes = 0, qint64 more = 0)
    {
        if (stopped) return false;
        const SyncProgress progress { phase, bytes, allBytes, report.operationsIn + more, content, report.filesIn };
        if (hooks.progress && !hooks.progress(progress)) stopped = true;
        return !stopped;
    }

    /// Batches of a stream that lie on the share where news of it are looked for, or everywhere if the run is thorough.
    struct Listed
    {
        BatchName name;
        QString path;
        qint64 size = 0;
    };
    /// Set while somebody is known to have written in our stream, where we would not see it.
    static inline const QString twinNote = QStringLiteral("twin");
    /// Whether a peer who is still heard of has other batches of streams that have split than we have: the number of
    /// the last one does not tell.
    bool hasOtherBranches(const StreamState& peer, const Vector& ours) const
    {
        constexpr qint64 stillHeard = qint64(30) * 24 * 3600 * 1000;
        if (peer.id == own || peer.knows.isEmpty() || options.clock.now() - peer.heardAt > stillHeard) return false;
        return Vector::fromText(peer.knows).branches() != ours.branches();
    }
    Result<std::vector<Listed>> batchesOf(const StreamId& stream, quint64 from, const QString& folder);

    Workspace& workspace;
    SyncStore store;
    Share& share;
    DeviceCard& card;
    Options options;
    Hooks hooks;
    SharePlaces layout;
    SyncReport report;
    bool stopped = false;
    StreamId own;
    /// Files that were read, are good, and wait for something they build upon: no file is read twice. By path.
    std::map<QString, ReadBatch> inbox;
    qint64 inboxBytes = 0;
    qint64 measuredAt = 0; ///< the share's clock
    QByteArray content; ///< that comes in now
};

} // namespace fairlead
