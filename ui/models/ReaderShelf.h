#pragma once
#include "store/Workspace.h"

#include <mutex>

namespace fairlead::ui {

/// Readers that rest between two pieces of work: opening one and filling its caches anew takes longer than many an
/// answer. A change of the workspace empties the shelf, since readers remember titles and fields. Safe between threads.
class ReaderShelf
{
public:
    explicit ReaderShelf(const Workspace& workspace)
        : m_workspace(workspace)
    {
    }
    /// Nothing if none can be had.
    std::shared_ptr<const Reader> take();
    /// Back from work; one that was taken before the last change goes.
    void giveBack(std::shared_ptr<const Reader> reader);
    void clear();

private:
    const Workspace& m_workspace;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<const Reader>> m_resting;
    std::vector<std::weak_ptr<const Reader>> m_fresh; ///< at work, taken since the last change
};

} // namespace fairlead::ui
