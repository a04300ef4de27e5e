// What an insert does to rows: Applier's part for rows that are new, and for those that are there already.
#include "store/Applier.h"

#include "merge/ValueHash.h"
#include "model/Catalog.h"

#include <sqlite3.h>

namespace fairlead {

namespace {

Cells birthOf(const Record& record) { return { record.createdAt, cellOf(record.createdBy), cellOf(record.sourceRun) }; }

} // namespace

Effect Applier::applyInsert(const RecordType& type, const Operation& operation, bool stays)
{
    StoredRow made = makeRow(type, operation);
    // Nearly always it is not there: asked of the insert itself, as looking first costs as much again.
    if (auto effect = insertIfNew(made)) {
        // A row may come after its parts, which showed until now.
        if (!effect->visible) cascade(type, operation.row, false);
        return std::move(*effect);
    }
    auto present = m_rows.load(type, operation.row);
    if (!present) throw DatabaseError(SQLITE_CORRUPT, 0, "an index has a row that cannot be read");
    Effect effect;
    effect.type = &type;
    effect.n = present->record.n;
    if (operation.kind == Operation::Kind::Entry) return applyEntry(type, operation, *present, std::move(made), stays);

    if (isRedacted(present->clock)) return effect;
    // An insert writes the whole row: groups without a value are written as nothing.
    StoredRow after = *present;
    RowClock clock;
    const Stamp oldRow = present->clock.row();
    const Stamp newRow = std::max(oldRow, operation.stamp);
    clock.setRow(newRow);
    std::vector<const FieldGroup*> changed;
    const auto keep = [&](quint16 local, Stamp stamp) {
        if (stamp != newRow) clock.set(local, stamp);
    };
    for (const FieldGroup& group : type.groups()) {
        const GroupId id { group.number, group.custom };
        const quint16 local = m_rows.localGroup(id);
        const Stamp current = present->clock.of(local);
        const GroupValue incoming = valueOf(made.record, group);
        const GroupValue old = valueOf(present->record, group);
        // Two who added the same thing apart, or one who added anew what another was editing.
        if (!oldRow.isNull() && oldRow != operation.stamp && current != operation.stamp && !isRedacted(present->clock)
            && !sameValue(incoming.cells, old.cells)) {
            effect.concurrent.push_back(id);
            effect.concurrentWith.push_back(current);
        }
        if (beats(
                operation.stamp, current, [&]() -> const Cells& { return incoming.cells; },
                [&]() -> const Cells& { return old.cells; })) {
            for (size_t i = 0; i < group.cells.size(); ++i)
                after.record.cells[size_t(group.cells[i])] = incoming.cells[i];
            effect.before.push_back(old);
            effect.beforeStamps.push_back(current);
            changed.push_back(&group);
            keep(local, operation.stamp);
        } else {
            if (current != operation.stamp) effect.lost.push_back(id);
            keep(local, current);
        }
    }
    const Stamp deleted = present->clock.of(group::deleted);
    if (operation.stamp > deleted) {
        after.record.deleted = false;
        effect.before.push_back({ { group::deleted, {} }, { present->record.deleted ? Cell(qint64(1)) : Cell() } });
        effect.beforeStamps.push_back(deleted);
        keep(group::deleted, operation.stamp);
    } else {
        keep(group::deleted, deleted);
    }
    const Stamp merged = present->clock.of(group::mergedInto);
    if (operation.stamp > merged) {
        after.record.mergedInto = RecordId();
        effect.before.push_back({ { group::mergedInto, {} }, { cellOf(present->record.mergedInto) } });
        effect.beforeStamps.push_back(merged);
        keep(group::mergedInto, operation.stamp);
    } else {
        keep(group::mergedInto, merged);
    }
    // Of several inserts of one thing the latest tells when and by whom it was made.
    if (beats(
            operation.stamp, oldRow, [&] { return birthOf(made.record); }, [&] { return birthOf(present->record); })) {
        fillBirth(after.record, operation);
        m_rows.updateBirth(after);
    }
    after.clock = clock;
    effect.created = oldRow.isNull();
    effect.changed = effect.created || !changed.empty() || present->record.deleted != after.record.deleted
        || present->record.mergedInto != after.record.mergedInto;
    after.record.visible = shows(after);
    m_rows.update(after, changed);
    if (present->record.deleted != after.record.deleted) m_rows.updateDeleted(after, {});
    if (present->record.mergedInto != after.record.mergedInto) m_rows.updateMerged(after);
    settle(*present, after);
    return effect;
}

/// The same entry again, or the one that a shell was waiting for. It lifts an older tombstone and its stamp counts for
/// the whole row, as merge/RowState says; of two different entries with one id the smaller hash stays.
Effect Applier::applyEntry(
    const RecordType& type, const Operation& operation, const StoredRow& present, StoredRow made, bool stays)
{
    Effect effect;
    effect.type = &type;
    effect.n = present.record.n;
    const Stamp oldRow = present.clock.row();
    if (isRedacted(present.clock)) return effect;
    StoredRow after = present;
    after.clock = RowClock(std::max(oldRow, operation.stamp));
    effect.created = oldRow.isNull();
    const bool takes = stays || effect.created || entryHash(operation.values) < entryHash(valuesOf(present.record));
    std::vector<const FieldGroup*> changed;
    if (takes) {
        after.record.cells = made.record.cells;
        fillBirth(after.record, operation);
        for (const FieldGroup& group : type.groups()) {
            GroupValue old = valueOf(present.record, group);
            if (old == valueOf(after.record, group)) continue;
            changed.push_back(&group);
            effect.before.push_back(std::move(old));
            effect.beforeStamps.push_back(present.clock.of(m_rows.localGroup({ group.number, group.custom })));
        }
        m_rows.updateBirth(after);
    }
    const Stamp deleted = present.clock.of(group::deleted);
    if (operation.stamp > deleted) {
        after.record.deleted = false;
        effect.before.push_back({ { group::deleted, {} }, { present.record.deleted ? Cell(qint64(1)) : Cell() } });
        effect.beforeStamps.push_back(deleted);
    } else {
        after.clock.set(group::deleted, deleted);
    }
    effect.changed = effect.created || !changed.empty() || present.record.deleted != after.record.deleted;
    after.record.visible = shows(after);
    m_rows.update(after, changed);
    if (present.record.deleted != after.record.deleted) m_rows.updateDeleted(after, {});
    settle(present, after);
    return effect;
}

} // namespace fairlead
