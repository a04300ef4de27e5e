#include "store/Reader.h"

#include "base/Text.h"
#include "merge/RowClock.h"
#include "store/ReaderCommons.h"
#include "store/RowStore.h"
#include "store/SortKey.h"

namespace fairlead {

using namespace Qt::StringLiterals;

qint64 RowView::integer(int column) const { return m_statement.integer(column); }
QString RowView::text(int column) const { return m_statement.text(column); }
std::string_view RowView::bytes(int column) const { return m_statement.bytes(column); }
RecordId RowView::id(int column) const { return m_statement.id(column); }
QDate RowView::date(int column) const { return QDate::fromString(m_statement.text(column), Qt::ISODate); }
Cell RowView::cell(int column) const { return m_statement.cell(column); }
bool RowView::isNull(int column) const { return m_statement.isNull(column); }

Result<std::unique_ptr<Reader>> Reader::open(
    const QString& path, const Catalog& catalog, std::shared_ptr<ReaderCommons> commons)
{
    return guarded([&]() -> Result<std::unique_ptr<Reader>> {
        if (!commons) commons = std::make_shared<ReaderCommons>();
        return std::make_unique<Reader>(
            std::make_unique<Connection>(path, Connection::Mode::ReadOnly), catalog, std::move(commons));
    });
}

Reader::Reader(std::unique_ptr<Connection> connection, const Catalog& catalog, std::shared_ptr<ReaderCommons> commons)
    : m_connection(std::move(connection))
    , m_catalog(catalog)
    , m_commons(std::move(commons))
{
}

Reader::~Reader() = default;

Result<void> Reader::each(
    const QByteArray& sql, const Cells& bindings, const std::function<void(const RowView&)>& row) const
{
    return guarded([&]() -> Result<void> {
        Statement statement = m_connection->prepare(sql);
        statement.bindAll(bindings);
        const RowView view(statement);
        while (statement.step())
            row(view);
        return {};
    });
}

Result<qint64> Reader::number(const QByteArray& sql, const Cells& bindings) const
{
    qint64 number = 0;
    bool seen = false;
    const auto done = each(sql, bindings, [&](const RowView& row) {
        if (!seen) number = row.integer(0);
        seen = true;
    });
    if (!done) return done.error();
    return number;
}

void Reader::interrupt() const { m_connection->interrupt(); }

Reader::Snapshot::Snapshot(Connection& connection)
    : m_connection(connection)
{
    m_connection.exec("BEGIN");
}

Reader::Snapshot::~Snapshot()
{
    try {
        m_connection.exec("COMMIT");
    } catch (const DatabaseError&) {
        // A read transaction that cannot end holds nothing.
    }
}

std::unique_ptr<Reader::Snapshot> Reader::snapshot() const
{
    try {
        return m_connection->inTransaction() ? nullptr : std::make_unique<Snapshot>(*m_connection);
    } catch (const DatabaseError&) {
        return nullptr;
    }
}

/// A number means the same id for ever once it is committed, so it is asked for once.
RecordId Reader::knownId(qint64 index) const
{
    const auto known = m_knownIds.constFind(index);
    if (known != m_knownIds.constEnd()) return *known;
    Statement row = m_connection->prepare("SELECT value FROM known_id WHERE idx=?");
    row.bind(1, index);
    if (!row.step()) return {};
    return *m_knownIds.insert(index, row.id(0));
}

/// Writing the text of a statement costs more than running it for one row. A type that got a field gets new texts.
const TypeSql& Reader::sql(const RecordType& type) const
{
    std::shared_ptr<const TypeSql>& sql = m_sql[type.number()];
    if (!sql || sql->cellCount() != type.cellCount()) sql = std::make_shared<TypeSql>(type);
    return *sql;
}

Result<std::optional<Record>> Reader::find(const RecordType& type, const RecordId& id) const
{
    return guarded([&]() -> Result<std::optional<Record>> {
        Statement row = m_connection->prepare(sql(type).selectWhere("id=? AND length(_c)>0"));
        row.bind(1, id);
        if (!row.step()) return std::optional<Record>();
        return std::optional<Record>(readRecord(type, row, [this](qint64 index) { return knownId(index); }));
    });
}

Result<std::vector<Record>> Reader::fetch(const RecordType& type, const std::vector<qint64>& rows) const
{
    return guarded([&]() -> Result<std::vector<Record>> {
        // One moment for all, and the log's locks are taken once instead of for every row.
        const auto moment = rows.size() > 1 ? snapshot() : nullptr;
        std::vector<Record> records;
        records.reserve(rows.size());
        Statement row = m_connection->prepare(sql(type).selectWhere("n=?"));
        for (qint64 n : rows) {
            row.bind(1, n);
            if (row.step()) records.push_back(readRecord(type, row, [this](qint64 index) { return knownId(index); }));
            row.reset();
        }
        return records;
    });
}

qint64 Reader::changedAt(const Record& record) const
{
    const auto read = guarded([&]() -> Result<qint64> {
        Statement row = m_connection->prepare("SELECT _c FROM " + TypeSql::quoted(record.type->name()) + " WHERE n=?");
        row.bind(1, record.n);
        if (!row.step()) return qint64(0);
        const auto clock = RowClock::decode(row.blob(0), [](quint32 index) { return quint64(index); });
        return clock ? qint64(clock->latest().hlc >> 16) : 0;
    });
    return read ? *read : 0;
}

Result<void> Reader::records(const RecordType& type, const QByteArray& condition, const Cells& bindings,
    const std::function<void(const Record&)>& record) const
{
    return guarded([&]() -> Result<void> {
        Statement row = m_connection->prepare(sql(type).selectWhere(condition));
        row.bindAll(bindings);
        while (row.step())
            record(readRecord(type, row, [this](qint64 index) { return knownId(index); }));
        return {};
    });
}

Result<void> Reader::withTitle(
    const RecordType& type, const QString& title, const std::function<void(const Record&)>& record) const
{
    const QString key = keyText(title);
    return records(type, "_v=1 AND _k=? ORDER BY n", { Cell(sortKey(title)) }, [&](const Record& found) {
        if (keyText(found.title()) == key) record(found);
    });
}

Reader::Title Reader::titleOf(const RecordType& type, const RecordId& id) const
{
    if (id.isNull()) return {};
    const auto known = m_titles.constFind(id);
    if (known != m_titles.constEnd()) return *known;
    Title title { {}, false, true };
    RecordId at = id;
    // A merged record reads as its target; a ring of merges ends after a few steps.
    for (int hops = 0; hops < 8; ++hops) {
        const auto found = find(type, at);
        if (!found || !*found) break;
        const Record& record = **found;
        title = { record.title(), record.deleted, false };
        if (record.mergedInto.isNull() || record.mergedInto == id) break;
        at = record.mergedInto;
    }
    if (m_titles.size() > 50000) m_titles.clear();
    m_titles.insert(id, title);
    return title;
}

} // namespace fairlead
