#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Goals 1 and 10: a file of customers into a workspace and out again, and what the workspace weighs.
class ImportBench
{
public:
    ImportBench(CustomerBase& base, Sheet& sheet)
        : m_base(base)
        , m_sheet(sheet)
    {
    }
    void importing(); ///< leaves the base filled
    void exporting();
    void size();
    void undo(); ///< leaves the base empty

private:
    int repetitions() const { return m_base.n() <= 10000 ? 5 : m_base.n() <= 100000 ? 3 : 1; }
    CustomerBase& m_base;
    Sheet& m_sheet;
};

} // namespace fairlead
