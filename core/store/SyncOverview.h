#pragma once
#include "store/Reader.h"
#include "store/SyncStore.h"

namespace fairlead {

/// A computer that the workspace is shared with, all its streams together.
struct SyncDevice
{
    RecordId device;
    bool own = false;
    QString name; ///< of the computer; empty while nothing came from it
    RecordId person; ///< who acts there
    QString personName; ///< empty: nobody was chosen there, or the record is not here
    qint64 madeAt = 0; ///< of its last batch that is here, UTC ms in the time of the share; 0: none
    qint64 heardAt = 0; ///< when that came in
    qint64 ahead = 0; ///< ms that its clock was ahead of the share's then
    qint64 missing = 0; ///< batches that somebody told of and that are not here
    bool newerProgram = false; ///< its program knows more than this one
    qint64 operations = 0; ///< that came from it (of our own: went out) since the last day boundary
    qint64 batches = 0; ///< in which they came
};

/// What went one way in about a minute.
struct SyncExchange
{
    qint64 at = 0; ///< UTC ms
    bool out = false;
    size_t device = 0; ///< in SyncOverview::devices
    qint64 operations = 0;
    qint64 batches = 0;
    qint64 bytes = 0;
};

/// Operations that came in and went out in a stretch of time.
struct SyncTraffic
{
    qint64 in = 0;
    qint64 out = 0;
};

/// How a workspace stands with the others, as far as its own file knows: nothing is asked of the share.
struct SyncOverview
{
    bool shared = false;
    QString folder; ///< of the share; empty: nobody has told it on this computer
    qint64 at = 0; ///< the last meeting that came to its end, UTC ms; 0: none yet
    std::optional<Error> trouble; ///< what stopped the meeting after it
    qint64 waiting = 0; ///< operations that have not gone out
    qint64 silentSince = 0; ///< they wait for the person's word: nobody was met between then and a meeting long after,
                            ///< UTC ms; 0: nothing to ask
    std::vector<SyncDevice> devices; ///< the own one first, then by name
    std::vector<SyncTraffic> days; ///< between the boundaries that were asked for
    std::vector<SyncExchange> exchanges; ///< newest first
    qint64 batches = 0; ///< files that we know of on the share
    qint64 bytes = 0; ///< that they take there
    std::vector<SyncStore::BadFile> badFiles;
};

/// `boundaries`: moments between days, UTC ms, rising; traffic is counted between each two, and of devices behind the
/// last. `mostExchanges` of them at most. On the reader's thread; takes no turn to write, so it waits for nobody.
Result<SyncOverview> readSyncOverview(const Reader& reader, const std::vector<qint64>& boundaries, int mostExchanges);

/// SyncStore::note for whoever reads beside the person: waits for nobody. On the reader's thread.
Result<QString> readSyncNote(const Reader& reader, const QString& key);

} // namespace fairlead
