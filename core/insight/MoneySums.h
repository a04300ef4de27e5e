#pragma once
#include "base/Money.h"
#include "insight/WordTable.h"
#include "insight/Wide.h"

#include <QList>
#include <vector>

namespace fairlead {

/// Sums of money, one per currency, in 128 bits so that no sum of amounts can overflow on the way.
class MoneySums
{
public:
    void add(int currency, Wide minor, int times = 1); ///< times -1: taken out again
    bool isEmpty() const { return m_sums.empty(); }
    Wide sum(int currency) const { return size_t(currency) < m_sums.size() ? m_sums[size_t(currency)].minor : 0; }
    qint64 count(int currency) const { return size_t(currency) < m_sums.size() ? m_sums[size_t(currency)].count : 0; }
    /// Ordered by code; currencies nothing was added in are absent. Invalid ("sum"): one is beyond 64 bits.
    Result<QList<Money>> list(const WordTable& currencies) const;
    /// Sum ÷ how many were added, rounded half away from zero.
    QList<Money> means(const WordTable& currencies) const;
    /// The currency that most amounts were added in, of several the first by code; empty if nothing was.
    QString leadingCurrency(const WordTable& currencies) const;

private:
    struct Sum
    {
        Wide minor = 0;
        qint64 count = 0;
    };
    std::vector<Sum> m_sums;
};

/// The sum in one currency; 0 if there is none.
qint64 amountIn(const QList<Money>& sums, const QString& currency);
/// Adds sums to sums, each in its currency (times -1: takes them away); ordered by code.
void addMoney(QList<Money>& to, const QList<Money>& what, int times = 1);

/// Σ amount × chance, one sum per currency in 128 bits, rounded once at the end. The one arithmetic behind every
/// weighted amount.
class WeightedSums
{
public:
    void add(int currency, Wide minor, int basisPoints, int times = 1); ///< 0 … 10000; times -1: taken out again
    Result<QList<Money>> list(const WordTable& currencies) const;

private:
    struct OfCurrency
    {
        Wide total = 0; ///< in units of 1/10000
        qint64 count = 0;
    };
    std::vector<OfCurrency> m_sums;
};

} // namespace fairlead
