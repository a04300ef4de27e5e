#pragma once
#include "insight/FocusSet.h"
#include "store/Reader.h"

namespace fairlead {

/// Which few deals decide the period, and which few collections: see FocusGroup for the choice.
///
/// Deals: plan = quota of the signed amount, done = won in the period; the items are those that Forecast counts in its
/// total: open, not omitted, due in the period or overdue. Claims: plan = quota of collected cash, done = receipts by
/// value date; the items are what is open of invoices and of instalments no invoice asks for, due until the period's
/// end, those of open deals with the deal's chance.
class Focus
{
public:
    explicit Focus(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: None, Person or Team; else Invalid. The period asked for, else the quarter of the day of the question.
    Result<FocusResult> deals(const ReportScope& scope, By by) const;
    Result<FocusResult> claims(const ReportScope& scope, By by) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
