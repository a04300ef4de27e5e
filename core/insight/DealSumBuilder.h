#pragma once
#include "insight/DealBook.h"
#include "insight/FunnelResult.h"
#include "insight/MoneySums.h"

namespace fairlead {

/// Counts deals and adds up their amounts.
class DealSumBuilder
{
public:
    void add(const DealFacts& deal, int times)
    {
        m_count += times;
        if (deal.currency >= 0)
            m_sums.add(deal.currency, deal.amount, times);
        else
            m_withoutAmount += times;
    }
    qint64 count() const { return m_count; }
    Result<DealSum> build(const WordTable& currencies) const
    {
        auto sums = m_sums.list(currencies);
        if (!sums) return sums.error();
        return DealSum { m_count, m_withoutAmount, std::move(*sums) };
    }

private:
    qint64 m_count = 0;
    qint64 m_withoutAmount = 0;
    MoneySums m_sums;
};

} // namespace fairlead
