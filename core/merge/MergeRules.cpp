#include "merge/MergeRules.h"

namespace fairlead {

namespace {

const Cell& cellAt(const Cells& cells, size_t index)
{
    static const Cell nothing;
    return index < cells.size() ? cells[index] : nothing;
}

bool isLess(const Cell& left, const Cell& right)
{
    const auto* text = std::get_if<QString>(&left);
    const auto* other = std::get_if<QString>(&right);
    return text && other ? text->toUtf8() < other->toUtf8() : left < right;
}

} // namespace

bool valueBeats(const Cells& incoming, const Cells& current)
{
    for (size_t i = 0; i < std::max(incoming.size(), current.size()); ++i) {
        const Cell& said = cellAt(incoming, i);
        const Cell& present = cellAt(current, i);
        if (said != present) return isLess(present, said);
    }
    return false;
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
