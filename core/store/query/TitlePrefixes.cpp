#include "store/query/TitlePrefixes.h"

#include "store/TypeSql.h"

namespace fairlead {

quint64 TitlePrefixes::prefixOf(std::string_view key)
{
    quint64 prefix = 0;
    for (size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < key.size() ? quint8(key[i]) : 0);
    return prefix;
}

Result<std::shared_ptr<const TitlePrefixes::Table>> TitlePrefixes::of(const Reader& reader, const RecordType& type)
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<Table>& kept = m_tables[type.number()];
    if (kept) {
        // Who reads the table meanwhile keeps the one that he has.
        auto table = kept.use_count() > 1 ? std::make_shared<Table>(*kept) : kept;
        const auto followed = follow(reader, type, *table);
        if (!followed) return followed.error();
        if (*followed) return std::shared_ptr<const Table>(kept = std::move(table));
    }
    auto table = std::make_shared<Table>();
    if (const auto filled = fill(reader, type, *table); !filled) return filled.error();
    return std::shared_ptr<const Table>(kept = std::move(table));
}

Result<void> TitlePrefixes::fill(const Reader& reader, const RecordType& type, Table& table)
{
    const auto moment = reader.snapshot();
    const auto place = ChangeLog(reader).now();
    const auto most = reader.number("SELECT max(n) FROM " + TypeSql::quoted(type.name()));
    if (!place || !most) return place ? most.error() : place.error();
    table.m_place = *place;
    table.m_prefixes.assign(size_t(*most) + 1, 0);
    return reader.each("SELECT n, _k FROM " + TypeSql::quoted(type.name()) + " WHERE _v=1 AND _k>x''", {},
        [&table](const RowView& row) { table.m_prefixes[size_t(row.integer(0))] = prefixOf(row.bytes(1)); });
}

/// False: too much was written, or the table is not of this past.
Result<bool> TitlePrefixes::follow(const Reader& reader, const RecordType& type, Table& table)
{
    const auto moment = reader.snapshot();
    const ChangeLog log(reader);
    const auto place = log.now();
    if (!place) return place.error();
    if (place->hlc <= table.m_place.hlc) return true; // nothing new, or the reader looks further back
    const auto written = log.since(table.m_place, mostOperations);
    if (!written) return written.error();
    if (!*written) return false;
    const QByteArray sql = "SELECT n, _k FROM " + TypeSql::quoted(type.name()) + " WHERE id=?";
    for (const ChangeLog::Written& row : **written) {
        if (row.type != type.number()) continue;
        const auto done = reader.each(sql, { cellOf(row.row) }, [&table](const RowView& found) {
            const size_t n = size_t(found.integer(0));
            if (n >= table.m_prefixes.size()) table.m_prefixes.resize(n + 1);
            table.m_prefixes[n] = prefixOf(found.bytes(1));
        });
        if (!done) return done.error();
    }
    table.m_place = *place;
    return true;
}

} // namespace fairlead
