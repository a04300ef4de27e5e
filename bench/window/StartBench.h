#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Goal 2: from starting the program to the window on the screen, to the list filled and idle, and the memory it takes
/// then; beside a bare window with a lazy table, started the same way in turns.
class StartBench
{
public:
    StartBench(CustomerBase& base, Sheet& sheet)
        : m_base(base)
        , m_sheet(sheet)
    {
    }
    void run();
    /// What the started program does: opens the list of customers, tells, ends. Its exit code.
    static int child(int argc, char** argv);

private:
    CustomerBase& m_base;
    Sheet& m_sheet;
};

} // namespace fairlead
