#include "store/Deferred.h"

#include "merge/OperationCodec.h"
#include "merge/OperationShape.h"
#include "model/Catalog.h"

#include <QtEndian>

namespace fairlead {

namespace {

using What = Operation::Kind;

bool isOfSystem(const GroupId& id)
{
    return id.number == group::deleted || id.number == group::mergedInto || id.number == group::birth;
}

/// How an operation lies in the table: its origin, then its byte form.
QByteArray payloadOf(const Operation& operation)
{
    QByteArray payload(8, Qt::Uninitialized);
    qToLittleEndian<quint64>(operation.stamp.origin, payload.data());
    return payload + encodeOperations({ operation });
}

Operation operationIn(const QByteArray& payload)
{
    if (payload.size() < 8) throw DatabaseError(11 /* SQLITE_CORRUPT */, 0, "a waiting operation cannot be read");
    auto operations = decodeOperations(payload.mid(8), qFromLittleEndian<quint64>(payload.constData()));
    if (!operations || operations->size() != 1) throw DatabaseError(11, 0, "a waiting operation cannot be read");
    return std::move(operations->front());
}

} // namespace

size_t Deferred::columnsOf(quint16 number, const GroupId& id) const
{
    const RecordType* type = m_rows.catalog().numbered(number);
    if (!type) return 0;
    if (isOfSystem(id)) return limit::cellsOfGroup;
    const FieldGroup* group = type->groupNumbered(id.number, id.field);
    return group ? group->cells.size() : 0;
}

Knows Deferred::knows() const
{
    return [this](quint16 type, const GroupId& id) { return columnsOf(type, id); };
}

qint64 Deferred::count()
{
    Statement count = m_rows.connection().prepare("SELECT count(*) FROM deferred");
    count.step();
    return count.integer(0);
}

bool Deferred::isEmpty()
{
    if (!m_empty) m_empty = count() == 0;
    return *m_empty;
}

void Deferred::keep(const Operation& operation)
{
    const QByteArray payload = payloadOf(operation);
    for (const Waiting& each : waitingFor(operation))
        if (each.operation == operation) return;
    Statement add = m_rows.connection().prepare("INSERT INTO deferred(type, row, payload) VALUES(?,?,?)");
    add.bind(1, qint64(operation.type)).bind(2, operation.row.bytes()).bind(3, payload).run();
    m_empty = false;
}

void Deferred::drop(qint64 no) { m_rows.connection().prepare("DELETE FROM deferred WHERE no=?").bind(1, no).run(); }

void Deferred::dropAll(const Operation& operation)
{
    Statement drop = m_rows.connection().prepare("DELETE FROM deferred WHERE type=? AND row=?");
    drop.bind(1, qint64(operation.type)).bind(2, operation.row.bytes()).run();
}

std::vector<Deferred::Waiting> Deferred::waitingFor(const Operation& operation)
{
    std::vector<Waiting> waiting;
    Statement rows = m_rows.connection().prepare("SELECT no, payload FROM deferred WHERE type=? AND row=? ORDER BY no");
    rows.bind(1, qint64(operation.type)).bind(2, operation.row.bytes());
    while (rows.step())
        waiting.push_back({ rows.integer(0), operationIn(rows.blob(1)) });
    return waiting;
}

std::vector<Deferred::Waiting> Deferred::all()
{
    std::vector<Waiting> waiting;
    Statement rows = m_rows.connection().prepare("SELECT no, payload, type FROM deferred ORDER BY no");
    while (rows.step())
        if (m_rows.catalog().numbered(quint16(rows.integer(2))))
            waiting.push_back({ rows.integer(0), operationIn(rows.blob(1)) });
    return waiting;
}

/// Nothing waits for a row that was redacted.
bool Deferred::isBlanked(const Operation& operation)
{
    if (const RecordType* type = m_rows.catalog().numbered(operation.type)) {
        const auto row = m_rows.load(*type, operation.row);
        return row && row->clock.row() == redactedStamp;
    }
    const std::vector<Waiting> waiting = waitingFor(operation);
    return std::any_of(
        waiting.begin(), waiting.end(), [](const Waiting& each) { return each.operation.kind == What::Redact; });
}

Effect Deferred::take(Applier& applier, const Operation& operation)
{
    const bool certain = operation.kind != What::Redact && operation.kind != What::Entry;
    if ((certain || isEmpty()) && knowsAll(operation, knows())) return applier.apply(operation);
    if (isBlanked(operation)) return {};
    if (operation.kind == What::Redact) dropAll(operation);
    if (operation.kind == What::Entry && m_rows.catalog().numbered(operation.type))
        return takeEntry(applier, operation);
    const Split split = splitUnknown(operation, knows());
    if (split.deferred) keep(*split.deferred);
    return split.known ? applier.apply(*split.known) : Effect();
}

/// Of two entries with one id the wholes are compared: the one that waits stands for the row.
Effect Deferred::takeEntry(Applier& applier, const Operation& operation)
{
    const Split split = splitUnknown(operation, knows());
    const auto present = m_rows.load(*m_rows.catalog().numbered(operation.type), operation.row);
    std::vector<Waiting> waiting = waitingFor(operation);
    std::erase_if(waiting, [](const Waiting& each) { return each.operation.kind != What::Entry; });
    if (present && !present->clock.row().isNull()) {
        const std::vector<GroupValue> shown = Applier::valuesOf(present->record);
        const QByteArray current = entryHash(waiting.empty() ? shown : waiting.front().operation.values);
        if (entryHash(operation.values) >= current) {
            Operation again = operation; // the stamp of the one that does not stay counts all the same
            again.values = shown;
            return applier.apply(again);
        }
    }
    for (const Waiting& each : waiting)
        drop(each.no);
    if (split.deferred) keep(*split.deferred);
    return applier.putEntry(*split.known);
}

/// Whether an entry waits whose known part is the row already.
bool Deferred::stands(const Operation& operation)
{
    if (operation.kind != What::Entry) return false;
    const auto row = m_rows.load(*m_rows.catalog().numbered(operation.type), operation.row);
    return row && !row->clock.row().isNull() && row->clock.row() != redactedStamp;
}

qint64 Deferred::replay(Applier& applier)
{
    const qint64 before = count();
    const std::vector<Waiting> waiting = all();
    std::vector<bool> standing; // asked before anything is applied: of a type that was unknown none does
    for (const Waiting& each : waiting)
        standing.push_back(stands(each.operation));
    for (size_t i = 0; i < waiting.size(); ++i) {
        drop(waiting[i].no);
        const Operation& operation = waiting[i].operation;
        if (!standing[i]) {
            take(applier, operation);
            continue;
        }
        const Split split = splitUnknown(operation, knows());
        if (split.deferred) keep(*split.deferred);
        applier.putEntry(*split.known);
    }
    return before - count();
}

} // namespace fairlead
