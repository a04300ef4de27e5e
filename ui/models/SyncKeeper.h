#pragma once
#include "models/Session.h"
#include "models/ShareTask.h"
#include "store/ConflictList.h"
#include "store/SyncOverview.h"

#include <QTimer>

namespace fairlead::ui {

/// Keeps a workspace in step with the others it is shared with: meets them through the folder when the person asks, in
/// between by itself, and knows how things stand. A meeting runs beside the person; never two at once, and never while
/// an import has the workspace alone. One per session, on the interface thread.
class SyncKeeper : public QObject
{
    Q_OBJECT
public:
    static SyncKeeper& of(Session& session);

    /// Meets by itself from now on: now, every so many minutes, soon after an edit, and when the folder is there again.
    void begin();
    void replan(); ///< the person wants it more often, more seldom or not at all
    /// A meeting now; nothing if one is under way or the workspace is not shared. `thorough` looks at every file.
    void meet(bool thorough = false);
    /// The same, and what waits since a long silence goes out: the person says so.
    void sendAfterSilence();
    /// The same for who tells himself what came of it (a file that somebody waits for). False: there will be no
    /// meeting now.
    bool meetFor();
    void cancel();
    /// A meeting or an attempt at one is under way.
    bool isUnderWay() const { return m_task.isRunning(); }

    enum class State {
        Unknown, ///< nothing was read yet
        NotShared,
        Meeting,
        Away, ///< the folder cannot be reached
        Trouble, ///< see overview().trouble
        Asking, ///< edits of ours wait for the person's word: this computer was away for a season
        Waiting, ///< edits of ours have not gone out
        UpToDate
    };
    State state() const;
    /// There is somebody to exchange news with, from here.
    bool canMeet() const;
    bool isShared() const { return m_overview && m_overview->shared; }
    bool isMeeting() const { return m_task.isRunning() && m_reached; }
    /// Everything known; as of the last look. Only after the first changed().
    const SyncOverview& overview() const { return *m_overview; }
    /// What two people wrote apart and nobody has decided; the most important first.
    const std::vector<Conflict>& conflicts() const { return m_conflicts; }
    /// Reads anew how things stand; changed() follows.
    void look();
    /// While Session::changed() tells of what came from others.
    bool isAnnouncing() const { return m_announcing; }
    /// Of the last meeting of this sitting.
    const std::optional<SyncReport>& report() const { return m_report; }
    /// For how many days this computer had met nobody, while edits wait for the person's word; 0: nothing is asked.
    int silentDays() const;
    qint64 now() const { return m_session.workspace().clock().now(); }
    /// ms until the next meeting by itself; −1: none is planned.
    int nextIn() const;
    /// Up to when figures have news, and from whom they are missing; empty where nothing is shared.
    QString freshness() const;
    /// Has `show` called with it, now and whenever it changes, until `context` goes.
    void followFreshness(QObject* context, std::function<void(const QString&)> show);
    qint64 freeBytes() const { return m_freeBytes; } ///< on the share; −1: not known
    qint64 replyMs() const { return m_replyMs; } ///< of the share, at the last meeting; −1: not known

    /// Lays the workspace onto the folder, then meets for the first time. Ends in ended() as every meeting.
    void share(const QString& folder, const QString& name);
    /// The share lies in another folder now, as this computer sees it; its content must be the same.
    void setFolder(const QString& folder);

signals:
    void changed(); ///< state or overview
    void progressed(const fairlead::SyncProgress& progress);
    /// A meeting is over. `error` tells what stopped it, Cancelled among it; `asked`: a person waits for it.
    void ended(const std::optional<fairlead::Error>& error, bool asked);

private:
    explicit SyncKeeper(Session& session);
    struct Outcome
    {
        std::optional<Error> error;
        std::optional<SyncReport> report;
        qint64 freeBytes = -1;
        qint64 replyMs = -1;
    };
    using Before = std::function<Result<void>(ShareTask::Bench&)>;
    /// What the person wants of a meeting beyond the usual.
    struct Wish
    {
        bool thorough = false; ///< a look at every file
        bool afterSilence = false; ///< see sendAfterSilence()
    };
    void wish(Wish wish);
    void ask(const QString& folder, Wish wish, Before before);
    void start(const QString& folder, Wish wish, Before before);
    Outcome work(ShareTask::Bench& bench, const SyncEngine::Options& options, const Before& before, bool quietly);
    SyncEngine::Hooks hooks(ShareTask::Bench& bench);
    SyncEngine::Options options(Wish wish) const;
    void finish(const Outcome& outcome);
    void seatOurselves();
    void plan(int ms);
    void meetByItself();
    void onChanged();
    void onBusy();

    Session& m_session;
    ShareTask m_task;
    SyncStore m_store;
    std::optional<SyncOverview> m_overview;
    std::vector<Conflict> m_conflicts;
    std::optional<SyncReport> m_report;
    QTimer m_look; ///< gathers a burst of changes into one look
    QTimer m_next;
    qint64 m_freeBytes = -1;
    qint64 m_replyMs = -1;
    bool m_automatic = false;
    bool m_reached = false; ///< the folder answers in this meeting, or a person waits for it to
    bool m_asked = false; ///< by a person
    bool m_announcing = false; ///< what is told now came from others
    bool m_pushedAside = false; ///< by work that wanted the workspace alone
};

} // namespace fairlead::ui
