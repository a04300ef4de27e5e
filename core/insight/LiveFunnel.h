#pragma once
#include "insight/FunnelPass.h"
#include "store/ChangeLog.h"

namespace fairlead {

/// A funnel that follows the workspace: computed whole once, then by the deals that were written since, however many
/// there are. What a deal counted for before is read from the moment of the last answer, which is held open until the
/// next one; release() lets go of it. Belongs to one thread at a time.
class LiveFunnel
{
public:
    /// Two readers of the same workspace, for the moment before and the moment now.
    LiveFunnel(std::unique_ptr<Reader> one, std::unique_ptr<Reader> other, ReportScope scope);
    const ReportScope& scope() const { return m_scope; }
    /// Another question; the next answer is computed whole.
    void ask(ReportScope scope);

    /// The same as Funnel::compute() now.
    Result<FunnelResult> result();
    /// The next answer is computed whole: while a held moment is old, SQLite's log of changes cannot be begun anew.
    void release();
    bool wasWhole() const { return m_whole; } ///< the last answer was computed from all deals

    /// From so many operations on, all is computed anew.
    static constexpr qint64 mostOperations = 400;

private:
    Result<FunnelResult> computeWhole();
    Result<void> follow(const std::vector<RecordId>& deals);

    std::unique_ptr<Reader> m_before; ///< holds the moment of the last answer
    std::unique_ptr<Reader> m_now;
    ReportScope m_scope;
    std::unique_ptr<Reader::Snapshot> m_moment; ///< of m_before
    std::unique_ptr<FunnelPass> m_pass;
    ChangeLog::Place m_place;
    bool m_whole = false;
};

} // namespace fairlead
