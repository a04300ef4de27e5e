#include "store/Applier.h"

#include "base/Clock.h"
#include "merge/ValueHash.h"
#include "model/Catalog.h"

#include <sqlite3.h>

namespace fairlead {

GroupValue Applier::valueOf(const Record& record, const FieldGroup& group)
{
    GroupValue value;
    value.group = { group.number, group.custom };
    value.cells.reserve(group.cells.size());
    for (int cell : group.cells)
        value.cells.push_back(record.cells[size_t(cell)]);
    return value;
}

std::vector<GroupValue> Applier::valuesOf(const Record& record)
{
    std::vector<GroupValue> values;
    valuesOf(record, values);
    return values;
}

void Applier::valuesOf(const Record& record, std::vector<GroupValue>& values)
{
    size_t used = 0;
    const auto next = [&](const GroupId& group) -> Cells& {
        if (used == values.size()) values.emplace_back();
        values[used].group = group;
        return values[used++].cells;
    };
    for (const FieldGroup& group : record.type->groups()) {
        const bool filled = std::any_of(group.cells.begin(), group.cells.end(),
            [&record](int cell) { return !isNull(record.cells[size_t(cell)]); });
        if (!filled) continue;
        Cells& cells = next({ group.number, group.custom });
        cells.resize(group.cells.size());
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i] = record.cells[size_t(group.cells[i])];
    }
    Cells& birth = next({ group::birth, {} });
    birth.resize(3);
    birth[0] = record.createdAt;
    birth[1] = cellOf(record.createdBy);
    birth[2] = cellOf(record.sourceRun);
    values.resize(used);
    const auto before = [](const GroupValue& a, const GroupValue& b) { return a.group < b.group; };
    if (!std::is_sorted(values.begin(), values.end(), before)) std::sort(values.begin(), values.end(), before);
}

void Applier::fillBirth(Record& record, const Operation& operation) const
{
    for (const GroupValue& value : operation.values) {
        if (value.group.number != group::birth || value.cells.size() < 3) continue;
        record.createdAt = numberOf(value.cells[0]);
        record.createdBy = idOf(value.cells[1]);
        record.sourceRun = idOf(value.cells[2]);
    }
}

StoredRow Applier::makeRow(const RecordType& type, const Operation& operation) const
{
    StoredRow row { Record(type, operation.row), RowClock(operation.stamp) };
    for (const GroupValue& value : operation.values) {
        const FieldGroup* group = type.groupNumbered(value.group.number, value.group.field);
        if (!group) continue;
        for (size_t i = 0; i < group->cells.size() && i < value.cells.size(); ++i)
            row.record.cells[size_t(group->cells[i])] = value.cells[i];
    }
    fillBirth(row.record, operation);
    return row;
}

bool Applier::shows(const StoredRow& row)
{
    const RecordType& type = *row.record.type;
    if (!row.record.mergedInto.isNull()) return false;
    if (!isVisible(row.clock, row.record.deleted, isRedacted(row.clock), type.revivesByEdit())) return false;
    for (const Field& field : type.fields()) {
        if (!field.partOf) continue;
        const RecordId owner = row.record.referred(field);
        if (owner.isNull()) continue;
        const Catalog& catalog = m_rows.catalog();
        const RecordType* ownerType = field.kind == Kind::AnyReference
            ? catalog.numbered(quint16(numberOf(row.record.cell(field.name))))
            : &catalog.type(field.target);
        const auto place = ownerType ? m_rows.placeOf(*ownerType, owner) : std::nullopt;
        if (place && !place->visible) return false;
    }
    return true;
}

bool Applier::isRedacted(const RowClock& clock) { return clock.row() == redactedStamp; }

Effect Applier::apply(const Operation& operation)
{
    const RecordType* type = m_rows.catalog().numbered(operation.type);
    if (!type) return {};
    switch (operation.kind) {
    case Operation::Kind::InsertRow:
    case Operation::Kind::Entry:
        return applyInsert(*type, operation);
    case Operation::Kind::SetGroup:
    case Operation::Kind::SetDeleted:
        return applyGroup(*type, operation);
    case Operation::Kind::Redact:
        return applyRedact(*type, operation);
    }
    return {};
}

