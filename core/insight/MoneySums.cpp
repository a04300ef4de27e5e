#include "insight/MoneySums.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int whole = 10000; // basis points
} // namespace

void MoneySums::add(int currency, Wide minor, int times)
{
    if (size_t(currency) >= m_sums.size()) m_sums.resize(size_t(currency) + 1);
    m_sums[size_t(currency)].minor += minor * times;
    m_sums[size_t(currency)].count += times;
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

QString MoneySums::leadingCurrency(const WordTable& currencies) const
{
    QString leading;
    qint64 most = 0;
    for (int currency : currencies.sorted())
        if (count(currency) > most) {
            most = count(currency);
            leading = currencies.name(currency);
        }
    return leading;
}

qint64 amountIn(const QList<Money>& sums, const QString& currency)
{
    const auto found
        = std::find_if(sums.begin(), sums.end(), [&](const Money& money) { return money.currency == currency; });
    return found == sums.end() ? 0 : found->minor;
}

void addMoney(QList<Money>& to, const QList<Money>& what, int times)
{
    for (const Money& money : what) {
        auto same
            = std::find_if(to.begin(), to.end(), [&](const Money& one) { return one.currency == money.currency; });
        if (same == to.end()) same = to.insert(to.end(), Money { 0, money.currency });
        same->minor += times * money.minor;
    }
    std::sort(to.begin(), to.end(), [](const Money& a, const Money& b) { return a.currency < b.currency; });
}

void WeightedSums::add(int currency, Wide minor, int basisPoints, int times)
{
    FL_PROMISE(basisPoints >= 0 && basisPoints <= whole);
    if (size_t(currency) >= m_sums.size()) m_sums.resize(size_t(currency) + 1);
    OfCurrency& sums = m_sums[size_t(currency)];
    sums.total += minor * Wide(basisPoints * times);
    sums.count += times;
}

Result<QList<Money>> WeightedSums::list(const WordTable& currencies) const
{
    QList<Money> weighted;
    for (int currency : currencies.sorted()) {
        if (size_t(currency) >= m_sums.size() || m_sums[size_t(currency)].count == 0) continue;
        const Wide rounded = dividedRounded(m_sums[size_t(currency)].total, whole);
        if (!fitsMinor(rounded)) return Error { ErrorCode::Invalid, u"sum"_s };
        weighted.append({ qint64(rounded), currencies.name(currency) });
    }
    return weighted;
}

} // namespace fairlead
