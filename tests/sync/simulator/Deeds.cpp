#include "sync/simulator/Deeds.h"

#include "merge/OperationCodec.h"
#include "store/Journal.h"
#include "store/SyncMeta.h"
#include "sync/BatchFile.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {

void add(std::vector<Deed>& deeds, ChunkContent content)
{
    for (Operation& operation : content.operations) {
        const QByteArray key = encodeOperations({ operation }) + QByteArray::number(operation.stamp.origin);
        deeds.push_back({ key, std::move(operation) });
    }
}

} // namespace

qint64 lastChunk(const Workspace& workspace)
{
    return workspace.connection().scalar("SELECT coalesce(max(no),0) FROM chunk");
}

std::vector<Deed> deedsOf(const Workspace& workspace, qint64 after)
{
    const auto read = guarded([&]() -> Result<std::vector<Deed>> {
        Connection& connection = workspace.connection();
        const Origins origins = readOrigins(connection);
        Journal journal(connection, origins.founding, origins.writing);
        std::vector<qint64> chunks;
        {
            Statement rows = connection.prepare("SELECT no FROM chunk WHERE no>? ORDER BY no");
            rows.bind(1, after);
            while (rows.step())
                chunks.push_back(rows.integer(0));
        }
        std::vector<Deed> deeds;
        for (qint64 chunk : chunks)
            add(deeds, journal.content(chunk));
        return deeds;
    });
    return must(read, "journal");
}

std::vector<Deed> deedsOn(const MemoryShare& share)
{
    std::vector<Deed> deeds;
    std::map<QString, quint64> last; // of a stream, without a gap
    for (const auto& [path, bytes] : share.files()) {
        if (!path.endsWith(u".flb")) continue;
        const auto batch = readBatch(bytes, path.section(u'/', -1));
        if (!batch) continue;
        quint64& reached = last[path.section(u'/', 0, -3)];
        if (batch->header.seq > reached + 1) continue;
        reached = std::max(reached, batch->header.seq);
        qint64 position = 0;
        for (quint32 length : batch->body.lengths) {
            auto content = decodeChunk(batch->raw.mid(position, length), batch->header.origin);
            if (content) add(deeds, std::move(*content));
            position += length;
        }
    }
    return deeds;
}

Cells cellsOf(const Record& record, const GroupId& id)
{
    if (id.number == group::deleted) return { record.deleted ? Cell(qint64(1)) : Cell() };
    if (id.number == group::mergedInto) return { cellOf(record.mergedInto) };
    if (id.number == group::birth)
        return { Cell(record.createdAt), cellOf(record.createdBy), cellOf(record.sourceRun) };
    Cells cells;
    if (const FieldGroup* group = record.type->groupNumbered(id.number, id.field))
        for (int cell : group->cells)
            cells.push_back(record.cells[size_t(cell)]);
    return cells;
}

QString wordsOf(const Operation& operation)
{
    QString words = u"%1 of type %2 row %3 at %4/%5 on %6/%7:"_s.arg(int(operation.kind))
                        .arg(operation.type)
                        .arg(operation.row.toString())
                        .arg(operation.stamp.hlc)
                        .arg(operation.stamp.origin, 0, 16)
                        .arg(operation.base.hlc)
                        .arg(operation.base.origin, 0, 16);
    for (const GroupValue& value : operation.values) {
        words += u" %1={"_s.arg(value.group.number);
        for (const Cell& cell : value.cells)
            words += (isNull(cell) ? u"-"_s
                             : std::holds_alternative<QByteArray>(cell)
                             ? QString::fromLatin1(bytesOf(cell).toHex())
                             : textOf(cell) + (numberOf(cell) ? QString::number(numberOf(cell)) : QString()))
                + u',';
        words += u'}';
    }
    return words;
}

} // namespace fairlead::test
