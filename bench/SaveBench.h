#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Goal 7: one changed record, safe on disk.
class SaveBench
{
public:
    SaveBench(CustomerBase& base, Sheet& sheet)
        : m_base(base)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    CustomerBase& m_base;
    Sheet& m_sheet;
};

} // namespace fairlead
