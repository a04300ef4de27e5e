#pragma once
#include "insight/DealBook.h"

#include <QVarLengthArray>
#include <span>

namespace fairlead {

/// A change of a deal between its moves.
struct DealStep
{
    enum class What { Amount, Due, Owner, Hold };
    RecordId deal;
    What what = What::Amount;
    int day = 0; ///< business date, Julian
    int countsOn = 0; ///< as MoveEvent::countsOn
    qint64 recordedAt = 0;
    int currency = -1; ///< Amount
    qint64 amount = 0;
    int dateBefore = 0; ///< Due, Hold; Julian, 0 = none
    int dateAfter = 0;
    RecordId owner; ///< Owner
    RecordId unit;
};

/// What became of one deal, and how it stood on any day: the last move until then and the changes after it. Valid
/// within the visitor only.
class DealStory
{
public:
    const DealFacts& present() const { return *m_present; }
    const std::vector<MoveEvent>& moves() const { return *m_moves; }
    /// At the end of a day; nothing before its first move. Owner and unit are those of that day, or with today's
    /// organisation the present ones; both as they are stored.
    std::optional<DealFacts> on(int day) const;
    /// The days after `from` and until `to` on which something of it counted; in order, each once.
    QVarLengthArray<int, 16> changedDays(int from, int to) const;

private:
    friend class DealStories;
    const MoveEvent* lastMove(int day) const;
    void stand(DealFacts& deal, const MoveEvent& last) const;
    void change(DealFacts& deal, const MoveEvent& last, int day) const;
    int heldUntil(int day) const;

    const StageTable* m_stages = nullptr;
    const DealFacts* m_present = nullptr;
    const std::vector<MoveEvent>* m_moves = nullptr;
    std::span<const DealStep> m_steps;
    int m_heldNow = 0;
    bool m_isOfTheDay = true;
};

/// The stories of all visible deals, in the order of their ids: one pass over stage events and deal changes. Every look
/// back at a past day comes from here.
class DealStories
{
public:
    DealStories(const Reader& reader, const StageTable& stages, const ScopeFilter& filter, WordTable& currencies);
    /// Tells of holding, too.
    void askHolds() { m_needsHolds = true; }
    /// Tells when they were expected to close, and the local numbers of the events, too.
    void askDue() { m_needsDue = true; }
    /// Tells whose they were, too.
    void askWho() { m_needsWho = true; }
    /// `present`: the deals as they stand now, ordered by id; others are passed over.
    using Visitor = std::function<void(const DealStory& story)>;
    Result<void> each(const std::vector<DealFacts>& present, const Visitor& visitor);

private:
    Result<void> loadSteps();
    Result<void> loadHolds();
    std::span<const DealStep> stepsOf(const RecordId& deal);

    const Reader& m_reader;
    const StageTable& m_stages;
    const ScopeFilter& m_filter;
    WordTable& m_currencies;
    bool m_needsHolds = false;
    bool m_needsWho = false;
    bool m_needsDue = false;
    std::vector<DealStep> m_steps; ///< ordered by deal and day
    size_t m_nextStep = 0;
    QHash<RecordId, int> m_holds; ///< as they stand now
};

} // namespace fairlead
