#pragma once
#include "models/ReaderShelf.h"

#include <atomic>
#include <mutex>

namespace fairlead::ui {

/// One piece of work beside the person, from its start until a newer one of the same context takes its place. Safe
/// between the thread that works and the one that asks.
class Turn
{
public:
    /// The reader to work with, until end(); nothing if it was overtaken before it began, or none can be had.
    std::shared_ptr<const Reader> begin(ReaderShelf& shelf);
    void end(ReaderShelf& shelf);
    /// Its answer is wanted no more: stops what it reads.
    void overtake();
    bool isOvertaken() const { return m_overtaken; }

private:
    std::atomic_bool m_overtaken = false;
    std::mutex m_mutex;
    std::shared_ptr<const Reader> m_reader; ///< while it works
};

} // namespace fairlead::ui
