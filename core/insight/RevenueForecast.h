#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <array>

namespace fairlead {

/// Where the revenue of a period comes from, net of tax.
enum class RevenueColumn {
    Plan, ///< quota of revenue
    Invoiced, ///< invoices less credit notes, by day of delivery, else of issue
    Won, ///< won deals, by delivery, less what is invoiced of them
    Weighted, ///< open deals by delivery × chance
    Expected, ///< invoiced + won + weighted
    Gap ///< plan − invoiced
};
inline constexpr int revenueColumns = 6;

struct RevenueGroup
{
    GroupKey key;
    std::array<QList<Money>, revenueColumns> sums; ///< one sum per currency, ordered by code
    const QList<Money>& of(RevenueColumn column) const { return sums[size_t(column)]; }
};

struct RevenueResult
{
    Period period; ///< as asked, or this month and the five after it
    std::vector<RevenueGroup> groups; ///< periods in their order; others by expected revenue, the largest first
    RevenueGroup late; ///< its month of delivery is over: open deals, and what is not invoiced of invoiced ones
    RevenueGroup undated; ///< nobody knows when: in no sum
    RevenueGroup total; ///< of the period, with what is late
    qint64 unknownChance = 0; ///< open deals with an amount whose chance nobody gave: in no sum
    qint64 gross = 0; ///< deals and invoices that are known with tax only, taken as they are
    bool draftPlan = false;
};

/// Revenue by delivery or invoice. A deal is delivered in the months of its lines, else on the day it was won or is
/// expected to close; who never invoices has his revenue on those days. Invoices of a deal take the place of its
/// deliveries, the earliest first. Deals on hold and omitted ones are left out. People: an invoice is its
/// salesperson's, a won deal goes by credit share, an open one is its owner's.
class RevenueForecast
{
public:
    explicit RevenueForecast(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Month, Quarter, Customer, Person, Team, Product or None; else Invalid.
    Result<RevenueResult> compute(const ReportScope& scope, By by) const;
    enum class Which { Group, Total, Late, Undated };
    /// Invoices behind Invoiced and Plan and Gap, opportunities behind the others (of Expected: the won and open ones).
    Result<std::vector<RecordId>> rowsBehind(
        const ReportScope& scope, By by, Which which, const GroupKey& group, RevenueColumn column) const;

private:
    const Reader& m_reader;
};

/// The record type that stands in a column: invoice or opportunity.
QString rowsType(RevenueColumn column);

} // namespace fairlead
