#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

namespace fairlead {

class RawDatabase;
class Workspace;

/// Goal 11: what the page of a customer asks – outline and first words of his timeline, the figures above him, his open
/// deals – in a workspace of n deals, twenty to a customer, with two visits each.
class RecordBench
{
public:
    RecordBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
        : m_folder(folder)
        , m_n(n)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    qint64 customers() const { return std::max<qint64>(1, m_n / dealsEach); }
    static void writePattern(Workspace& workspace);
    void writeCustomers(RawDatabase& raw) const;
    void writeVisits(RawDatabase& raw, int dealType) const;

    const BenchFolder& m_folder;
    qint64 m_n;
    Sheet& m_sheet;
    static constexpr qint64 dealsEach = 20;
};

} // namespace fairlead
