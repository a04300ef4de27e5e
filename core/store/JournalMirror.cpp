#include "store/JournalMirror.h"

#include "merge/PartialRow.h"
#include "model/Catalog.h"

namespace fairlead {

namespace {

Cells padded(const GroupValue& value, size_t count)
{
    Cells cells = value.cells;
    cells.resize(count);
    return cells;
}

} // namespace

void DoubtfulRows::fold(const Operation& operation)
{
    const auto row = m_rows.find({ operation.type, operation.row });
    if (row != m_rows.end()) (void)applyOperation(row->second, operation);
}

std::vector<Operation> DoubtfulRows::operations() const
{
    std::vector<Operation> all;
    for (const auto& [place, row] : m_rows) {
        std::vector<Operation> makers = operationsOf(place.first, place.second, row);
        // One twin may have deleted what the other added again: an insert says that the row is there, if nothing else.
        const auto deleted = row.registers.find(GroupId { group::deleted, {} });
        if (deleted != row.registers.end() && deleted->second.stamp == row.born)
            makers.back().values.push_back({ deleted->first, deleted->second.cells });
        std::move(makers.begin(), makers.end(), std::back_inserter(all));
    }
    return all;
}

void JournalMirror::lookAt(Difference& difference, const Operation& operation, const GroupValue& value) const
{
    const Record& record = difference.row->record;
    const FieldGroup* group = record.type->groupNumbered(value.group.number, value.group.field);
    const bool system = value.group.number == group::deleted || value.group.number == group::mergedInto;
    if (!group && !system) return;
    const Stamp current = difference.row->clock.of(m_rows.localGroup(value.group));
    if (current < operation.stamp) difference.older = true;
    if (current != operation.stamp) return;
    bool same = true;
    if (group)
        same = Applier::valueOf(record, *group).cells == padded(value, group->cells.size());
    else if (value.group.number == group::deleted)
        same = record.deleted == (!value.cells.empty() && numberOf(value.cells[0]) != 0);
    else
        same = record.mergedInto == (value.cells.empty() ? RecordId() : idOf(value.cells[0]));
    if (!same) difference.values.push_back(value);
}

void JournalMirror::lookAtInsert(Difference& difference, const Operation& operation) const
{
    const Record& record = difference.row->record;
    if (difference.row->clock.row() < operation.stamp) {
        difference.older = true;
        return;
    }
    const auto valueIn = [&operation](const GroupId& id) {
        for (const GroupValue& value : operation.values)
            if (value.group == id) return value;
        return GroupValue { id, {} }; // an insert speaks for every group
    };
    for (const FieldGroup& group : record.type->groups())
        lookAt(difference, operation, valueIn({ group.number, group.custom }));
    lookAt(difference, operation, valueIn({ group::deleted, {} }));
    if (difference.row->clock.row() != operation.stamp) return;
    const GroupValue birth = valueIn({ group::birth, {} });
    const Cells stored { Cell(record.createdAt), cellOf(record.createdBy), cellOf(record.sourceRun) };
    if (!birth.cells.empty() && padded(birth, 3) != stored) difference.values.push_back(birth);
}

JournalMirror::Difference JournalMirror::differenceOf(const Operation& operation)
{
    Difference difference;
    const RecordType* type = m_rows.catalog().numbered(operation.type);
    if (!type) return difference;
    difference.row = m_rows.load(*type, operation.row);
    if (operation.kind == Operation::Kind::Redact)
        difference.older = difference.row && difference.row->clock.row() < operation.stamp;
    else if (!difference.row)
        difference.missing = true;
    else if (operation.kind == Operation::Kind::InsertRow || operation.kind == Operation::Kind::Entry)
        lookAtInsert(difference, operation);
    else
        lookAt(difference, operation, operation.values.front());
    return difference;
}

JournalMirror::State JournalMirror::compare(const Operation& operation)
{
    const Difference difference = differenceOf(operation);
    if (difference.missing) return State::MissingRow;
    if (difference.older) return State::OlderRow;
    return difference.values.empty() ? State::Same : State::OtherValue;
}

bool JournalMirror::catchUp(const Operation& operation)
{
    const Difference difference = differenceOf(operation);
    if (difference.missing || difference.older) m_applier.apply(operation);
    return !difference.values.empty();
}

void JournalMirror::restore(const Operation& operation)
{
    const Difference difference = differenceOf(operation);
    if (!difference.values.empty()) write(difference);
    if (difference.missing || difference.older) m_applier.apply(operation);
}

void JournalMirror::write(const Difference& difference)
{
    StoredRow row = *difference.row;
    std::vector<const FieldGroup*> groups;
    for (const GroupValue& value : difference.values) {
        if (value.group.number == group::birth) {
            const Cells birth = padded(value, 3);
            row.record.createdAt = numberOf(birth[0]);
            row.record.createdBy = idOf(birth[1]);
            row.record.sourceRun = idOf(birth[2]);
            m_rows.updateBirth(row);
        } else if (value.group.number == group::deleted) {
            row.record.deleted = !value.cells.empty() && numberOf(value.cells[0]) != 0;
            m_rows.updateDeleted(row, value.cells);
        } else if (value.group.number == group::mergedInto) {
            row.record.mergedInto = value.cells.empty() ? RecordId() : idOf(value.cells[0]);
            m_rows.updateMerged(row);
        } else {
            const FieldGroup* group = row.record.type->groupNumbered(value.group.number, value.group.field);
            const Cells cells = padded(value, group->cells.size());
            for (size_t i = 0; i < cells.size(); ++i)
                row.record.cells[size_t(group->cells[i])] = cells[i];
            groups.push_back(group);
        }
    }
    if (!groups.empty()) m_rows.update(row, groups);
}

} // namespace fairlead
