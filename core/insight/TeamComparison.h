#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// One person or team beside the others; every figure is that of its own report for the same scope.
struct ComparedGroup
{
    GroupKey key;
    qint64 won = 0;
    qint64 lost = 0;
    Ratio winRate() const { return { won, won + lost }; } ///< WinRate
    QList<Money> wonAmount; ///< WonAmount
    QList<Money> meanWon; ///< Velocity
    Ratio cycle; ///< SalesCycle: mean days of the won
    Ratio conversion; ///< StageStudy: promoted ÷ (promoted + lost), all stages of the pipeline together
    qint64 qualified = 0; ///< Velocity
    QList<Money> perDay; ///< Velocity
    bool isSmall = false; ///< velocity rests on fewer than ten cases
};

struct ComparisonResult
{
    By by = By::Person;
    RecordId pipeline; ///< of the conversion
    std::vector<ComparedGroup> groups; ///< by won amount, the most first
    ComparedGroup total; ///< all of them together; rates and means are the averages to compare with
};

/// People or teams side by side with the average of all.
class TeamComparison
{
public:
    explicit TeamComparison(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Person or Team, else Invalid.
    Result<ComparisonResult> compute(const ReportScope& scope, By by) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
