#pragma once
#include "insight/DealBook.h"

namespace fairlead {

/// How a visit of a stage ended.
enum class WayOut { StillHere, Promoted, MovedBack, Lost, Other };

/// A stay of a deal in an open stage of the pipeline: from the event that led there to the deal's next one. Coming
/// again is a new visit. The events are valid within the visitor only.
struct StageVisit
{
    int stage = -1; ///< of the StageTable
    const MoveEvent* entered = nullptr;
    const MoveEvent* left = nullptr; ///< null: still here
    WayOut way = WayOut::StillHere;
    bool fromOutside = false; ///< came from no open stage of this pipeline
    bool entryCounts = false; ///< lies in the period and belongs to the people of the scope
    bool leavingCounts = false; ///< the same of the event that ended it
    /// From entering to leaving, in days; business dates are in order within a deal.
    int days() const { return left->day - entered->day; }
};

struct DealVisits
{
    RecordId deal;
    std::vector<StageVisit> visits;
    std::vector<int> unseenEnds; ///< ends of this pipeline that it came to in the period without being seen in a stage
    int lastStage = -1; ///< where its last event led to
    const DealFacts* present = nullptr; ///< with today's organisation, where people are asked for: whose it is today
};

/// One pass over the stage events of all deals of a scope, deal by deal, cut into visits of one pipeline. All figures
/// of stages (funnel, conversion, duration, expected result) come from these visits.
class VisitScan
{
public:
    /// All of them must outlive the scan; the filter's scope names a pipeline.
    VisitScan(const Reader& reader, const StageTable& stages, const ScopeFilter& filter, WordTable& currencies);
    void readFrom(const Reader& reader) { m_reader = &reader; }
    void restrictTo(std::vector<RecordId> deals) { m_only = std::move(deals); } ///< ordered; empty = all
    /// The events come with owner and unit.
    void askWho() { m_needsWho = true; }
    /// Deals of which nothing belongs to the people of the scope, or `inPeriod` nothing of that in the period, need not
    /// be mentioned.
    void askOnlyTheirs(bool inPeriod)
    {
        m_onlyTheirs = true;
        m_onlyInPeriod = inPeriod;
    }

    using Visitor = std::function<void(const DealVisits& deal)>;
    Result<void> each(const Visitor& visitor);
    /// The same for one deal, whose events somebody else has read: in time, with owners if asksEventWho().
    void cut(const RecordId& deal, const std::vector<MoveEvent>& events, const Visitor& visitor);
    bool asksEventWho() const { return m_asksEventWho; }
    /// Where what is asked does not stand in the events, the deals are read beside them, and cut() is not enough.
    bool needsDeals() const;

    bool isHere(int stage) const { return placeOf(stage) != Place::Elsewhere; } ///< of this pipeline
    bool isOpenHere(int stage) const { return placeOf(stage) == Place::Open; }
    /// Whether the event belongs to the people of the scope, whenever it happened.
    bool isTheirs(const MoveEvent& event) const;

private:
    Result<std::vector<DealFacts>> dealsInScope();
    EventScan::Interest interest() const;
    void take(const std::vector<MoveEvent>& events);
    WayOut wayOut(int from, int to) const;
    bool counts(const MoveEvent& event) const;

    const Reader* m_reader;
    const StageTable& m_stages;
    const ScopeFilter& m_filter;
    WordTable& m_currencies;
    std::vector<RecordId> m_only;
    DealVisits m_deal;
    bool m_needsWho = false;
    bool m_onlyTheirs = false;
    bool m_onlyInPeriod = false;
    bool m_asksEventWho;
    bool m_asksUnit;
    int m_from;
    int m_to;
    /// Asked of every move, so looked up once: what a stage is to this pipeline, and whose the move before was.
    enum class Place { Elsewhere, Open, Won, Lost, Other };
    Place placeOf(int stage) const { return stage < 0 ? Place::Elsewhere : m_places[size_t(stage)]; }
    std::vector<Place> m_places;
    mutable RecordId m_lastOwner;
    mutable RecordId m_lastUnit;
    mutable std::optional<bool> m_lastIsTheirs;
};

} // namespace fairlead
