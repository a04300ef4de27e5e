#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// What a key takes until its answer is painted: in the search field of the list of customers, and in the palette.
class KeyBench
{
public:
    KeyBench(CustomerBase& base, Sheet& sheet)
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
