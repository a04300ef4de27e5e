#pragma once
#include "base/Money.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// A customer's place among all, in one currency.
struct CustomerRank
{
    RecordId customer;
    qint64 deals = 0;
    Money won;
    Ratio share; ///< of the won value with a customer
    Ratio cumulative; ///< of this one and all before it
};

/// How the won value is spread over customers, in one currency.
struct CustomerSpread
{
    QString currency;
    std::vector<CustomerRank> ranks; ///< the largest first
    qint64 half = 0; ///< fewest customers that make at least half of the value
    qint64 eighty = 0; ///< … at least 80 %
    Money total; ///< of the ranks
    Money withoutCustomer; ///< won from deals that name no customer; in no share
    qint64 dealsWithoutCustomer = 0;
};

/// Pareto view: which customers make the won value. The count starts from the largest; a customer whose value takes
/// the sum to the mark belongs to those that make it. Amounts as in WonAmount, by customer.
class CustomerShares
{
public:
    explicit CustomerShares(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// One spread per currency, ordered by code.
    Result<std::vector<CustomerSpread>> compute(const ReportScope& scope) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
