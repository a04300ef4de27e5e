#pragma once
#include "base/RecordId.h"
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "insight/Wide.h"
#include "insight/WordTable.h"
#include "base/Money.h"

#include <vector>

namespace fairlead {

/// What may still bring money into a period: an open deal, an invoice, an instalment.
struct FocusItem
{
    RecordId id;
    QString type; ///< of the record
    RecordId person; ///< who is to bring it
    RecordId company;
    int due = 0; ///< Julian
    qint64 amount = 0; ///< minor units
    int chance = -1; ///< basis points; -1: nobody gave one
    bool pinned = false; ///< somebody chose it for the period
    int rank = 0; ///< place in the focus, from 1; 0: it is not in it

    Wide weight() const { return chance < 0 ? Wide(0) : Wide(amount) * chance; } ///< in 1/10000 of a minor unit
};

/// What a group (a person, a team, all) still has to bring in one currency, and by what.
///
/// The *focus* is the smallest set of items that closes the gap: the pinned ones are in it first, whatever the gap;
/// then the fewest others, by amount. An item outside then takes the place of one with the same role in the set that
/// has less chance × amount (the least of those it can replace), where the gap stays closed: so of the sets of that
/// size likelier ones are preferred. Where even all do not close the gap, all are in it, and left() tells what remains.
struct FocusGroup
{
    GroupKey key;
    QString currency;
    bool hasPlan = false; ///< without a plan there is no gap: only the pinned are in focus
    qint64 plan = 0;
    qint64 done = 0; ///< won, received
    std::vector<FocusItem> items; ///< the focus in the order of its ranks, then the others by chance × amount
    int chosen = 0; ///< how many of `items` are the focus
    qint64 chosenAmount = 0;
    qint64 weighted = 0; ///< Σ amount × chance of all items, rounded once

    qint64 gap() const { return hasPlan && plan > done ? plan - done : 0; }
    qint64 left() const { return std::max<qint64>(0, gap() - chosenAmount); }
    qint64 expected() const { return done + weighted; }
    /// What is to be expected if an item slips out of the period: expected() without its chance × amount.
    qint64 expectedWithout(const FocusItem& item) const;
};

struct FocusResult
{
    Period period;
    std::vector<FocusGroup> groups; ///< by gap, the largest first; of each currency apart
    bool draftPlan = false;
    qint64 overdue = 0; ///< items whose day has passed
    qint64 unknownChance = 0; ///< items with an amount whose chance nobody gave: in no weighted sum
    QString leading; ///< the currency that most items are in
};

/// Gathers items, what is done and what is planned, and chooses the focus of every group.
class FocusBuilder
{
public:
    void add(const GroupKey& key, const QString& currency, FocusItem item);
    void addDone(const GroupKey& key, const QList<Money>& sums);
    void setPlan(const GroupKey& key, const QList<Money>& sums);
    /// Groups that were added to so far.
    std::vector<GroupKey> keys() const;
    FocusResult finish();

    /// Puts the focus of the group in front of its items, and gives it ranks.
    static void choose(FocusGroup& group);

private:
    FocusGroup& group(const GroupKey& key, const QString& currency);
    std::vector<FocusGroup> m_groups;
    QHash<GroupKey, QHash<QString, size_t>> m_places;
};

} // namespace fairlead
