#pragma once
#include "base/RecordId.h"
#include "insight/StageTable.h"
#include "insight/WordTable.h"

#include <QHash>
#include <functional>
#include <vector>

namespace fairlead {

/// The ids met on a pass that are few (stages, people, units, competitors), as small numbers.
class IdTable
{
public:
    int indexOf(const RecordId& id); ///< adds it if it is new; -1 for a null one
    RecordId at(int index) const { return index < 0 ? RecordId() : m_ids[size_t(index)]; }
    int count() const { return int(m_ids.size()); }

private:
    std::vector<RecordId> m_ids;
    QHash<RecordId, int> m_indexes;
    RecordId m_lastId;
    int m_last = -1;
};

/// Numbers of a table of what is kept, as numbers of another table; each is looked up when it is first met, so that the
/// other table learns what was met and no more.
class KeptIndexes
{
public:
    KeptIndexes(int count, std::function<int(int)> lookUp)
        : m_found(size_t(count), unknown)
        , m_lookUp(std::move(lookUp))
    {
    }
    int of(int kept) const
    {
        if (kept < 0) return -1;
        int& found = m_found[size_t(kept)];
        if (found == unknown) found = m_lookUp(kept);
        return found;
    }

private:
    static constexpr int unknown = -2;
    mutable std::vector<int> m_found;
    std::function<int(int)> m_lookUp;
};

/// A visible deal as DealMemory keeps it: what DealBook reads of it, packed. Days are Julian, 0 = none.
struct KeptDeal
{
    RecordId id;
    RecordId company;
    qint64 amount = 0;
    int openedOn = 0;
    int closedOn = 0;
    int dueOn = 0;
    int owner = -1; ///< of KeptDeals::ids, like the ids below
    int unit = -1;
    int rival = -1;
    int stage = -1;
    int source = -1; ///< of KeptDeals::words, like the words below
    int reason = -1;
    int currency = -1;
    int chance = -1; ///< set for its present stage, basis points; -1: none
};

/// A move as DealMemory keeps it: what every count asks …
struct KeptMove
{
    int day = 0;
    int stage = -1; ///< of KeptDeals::ids, like the next two
};
/// … what those ask who look at people …
struct KeptWho
{
    int owner = -1;
    int unit = -1;
};
/// … and what few ask, each apart: a pass over hundreds of thousands is as fast as its rows are small.
struct KeptWorth
{
    qint64 recordedAt = 0;
    qint64 amount = 0;
    qint64 row = 0;
    int dueOn = 0;
    int chance = -1;
    int currency = -1; ///< of KeptDeals::words
    int recordedOn = 0; ///< the day of recordedAt, where this machine stands
};

/// The visible deals of a workspace and their moves, as they were at one moment.
struct KeptDeals
{
    /// The moves of one deal: `count` of `moves`, in the order in which they happened.
    struct Moved
    {
        RecordId deal;
        quint32 first = 0;
        quint32 count = 0;
        bool corrected = false; ///< some are void or correct others: whoever counts reads them himself
    };
    std::vector<KeptDeal> deals; ///< ordered by id
    std::vector<Moved> moved; ///< ordered by deal
    std::vector<KeptMove> moves;
    std::vector<KeptWho> whos; ///< of the same moves
    std::vector<KeptWorth> worths; ///< of the same moves
    size_t idle = 0; ///< moves that no deal names any more
    IdTable ids;
    WordTable words;
};

/// The stages of what is kept, as numbers of a table of stages (which must stay); -1: not in it.
inline KeptIndexes stagesOf(const KeptDeals& kept, const StageTable& stages)
{
    return { kept.ids.count(), [&kept, &stages](int id) { return stages.indexOf(kept.ids.at(id)); } };
}

} // namespace fairlead
