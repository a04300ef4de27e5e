#pragma once
#include "sync/Share.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace fairlead {

/// A share whose calls come back in time. Each runs on a thread of this object; when its time is over, or somebody
/// cancels, the call returns TimedOut or Cancelled at once and the hung one ends by itself, maybe minutes later, maybe
/// with effect. Until then every further call is Unavailable at once. No thread waits for a dead server that way, not
/// even the destructor.
///
/// The share behind, and a source of bytes, live as long as the hung call needs them; they must not touch anything
/// that may go before (a workspace, a page).
class TimedShare : public Share
{
public:
    /// Waits until `ready` says true or the time is over; `changed` is told whenever `ready` may have changed.
    using Wait = std::function<void(
        std::condition_variable& changed, std::unique_lock<std::mutex>& lock, const std::function<bool()>& ready)>;
    static Wait atMost(std::chrono::milliseconds time);

    TimedShare(std::shared_ptr<Share> share, Wait wait);
    ~TimedShare() override;

    /// Any thread: the call under way returns Cancelled, and so does every later one until resume().
    void cancel();
    void resume();
    /// A call that was given up has not come back yet: until then nothing can be asked.
    bool hangs() const;

    Result<std::vector<Entry>> list(const QString& folder) override;
    Result<QByteArray> get(const QString& name, qint64 offset = 0, qint64 length = -1) override;
    using Share::put;
    Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) override;
    Result<bool> claim(const QString& name) override;
    Result<void> remove(const QString& name) override;
    Result<qint64> now(const QString& ownFolder) override;
    Result<qint64> freeSpace() override;

private:
    struct Worker;
    template <typename Answer>
    Answer call(std::function<Answer(Share&)> ask);

    std::shared_ptr<Worker> m_worker;
    Wait m_wait;
};

} // namespace fairlead
