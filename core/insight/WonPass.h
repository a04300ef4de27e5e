#pragma once
#include "insight/CreditTable.h"
#include "insight/DealGrouping.h"

namespace fairlead {

/// What of a won deal falls to a group.
struct WonPart
{
    GroupKey key;
    qint64 amount = 0;
    bool overlay = false;
};

/// Goes over the won deals of a scope and splits each over the groups it belongs to.
class WonPass
{
public:
    static Result<std::unique_ptr<WonPass>> prepare(const Reader& reader, const ReportScope& scope, By by);
    /// Deals come with at least one part.
    using Visitor = std::function<void(const DealFacts& deal, const std::vector<WonPart>& parts)>;
    Result<void> each(const Visitor& visitor);

    const WordTable& currencies() { return m_book.currencies(); }
    qint64 undated() const { return m_book.undated(StageEnd::Won); }
    bool isUneven(const RecordId& deal) const { return m_byPeople && m_credits.isUneven(deal); }

private:
    WonPass(const Reader& reader, StageTable stages, ScopeFilter filter, ScopeFilter people);
    Result<void> load(const Reader& reader, By by);
    std::vector<WonPart> partsOf(const DealFacts& deal) const;
    void addParts(const DealFacts& deal, const Attribution& part, std::vector<WonPart>& parts) const;

    StageTable m_stages;
    ScopeFilter m_filter; ///< all but person and unit, which are asked of the parts
    ScopeFilter m_people;
    DealBook m_book;
    DealGrouping m_grouping;
    CreditTable m_credits;
    LineTable m_lines;
    bool m_byPeople = false;
    bool m_byProducts = false; ///< amounts are split over products …
    bool m_splitProducts = false; ///< … and so are the groups
};

} // namespace fairlead
