#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <array>

namespace fairlead {

/// The columns of a forecast of bookings. Categories are unweighted sums of open deals that are expected to close in
/// the period; a deal stands in one of them.
enum class ForecastColumn {
    Plan, ///< quota of the signed amount
    Closed, ///< won in the period
    Commit,
    BestCase,
    Pipeline,
    Omitted, ///< also deals on hold
    Weighted, ///< Σ amount × chance of commit, best case and pipeline
    Expected, ///< closed + weighted
    Gap ///< plan − closed; under 0: more than planned
};
inline constexpr int forecastColumns = 9;

struct ForecastGroup
{
    GroupKey key;
    qint64 deals = 0; ///< open ones, but the omitted
    std::array<QList<Money>, forecastColumns> sums; ///< one sum per currency, ordered by code
    const QList<Money>& of(ForecastColumn column) const { return sums[size_t(column)]; }
};

struct ForecastResult
{
    Period period; ///< as asked, or the quarter of the day of the question
    std::vector<ForecastGroup> groups; ///< periods in their order; others by expected amount, the largest first
    ForecastGroup overdue; ///< open deals whose expected close lies before the day of the question: in no period
    ForecastGroup undated; ///< open deals that nobody expects on a day: in no sum
    ForecastGroup total; ///< with what is overdue
    qint64 unknownChance = 0; ///< of the open deals in the total, those with an amount and no chance: not in Weighted
    qint64 withoutAmount = 0;
    bool draftPlan = false;
};

/// What a period will bring in, in bookings: what is won, what is open and expected to close in it, against the plan.
/// Open deals are their owner's, won ones go by credit share, products by line value. As of a past day with the
/// amounts, chances, categories and dates of that day.
class Forecast
{
public:
    explicit Forecast(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Month, Quarter, Person, Team, Product or None; else Invalid.
    Result<ForecastResult> compute(const ReportScope& scope, By by) const;
    enum class Which { Group, Total, Overdue, Undated };
    /// The deals of a column; of Expected: the closed and the weighted ones; of Gap and Plan: the closed ones.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, Which which, const GroupKey& group, ForecastColumn column) const;
    /// The period of a question that names none: the quarter of its day.
    static Period periodOf(const ReportScope& scope);

private:
    const Reader& m_reader;
};

} // namespace fairlead
