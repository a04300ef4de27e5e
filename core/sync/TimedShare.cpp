#include "sync/TimedShare.h"

#include <thread>

namespace fairlead {

using namespace Qt::StringLiterals;

/// Shared by the object and its thread: whoever is left last, lets it go.
struct TimedShare::Worker
{
    explicit Worker(std::shared_ptr<Share> behind)
        : share(std::move(behind))
    {
    }

    /// Asks the share; what comes back hands the answer over, under the lock.
    using Job = std::function<std::function<void()>(Share&)>;

    const std::shared_ptr<Share> share;
    std::mutex mutex;
    std::condition_variable changed;
    Job job; ///< to be done next
    bool busy = false; ///< from the moment a job is given until it is answered
    bool cancelled = false;
    bool ended = false;

    static void run(const std::shared_ptr<Worker>& self)
    {
        std::unique_lock lock(self->mutex);
        for (;;) {
            self->changed.wait(lock, [&] { return self->ended || self->job; });
            if (!self->job) return;
            Job job = std::exchange(self->job, nullptr);
            lock.unlock();
            const std::function<void()> answer = job(*self->share);
            job = nullptr; // what it held goes before anybody hears of the answer
            lock.lock();
            answer();
            self->busy = false;
            self->changed.notify_all();
        }
    }
};

TimedShare::Wait TimedShare::atMost(std::chrono::milliseconds time)
{
    return [time](std::condition_variable& changed, std::unique_lock<std::mutex>& lock,
               const std::function<bool()>& ready) { changed.wait_for(lock, time, ready); };
}

TimedShare::TimedShare(std::shared_ptr<Share> share, Wait wait)
    : m_worker(std::make_shared<Worker>(std::move(share)))
    , m_wait(std::move(wait))
{
    std::thread([worker = m_worker] { Worker::run(worker); }).detach();
}

TimedShare::~TimedShare()
{
    const std::lock_guard lock(m_worker->mutex);
    m_worker->ended = true;
    m_worker->changed.notify_all();
}

void TimedShare::cancel()
{
    const std::lock_guard lock(m_worker->mutex);
    m_worker->cancelled = true;
    m_worker->changed.notify_all();
}

void TimedShare::resume()
{
    const std::lock_guard lock(m_worker->mutex);
    m_worker->cancelled = false;
}

bool TimedShare::hangs() const
{
    const std::lock_guard lock(m_worker->mutex);
    return m_worker->busy;
}

template <typename Answer>
Answer TimedShare::call(std::function<Answer(Share&)> ask)
{
    std::unique_lock lock(m_worker->mutex);
    if (m_worker->cancelled) return Error { ErrorCode::Cancelled, {} };
    if (m_worker->busy) return Error { ErrorCode::Unavailable, u"an earlier call hangs"_s };
    const auto answer = std::make_shared<std::optional<Answer>>();
    m_worker->busy = true;
    m_worker->job = [answer, ask = std::move(ask)](Share& share) -> std::function<void()> {
        return [answer, got = ask(share)] { *answer = got; };
    };
    m_worker->changed.notify_all();
    m_wait(m_worker->changed, lock, [&] { return !m_worker->busy || m_worker->cancelled; });
    if (*answer) return **std::move(answer);
    if (m_worker->cancelled) return Error { ErrorCode::Cancelled, {} };
    return Error { ErrorCode::TimedOut, u"the server did not answer"_s };
}

Result<std::vector<Share::Entry>> TimedShare::list(const QString& folder)
{
    return call<Result<std::vector<Entry>>>([folder](Share& share) { return share.list(folder); });
}

Result<QByteArray> TimedShare::get(const QString& name, qint64 offset, qint64 length)
{
    return call<Result<QByteArray>>([=](Share& share) { return share.get(name, offset, length); });
}

Result<void> TimedShare::put(const QString& name, std::shared_ptr<ByteSource> source)
{
    return call<Result<void>>(
        [name, source = std::move(source)](Share& share) mutable { return share.put(name, std::move(source)); });
}

Result<bool> TimedShare::claim(const QString& name)
{
    return call<Result<bool>>([name](Share& share) { return share.claim(name); });
}

Result<void> TimedShare::remove(const QString& name)
{
    return call<Result<void>>([name](Share& share) { return share.remove(name); });
}

Result<qint64> TimedShare::now(const QString& ownFolder)
{
    return call<Result<qint64>>([ownFolder](Share& share) { return share.now(ownFolder); });
}

Result<qint64> TimedShare::freeSpace()
{
    return call<Result<qint64>>([](Share& share) { return share.freeSpace(); });
}

} // namespace fairlead
