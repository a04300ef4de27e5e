#pragma once
#include "insight/ClaimBook.h"
#include "insight/GroupKey.h"
#include "insight/Report.h"

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
    std::vector<OwedGroup>
        groups; ///< empty without a split; the largest first, periods (of the due date) in their order
    OwedGroup total;
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
    /// `by`: None, Customer, Person, Team or Month; else Invalid.
    Result<OwedResult> compute(const ReportScope& scope, By by) const;
    /// Invoices, instalments or receipts, as the column asks; no group: of the total. As created.
    Result<RowsBehind> rowsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, OwedColumn column) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
