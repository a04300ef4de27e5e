#pragma once
#include "insight/DealStories.h"
#include "insight/PipelineBridge.h"
#include "insight/Wide.h"

namespace fairlead {

/// What one deal adds to a bar.
struct BridgePart
{
    BridgeBar bar = BridgeBar::Opening;
    int count = 0; ///< 1, −1 or 0
    int currency = -1; ///< −1: no amount
    Wide minor = 0;
};

/// Walks the stories of the deals and says what each adds to the bars.
class BridgeWalk
{
public:
    static Result<std::unique_ptr<BridgeWalk>> prepare(const Reader& reader, const ReportScope& scope, By by);
    /// Once for each deal and group that it has anything to do with; no key without a split.
    using Visitor = std::function<void(
        const RecordId& deal, const std::optional<GroupKey>& group, const std::vector<BridgePart>& parts)>;
    Result<void> each(const Visitor& visitor);

    const WordTable& currencies() const { return m_book.currencies(); }
    QDate from() const;
    QDate to() const;
    qint64 heldAtOpening = 0;
    qint64 heldAtClosing = 0;
    qint64 endedUnseen = 0;

private:
    /// Where a deal stands as seen by the bridge of a group.
    enum class Place { Absent, Foreign, Won, Lost, OtherEnd, Held, DueBefore, DueAfter, In };
    struct Standing
    {
        Place place = Place::Absent;
        int currency = -1;
        qint64 amount = 0;
        int closedOn = 0;
        int dueOn = 0;
    };
    using Facts = std::optional<DealFacts>;

    static BridgeBar entryBar(Place before);
    static BridgeBar exitBar(Place after);
    BridgeWalk(const Reader& reader, StageTable stages, ScopeFilter filter, By by);
    std::vector<GroupKey> groupsOf(const std::vector<Facts>& moments) const;
    GroupKey keyOf(const DealFacts& deal) const;
    Standing standingOf(const Facts& deal, int day, const std::optional<GroupKey>& group);
    bool isOurs(const DealFacts& deal, const std::optional<GroupKey>& group) const;
    void takeDeal(const DealStory& story, const Visitor& visitor);
    std::vector<BridgePart> partsOf(const DealStory& story, const std::vector<Standing>& moments);
    std::vector<BridgePart> partsOfPassing(const DealStory& story, const Standing& first, const Standing& last);
    bool wasSeenOpen(const DealStory& story) const;

    const Reader& m_reader;
    StageTable m_stages;
    ScopeFilter m_filter;
    DealBook m_book;
    By m_by;
    int m_from; ///< the evening of the opening; −1: before everything
    int m_to;
    int m_wantedCurrency = -1;
    std::vector<int> m_days; ///< of the deal at hand: the evenings looked at
};

} // namespace fairlead
