#include "store/RecycleBin.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Record& record)
{
    if (const QString title = record.title(); !title.isEmpty()) return title;
    for (const Field& field : record.type->fields())
        if (field.kind == Kind::Text && !record.isBlank(field.name)) return record.text(field.name).simplified();
    return {};
}

/// The edit that touched a deleted record last is the one that deleted it.
Result<void> readDeletion(const Reader& reader, const Record& record, BinEntry& entry)
{
    const auto read = reader.each(
        "SELECT e.made_at, e.person FROM chunk c JOIN edit e ON e.no=c.edit WHERE c.no=(SELECT max(chunk) FROM "
        "(SELECT chunk FROM touch WHERE type=?1 AND n=?2 UNION ALL SELECT chunk FROM touch_run WHERE type=?1 AND "
        "n_from<=?2 AND n_to>=?2))",
        { qint64(record.type->number()), record.n }, [&entry](const RowView& row) {
            entry.deletedAt = row.integer(0);
            if (!row.isNull(1)) entry.deletedBy = row.id(1);
        });
    if (entry.deletedAt == 0) entry.deletedAt = reader.changedAt(record); // its edit was made elsewhere
    return read;
}

Result<void> readType(const QueryRunner& runner, const Query& query, std::vector<BinEntry>& entries)
{
    constexpr size_t slice = 512;
    const auto rows = runner.rowNumbers(query);
    if (!rows) return rows.error();
    for (size_t from = 0; from < rows->size(); from += slice) {
        const size_t count = std::min(slice, rows->size() - from);
        const auto records = runner.records(query, std::span(*rows).subspan(from, count));
        if (!records) return records.error();
        for (const Record& record : *records) {
            BinEntry entry { query.type, record.n, record.id, titleOf(record), 0, {} };
            if (const auto read = readDeletion(runner.reader(), record, entry); !read) return read.error();
            entries.push_back(std::move(entry));
        }
    }
    return {};
}

} // namespace

Result<std::vector<BinEntry>> RecycleBin::entries(
    const QueryRunner& runner, const std::vector<const RecordType*>& types, const QString& search)
{
    const auto moment = runner.reader().snapshot();
    std::vector<BinEntry> entries;
    for (const RecordType* type : types) {
        if (!search.trimmed().isEmpty() && !type->isSearchable()) continue;
        Query query;
        query.type = type;
        query.search = search;
        query.deleted = Query::Deleted::Only;
        if (const auto read = readType(runner, query, entries); !read) return read.error();
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const BinEntry& left, const BinEntry& right) { return left.deletedAt > right.deletedAt; });
    return entries;
}

} // namespace fairlead
