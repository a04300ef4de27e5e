#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

class DealBase;
class RawDatabase;

/// Goal 6: stage totals, funnel, win rate, conversion and duration over all opportunities, from scratch and after one
/// edit, and the look back at a past day.
class FunnelBench
{
public:
    FunnelBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
        : m_folder(folder)
        , m_n(n)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    void measureStages(RawDatabase& raw, const Reader& reader, const ReportScope& scope, double limit, int repetitions);
    void measureOtherQuestions(DealBase& base, const ReportScope& scope, double bare);
    void measureLookBack(const Reader& reader, const ReportScope& scope, double live, int repetitions);

    const BenchFolder& m_folder;
    qint64 m_n;
    Sheet& m_sheet;
};

} // namespace fairlead
