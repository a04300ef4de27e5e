#pragma once
#include "insight/GroupKey.h"
#include "insight/KeptForecasts.h"

#include <array>

namespace fairlead {

/// How the expected figure of a kept forecast became today's: then + came + changed − slipped − lost = now, to the
/// cent.
enum class ThenColumn {
    Then, ///< closed + weighted when it was kept
    Came, ///< deals that were not in it
    Changed, ///< in both: amount, chance or category is another one, or it was won
    Slipped, ///< still open, or won, but not here any more: in another period, with another person
    Lost, ///< ended without an order, or deleted
    Now, ///< closed + weighted today
    Closed, ///< what of it is won
    Difference ///< now − then
};
inline constexpr int thenColumns = 8;

struct ThenGroup
{
    GroupKey key;
    std::array<QList<Money>, thenColumns> sums; ///< one per currency, ordered by code; slipped and lost count down
    std::array<std::vector<RecordId>, thenColumns> deals; ///< those behind each, ordered by id
    const QList<Money>& of(ThenColumn column) const { return sums[size_t(column)]; }
};

struct ThenResult
{
    std::optional<KeptForecast> kept; ///< nothing: none was kept, and all else is empty
    std::vector<ThenGroup> groups; ///< periods in their order; others by what was expected then, the largest first
    ThenGroup total;
};

/// A kept forecast beside the same period as it stands now. Which one says the scope: the one named by its key, else
/// the newest of the period. Person, team and currency of the scope count for both sides.
class ThenAndNow
{
public:
    explicit ThenAndNow(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Month, Person, Team, Deal or None; else Invalid.
    Result<ThenResult> compute(const ReportScope& scope, By by) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
