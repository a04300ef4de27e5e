#include "insight/MoneySums.h"

namespace fairlead {

using namespace Qt::StringLiterals;

void MoneySums::add(int currency, Wide minor)
{
    if (size_t(currency) >= m_sums.size()) m_sums.resize(size_t(currency) + 1);
    m_sums[size_t(currency)].minor += minor;
    ++m_sums[size_t(currency)].count;
}

Result<QList<Money>> MoneySums::list(const WordTable& currencies) const
{
    QList<Money> sums;
    for (int currency : currencies.sorted()) {
        if (count(currency) == 0) continue;
        if (!fitsMinor(sum(currency))) return Error { ErrorCode::Invalid, u"sum"_s };
        sums.append({ qint64(sum(currency)), currencies.name(currency) });
    }
    return sums;
}

QList<Money> MoneySums::means(const WordTable& currencies) const
{
    QList<Money> means;
    for (int currency : currencies.sorted())
        if (count(currency) > 0)
            means.append({ qint64(dividedRounded(sum(currency), count(currency))), currencies.name(currency) });
    return means;
}

void WeightedSums::add(int currency, Wide minor, int basisPoints)
{
    FL_PROMISE(basisPoints >= 0 && size_t(basisPoints) < chances);
    if (size_t(currency) >= m_sums.size()) m_sums.resize(size_t(currency) + 1);
    std::vector<Wide>& sums = m_sums[size_t(currency)];
    if (sums.empty()) sums.resize(chances);
    sums[size_t(basisPoints)] += minor;
}

Result<QList<Money>> WeightedSums::list(const WordTable& currencies) const
{
    QList<Money> weighted;
    for (int currency : currencies.sorted()) {
        if (size_t(currency) >= m_sums.size() || m_sums[size_t(currency)].empty()) continue;
        Wide total = 0;
        for (size_t chance = 0; chance < chances; ++chance)
            total += m_sums[size_t(currency)][chance] * Wide(chance);
        const Wide rounded = dividedRounded(total, 10000);
        if (!fitsMinor(rounded)) return Error { ErrorCode::Invalid, u"sum"_s };
        weighted.append({ qint64(rounded), currencies.name(currency) });
    }
    return weighted;
}

} // namespace fairlead
