#include "store/Deferred.h"

#include "merge/OperationCodec.h"
#include "model/Catalog.h"

#include <QtEndian>

namespace fairlead {

namespace {

bool isOfSystem(const GroupId& id)
{
    return id.number == group::deleted || id.number == group::mergedInto || id.number == group::birth;
}

} // namespace

bool Deferred::knows(const RecordType& type, const GroupValue& value) const
{
    if (isOfSystem(value.group)) return true;
    const FieldGroup* group = type.groupNumbered(value.group.number, value.group.field);
    if (!group) return false;
    // A later version may have added columns to a group that this one knows in part.
    for (size_t i = group->cells.size(); i < value.cells.size(); ++i)
        if (!isNull(value.cells[i])) return false;
    return true;
}

void Deferred::keep(const Operation& operation)
{
    QByteArray payload(8, Qt::Uninitialized);
    qToLittleEndian<quint64>(operation.stamp.origin, payload.data());
    Statement add = m_rows.connection().prepare("INSERT INTO deferred(type, row, payload) VALUES(?,?,?)");
    add.bind(1, qint64(operation.type)).bind(2, operation.row.bytes());
    add.bind(3, payload + encodeOperations({ operation })).run();
}

bool Deferred::divide(Operation& operation)
{
    const RecordType* type = m_rows.catalog().numbered(operation.type);
    if (!type) {
        keep(operation);
        return false;
    }
    if (operation.kind == Operation::Kind::Redact) return true;
    const auto known = [&](const GroupValue& value) { return knows(*type, value); };
    const auto unknown = std::stable_partition(operation.values.begin(), operation.values.end(), known);
    if (unknown == operation.values.end()) return true;
    for (auto value = unknown; value != operation.values.end(); ++value) {
        // A group of an insert stands at the insert's stamp: set alone it says the same.
        Operation alone;
        alone.kind = Operation::Kind::SetGroup;
        alone.type = operation.type;
        alone.row = operation.row;
        alone.stamp = operation.stamp;
        if (operation.kind == Operation::Kind::SetGroup) alone.base = operation.base;
        alone.values = { *value };
        keep(alone);
    }
    if (operation.kind == Operation::Kind::SetGroup) {
        // The columns that are known here go in at once.
        const GroupValue value = *unknown;
        if (!type->groupNumbered(value.group.number, value.group.field)) return false;
        operation.values = { value };
        return true;
    }
    // The same of an insert: a group known in part stays in it, cut to what is known.
    std::vector<GroupValue> parts;
    for (auto value = unknown; value != operation.values.end(); ++value)
        if (type->groupNumbered(value->group.number, value->group.field)) parts.push_back(*value);
    operation.values.erase(unknown, operation.values.end());
    operation.values.insert(operation.values.end(), parts.begin(), parts.end());
    std::sort(operation.values.begin(), operation.values.end(),
        [](const GroupValue& a, const GroupValue& b) { return a.group < b.group; });
    return true;
}

qint64 Deferred::replay(Applier& applier)
{
    Connection& connection = m_rows.connection();
    std::vector<std::pair<qint64, QByteArray>> waiting;
    {
        Statement rows = connection.prepare("SELECT no, payload, type FROM deferred ORDER BY no");
        while (rows.step())
            if (m_rows.catalog().numbered(quint16(rows.integer(2))))
                waiting.emplace_back(rows.integer(0), rows.blob(1));
    }
    qint64 applied = 0;
    Statement drop = connection.prepare("DELETE FROM deferred WHERE no=?");
    for (const auto& [no, payload] : waiting) {
        if (payload.size() < 8) throw DatabaseError(11 /* SQLITE_CORRUPT */, 0, "a waiting operation cannot be read");
        const auto origin = qFromLittleEndian<quint64>(payload.constData());
        const auto operations = decodeOperations(payload.mid(8), origin);
        if (!operations || operations->size() != 1) throw DatabaseError(11, 0, "a waiting operation cannot be read");
        const Operation& operation = operations->front();
        const RecordType& type = *m_rows.catalog().numbered(operation.type);
        const auto known = [&](const GroupValue& value) { return knows(type, value); };
        if (!std::all_of(operation.values.begin(), operation.values.end(), known)) continue;
        applier.applyKnown(operation);
        drop.bind(1, no).run();
        ++applied;
    }
    return applied;
}

} // namespace fairlead
