#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Goal 3: a jump in the real list, data included, beside a bare table over lazy rows; and the list's answer to a key
/// in its search field, painted.
class ListBench
{
public:
    ListBench(CustomerBase& base, Sheet& sheet)
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
