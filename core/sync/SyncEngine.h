#pragma once
#include "store/SyncStore.h"
#include "sync/DeviceCard.h"
#include "sync/Share.h"

namespace fairlead {

/// Where a run of sync stands; for a progress bar.
struct SyncProgress
{
    enum class Phase { Looking, Sending, Receiving, Applying, Files };
    Phase phase = Phase::Looking;
    qint64 bytes = 0; ///< done in this phase
    qint64 allBytes = 0;
    qint64 operations = 0; ///< applied so far
};

/// What a run of sync did. Everything that could be done was done, also where something is told in `error`.
struct SyncReport
{
    std::optional<Error> error; ///< what stopped it: Unavailable, DiskFull, Cancelled, NoAccess …
    qint64 batchesOut = 0; ///< files that went out
    qint64 operationsOut = 0;
    qint64 bytesOut = 0;
    qint64 batchesIn = 0;
    qint64 operationsIn = 0;
    qint64 bytesIn = 0;
    qint64 conflicts = 0; ///< writes that did not know of each other
    qint64 waiting = 0; ///< operations of ours that could not go out
    int missing = 0; ///< batches that somebody told of and that are not there yet
    int damaged = 0; ///< files that cannot be taken
    int putAgain = 0; ///< files of ours that had gone from the share
    int relayed = 0; ///< files of others that somebody was missing
    int newerProgram = 0; ///< streams that a newer Fairlead writes and this one cannot read
    bool newIncarnation = false; ///< this file was copied or restored: it goes on as a new stream
    bool clockFar = false; ///< our clock is more than a day off: nothing was sent
    int silentDays = 0; ///< we have not met the others for so long that nothing was sent; 0: no longer than usual
    QStringList diverged; ///< computers that know the same as we do and came to something else: a bug
    int filesOut = 0; ///< contents of files and photos that went out
    int filesIn = 0;
    int filesLeft = 0; ///< contents that are large and come when somebody asks for them
    int listings = 0; ///< calls of Share::list()
    int reads = 0; ///< of Share::get()
};

/// Meets the others through a share: sends what is new here, takes in what is new there. One run is one meeting; it may
/// be cut off at any point and loses nothing. Runs on a thread of its own beside a person who works; the workspace's
/// own thread is asked through the hooks only.
class SyncEngine
{
public:
    struct Options
    {
        Clock clock = Clock::system();
        QString program = QStringLiteral("fairlead"); ///< with its version
        RecordId person; ///< who acts here
        bool thorough = false; ///< look at every folder and file of ours, not only where news come
        bool trustClock = false; ///< send though the clock is far off
        bool afterSilence = false; ///< send though we have not met the others for longer than `longSilenceMs`
        qint64 longSilenceMs
            = qint64(90) * 24 * 3600 * 1000; ///< after that the person is asked before anything goes out
        qint64 confirmAfterMs = 60'000; ///< a file that was put is read back so much later
        qint64 contentBytesEach = qint64(10) * 1024 * 1024; ///< larger contents of files come when asked for
        qint64 contentBytesAtOnce = qint64(200) * 1024 * 1024; ///< that come by themselves in one run
        qint64 patienceMs = 24 * 3600 * 1000; ///< how long a batch waits for one that it builds upon
        size_t partSize = 50000; ///< see SyncStore::setPartSize
    };
    struct Hooks
    {
        /// False stops the run soon (Cancelled).
        std::function<bool(const SyncProgress&)> progress;
        /// Runs SyncStore::adoptFields() on the workspace's own thread and waits for it.
        std::function<Result<void>()> adoptFields;
        /// The same for SyncStore::giveNumbers().
        std::function<Result<void>()> giveNumbers;
        /// Has SyncStore::announce() called there; need not wait.
        std::function<void(const Change&)> announce;
    };

    /// `card` tells which installation this is; it must outlive the engine, as must workspace and share.
    SyncEngine(Workspace& workspace, Share& share, DeviceCard& card, Options options, Hooks hooks);
    ~SyncEngine();

    /// The workspace must have been shared or joined (see SyncSetup).
    SyncReport run();
    void setThorough(bool thorough);

    struct State; ///< of the engine's own parts
private:
    std::unique_ptr<State> m_state;
};

} // namespace fairlead
