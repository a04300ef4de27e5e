#pragma once
#include "sync/SyncEngine.h"
#include "sync/TimedShare.h"

#include <QElapsedTimer>
#include <QObject>
#include <condition_variable>
#include <thread>

namespace fairlead::ui {

/// Work with the folder of a share on a thread of its own, one piece at a time. It can be stopped at any moment: a call
/// that hangs in a dead server is left behind, so neither the person nor the end of the program waits for it. Lives on
/// the interface thread.
class ShareTask : public QObject
{
    Q_OBJECT
public:
    explicit ShareTask(QObject* parent = nullptr);
    ~ShareTask() override; ///< stops

    /// What the work may use; on its thread.
    class Bench : public std::enable_shared_from_this<Bench>
    {
    public:
        Share& share() { return *m_share; }
        /// The same folder once more, for who needs two to try something out.
        Share& rival() { return *m_rival; }
        /// To be called often and cheap: tells how far it is, at most every 100 ms; false: stop soon.
        bool goOn(const SyncProgress& progress);
        bool isStopped() const { return m_stopped; }
        /// Runs `act` on the interface thread and waits for it; Cancelled if the task is stopped before it began.
        Result<void> onInterface(std::function<Result<void>()> act);
        /// Has `act` run there; waits for nothing. Dropped where the task goes first.
        void tell(std::function<void()> act);

    private:
        friend class ShareTask;
        ShareTask* m_task = nullptr;
        std::shared_ptr<TimedShare> m_share;
        std::shared_ptr<TimedShare> m_rival;
        std::atomic_bool m_stopped = false;
        std::mutex m_mutex;
        std::condition_variable m_changed;
        QElapsedTimer m_told;
    };
    using Work = std::function<void(Bench&)>;

    /// `done` comes on the interface thread when the work has ended, stopped or not. False: another piece is under way.
    bool start(const QString& folder, Work work, std::function<void()> done);
    bool isRunning() const { return m_thread.joinable(); }
    /// The work ends soon, and `done` comes.
    void cancel();
    /// The work has ended when it returns; `done` does not come.
    void stop();

signals:
    void progressed(const fairlead::SyncProgress& progress);

private:
    void reach(const QString& folder);

    QString m_folder;
    std::shared_ptr<TimedShare> m_share; ///< stays while a call of it hangs
    std::shared_ptr<Bench> m_bench; ///< of the work under way
    std::function<void()> m_done;
    std::thread m_thread;
};

} // namespace fairlead::ui
