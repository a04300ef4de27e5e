#pragma once
#include "Sheet.h"

namespace fairlead {

/// A frame of the decision map with 200 people while one of them is dragged over it, all of them in sight.
class MapBench
{
public:
    explicit MapBench(Sheet& sheet)
        : m_sheet(sheet)
    {
    }
    void run();

private:
    Sheet& m_sheet;
};

} // namespace fairlead
