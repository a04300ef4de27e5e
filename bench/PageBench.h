#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Goal 4: a page of the list of customers, first and anywhere, and the row numbers of the whole list.
class PageBench
{
public:
    PageBench(CustomerBase& base, Sheet& sheet)
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
