#include "store/EditWriter.h"

#include "base/Text.h"
#include "model/Rights.h"
#include "store/ConflictList.h"
#include "store/FileStore.h"
#include "store/NumberStock.h"
#include "store/OwnSettings.h"
#include "store/SyncMeta.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Of a big edit the listeners get the types only.
constexpr size_t listedRecords = 500;

} // namespace

RuleContext EditWriter::contextOf(const EditStep& step, const RecordId& sourceRun)
{
    return { m_context.lookup, m_context.person, m_context.today,
        step.happenedOn.isValid() ? step.happenedOn : m_context.today, step.reason, m_context.now,
        m_context.bulk && (!sourceRun.isNull() || step.asItWas), &m_warnings };
}

Stamp EditWriter::nextStamp()
{
    return { m_context.clock.next(m_context.now + m_context.shareOffset), m_context.origin };
}

bool EditWriter::run(EditStep step, const RecordId& sourceRun, std::vector<Problem>& problems)
{
    if (!checkDay(step.happenedOn, u"happened_on"_s, problems)) return false;
    // A draft may be older than the last field that somebody added to its type.
    step.record.cells.resize(size_t(step.record.type->cellCount()));
    switch (step.kind) {
    case EditStep::Kind::Create:
        return create(step, sourceRun, problems, !step.asItWas);
    case EditStep::Kind::Change:
        return change(step, sourceRun, problems, !step.asItWas);
    case EditStep::Kind::Delete:
        return markDeleted(step, true, problems);
    case EditStep::Kind::Restore:
        return markDeleted(step, false, problems);
    case EditStep::Kind::Merge:
        return merge(step, problems);
    }
    return false;
}

/// What comes later in the same edit may use a value, or must obey a setting, that was just written.
void EditWriter::follow(const RecordType& type)
{
    if (type.name() == u"choice"_s) followChoices(m_context.rows, m_context.catalog);
    if (type.name() == u"field_use"_s) followFieldUses(m_context.rows, m_context.catalog);
}

/// The contents that a record names anew are here, and stay. Those of an import may come later, as its references may.
bool EditWriter::takeFiles(const Record* before, const Record& after, std::vector<Problem>& problems) const
{
    for (const Field& field : after.type->fields()) {
        if (field.kind != Kind::File || after.isBlank(field.name)) continue;
        const QByteArray hash = after.bytes(field.name);
        if (before && before->bytes(field.name) == hash) continue;
        if (!FileStore::takeHold(m_context.rows.connection(), hash) && !m_context.bulk)
            problems.push_back({ field.name, u"no_file"_s, QString::fromLatin1(hash.toHex()) });
    }
    return problems.empty();
}

/// What is entered without a number gets the next of its series. An import brings its own: thousands of rows would use
/// up what a laptop has without the others.
void EditWriter::drawNumber(Record& record) const
{
    const Field* field = record.type->drawnField();
    if (!field || m_context.bulk || !record.isBlank(field->name)) return;
    const QString number = NumberStock(m_context.rows, m_context.today).draw(*record.type, record.id);
    if (!number.isEmpty()) record.set(field->name, number);
}

