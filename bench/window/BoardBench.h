#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

namespace fairlead {

/// The board over n open deals: until its cards stand, a frame of a drag from the pointer's move until it is painted,
/// and the drop with its edit; beside a picture moved over bare lists in a window of the same size.
class BoardBench
{
public:
    BoardBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
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
