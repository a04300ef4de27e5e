#pragma once
#include "merge/Operation.h"

namespace fairlead {

/// What every program may rely on in an operation that it reads (docs/operation-format.md).
namespace limit {
inline constexpr size_t operations = 200000; ///< of one encoding
inline constexpr size_t cells = 4000000; ///< of one encoding
inline constexpr size_t cellsOfGroup = 255;
inline constexpr size_t valueBytes = 1 << 20;
} // namespace limit

/// Numbers of one byte; a field if and only if the group is a custom field.
bool isWireGroup(const GroupId& group);
/// Whether operations of this kind may carry the group.
bool mayCarry(Operation::Kind kind, const GroupId& group);
/// Everything but the content of cells: stamps, base before stamp, groups that fit the kind, none twice, cells counted.
bool hasWireShape(const Operation& operation);

/// A section holds the operations of one type and kind; those that set a group are parted by group, too, so that values
/// of one field lie together.
struct SectionKey
{
    quint16 type = 0;
    Operation::Kind kind = Operation::Kind::InsertRow;
    GroupId group;
    auto operator<=>(const SectionKey&) const = default;
};
SectionKey sectionOf(const Operation& operation);

} // namespace fairlead