Effect Applier::putEntry(const Operation& operation)
{
    const RecordType* type = m_rows.catalog().numbered(operation.type);
    FL_PROMISE(type && operation.kind == Operation::Kind::Entry);
    return applyInsert(*type, operation, true);
}

Effect Applier::insertFresh(const Operation& operation, Record record)
{
    StoredRow row { std::move(record), RowClock(operation.stamp) };
    auto effect = insertIfNew(row);
    if (!effect) throw DatabaseError(SQLITE_CONSTRAINT, 0, "a record with this id is there already");
    return std::move(*effect);
}

std::optional<Effect> Applier::insertIfNew(StoredRow& row)
{
    const RecordType& type = *row.record.type;
    row.record.visible = shows(row);
    const auto n = m_rows.insert(row);
    if (!n) return std::nullopt;
    row.record.n = *n;
    countRow(nullptr, &row);
    if (m_indexes && row.record.visible && type.isSearchable())
        m_rows.indexText(type, row.record.n, m_rows.searchText(row.record));
    Effect effect;
    effect.type = &type;
    effect.n = row.record.n;
    effect.created = effect.changed = true;
    effect.visible = row.record.visible;
    return effect;
}

bool Applier::isPlain(const RecordType& type, const FieldGroup& group)
{
    if (!group.custom.isNull()) return false;
    QHash<quint16, bool>& known = m_plain[type.number()];
    const auto at = known.constFind(group.number);
    if (at != known.constEnd()) return *at;
    const bool plain = std::none_of(type.fields().begin(), type.fields().end(), [&](const Field& field) {
        return field.groupNumber == group.number && !field.isCustom()
            && (field.searchable || field.title || field.partOf);
    });
    return known[group.number] = plain;
}

std::optional<Effect> Applier::applyPlain(const RecordType& type, const Operation& operation, const FieldGroup& group)
{
    auto row = m_rows.loadGroup(type, group, operation.row);
    // A shell, a deleted row that an edit may bring back: the long way.
    if (!row || row->clock.row().isNull() || row->deleted || row->merged || isRedacted(row->clock)) return std::nullopt;
    Effect effect;
    effect.type = &type;
    effect.n = row->n;
    const GroupValue& value = operation.values.front();
    const Stamp current = row->clock.of(group.number);
    if (operation.base != current && !sameValue(value.cells, row->cells)) {
        effect.concurrent.push_back(value.group);
        effect.concurrentWith.push_back(current);
    }
    if (!beats(
            operation.stamp, current, [&]() -> const Cells& { return value.cells; },
            [&]() -> const Cells& { return row->cells; })) {
        if (operation.stamp != current) effect.lost.push_back(value.group);
        return effect;
    }
    const auto count = [&](auto change) {
        if (m_beacon)
            (*m_beacon.*change)(
                Beacon::ofGroup(type, operation.row, group, row->clock.of(group.number), row->clock.row(), row->cells));
    };
    count(&Beacon::remove);
    effect.before.push_back({ value.group, row->cells });
    effect.beforeStamps.push_back(current);
    for (size_t i = 0; i < row->cells.size(); ++i)
        row->cells[i] = i < value.cells.size() ? value.cells[i] : Cell();
    row->clock.set(group.number, operation.stamp);
    m_rows.updateGroup(type, group, *row);
    count(&Beacon::add);
    effect.changed = true;
    return effect;
}

