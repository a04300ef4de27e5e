#include "store/RowStore.h"

#include "model/Catalog.h"
#include "store/OriginBytes.h"
#include "store/SortKey.h"

#include <cstring>

namespace fairlead {

Record readRecord(const RecordType& type, const Statement& row, const std::function<RecordId(qint64)>& knownId)
{
    Record record(type, row.id(1));
    record.n = row.integer(0);
    record.createdAt = row.integer(2);
    if (!row.isNull(3)) record.createdBy = knownId(row.integer(3));
    if (!row.isNull(4)) record.sourceRun = knownId(row.integer(4));
    record.mergedInto = row.id(5);
    record.deleted = row.integer(6) != 0;
    record.visible = row.integer(8) != 0;
    for (int i = 0; i < type.cellCount(); ++i)
        record.cells[size_t(i)] = row.cell(TypeSql::headColumns + i);
    return record;
}

RowStore::RowStore(Connection& connection, const Catalog& catalog)
    : m_connection(connection)
    , m_catalog(catalog)
    , m_origins(connection, "origin")
    , m_knownIds(connection, "known_id")
{
}

void RowStore::reload()
{
    m_origins.reload();
    m_knownIds.reload();
}

const TypeSql& RowStore::sql(const RecordType& type)
{
    std::shared_ptr<TypeSql>& sql = m_sql[type.number()];
    if (!sql) sql = std::make_shared<TypeSql>(type);
    return *sql;
}

quint16 RowStore::localGroup(const GroupId& group) const
{
    if (group.number != group::customField) return group.number;
    return m_customGroups.value(group.field, 0xffff);
}

QByteArray RowStore::encodeClock(const RowClock& clock)
{
    return clock.encode([this](quint64 origin) { return m_origins.indexOf(originBytes(origin)); });
}

std::optional<RowClock> RowStore::clockOf(const QByteArray& bytes)
{
    return RowClock::decode(bytes, [this](quint32 index) { return originIn(m_origins.valueOf(index)); });
}

std::optional<RowClock> RowStore::soundClockOf(const QByteArray& bytes, quint64 last)
{
    try {
        const auto clock = clockOf(bytes);
        if (!clock || clock->row() == redactedStamp) return clock;
        const auto late = [last](const RowClock::Entry& entry) { return entry.stamp.hlc > last; };
        if (clock->row().hlc > last || std::any_of(clock->entries().begin(), clock->entries().end(), late))
            return std::nullopt;
        return clock;
    } catch (const DatabaseError&) {
        return std::nullopt; // an origin that is not known: as good as no clock
    }
}

StoredRow RowStore::read(const RecordType& type, const Statement& row)
{
    StoredRow stored { readRecord(type, row,
                           [this](qint64 index) { return RecordId::fromBytes(m_knownIds.valueOf(quint32(index))); }),
        {} };
    const auto clock = clockOf(row.blob(7));
    if (!clock) throw DatabaseError(11 /* SQLITE_CORRUPT */, 0, "a row's clock cannot be read");
    stored.clock = *clock;
    return stored;
}

std::optional<StoredRow> RowStore::load(const RecordType& type, const RecordId& id)
{
    Statement row = m_connection.prepare(sql(type).selectById());
    row.bind(1, id);
    return row.step() ? std::optional(read(type, row)) : std::nullopt;
}

std::optional<StoredRow> RowStore::loadRow(const RecordType& type, qint64 n)
{
    Statement row = m_connection.prepare(sql(type).selectWhere("n=?"));
    row.bind(1, n);
    return row.step() ? std::optional(read(type, row)) : std::nullopt;
}

std::optional<RowStore::Place> RowStore::placeOf(const RecordType& type, const RecordId& id)
{
    Statement row = m_connection.prepare("SELECT n, _v FROM " + sql(type).table() + " WHERE id=?");
    row.bind(1, id);
    return row.step() ? std::optional(Place { row.integer(0), row.integer(1) != 0 }) : std::nullopt;
}

std::optional<RowStore::StoredGroup> RowStore::loadGroup(
    const RecordType& type, const FieldGroup& group, const RecordId& id)
{
    Statement row = m_connection.prepare(sql(type).selectGroup(group));
    row.bind(1, id);
    if (!row.step()) return std::nullopt;
    auto clock = clockOf(row.blob(1));
    if (!clock) throw DatabaseError(11 /* SQLITE_CORRUPT */, 0, "a row's clock cannot be read");
    StoredGroup stored { row.integer(0), std::move(*clock), row.integer(2) != 0, row.integer(3) != 0, !row.isNull(4),
        {} };
    for (int i = 0; i < int(group.cells.size()); ++i)
        stored.cells.push_back(row.cell(5 + i));
    return stored;
}

void RowStore::updateGroup(const RecordType& type, const FieldGroup& group, const StoredGroup& row)
{
    Statement update = m_connection.prepare(sql(type).updateGroup(group));
    update.bindAll(row.cells);
    const int next = int(row.cells.size()) + 1;
    update.bind(next, encodeClock(row.clock)).bind(next + 1, row.n).run();
}

std::optional<qint64> RowStore::insert(const StoredRow& row)
{
    const Record& record = row.record;
    const TypeSql& sql = this->sql(*record.type);
    Statement insert = m_connection.prepare(sql.insert());
    insert.bind(1, record.id).bind(2, record.createdAt);
    if (!record.createdBy.isNull()) insert.bind(3, qint64(m_knownIds.indexOf(record.createdBy.bytes())));
    if (!record.sourceRun.isNull()) insert.bind(4, qint64(m_knownIds.indexOf(record.sourceRun.bytes())));
    insert.bind(5, encodeClock(row.clock)).bind(6, qint64(record.visible));
    if (sql.hasSortKey()) insert.bind(7, sortKey(record.title()));
    insert.bindAll(record.cells, sql.firstInsertCell());
    insert.run();
    if (m_connection.changes() == 0) return std::nullopt;
    return m_connection.lastInsertRow();
}

void RowStore::update(const StoredRow& row, const std::vector<const FieldGroup*>& groups, Visibility visibility)
{
    const RecordType& type = *row.record.type;
    QStringList columns;
    Cells cells;
    bool title = false;
    for (const FieldGroup* group : groups) {
        for (int cell : group->cells) {
            columns.append(type.columns().at(cell));
            cells.push_back(row.record.cells[size_t(cell)]);
            title = title || (type.titleField() && type.titleField()->firstCell == cell);
        }
    }
    Statement update = m_connection.prepare(sql(type).update(columns, title, visibility == Visibility::Changes));
    update.bindAll(cells);
    int next = int(cells.size()) + 1;
    update.bind(next++, encodeClock(row.clock));
    if (visibility == Visibility::Changes) update.bind(next++, qint64(row.record.visible));
    if (title) update.bind(next++, sortKey(row.record.title()));
    update.bind(next, row.record.n).run();
}

void RowStore::updateDeleted(const StoredRow& row, const Cells& deleted)
{
    Statement update = m_connection.prepare("UPDATE " + sql(*row.record.type).table()
        + " SET deleted=?, deleted_by=?, deleted_reason=?, _c=?, _v=? WHERE n=?");
    for (int i = 0; i < 3; ++i)
        update.bind(i + 1, size_t(i) < deleted.size() ? deleted[size_t(i)] : Cell());
    update.bind(4, encodeClock(row.clock)).bind(5, qint64(row.record.visible)).bind(6, row.record.n).run();
}

void RowStore::updateMerged(const StoredRow& row)
{
    Statement update
        = m_connection.prepare("UPDATE " + sql(*row.record.type).table() + " SET merged_into=?, _c=?, _v=? WHERE n=?");
    update.bind(1, row.record.mergedInto)
        .bind(2, encodeClock(row.clock))
        .bind(3, qint64(row.record.visible))
        .bind(4, row.record.n)
        .run();
}

void RowStore::updateBirth(const StoredRow& row)
{
    const Record& record = row.record;
    Statement update = m_connection.prepare(
        "UPDATE " + sql(*record.type).table() + " SET created_at=?, created_by=?, source_run=? WHERE n=?");
    update.bind(1, record.createdAt).bindNull(2).bindNull(3).bind(4, record.n);
    if (!record.createdBy.isNull()) update.bind(2, qint64(m_knownIds.indexOf(record.createdBy.bytes())));
    if (!record.sourceRun.isNull()) update.bind(3, qint64(m_knownIds.indexOf(record.sourceRun.bytes())));
    update.run();
}

void RowStore::setVisible(const RecordType& type, qint64 n, bool visible)
{
    Statement update = m_connection.prepare("UPDATE " + sql(type).table() + " SET _v=? WHERE n=?");
    update.bind(1, qint64(visible)).bind(2, n).run();
}

void RowStore::erase(const RecordType& type, qint64 n)
{
    Statement erase = m_connection.prepare("DELETE FROM " + sql(type).table() + " WHERE n=?");
    erase.bind(1, n).run();
}

QString RowStore::searchText(const Record& record) const
{
    QString text;
    for (const Field& field : record.type->fields()) {
        if (!field.searchable) continue;
        const QString value = textOf(record.cells[size_t(field.firstCell)]);
        if (value.isEmpty()) continue;
        if (!text.isEmpty()) text += u'\n';
        text += value;
    }
    return text;
}

void RowStore::indexText(const RecordType& type, qint64 n, const QString& text)
{
    if (text.isEmpty()) return;
    Statement add = m_connection.prepare("INSERT INTO " + sql(type).searchTable() + "(rowid, text) VALUES(?, ?)");
    add.bind(1, n).bind(2, text).run();
}

void RowStore::unindexText(const RecordType& type, qint64 n, const QString& text)
{
    if (text.isEmpty()) return;
    const QByteArray table = sql(type).searchTable();
    Statement remove
        = m_connection.prepare("INSERT INTO " + table + "(" + table + ", rowid, text) VALUES('delete', ?, ?)");
    remove.bind(1, n).bind(2, text).run();
}

} // namespace fairlead
