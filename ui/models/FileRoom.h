#pragma once
#include "models/Session.h"
#include "store/ContentPlaces.h"
#include "sync/SyncEngine.h"

#include <deque>

namespace fairlead::ui {

class SyncKeeper;

/// Which files of a shared workspace lie on this laptop: fetches what somebody wants to have, frees the room of what
/// the share has too, and knows how far a fetch is. Nothing of it is an edit, and nothing of it travels. One per
/// session, on the interface thread; the work itself is done beside.
class FileRoom : public QObject
{
    Q_OBJECT
public:
    static FileRoom& of(Session& session);

    /// A content and what to call it.
    struct File
    {
        QByteArray hash;
        QString name;
        RecordId from; ///< who attached it; null: not known
        qint64 size = 0; ///< bytes, where they are known
    };
    static File fileOf(const Record& attachment, const ContentPlace& place = {});

    /// Where the share is set up, files that are not here can be asked for.
    bool canFetch() const;
    /// Asks for files and meets the others at once. `then` comes when all of them are here; it does not if `context`
    /// goes first or one of them cannot be had now, which is told and leaves it asked for.
    void fetch(std::vector<File> files, QObject* context = nullptr, std::function<void()> then = {});
    /// Nobody waits for anything any more.
    void cancel();
    bool isFetching() const { return !m_waits.empty(); }
    /// What comes in now; empty where nothing does.
    QString name() const;
    /// How much of it is here, 0 to 1.
    double share() const;
    bool isWaitedFor(const QByteArray& hash) const;
    /// Of the file that comes in now, how much is here, 0 to 1; nothing for all others.
    std::optional<double> arrived(const QByteArray& hash) const;

    /// Frees the room of files on this laptop. What does not lie on the share yet stays, and that is told.
    void free(std::vector<File> files);
    /// What was freed last is wanted again.
    void fetchFreed();

signals:
    void progressed(); ///< of a fetch, also at its beginning and end
    void changed(); ///< contents came, went, or are asked for
    void told(const QString& icon, const QString& sentence);
    void freed(const QString& sentence); ///< fetchFreed() takes it back

private:
    explicit FileRoom(Session& session);
    struct Wait
    {
        File file;
        bool here = false;
    };
    struct Request
    {
        std::vector<QByteArray> hashes;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    using Act = std::function<Result<void>(SyncStore&, const QByteArray&)>;
    using Outcomes = std::vector<Result<void>>;
    struct Job
    {
        std::vector<File> files;
        Act act;
        std::function<void(const Outcomes&)> done;
    };
    /// Has `act` run for each beside; `done` hears what came of them. Jobs wait for each other: what was asked for and
    /// then taken back must not come out the other way.
    void eachBeside(std::vector<File> files, Act act, std::function<void(const Outcomes&)> done);
    void nextJob();
    void begin();
    void onProgress(const SyncProgress& progress);
    void onEnded(const std::optional<Error>& error);
    void look(bool over, const std::optional<Error>& error = {});
    void settle(bool over, const std::optional<Error>& error);
    void answerRequests();
    void tellMissing(const std::optional<Error>& error);
    void tellFreed(const std::vector<File>& files, const Outcomes& outcomes);
    QString personOf(const RecordId& person) const;

    Session& m_session;
    SyncKeeper& m_keeper;
    std::vector<Wait> m_waits;
    std::vector<Request> m_requests;
    std::vector<File> m_freed;
    std::deque<Job> m_jobs; ///< the first is under way
    SyncProgress m_now; ///< of the meeting under way
    bool m_again = false; ///< the meeting under way may have begun before something was asked for
};

} // namespace fairlead::ui
