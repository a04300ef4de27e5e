#pragma once
#include "insight/DealGrouping.h"

namespace fairlead {

/// Goes over the deals of a scope that ended in its period, with the groups each belongs to.
class EndedDeals
{
public:
    static Result<std::unique_ptr<EndedDeals>> prepare(const Reader& reader, const ReportScope& scope, By by);
    using Keys = QVarLengthArray<GroupKey, 4>;
    using Visitor = std::function<void(const DealFacts& deal, const Keys& keys)>;
    Result<void> each(const Visitor& visitor, bool withId = false);

    DealBook& book() { return m_book; }

private:
    EndedDeals(const Reader& reader, StageTable stages, ScopeFilter filter, DealGrouping grouping);
    StageTable m_stages;
    ScopeFilter m_filter;
    DealGrouping m_grouping;
    DealBook m_book;
};

} // namespace fairlead
