#pragma once
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace fairlead {

/// Whose turn it is to write into a workspace. A person's act takes the next turn there is; long work in many pieces
/// (what comes in by sync) stands back behind it and asks between two rows whether somebody waits. Any thread.
class WriteTurn
{
public:
    void lock()
    {
        std::unique_lock guard(m_mutex);
        ++m_waiting;
        m_free.wait(guard, [this] { return !m_taken; });
        --m_waiting;
        m_taken = true;
    }
    /// Waits also for all who wait already.
    void lockBehind()
    {
        std::unique_lock guard(m_mutex);
        m_free.wait(guard, [this] { return !m_taken && m_waiting == 0; });
        m_taken = true;
    }
    void unlock()
    {
        const std::lock_guard guard(m_mutex);
        m_taken = false;
        m_free.notify_all();
    }
    /// Somebody waits: who holds the turn should come to an end.
    bool isWanted() const { return m_waiting > 0; }

private:
    std::mutex m_mutex;
    std::condition_variable m_free;
    std::atomic<int> m_waiting = 0;
    bool m_taken = false;
};

} // namespace fairlead
