#include "merge/OperationShape.h"

#include "base/Clock.h"

namespace fairlead {

namespace {

using Kind = Operation::Kind;

bool hasWireStamps(const Operation& operation)
{
    const Stamp& base = operation.base;
    return operation.stamp.hlc > 0 && operation.stamp.hlc < HybridClock::limit
        && (base.isNull() ? base.origin == 0 : base.hlc < operation.stamp.hlc);
}

bool hasWireCount(const Operation& operation)
{
    switch (operation.kind) {
    case Kind::SetGroup:
    case Kind::SetDeleted:
        return operation.values.size() == 1;
    case Kind::Redact:
        return operation.values.empty();
    case Kind::InsertRow:
    case Kind::Entry:
        return true;
    }
    return false;
}

/// Groups are few and nearly always in order; only then is the second loop saved.
bool namesTwice(const std::vector<GroupValue>& values)
{
    const auto before = [](const GroupValue& left, const GroupValue& right) { return left.group < right.group; };
    bool rising = true;
    for (size_t i = 1; i < values.size() && rising; ++i)
        rising = before(values[i - 1], values[i]);
    if (rising) return false;
    for (size_t i = 0; i < values.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (values[i].group == values[j].group) return true;
    return false;
}

} // namespace

bool isWireGroup(const GroupId& group)
{
    return group.number <= group::customField && (group.number == group::customField) == !group.field.isNull();
}

bool mayCarry(Kind kind, const GroupId& group)
{
    switch (kind) {
    case Kind::SetDeleted:
        return group == GroupId { group::deleted, {} };
    case Kind::SetGroup:
        return group.number != group::deleted && group.number != group::birth && isWireGroup(group);
    case Kind::InsertRow:
    case Kind::Entry:
        return group.number != group::deleted && isWireGroup(group);
    case Kind::Redact:
        return false;
    }
    return false;
}

bool hasWireShape(const Operation& operation)
{
    if (operation.row.isNull() || !hasWireStamps(operation) || !hasWireCount(operation)) return false;
    for (const GroupValue& value : operation.values)
        if (!mayCarry(operation.kind, value.group) || value.cells.empty() || value.cells.size() > limit::cellsOfGroup)
            return false;
    return !namesTwice(operation.values);
}

SectionKey sectionOf(const Operation& operation)
{
    SectionKey key { operation.type, operation.kind, {} };
    if (operation.kind == Kind::SetGroup) key.group = operation.values.front().group;
    return key;
}

} // namespace fairlead
