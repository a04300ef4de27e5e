#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Goal 5: what the palette and a list ask while somebody types.
class SearchBench
{
public:
    SearchBench(CustomerBase& base, Sheet& sheet)
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