bool EditWriter::create(
    EditStep& step, const RecordId& sourceRun, std::vector<Problem>& problems, bool withConsequences)
{
    Record& record = step.record;
    const RecordType& type = *record.type;
    if (!may(m_context.person, Action::Create, record)) return problems.push_back({ {}, u"rights"_s, {} }), false;
    record.createdAt = m_context.now;
    record.createdBy = m_context.person;
    if (record.sourceRun.isNull()) record.sourceRun = sourceRun;
    const bool keyed = type.nature() == Nature::Keyed;
    if (keyed)
        record.id = type.computeId(record.cells);
    else if (record.id.isNull())
        record.id = RecordId::create(m_context.now);

    if (!step.asItWas) drawNumber(record);
    RuleContext context = contextOf(step, sourceRun);
    // What is entered by hand happened on the business day of the edit; a file that lacks the day is asked for it.
    if (!m_context.bulk && type.isEntry() && type.find(u"happened_on"_s) && record.isBlank(u"happened_on"_s))
        record.set(u"happened_on"_s, context.happenedOn);
    std::vector<EditStep> further;
    if (withConsequences)
        for (const Consequence& consequence : type.consequences()) {
            auto steps = consequence(nullptr, record, context);
            further.insert(further.end(), std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
        }
    if (!check(record, context, problems) || !takeFiles(nullptr, record, problems)) return false;
    // What people want filled in they are asked for; nobody is asked where a record comes along with another one.
    if (withConsequences && !step.madeAlong && !checkWanted(nullptr, record, problems)) return false;
    if (!step.asItWas && !checkHappened(record, problems)) return false;

    bool shell = false; // something about it has arrived before it
    if (keyed || step.asItWas || step.record.n != 0) {
        const auto present = m_context.rows.load(type, record.id);
        shell = present && present->clock.row().isNull();
        if (present && !shell) {
            if (!keyed && step.record.n == 0)
                return problems.push_back({ {}, u"taken"_s, record.id.toString() }), false;
            // The same thing again: a removed one comes back, values that differ are set.
            if (present->record.deleted && !markDeleted(EditStep::restore(type, record.id), false, problems))
                return false;
            EditStep again = EditStep::change(record, {});
            for (const Field& field : type.fields())
                if (!record.isBlank(field.name)) again.fields.append(field.name);
            return change(again, sourceRun, problems, false);
        }
    }
    Operation operation = spareOperation();
    operation.kind = type.isEntry() ? Operation::Kind::Entry : Operation::Kind::InsertRow;
    operation.type = type.number();
    operation.row = record.id;
    Applier::valuesOf(record, operation.values);
    if (shell) {
        applyRaw(std::move(operation));
    } else {
        operation.stamp = nextStamp();
        Effect effect = m_context.applier.insertFresh(operation, record);
        keep(std::move(operation), std::move(effect));
    }
    if (type.name() == u"field"_s) addCustomField(record);
    follow(type);
    for (EditStep& next : further)
        if (!create(next, sourceRun, problems, false)) return false;
    return true;
}

bool EditWriter::change(
    EditStep& step, const RecordId& sourceRun, std::vector<Problem>& problems, bool withConsequences)
{
    const RecordType& type = *step.record.type;
    if (type.isEntry()) return problems.push_back({ {}, u"immutable"_s, {} }), false;
    auto present = m_context.rows.load(type, step.record.id);
    if (!present || present->clock.row().isNull())
        return problems.push_back({ {}, u"absent"_s, step.record.id.toString() }), false;
    if (!may(m_context.person, Action::Change, present->record))
        return problems.push_back({ {}, u"rights"_s, {} }), false;

    Record after = present->record;
    for (const QString& name : std::as_const(step.fields)) {
        const Field* field = type.find(name);
        if (!field) return problems.push_back({ name, u"unknown_field"_s, {} }), false;
        if (type.key().contains(name)) continue;
        for (int i = 0; i < field->cellCount; ++i)
            after.cells[size_t(field->firstCell + i)] = step.record.cells[size_t(field->firstCell + i)];
    }
    // Who empties a number, or names it alone, asks for the next one.
    const Field* drawn = type.drawnField();
    if (drawn && step.fields.contains(drawn->name) && after.isBlank(drawn->name)
        && (step.fields.size() == 1 || !present->record.isBlank(drawn->name)))
        drawNumber(after);
    RuleContext context = contextOf(step, sourceRun);
    std::vector<EditStep> further;
    checkByDeclaration(after, m_context.catalog, problems);
    if (!problems.empty()) return false;
    if (after.cells == present->record.cells) return true;
    if (withConsequences)
        for (const Consequence& consequence : type.consequences()) {
            auto steps = consequence(&present->record, after, context);
            further.insert(further.end(), std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
        }
    if (!check(after, context, problems) || !takeFiles(&present->record, after, problems)) return false;
    if (withConsequences && !checkWanted(&present->record, after, problems)) return false;
    if (withConsequences && !checkChange(present->record, after, context, problems)) return false;

    for (const FieldGroup& group : type.groups()) {
        GroupValue value = Applier::valueOf(after, group);
        if (value == Applier::valueOf(present->record, group)) continue;
        Operation operation;
        operation.kind = Operation::Kind::SetGroup;
        operation.type = type.number();
        operation.row = after.id;
        operation.base = present->clock.of(m_context.rows.localGroup(value.group));
        operation.values = { std::move(value) };
        applyRaw(std::move(operation));
    }
    follow(type);
    for (EditStep& next : further)
        if (!create(next, {}, problems, false)) return false;
    return true;
}

/// A stage that holds deals, a pipeline with such stages: they are retired, not deleted. Parts go with their owner.
bool EditWriter::isInUse(const RecordType& type, const RecordId& id) const
{
    for (const auto& other : m_context.catalog.types()) {
        // Entries tell what was; only what stands now holds a setting in place.
        if (other->isEntry()) continue;
        for (const Field& field : other->fields()) {
            if (field.kind != Kind::Reference || field.target != type.name() || field.partOf) continue;
            Statement user = m_context.rows.connection().prepare("SELECT 1 FROM " + m_context.rows.sql(*other).table()
                + " WHERE _v=1 AND " + TypeSql::quoted(field.name) + "=? LIMIT 1");
            if (user.bind(1, id).step()) return true;
        }
    }
    return false;
}

bool EditWriter::markDeleted(const EditStep& step, bool deleted, std::vector<Problem>& problems)
{
    const RecordType& type = *step.record.type;
    auto present = m_context.rows.load(type, step.record.id);
    if (!present) return problems.push_back({ {}, u"absent"_s, step.record.id.toString() }), false;
    if (!may(m_context.person, Action::Delete, present->record))
        return problems.push_back({ {}, u"rights"_s, {} }), false;
    if (present->record.deleted == deleted) return true;
    if (deleted && type.nature() == Nature::Setup && isInUse(type, step.record.id))
        return problems.push_back({ {}, u"in_use"_s, present->record.title() }), false;
    Operation operation;
    operation.kind = Operation::Kind::SetDeleted;
    operation.type = type.number();
    operation.row = step.record.id;
    operation.base = present->clock.of(group::deleted);
    operation.values = { { { group::deleted, {} },
        { deleted ? Cell(qint64(1)) : Cell(), deleted ? cellOf(m_context.person) : Cell(), cellOf(step.reason) } } };
    applyRaw(std::move(operation));
    return true;
}

bool EditWriter::merge(const EditStep& step, std::vector<Problem>& problems)
{
    const RecordType& type = *step.record.type;
    auto present = m_context.rows.load(type, step.record.id);
    if (!present) return problems.push_back({ {}, u"absent"_s, step.record.id.toString() }), false;
    if (step.record.mergedInto == step.record.id) return problems.push_back({ {}, u"self"_s, {} }), false;
    Operation operation;
    operation.kind = Operation::Kind::SetGroup;
    operation.type = type.number();
    operation.row = step.record.id;
    operation.base = present->clock.of(group::mergedInto);
    operation.values = { { { group::mergedInto, {} }, { cellOf(step.record.mergedInto) } } };
    applyRaw(std::move(operation));
    return true;
}

Effect EditWriter::applyRaw(Operation operation)
{
    operation.stamp = nextStamp();
    Effect effect = m_context.applier.apply(operation);
    // What a person does holds at once: a local stamp is later than everything this device has seen. A row that says
    // otherwise has come to harm on disk.
    if (!effect.lost.empty())
        throw DatabaseError(11 /* SQLITE_CORRUPT */, 0, "a row's clock is ahead of everything this device has seen");
    Effect copy = effect;
    keep(std::move(operation), std::move(effect));
    return copy;
}

/// One of an earlier transaction, whose memory is filled again: giving back and asking for a dozen lists a row costs an
/// import as much as encoding them.
Operation EditWriter::spareOperation()
{
    if (m_spare.empty()) return {};
    Operation operation = std::move(m_spare.back());
    m_spare.pop_back();
    operation.base = {};
    return operation;
}

void EditWriter::keep(Operation operation, Effect effect)
{
    if (!effect.type) return;
    const size_t index = m_operations.size();
    for (size_t i = 0; i < effect.before.size(); ++i)
        m_replaced.push_back({ index, std::move(effect.before[i]), effect.beforeStamps[i] });
    m_touched.push_back({ operation.type, effect.n });
    m_context.lookup.changed(*effect.type);
    std::vector<RecordId>& ids = m_change.records[effect.type->name()];
    if (ids.size() < listedRecords) {
        if (ids.empty() || ids.back() != operation.row) ids.push_back(operation.row);
    } else {
        m_change.many = true;
    }
    m_bytes += 64;
    for (const GroupValue& value : operation.values)
        for (const Cell& cell : value.cells) {
            if (const auto* text = std::get_if<QString>(&cell)) m_bytes += size_t(text->size()) * 2;
            m_bytes += 8;
        }
    m_operations.push_back(std::move(operation));
}

void EditWriter::adoptCustomFields()
{
    const RecordType& type = m_context.catalog.type(u"field"_s);
    std::vector<qint64> missing;
    {
        Statement rows = m_context.rows.connection().prepare(
            "SELECT n FROM field f WHERE NOT EXISTS(SELECT 1 FROM custom_field c WHERE c.field=f.id) ORDER BY id");
        while (rows.step())
            missing.push_back(rows.integer(0));
    }
    // Two people may have thought of the same name apart: each field keeps its own column, called alike everywhere.
    const QHash<RecordId, QString> names = customFieldNames(m_context.rows, m_context.catalog);
    renameCustomFields(m_context.rows, m_context.catalog, names);
    for (qint64 n : missing) {
        auto row = m_context.rows.loadRow(type, n);
        // A shell has no definition yet; a kind or a type of a later version waits for the program that knows it.
        if (!row || row->clock.row().isNull() || !kindNamed(row->record.text(u"kind"_s))) continue;
        if (!names.contains(row->record.id)) continue;
        row->record.set(u"name"_s, names.value(row->record.id));
        addCustomField(row->record);
    }
}

void EditWriter::addCustomField(const Record& record)
{
    Field field;
    const auto kind = kindNamed(record.text(u"kind"_s));
    FL_PROMISE(kind);
    field = FieldSpec(*kind, record.text(u"label_en"_s), record.text(u"label_zh"_s)).field();
    field.target = record.text(u"target"_s);
    field.list = record.text(u"list"_s);
    field.followsFile = true;
    field.custom = record.id;
    const QString typeName = record.text(u"record_type"_s);
    const QString name = record.text(u"name"_s);
    Connection& connection = m_context.rows.connection();
    Statement add = connection.prepare("INSERT INTO custom_field(field, record_type, name, kind, target, list, "
                                       "label_en, label_zh) VALUES(?,?,?,?,?,?,?,?)");
    add.bind(1, record.id)
        .bind(2, typeName)
        .bind(3, name)
        .bind(4, record.text(u"kind"_s))
        .bind(5, field.target)
        .bind(6, field.list);
    add.bind(7, field.label.en).bind(8, field.label.zh).run();
    const auto local = quint16(255 + connection.lastInsertRow());
    for (int cell = 0; cell < field.cellCount; ++cell) {
        Field named = field;
        named.name = name;
        connection.exec("ALTER TABLE " + TypeSql::quoted(typeName) + " ADD COLUMN "
            + TypeSql::quoted(named.column(cell)) + ' ' + TypeSql::columnType(field, cell));
    }
    field.name = name;
    m_context.catalog.addCustomField(typeName, field);
    m_context.newFields.emplace_back(typeName, record.id);
    m_context.rows.setCustomGroup(record.id, local);
    m_context.rows.forgetSql(m_context.catalog.type(typeName));
}

void EditWriter::store(qint64 edit, bool last)
{
    ChunkContent content;
    content.complete = last;
    content.operations = std::move(m_operations);
    if (m_context.conflicts) settleConflicts(edit, content.operations);
    m_context.journal.addChunk(edit, content, m_replaced, m_touched);
    Statement clock
        = m_context.rows.connection().prepare("INSERT OR REPLACE INTO meta(key, value) VALUES('last_hlc', ?)");
    clock.bind(1, qint64(m_context.clock.last())).run();
    saveBeacon(m_context.rows.connection(), m_context.applier.beacon());
    m_operations.clear();
    m_spare.clear();
    if (!last) m_spare = std::move(content.operations);
    m_replaced.clear();
    m_touched.clear();
    m_bytes = 0;
}

void EditWriter::settleConflicts(qint64 edit, const std::vector<Operation>& operations)
{
    for (const Operation& operation : operations)
        if (operation.kind == Operation::Kind::SetGroup || operation.kind == Operation::Kind::SetDeleted)
            settleConflict(m_context.rows.connection(), operation,
                m_context.rows.localGroup(operation.values.front().group), edit);
}

void EditWriter::forget()
{
    m_spare.clear();
    m_spare.swap(m_operations);
    m_replaced.clear();
    m_touched.clear();
    m_bytes = 0;
}

Change EditWriter::takeChange(qint64 edit)
{
    Change change = std::move(m_change);
    m_change = {};
    change.edit = edit;
    return change;
}

} // namespace fairlead
