#pragma once
#include "insight/ClaimBook.h"
#include "insight/GroupKey.h"
#include "base/Money.h"
#include <array>

namespace fairlead {

/// What is owed, by age. Ages are days after the due date; the last column is money that pays nothing yet.
enum class OwedColumn { Open, NotDue, To30, To60, To90, Over90, Uninvoiced, Advances };
inline constexpr int owedColumns = 8;

struct OwedGroup
{
    GroupKey key;
    qint64 documents = 0; ///< open invoices and credit notes
    std::array<QList<Money>, owedColumns> sums; ///< one sum per currency, ordered by code
};

struct OwedResult
{
    std::vector<OwedGroup> groups; ///< empty without a split; the largest first
    OwedGroup total;
    int ledgerUntil = 0; ///< see ClaimBook
    qint64 otherCurrency = 0; ///< allocations left out: in another currency than the document
};

/// Receivables = invoices − allocations, aged by due date; instalments that are due and that no invoice asks for, and
/// money that is not matched yet, stand apart (ClaimBook says what counts).
class Receivables
{
public:
    explicit Receivables(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: None, Customer, Person or Team; else Invalid.
    Result<OwedResult> compute(const ReportScope& scope, By by) const;
    /// Of the type rowsType() of the column; no group: behind the total. As created.
    Result<std::vector<RecordId>> rowsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, OwedColumn column) const;

private:
    const Reader& m_reader;
};

/// The record type that stands in a column: invoice, instalment or receipt.
QString rowsType(OwedColumn column);

} // namespace fairlead
