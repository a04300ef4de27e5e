#pragma once
#include "insight/Ratio.h"

#include <vector>

namespace fairlead {

/// How often each number of days occurred: mean and median of any number of cases, exact, without keeping them.
class DayHistogram
{
public:
    /// `days` ≥ 0 and within the calendar; times -1: taken out again.
    void add(int days, int times = 1);
    void add(const DayHistogram& cases);
    qint64 n() const { return m_n; }
    Ratio mean() const { return { m_sum, m_n }; }
    /// The middle case, or the mean of the two in the middle.
    Ratio median() const;
    /// The smallest number of days that at least so many percent of the cases do not exceed (nearest rank); 0 < percent
    /// ≤ 100. Undefined without cases.
    Ratio percentile(int percent) const;
    int longest() const; ///< 0 without cases
    /// Cases of `from` … `to` days, both included.
    qint64 between(int from, int to) const;

private:
    int nth(qint64 index) const; ///< of the cases in order, from 0
    std::vector<qint64> m_counts;
    qint64 m_n = 0;
    qint64 m_sum = 0;
};

} // namespace fairlead
