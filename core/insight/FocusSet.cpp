#include "insight/FocusSet.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

// A longer list is no focus; likelier items are not looked for then.
constexpr size_t mostExchanged = 60;

bool isLarger(const FocusItem& a, const FocusItem& b)
{
    if (a.amount != b.amount) return a.amount > b.amount;
    return a.weight() != b.weight() ? a.weight() > b.weight() : a.id < b.id;
}

bool isLikelier(const FocusItem& a, const FocusItem& b)
{
    if (a.weight() != b.weight()) return a.weight() > b.weight();
    return a.amount != b.amount ? a.amount > b.amount : a.id < b.id;
}

Wide sumOf(const std::vector<FocusItem>& items)
{
    Wide sum = 0;
    for (const FocusItem& item : items)
        sum += item.amount;
    return sum;
}

/// Likelier items take the places of less likely ones, as long as `needed` is reached.
void exchange(std::vector<FocusItem>& chosen, std::vector<FocusItem>& others, Wide needed)
{
    if (chosen.size() > mostExchanged) return;
    std::sort(others.begin(), others.end(), isLikelier);
    Wide sum = sumOf(chosen);
    for (FocusItem& other : others) {
        FocusItem* least = nullptr;
        bool anyLess = false;
        for (FocusItem& in : chosen) {
            if (in.weight() >= other.weight()) continue;
            anyLess = true;
            if (sum - in.amount + other.amount >= needed && (!least || isLikelier(*least, in))) least = &in;
        }
        if (!anyLess) return; // the next ones are less likely still
        if (!least) continue;
        sum += other.amount - least->amount;
        std::swap(*least, other);
    }
}

} // namespace

qint64 FocusGroup::expectedWithout(const FocusItem& item) const
{
    return expected() - qint64(dividedRounded(item.weight(), 10000));
}

void FocusBuilder::choose(FocusGroup& group)
{
    std::vector<FocusItem> pinned, chosen, others;
    for (FocusItem& item : group.items)
        (item.pinned ? pinned : others).push_back(std::move(item));
    std::sort(pinned.begin(), pinned.end(), isLikelier);
    std::sort(others.begin(), others.end(), isLarger);
    const Wide needed = Wide(group.gap()) - sumOf(pinned);
    Wide sum = 0;
    size_t count = 0;
    while (sum < needed && count < others.size() && others[count].amount > 0)
        sum += others[count++].amount;
    const auto behind = others.begin() + qsizetype(count);
    chosen.assign(std::make_move_iterator(others.begin()), std::make_move_iterator(behind));
    others.erase(others.begin(), behind);
    if (sum >= needed) exchange(chosen, others, needed);
    std::sort(chosen.begin(), chosen.end(), isLikelier);
    std::sort(others.begin(), others.end(), isLikelier);
    group.items = std::move(pinned);
    group.items.insert(group.items.end(), chosen.begin(), chosen.end());
    group.chosen = int(group.items.size());
    group.chosenAmount = qint64(sumOf(group.items));
    for (int i = 0; i < group.chosen; ++i)
        group.items[size_t(i)].rank = i + 1;
    group.items.insert(group.items.end(), others.begin(), others.end());
}

FocusGroup& FocusBuilder::group(const GroupKey& key, const QString& currency)
{
    QHash<QString, size_t>& places = m_places[key];
    const auto found = places.constFind(currency);
    if (found != places.cend()) return m_groups[*found];
    places.insert(currency, m_groups.size());
    FocusGroup group;
    group.key = key;
    group.currency = currency;
    m_groups.push_back(std::move(group));
    return m_groups.back();
}

void FocusBuilder::add(const GroupKey& key, const QString& currency, FocusItem item)
{
    group(key, currency).items.push_back(std::move(item));
}

void FocusBuilder::addDone(const GroupKey& key, const QList<Money>& sums)
{
    for (const Money& sum : sums)
        group(key, sum.currency).done += sum.minor;
}

void FocusBuilder::setPlan(const GroupKey& key, const QList<Money>& sums)
{
    for (const Money& sum : sums) {
        FocusGroup& of = group(key, sum.currency);
        of.plan = sum.minor;
        of.hasPlan = true;
    }
}

std::vector<GroupKey> FocusBuilder::keys() const
{
    std::vector<GroupKey> keys(m_places.keyBegin(), m_places.keyEnd());
    std::sort(keys.begin(), keys.end());
    return keys;
}

FocusResult FocusBuilder::finish()
{
    FocusResult result;
    std::map<QString, size_t> uses;
    for (FocusGroup& group : m_groups) {
        Wide weighted = 0;
        for (const FocusItem& item : group.items) {
            weighted += item.weight();
            result.unknownChance += item.chance < 0;
        }
        group.weighted = qint64(dividedRounded(weighted, 10000));
        uses[group.currency] += group.items.size();
        choose(group);
        // A group where nothing is planned, done or expected is none.
        if (group.hasPlan || group.done || !group.items.empty()) result.groups.push_back(std::move(group));
    }
    m_groups.clear();
    m_places.clear();
    size_t most = 0;
    for (const auto& [currency, count] : uses)
        if (count > most || result.leading.isEmpty()) {
            most = count;
            result.leading = currency;
        }
    std::sort(result.groups.begin(), result.groups.end(), [&](const FocusGroup& a, const FocusGroup& b) {
        const bool leads = a.currency == result.leading;
        if (leads != (b.currency == result.leading)) return leads;
        if (a.currency != b.currency) return a.currency < b.currency;
        return a.gap() != b.gap() ? a.gap() > b.gap() : a.key < b.key;
    });
    return result;
}

} // namespace fairlead
