#pragma once
#include "insight/EventScan.h"
#include "insight/ScopeFilter.h"

#include <array>

namespace fairlead {

struct KeptDeals;

/// A deal as reports see it: as it stands now, or as it stood on the as-of day.
struct DealFacts
{
    RecordId id;
    int stage = -1; ///< of the StageTable
    StageEnd end = StageEnd::Open;
    int openedOn = 0; ///< Julian day, 0 = none
    int closedOn = 0;
    int countsOn = 0; ///< the day that periods ask for: closed on, or the day on which the end was recorded
    int currency = -1; ///< of book.currencies(); -1: no amount
    int source = -1; ///< of book.sources()
    int reason = -1; ///< of the end, of book.reasons()
    int chance = -1; ///< in force, basis points; -1: nobody gave one
    qint64 amount = 0; ///< in the currency that the scope asks for
    qint64 ownAmount = 0; ///< in the deal's own, in which its lines are priced
    RecordId owner; ///< ended deals: of the day they ended, unless today's organisation is asked for
    RecordId unit;
    RecordId company;
    RecordId rival; ///< whom it was lost to
    int dueOn = 0; ///< expected close, Julian; 0 = none
    int heldUntil = 0; ///< as of a past day: on hold until; 0 = not

    void settle(const StageTable& stages); ///< what follows from the stage: its end and the chance in force
};

/// What a report needs of the deals; the rest is not read.
struct DealNeeds
{
    bool open = false; ///< open deals, with their chance
    bool ended = true;
    bool opened = false; ///< the opened-on day
    bool id = false;
    bool who = false;
    bool company = false;
    bool source = false;
    bool due = false; ///< the expected close
    bool ending = false; ///< reason and competitor of the end
};

/// The deals of a scope: the one place that says which deals a report looks at, when they ended and to whom they
/// belong.
/// - An end counts on its closed-on day (as of a past day: on the business date of the move), or with AsWeKnewIt on the
///   day on which the move was recorded. Ended deals are given if
///   that day lies in the period; one without such a day only if the period is open, else it is in undated().
/// - Owner and unit of an ended deal are those of the latest live stage event that leads to its present stage; where
///   there is none, and for open deals, the deal's own.
/// - As of a past day, stage, amount and owner come from the last stage event until then and the deal changes after it.
class DealBook
{
public:
    /// Filter and stages must outlive the book.
    DealBook(const Reader& reader, const StageTable& stages, const ScopeFilter& filter);
    /// Another moment of the same workspace.
    void readFrom(const Reader& reader) { m_reader = &reader; }
    /// Only these deals; empty = all. Not as of a past day.
    void restrictTo(std::vector<RecordId> deals) { m_only = std::move(deals); }
    using Visitor = std::function<void(const DealFacts&)>;
    Result<void> each(DealNeeds needs, const Visitor& visitor);
    Result<std::vector<DealFacts>> list(DealNeeds needs); ///< ordered by id

    /// Somebody who hears of the moves of all deals on the same pass: as of a past day only. `who`: with owner and
    /// unit.
    using MoveListener = std::function<void(const RecordId& deal, const std::vector<MoveEvent>& moves)>;
    void tellMoves(MoveListener listener, bool who)
    {
        m_listener = std::move(listener);
        m_tellsWho = who;
    }
    /// All visible deals as they stand now, whatever the scope says; ordered by id. For DealStories.
    Result<std::vector<DealFacts>> present(DealNeeds needs);

    WordTable& currencies() { return m_currencies; }
    const WordTable& currencies() const { return m_currencies; }
    const WordTable& sources() const { return m_sources; }
    const WordTable& reasons() const { return m_reasons; }
    qint64 undated(StageEnd end) const { return m_undated[size_t(end)]; }

private:
    Result<void> eachNow(const Visitor& visitor);
    Result<void> eachWithEvents(const Visitor& visitor);
    Result<void> eachKept(const KeptDeals& kept, const Visitor& visitor);
    Result<void> giveWithEvents(
        std::vector<DealFacts> deals, const std::vector<RecordId>& only, const Visitor& visitor);
    Result<void> eachAsOf(const Visitor& visitor);
    using Taker = std::function<void(DealFacts& deal)>;
    Result<void> readNow(const Taker& taker);
    void replay(const KeptDeals& kept, const Taker& taker);
    QByteArray selectText() const;
    DealFacts factsOf(const RowView& row);
    bool takeEnd(DealFacts& deal, const std::vector<MoveEvent>& events) const;
    Result<void> takeOwn(DealFacts& deal) const;
    /// Of ended deals the owner of the day is asked, which the events know.
    bool readsOwner() const { return m_needs.who && (m_needs.open || !m_takesWho); }
    bool isInScope(const DealFacts& deal) const; ///< all but who
    bool isUndated(const DealFacts& deal) const;
    bool isInTime(const DealFacts& deal) const;
    void give(DealFacts& deal, const Visitor& visitor);

    const Reader* m_reader;
    std::vector<RecordId> m_only;
    const StageTable& m_stages;
    const ScopeFilter& m_filter;
    DealNeeds m_needs;
    bool m_takesWho = false; ///< owner and unit of ended deals come from their events
    bool m_takesRecording = false; ///< the day they count on does
    MoveListener m_listener;
    bool m_tellsWho = false;
    WordTable m_currencies;
    WordTable m_sources;
    WordTable m_reasons;
    int m_wantedCurrency = -1;
    std::array<qint64, 4> m_undated {};
};

} // namespace fairlead