Effect Applier::applyGroup(const RecordType& type, const Operation& operation)
{
    Effect effect;
    effect.type = &type;
    FL_PROMISE(operation.values.size() == 1);
    const GroupValue& value = operation.values.front();
    const quint16 local = m_rows.localGroup(value.group);
    const FieldGroup* group = type.groupNumbered(value.group.number, value.group.field);
    const bool system = value.group.number == group::deleted || value.group.number == group::mergedInto;
    if (!group && !system) return {};
    if (type.isEntry() && value.group.number != group::deleted) {
        // Entries are never set; only a clone could have sent this.
        effect.lost.push_back(value.group);
        return effect;
    }

    if (group && isPlain(type, *group))
        if (auto plain = applyPlain(type, operation, *group)) return std::move(*plain);

    auto present = m_rows.load(type, operation.row);
    if (!present) {
        // A shell: invisible until its insert arrives.
        present = insertShell(type, operation.row);
    }
    effect.n = present->record.n;
    if (isRedacted(present->clock)) {
        effect.lost.push_back(value.group);
        return effect;
    }
    GroupValue old;
    if (group)
        old = valueOf(present->record, *group);
    else if (value.group.number == group::deleted)
        old = { value.group, { present->record.deleted ? Cell(qint64(1)) : Cell() } };
    else
        old = { value.group, { cellOf(present->record.mergedInto) } };

    const Stamp current = present->clock.of(local);
    // Where nothing stands yet (a shell) nothing can be in conflict.
    if (group && !current.isNull() && operation.base != current && current != redactedStamp
        && !sameValue(value.cells, old.cells))
        effect.concurrent.push_back(value.group), effect.concurrentWith.push_back(current);
    effect.deletedMeanwhile = group && present->record.deleted;
    if (!beats(
            operation.stamp, current, [&]() -> const Cells& { return value.cells; },
            [&]() -> const Cells& { return old.cells; })) {
        if (operation.stamp != current) effect.lost.push_back(value.group);
        return effect;
    }
    StoredRow after = *present;
    after.clock.set(local, operation.stamp);
    if (group) {
        for (size_t i = 0; i < group->cells.size(); ++i)
            after.record.cells[size_t(group->cells[i])] = i < value.cells.size() ? value.cells[i] : Cell();
    } else if (value.group.number == group::deleted) {
        after.record.deleted = !value.cells.empty() && numberOf(value.cells[0]) != 0;
    } else {
        after.record.mergedInto = value.cells.empty() ? RecordId() : idOf(value.cells[0]);
    }
    after.record.visible = shows(after);
    if (group)
        m_rows.update(after, { group },
            after.record.visible == present->record.visible ? RowStore::Visibility::Stays
                                                            : RowStore::Visibility::Changes);
    else if (value.group.number == group::deleted)
        m_rows.updateDeleted(after, value.cells);
    else
        m_rows.updateMerged(after);
    effect.changed = true;
    effect.before.push_back(std::move(old));
    effect.beforeStamps.push_back(current);
    settle(*present, after, group);
    return effect;
}

StoredRow Applier::insertShell(const RecordType& type, const RecordId& id)
{
    StoredRow shell { Record(type, id), {} };
    shell.record.visible = false;
    const auto n = m_rows.insert(shell);
    if (!n) throw DatabaseError(SQLITE_CORRUPT, 0, "an index has a row that cannot be read");
    shell.record.n = *n;
    // Parts that came before showed, for nobody knew anything of what they are parts of.
    cascade(type, id, false);
    return shell;
}

Effect Applier::applyRedact(const RecordType& type, const Operation& operation)
{
    Effect effect;
    effect.type = &type;
    auto present = m_rows.load(type, operation.row);
    if (!present) {
        // It may come before the row itself, which must then stay blank.
        present = insertShell(type, operation.row);
    }
    StoredRow after = *present;
    std::vector<const FieldGroup*> groups;
    for (const FieldGroup& group : type.groups()) {
        for (int cell : group.cells)
            after.record.cells[size_t(cell)] = Cell();
        groups.push_back(&group);
    }
    after.record.visible = false;
    after.clock = RowClock(redactedStamp);
    m_rows.update(after, groups);
    settle(*present, after);
    effect.n = present->record.n;
    effect.changed = true;
    return effect;
}

void Applier::countRow(const StoredRow* before, const StoredRow* after)
{
    if (!m_beacon) return;
    if (before) m_beacon->remove(Beacon::ofRow(*before, m_rows));
    if (after) m_beacon->add(Beacon::ofRow(*after, m_rows));
}

void Applier::settle(const StoredRow& before, const StoredRow& after, const FieldGroup* only)
{
    if (only && m_beacon && !before.clock.row().isNull()) {
        const auto of = [&](const StoredRow& row) {
            return Beacon::ofGroup(*row.record.type, row.record.id, *only,
                row.clock.of(m_rows.localGroup({ only->number, only->custom })), row.clock.row(),
                valueOf(row.record, *only).cells);
        };
        m_beacon->remove(of(before));
        m_beacon->add(of(after));
    } else {
        countRow(&before, &after);
    }
    const RecordType& type = *after.record.type;
    if (m_indexes && type.isSearchable()) {
        const QString oldText = before.record.visible ? m_rows.searchText(before.record) : QString();
        const QString newText = after.record.visible ? m_rows.searchText(after.record) : QString();
        if (oldText != newText) {
            m_rows.unindexText(type, after.record.n, oldText);
            m_rows.indexText(type, after.record.n, newText);
        }
    }
    if (before.record.visible != after.record.visible) cascade(type, after.record.id, after.record.visible);
}

