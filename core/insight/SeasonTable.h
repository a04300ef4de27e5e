#pragma once
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <array>
#include <map>

namespace fairlead {

/// How the months of the year differ in what is won in them, of one currency. Looked at are whole years only, so that
/// every month counts as often: the last three, two or one, as far as history goes.
struct Season
{
    int months = 0; ///< 36, 24 or 12; 0: there is less than a year, and no season is known
    qint64 total = 0; ///< won in these months, minor units
    std::array<qint64, 12> won {}; ///< by month of the year
    std::array<qint64, 12> deals {};
    qint64 recent = 0; ///< won in the last twelve months, or in `recentMonths` if there are fewer
    int recentMonths = 0;

    int years() const { return months / 12; } ///< the n of every index
    /// Mean of a month of the year ÷ mean of all months; month 1 … 12. Undefined: not known.
    Ratio index(int month) const { return months && total ? Ratio { won[size_t(month - 1)] * 12, total } : Ratio {}; }
    /// What a month brings if things go on as in the last twelve: their mean × the index of the month (1 if not known).
    qint64 runRate(int month) const;
};

/// The seasons of a scope's won amounts, measured on the whole months before the month of the day of the question.
class SeasonTable
{
public:
    static Result<SeasonTable> load(const Reader& reader, const ReportScope& scope);

    const std::map<QString, Season>& seasons() const { return m_seasons; } ///< by currency
    const Season* of(const QString& currency) const;
    /// The days that a season looked at.
    Period daysOf(const Season& season) const { return { m_end.addMonths(-season.months), m_end.addDays(-1) }; }
    static constexpr int mostMonths = 36;

private:
    std::map<QString, Season> m_seasons;
    QDate m_end; ///< the first day behind history
};

} // namespace fairlead
