#pragma once
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

struct CycleFigures
{
    Ratio mean; ///< sum of days ÷ deals
    Ratio median; ///< over 1 or, between two middles, 2
    Ratio p25; ///< the smallest number of days that a quarter of the deals do not exceed …
    Ratio p80;
    Ratio p90;
    qint64 leftOut = 0; ///< deals without an opened-on or closed-on day, or closed before opened
    qint64 n() const { return mean.denominator; }
};

struct CycleGroup
{
    GroupKey key;
    CycleFigures won;
    CycleFigures lost;
};

struct CycleResult
{
    By by = By::None;
    std::vector<CycleGroup>
        groups; ///< empty without a split; periods in their order; others by mean of the won, the quickest first
    CycleGroup total; ///< each deal once
};

/// Days from opened on to closed on, both business dates, of deals that were won, and of lost ones apart, whose
/// closed-on day lies in the period. The day a row was recorded never enters.
class SalesCycle
{
public:
    explicit SalesCycle(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<CycleResult> compute(const ReportScope& scope, By by) const;
    /// The deals behind a group (no key: the total): the won or lost ones that count, or those left out.
    enum class Part { Won, Lost, WonLeftOut, LostLeftOut };
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, Part part) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
