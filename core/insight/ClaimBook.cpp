#include "insight/ClaimBook.h"

#include "insight/ClaimLoader.h"

namespace fairlead {

namespace {

Result<ClaimBook> loadBook(const Reader& reader, const ReportScope& scope, const RecordId& company)
{
    const auto moment = reader.snapshot();
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    return ClaimLoader(reader, scope, std::move(*stages), std::move(*filter), company).load();
}

} // namespace

Result<ClaimBook> ClaimBook::load(const Reader& reader, const ReportScope& scope)
{
    return loadBook(reader, scope, {});
}

Result<ClaimBook> ClaimBook::ofCompany(const Reader& reader, const RecordId& company, QDate today)
{
    ReportScope scope;
    scope.today = today;
    return loadBook(reader, scope, company);
}

const Claim* ClaimBook::claim(const RecordId& document) const
{
    const auto found
        = std::find_if(m_claims.begin(), m_claims.end(), [&](const Claim& one) { return one.id == document; });
    return found == m_claims.end() ? nullptr : &*found;
}

const Incoming* ClaimBook::incoming(const RecordId& document) const
{
    const auto found
        = std::find_if(m_money.begin(), m_money.end(), [&](const Incoming& one) { return one.id == document; });
    return found == m_money.end() ? nullptr : &*found;
}

} // namespace fairlead
