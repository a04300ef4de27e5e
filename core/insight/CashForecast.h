#pragma once
#include "insight/ClaimBook.h"
#include "insight/GroupKey.h"
#include "base/Money.h"
#include <array>

namespace fairlead {

/// Where the cash of a period comes from. Every claim stands in one column only, with what is still open of it.
enum class CashColumn {
    Plan, ///< quota of collected cash
    Received, ///< receipts by value date, bills by the day they mature
    Invoices, ///< open invoices by due date
    Dated, ///< instalments on a fixed day
    Happened, ///< instalments whose event has happened
    Expected, ///< instalments whose event is expected
    Weighted, ///< instalments of open deals × chance
    Total ///< all but the plan
};
inline constexpr int cashColumns = 8;

struct CashGroup
{
    GroupKey key;
    std::array<QList<Money>, cashColumns> sums; ///< one sum per currency, ordered by code
};

struct CashResult
{
    Period period; ///< as asked, or this month and the five after it
    std::vector<CashGroup> groups; ///< periods in their order; others by total, the largest first
    CashGroup overdue; ///< due before the day of the question or the period: in no group of a period
    CashGroup undated; ///< due on a day nobody knows: in no sum
    CashGroup total; ///< of the period, with what is overdue
    qint64 unknownChance = 0; ///< claims of open deals whose chance nobody gave: in no sum
    qint64 otherCurrency = 0;
    int ledgerUntil = 0; ///< see ClaimBook
    bool draftPlan = false;
};

/// The money that comes in, month by month: what was received, and what is open of everything that is to be paid, so
/// that money that is already in is never counted.
class CashForecast
{
public:
    explicit CashForecast(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Month, Quarter, Customer, Person, Team or None; else Invalid.
    Result<CashResult> compute(const ReportScope& scope, By by) const;
    /// Of the type rowsType() of the column; behind Total and Plan the invoices.
    enum class Which { Group, Total, Overdue, Undated };
    Result<std::vector<RecordId>> rowsBehind(
        const ReportScope& scope, By by, Which which, const GroupKey& group, CashColumn column) const;

private:
    const Reader& m_reader;
};

/// The record type that stands in a column: invoice, instalment or receipt.
QString rowsType(CashColumn column);

} // namespace fairlead
