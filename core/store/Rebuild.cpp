#include "store/Rebuild.h"

#include "store/SortKey.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QStringList Rebuild::all()
{
    // Indexes first: the others look rows up by id.
    indexes();
    sortKeys();
    visibility();
    search();
    history();
    return { u"indexes"_s, u"sort_keys"_s, u"visibility"_s, u"search"_s, u"history"_s };
}

void Rebuild::indexes() { m_parts.connection.exec("REINDEX"); }

void Rebuild::sortKeys()
{
    for (const auto& type : m_parts.catalog.types())
        if (type->titleField()) sortKeys(*type);
}

void Rebuild::sortKeys(const RecordType& type)
{
    Connection& connection = m_parts.connection;
    const QByteArray table = TypeSql::quoted(type.name());
    const QByteArray title = TypeSql::quoted(type.titleField()->name);
    std::vector<std::pair<qint64, QByteArray>> wrong;
    {
        Statement rows = connection.prepare("SELECT n, " + title + ", _k FROM " + table);
        while (rows.step()) {
            QByteArray key = sortKey(rows.text(1));
            if (rows.isNull(2) || key != rows.blob(2)) wrong.emplace_back(rows.integer(0), std::move(key));
        }
    }
    Statement update = connection.prepare("UPDATE " + table + " SET _k=? WHERE n=?");
    for (const auto& [n, key] : wrong)
        update.bind(1, key).bind(2, n).run();
}

void Rebuild::visibility()
{
    // What a row is part of may itself be part of something; declarations are a few levels deep.
    for (int round = 0; round < 8; ++round) {
        bool changed = false;
        for (const auto& type : m_parts.catalog.types())
            changed = visibility(*type) || changed;
        if (!changed) return;
    }
}

bool Rebuild::visibility(const RecordType& type)
{
    std::vector<std::pair<qint64, bool>> wrong;
    Statement rows = m_parts.connection.prepare("SELECT n FROM " + TypeSql::quoted(type.name()));
    while (rows.step()) {
        const auto row = m_parts.rows.loadRow(type, rows.integer(0));
        if (!row) continue;
        const bool shows = m_parts.applier.shows(*row);
        if (shows != row->record.visible) wrong.emplace_back(row->record.n, shows);
    }
    rows.reset();
    for (const auto& [n, shows] : wrong)
        m_parts.rows.setVisible(type, n, shows);
    return !wrong.empty();
}

void Rebuild::search()
{
    for (const auto& type : m_parts.catalog.types())
        if (type->isSearchable()) search(*type);
}

void Rebuild::search(const RecordType& type)
{
    const QByteArray table = m_parts.rows.sql(type).searchTable();
    m_parts.connection.exec("INSERT INTO " + table + '(' + table + ") VALUES('delete-all')");
    Statement rows = m_parts.connection.prepare(m_parts.rows.sql(type).selectWhere("_v=1 ORDER BY n"));
    while (rows.step()) {
        const Record record = readRecord(type, rows, [](qint64) { return RecordId(); });
        m_parts.rows.indexText(type, record.n, m_parts.rows.searchText(record));
    }
}

void Rebuild::history()
{
    Connection& connection = m_parts.connection;
    connection.exec("DELETE FROM touch; DELETE FROM touch_run");
    std::vector<qint64> chunks;
    {
        Statement rows = connection.prepare("SELECT no FROM chunk ORDER BY no");
        while (rows.step())
            chunks.push_back(rows.integer(0));
    }
    for (qint64 chunk : chunks) {
        std::vector<Journal::Touched> touched;
        for (const Operation& operation : m_parts.journal.content(chunk).operations) {
            const RecordType* type = m_parts.catalog.numbered(operation.type);
            if (!type) continue;
            if (const auto place = m_parts.rows.placeOf(*type, operation.row))
                touched.push_back({ operation.type, place->n });
        }
        m_parts.journal.addTouches(chunk, touched);
    }
}

} // namespace fairlead
