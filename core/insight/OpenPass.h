#pragma once
#include "insight/DealGrouping.h"

namespace fairlead {

/// What of an open deal falls to a group.
struct OpenPart
{
    GroupKey key;
    qint64 amount = 0;
};

/// Goes over the open deals of a scope, whatever its period, and splits each over the groups it belongs to: people and
/// teams by owner, products as the lines are worth (LineTable::split()).
class OpenPass
{
public:
    /// `by`: None, Person, Team, Product, Customer or Source; else Invalid.
    static Result<std::unique_ptr<OpenPass>> prepare(const Reader& reader, ReportScope scope, By by);
    /// Deals come with at least one part.
    using Visitor = std::function<void(const DealFacts& deal, const std::vector<OpenPart>& parts)>;
    Result<void> each(const Visitor& visitor);
    /// Deals come with their owner and customer, whatever the split.
    void askWho() { m_asksWho = true; }

    WordTable& currencies() { return m_book.currencies(); }
    const StageTable& stages() const { return m_stages; }

private:
    OpenPass(const Reader& reader, StageTable stages, ScopeFilter filter, DealGrouping grouping, By by);
    std::vector<OpenPart> partsOf(const DealFacts& deal) const;

    StageTable m_stages;
    ScopeFilter m_filter;
    DealBook m_book;
    DealGrouping m_grouping;
    LineTable m_lines;
    By m_by;
    bool m_splits = false;
    bool m_asksWho = false;
    RecordId m_product;
};

} // namespace fairlead
