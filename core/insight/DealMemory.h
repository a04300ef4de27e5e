#pragma once
#include "insight/KeptDeals.h"
#include "store/ChangeLog.h"

#include <memory>
#include <mutex>

namespace fairlead {

/// Keeps the deals of a workspace and their moves in memory, for pages on which one question follows the other (another
/// period, another person): reading them anew takes longer than counting. One per workspace, shared by its readers;
/// any thread. Nothing is kept before keep(); from then on it follows what is written, by the deals that it concerns.
/// 120 bytes a deal and 60 a move, roughly.
class DealMemory
{
public:
    /// The deals as `reader` sees them; null if they are not kept, if the reader looks at another moment that they
    /// cannot be brought to, or rehearses. Within a snapshot of the reader, if more is read beside them.
    static std::shared_ptr<const KeptDeals> at(const Reader& reader);
    /// Reads them all, unless they are kept already or are more than mostDeals.
    static Result<void> keep(const Reader& reader);

    static constexpr qint64 mostDeals = 200000;
    static constexpr qint64 mostOperations = 1000; ///< from so many on, what was kept is let go

private:
    bool follow(const Reader& reader, const ChangeLog::Place& place);

    std::mutex m_mutex;
    std::mutex m_filling;
    std::shared_ptr<KeptDeals> m_kept;
    ChangeLog::Place m_place; ///< the moment of m_kept
};

} // namespace fairlead
