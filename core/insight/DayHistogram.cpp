#include "insight/DayHistogram.h"

#include <algorithm>

namespace fairlead {

void DayHistogram::add(int days, int times)
{
    FL_PROMISE(days >= 0);
    if (size_t(days) >= m_counts.size()) m_counts.resize(size_t(days) + 1);
    m_counts[size_t(days)] += times;
    m_n += times;
    m_sum += qint64(days) * times;
}

void DayHistogram::add(const DayHistogram& cases)
{
    if (cases.m_counts.size() > m_counts.size()) m_counts.resize(cases.m_counts.size());
    for (size_t day = 0; day < cases.m_counts.size(); ++day)
        m_counts[day] += cases.m_counts[day];
    m_n += cases.m_n;
    m_sum += cases.m_sum;
}

Ratio DayHistogram::median() const
{
    if (m_n == 0) return {};
    if (m_n % 2) return { nth(m_n / 2), 1 };
    return { nth(m_n / 2 - 1) + nth(m_n / 2), 2 };
}

Ratio DayHistogram::percentile(int percent) const
{
    FL_PROMISE(percent > 0 && percent <= 100);
    if (m_n == 0) return {};
    return { nth((m_n * percent + 99) / 100 - 1), 1 };
}

int DayHistogram::longest() const
{
    const auto last = std::find_if(m_counts.rbegin(), m_counts.rend(), [](qint64 count) { return count > 0; });
    return last == m_counts.rend() ? 0 : int(m_counts.rend() - last) - 1;
}

qint64 DayHistogram::between(int from, int to) const
{
    qint64 cases = 0;
    for (size_t day = size_t(std::max(from, 0)); day < m_counts.size() && int(day) <= to; ++day)
        cases += m_counts[day];
    return cases;
}

int DayHistogram::nth(qint64 index) const
{
    size_t day = 0;
    for (qint64 seen = m_counts[0]; seen <= index; seen += m_counts[day])
        ++day;
    return int(day);
}

} // namespace fairlead
