#include "insight/DayHistogram.h"

namespace fairlead {

void DayHistogram::add(int days, int times)
{
    FL_PROMISE(days >= 0);
    if (size_t(days) >= m_counts.size()) m_counts.resize(size_t(days) + 1);
    m_counts[size_t(days)] += times;
    m_n += times;
    m_sum += qint64(days) * times;
}

Ratio DayHistogram::median() const
{
    if (m_n == 0) return {};
    if (m_n % 2) return { nth(m_n / 2), 1 };
    return { nth(m_n / 2 - 1) + nth(m_n / 2), 2 };
}

int DayHistogram::nth(qint64 index) const
{
    size_t day = 0;
    for (qint64 seen = m_counts[0]; seen <= index; seen += m_counts[day])
        ++day;
    return int(day);
}

} // namespace fairlead
