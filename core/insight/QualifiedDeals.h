#pragma once
#include "insight/DealStories.h"
#include "insight/GroupKey.h"

namespace fairlead {

/// The deals a seller had to work with in some days: open at the end of the day before the first, or come from no open
/// stage into one since; not those that are on hold at the end of the last day.
class QualifiedDeals
{
public:
    /// With a split by periods `days` are cut into them, else they are looked at as a whole.
    static Result<std::unique_ptr<QualifiedDeals>> prepare(const Reader& reader, const ReportScope& scope, By by);
    /// No key: of the whole. Deal by deal, each key once.
    using Visitor = std::function<void(const RecordId& deal, const std::optional<GroupKey>& key)>;
    Result<void> each(const Visitor& visitor);

private:
    struct Days
    {
        GroupKey key;
        int from = -1; ///< the evening before
        int to = 0;
    };
    QualifiedDeals(const Reader& reader, StageTable stages, ScopeFilter filter, By by);
    void cutDays();
    bool isOpenHere(int stage) const;
    /// To whom it belongs if it was open there and is asked for.
    std::optional<GroupKey> keyOf(const RecordId& owner, const RecordId& unit, int currency, const Days& days) const;
    void take(const DealStory& story, const Days& days, std::vector<GroupKey>& keys) const;

    const Reader& m_reader;
    StageTable m_stages;
    ScopeFilter m_filter;
    DealBook m_book;
    By m_by;
    int m_wantedCurrency = -1;
    std::vector<Days> m_days; ///< the whole first
};

} // namespace fairlead
