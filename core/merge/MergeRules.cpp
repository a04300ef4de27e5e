#include "merge/MergeRules.h"

#include "merge/ValueHash.h"

namespace fairlead {

bool valueBeats(const Cells& incoming, const Cells& current)
{
    // Hashing is dear, and equal stamps nearly always mean the same operation come twice.
    if (sameValue(incoming, current) || isEmpty(incoming)) return false;
    return isEmpty(current) || valueHash(incoming) > valueHash(current);
}

bool beats(const Stamp& incoming, const Stamp& current, const std::function<const Cells&()>& incomingValue,
    const std::function<const Cells&()>& currentValue)
{
    if (incoming != current) return incoming > current;
    return valueBeats(incomingValue(), currentValue());
}

bool isVisible(const RowClock& clock, bool deletedFlag, bool redacted, bool editRevives)
{
    if (redacted || clock.row().isNull()) return false;
    return !deletedFlag || (editRevives && clock.latest() > clock.of(group::deleted));
}

bool isVisible(const RowState& row, bool editRevives)
{
    if (row.redacted || row.born.isNull()) return false;
    const auto deleted = row.registers.find(GroupId { group::deleted, {} });
    if (deleted == row.registers.end()) return true;
    const Cells& flag = deleted->second.cells;
    if (flag.empty() || numberOf(flag.front()) == 0) return true;
    return editRevives && std::any_of(row.registers.begin(), row.registers.end(), [&](const auto& other) {
        return other.second.stamp > deleted->second.stamp;
    });
}

} // namespace fairlead
