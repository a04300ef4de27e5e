#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

namespace fairlead {

/// What is out of line with all open deals, against one bare pass over the same rows; and after an edit of one.
class FlagBench
{
public:
    FlagBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
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
