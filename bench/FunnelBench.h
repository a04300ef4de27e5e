#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

namespace fairlead {

/// Goal 6: stage totals, funnel and win rate over all opportunities, from scratch and after one edit.
class FunnelBench
{
public:
    FunnelBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
        : m_folder(folder)
        , m_n(n)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    const BenchFolder& m_folder;
    qint64 m_n;
    Sheet& m_sheet;
};

} // namespace fairlead
