#include "insight/ClaimBook.h"

#include "insight/ClaimLoader.h"

namespace fairlead {

Result<ClaimBook> ClaimBook::load(const Reader& reader, const ReportScope& scope)
{
    const auto moment = reader.snapshot();
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    return ClaimLoader(reader, scope, std::move(*stages), std::move(*filter)).load();
}

} // namespace fairlead
