#include "store/ChangeLog.h"

#include "store/Journal.h"

namespace fairlead {

namespace {

/// The cells of a field among those of its group; blank if the operation gave the group none.
Cells cellsOf(const Operation& operation, const FieldGroup& group, const Field& field)
{
    Cells cells(size_t(field.cellCount));
    for (const GroupValue& value : operation.values) {
        if (value.group != GroupId { group.number, group.custom }) continue;
        for (size_t at = 0; at < group.cells.size() && at < value.cells.size(); ++at)
            if (const int part = group.cells[at] - field.firstCell; part >= 0 && part < field.cellCount)
                cells[size_t(part)] = value.cells[at];
    }
    return cells;
}

bool writes(const Operation& operation, const FieldGroup& group)
{
    if (operation.kind == Operation::Kind::InsertRow || operation.kind == Operation::Kind::Entry) return true;
    return std::any_of(operation.values.begin(), operation.values.end(), [&](const GroupValue& value) {
        return value.group == GroupId { group.number, group.custom };
    });
}

} // namespace

Result<ChangeLog::Place> ChangeLog::now() const
{
    Place place;
    const auto done
        = m_reader.each("SELECT no, last_hlc FROM chunk ORDER BY no DESC LIMIT 1", {}, [&place](const RowView& row) {
              place = { row.integer(0), row.integer(1) };
          });
    if (!done) return done.error();
    return place;
}

Result<std::optional<std::vector<ChangeLog::Written>>> ChangeLog::since(const Place& place, qint64 most) const
{
    using Answer = std::optional<std::vector<Written>>;
    // Numbers come again after an edit was taken back; the clock of a transaction never does.
    const auto present
        = m_reader.number("SELECT count(*) FROM chunk WHERE no=? AND last_hlc=?", { place.chunk, place.hlc });
    if (!present) return present.error();
    if (place.chunk != 0 && *present == 0) return Answer();
    std::vector<qint64> chunks;
    qint64 operations = 0;
    const auto done = m_reader.each(
        "SELECT no, ops FROM chunk WHERE no>? ORDER BY no LIMIT ?", { place.chunk, most + 1 }, [&](const RowView& row) {
            chunks.push_back(row.integer(0));
            operations += row.integer(1);
        });
    if (!done) return done.error();
    if (operations > most || qint64(chunks.size()) > most) return Answer();
    return guarded([&]() -> Result<Answer> {
        std::vector<Written> written;
        Journal journal(m_reader.connection(), 0, 0);
        for (qint64 chunk : chunks)
            for (const Operation& operation : journal.content(chunk).operations)
                written.push_back({ operation.type, operation.row });
        return Answer(std::move(written));
    });
}

Result<std::vector<ChangeLog::Received>> ChangeLog::receivedSince(qint64 chunk, qint64 most, qint64 largest) const
{
    std::vector<qint64> chunks;
    const auto found
        = m_reader.each("SELECT c.no FROM chunk c JOIN edit e ON e.no=c.edit WHERE c.no>? AND e.role=3 AND "
                        "c.ops<=? ORDER BY c.no DESC LIMIT ?",
            { chunk, largest, most }, [&chunks](const RowView& row) { chunks.push_back(row.integer(0)); });
    if (!found) return found.error();
    std::reverse(chunks.begin(), chunks.end());
    return guarded([&]() -> Result<std::vector<Received>> {
        std::vector<Received> list;
        Journal journal(m_reader.connection(), 0, 0);
        for (qint64 no : chunks) {
            const ChunkContent content = journal.content(no);
            for (const Operation& operation : content.operations) {
                Received one { no, operation.type, operation.row, false, {}, operation.stamp, content.person,
                    content.madeAt };
                one.isNew = operation.kind == Operation::Kind::InsertRow || operation.kind == Operation::Kind::Entry;
                for (const GroupValue& value : operation.values)
                    one.groups.push_back(value.group.number);
                list.push_back(std::move(one));
            }
        }
        return list;
    });
}

Result<std::optional<Cells>> ChangeLog::before(const Received& received, const Record& record, const Field& field) const
{
    return guarded([&]() -> Result<std::optional<Cells>> {
        const FieldGroup& group = record.type->groupOf(field);
        Journal journal(m_reader.connection(), 0, 0);
        Stamp latest;
        std::optional<Cells> cells;
        for (const qint64 chunk : journal.chunksTouching(record.type->number(), record.n)) {
            const ChunkContent content = journal.content(chunk);
            for (const Operation& operation : content.operations) {
                const bool earlier = operation.stamp < received.stamp && operation.stamp > latest;
                if (!earlier || operation.row != record.id || !writes(operation, group)) continue;
                latest = operation.stamp;
                cells = cellsOf(operation, group, field);
            }
        }
        return cells;
    });
}

} // namespace fairlead
