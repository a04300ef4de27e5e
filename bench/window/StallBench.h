#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Goal 8: how long the interface thread is away from its event loop while as many customers again are imported and the
/// list is scrolled; and how long a cancel takes.
class StallBench
{
public:
    StallBench(CustomerBase& base, Sheet& sheet)
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