void Applier::cascade(const RecordType& type, const RecordId& id, bool visible)
{
    for (const auto& [part, field] : m_rows.catalog().partsOf(type)) {
        std::vector<qint64> rows;
        {
            Statement parts = m_rows.connection().prepare("SELECT n FROM " + m_rows.sql(*part).table() + " WHERE "
                + TypeSql::quoted(field->name) + "=? AND _v=?");
            parts.bind(1, id).bind(2, qint64(!visible));
            while (parts.step())
                rows.push_back(parts.integer(0));
        }
        for (qint64 n : rows) {
            auto row = m_rows.loadRow(*part, n);
            if (!row || row->clock.row().isNull()) continue;
            StoredRow after = *row;
            after.record.visible = shows(after);
            if (after.record.visible == row->record.visible) continue;
            m_rows.setVisible(*part, n, after.record.visible);
            settle(*row, after);
        }
    }
}

void Applier::eraseInsert(const StoredRow& row)
{
    const RecordType& type = *row.record.type;
    StoredRow after = row;
    after.record.visible = false;
    after.clock.setRow({});
    if (!after.clock.entries().empty()) {
        // Somebody has changed it meanwhile: what is left is a row of which the insert has not arrived.
        std::vector<const FieldGroup*> emptied;
        for (const FieldGroup& group : type.groups()) {
            if (!after.clock.own(m_rows.localGroup({ group.number, group.custom })).isNull()) continue;
            for (int cell : group.cells)
                after.record.cells[size_t(cell)] = Cell();
            emptied.push_back(&group);
        }
        m_rows.update(after, emptied);
    }
    settle(row, after);
    if (after.clock.entries().empty()) m_rows.erase(type, row.record.n);
}

void Applier::erase(
    const Operation& operation, const std::vector<GroupValue>& before, const std::vector<Stamp>& beforeStamps)
{
    const RecordType* type = m_rows.catalog().numbered(operation.type);
    if (!type) return;
    auto present = m_rows.load(*type, operation.row);
    if (!present) return;
    if (before.empty()) {
        if (operation.kind != Operation::Kind::InsertRow && operation.kind != Operation::Kind::Entry) return;
        eraseInsert(*present);
        return;
    }
    StoredRow after = *present;
    std::vector<const FieldGroup*> groups;
    // An insert that replaced values lay over a shell, a row of which the insert has not arrived yet.
    if (operation.kind == Operation::Kind::InsertRow || operation.kind == Operation::Kind::Entry)
        after.clock.setRow({});
    for (size_t i = 0; i < before.size(); ++i) {
        const GroupValue& value = before[i];
        // Another edit came between two parts of this one: its value stays.
        if (present->clock.of(m_rows.localGroup(value.group)) != operation.stamp) continue;
        after.clock.set(m_rows.localGroup(value.group), beforeStamps[i]);
        if (const FieldGroup* group = type->groupNumbered(value.group.number, value.group.field)) {
            for (size_t c = 0; c < group->cells.size() && c < value.cells.size(); ++c)
                after.record.cells[size_t(group->cells[c])] = value.cells[c];
            groups.push_back(group);
        } else if (value.group.number == group::deleted) {
            after.record.deleted = !value.cells.empty() && numberOf(value.cells[0]) != 0;
        } else if (value.group.number == group::mergedInto) {
            after.record.mergedInto = value.cells.empty() ? RecordId() : idOf(value.cells[0]);
        }
    }
    after.record.visible = shows(after);
    m_rows.update(after, groups);
    if (present->record.deleted != after.record.deleted)
        m_rows.updateDeleted(after, { after.record.deleted ? Cell(qint64(1)) : Cell(), Cell(), Cell() });
    if (present->record.mergedInto != after.record.mergedInto) m_rows.updateMerged(after);
    settle(*present, after);
}

} // namespace fairlead
