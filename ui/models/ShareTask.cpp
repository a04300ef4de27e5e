#include "models/ShareTask.h"

#include "sync/FolderShare.h"

namespace fairlead::ui {

namespace {

constexpr int tellMs = 100;
/// A batch of 8 MiB over a slow line takes a minute; a person who does not want to wait cancels.
constexpr std::chrono::seconds patience { 90 };

std::shared_ptr<TimedShare> timedShare(const QString& folder)
{
    return std::make_shared<TimedShare>(std::make_shared<FolderShare>(folder), TimedShare::atMost(patience));
}

} // namespace

bool ShareTask::Bench::goOn(const SyncProgress& progress)
{
    if (m_stopped) return false;
    if (m_told.isValid() && m_told.elapsed() < tellMs) return true;
    m_told.start();
    tell([task = m_task, progress] { emit task->progressed(progress); });
    return true;
}

void ShareTask::Bench::tell(std::function<void()> act)
{
    QMetaObject::invokeMethod(m_task, std::move(act), Qt::QueuedConnection);
}

Result<void> ShareTask::Bench::onInterface(std::function<Result<void>()> act)
{
    struct Ask
    {
        bool begun = false;
        bool givenUp = false;
        std::optional<Result<void>> answer;
    };
    const auto ask = std::make_shared<Ask>();
    tell([self = shared_from_this(), ask, act = std::move(act)] {
        {
            const std::lock_guard guard(self->m_mutex);
            if (ask->givenUp) return;
            ask->begun = true;
        }
        Result<void> answer = act();
        const std::lock_guard guard(self->m_mutex);
        ask->answer = std::move(answer);
        self->m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return ask->answer || (m_stopped && !ask->begun); });
    if (ask->answer) return *ask->answer;
    ask->givenUp = true;
    return Error { ErrorCode::Cancelled, {} };
}

ShareTask::ShareTask(QObject* parent)
    : QObject(parent)
{
}

ShareTask::~ShareTask() { stop(); }

/// A new way to the folder for each piece of work: what stands in its place may be another disk by now. Only while a
/// call still hangs in it the old one is kept, so that hung calls do not pile up.
void ShareTask::reach(const QString& folder)
{
    if (m_share && m_folder == folder && m_share->hangs())
        m_share->resume();
    else
        m_share = timedShare(folder);
    m_folder = folder;
}

bool ShareTask::start(const QString& folder, Work work, std::function<void()> done)
{
    if (isRunning()) return false;
    reach(folder);
    const auto bench = std::make_shared<Bench>();
    bench->m_task = this;
    bench->m_share = m_share;
    bench->m_rival = timedShare(folder);
    m_bench = bench;
    m_done = std::move(done);
    m_thread = std::thread([this, bench, work = std::move(work)] {
        work(*bench);
        bench->tell([this, bench] {
            if (m_bench != bench) return; // stop() was quicker
            m_thread.join();
            m_bench.reset();
            if (const auto told = std::exchange(m_done, {})) told();
        });
    });
    return true;
}

void ShareTask::cancel()
{
    if (!m_bench) return;
    {
        const std::lock_guard guard(m_bench->m_mutex);
        m_bench->m_stopped = true;
        m_bench->m_changed.notify_all();
    }
    m_bench->m_share->cancel();
    m_bench->m_rival->cancel();
}

void ShareTask::stop()
{
    if (!isRunning()) return;
    cancel();
    m_thread.join();
    m_bench.reset();
    m_done = {};
}

} // namespace fairlead::ui
