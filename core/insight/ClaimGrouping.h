#pragma once
#include "insight/ClaimBook.h"
#include "insight/GroupKey.h"
#include "insight/MergedIds.h"

namespace fairlead {

/// To which group of a split a claim or a sum of money belongs: customer, person, team, or the month, quarter or year
/// of a day.
class ClaimGrouping
{
public:
    static Result<ClaimGrouping> load(const Reader& reader, By by);

    template <typename Document>
    GroupKey keyOf(const Document& one, int day) const
    {
        switch (m_by) {
        case By::Customer:
            return { m_companies.resolved(one.company), 0, {} };
        case By::Person:
            return { one.person, 0, {} };
        case By::Team:
            return { one.unit, 0, {} };
        default:
            return isPeriod(m_by) ? GroupKey { {}, periodStart(m_by, day), {} } : GroupKey {};
        }
    }

private:
    By m_by = By::None;
    MergedIds m_companies;
};

} // namespace fairlead
