#include "insight/ClaimGrouping.h"

namespace fairlead {

Result<ClaimGrouping> ClaimGrouping::load(const Reader& reader, By by)
{
    ClaimGrouping grouping;
    grouping.m_by = by;
    if (by != By::Customer) return grouping;
    auto companies = MergedIds::load(reader, "company");
    if (!companies) return companies.error();
    grouping.m_companies = std::move(*companies);
    return grouping;
}

} // namespace fairlead
