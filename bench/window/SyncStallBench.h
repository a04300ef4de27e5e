#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

namespace fairlead {

/// How long the interface thread is away from its event loop while n customers of a colleague come in by sync, the list
/// is scrolled and the person writes now and then; what that first sync takes, and how long a cancel takes.
class SyncStallBench
{
public:
    SyncStallBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
        : m_folder(folder)
        , m_n(n)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    /// Two files that share a folder; the customers are in theirs and have been sent. The path of ours.
    QString prepare();

    const BenchFolder& m_folder;
    qint64 m_n;
    Sheet& m_sheet;
};

} // namespace fairlead
