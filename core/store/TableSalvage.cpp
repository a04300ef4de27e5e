#include "store/TableSalvage.h"

#include "store/WorkspaceCheck.h"

#include <deque>

namespace fairlead {

namespace {

/// How often reading may fail in a table before the rest between two ends is given up. Halving meets wide gaps first.
constexpr int mostFailures = 20000;
/// And if nothing at all is found: the way into the table itself is gone.
constexpr int mostFailuresInVain = 400;
/// If the far end cannot be read, so many row numbers beyond the last one known are tried.
constexpr qint64 beyondLast = 200000;

} // namespace

TableSalvage::TableSalvage(Connection& from, Connection& to, const QByteArray& table)
    : m_from(from)
    , m_to(to)
    , m_table('"' + table + '"')
{
    const QList<QByteArray> there = columnsOf(from);
    QByteArray marks;
    for (const QByteArray& column : columnsOf(to)) {
        if (!there.contains(column)) continue;
        m_columns += (m_columns.isEmpty() ? "\"" : ", \"") + column + '"';
        marks += marks.isEmpty() ? "?" : ",?";
        ++m_columnCount;
    }
    m_insert = "INSERT OR IGNORE INTO " + m_table + '(' + m_columns + ") VALUES(" + marks + ')';
    m_hasRowid = !to.scalar("SELECT sql LIKE '%WITHOUT ROWID' FROM sqlite_master WHERE name='" + table + '\'');
}

QList<QByteArray> TableSalvage::columnsOf(Connection& connection) const
{
    QList<QByteArray> names;
    try {
        Statement rows = connection.prepare("PRAGMA table_info(" + m_table + ')');
        while (rows.step())
            names.append(rows.text(1).toUtf8());
    } catch (const DatabaseError& error) {
        if (!isDamage(error)) throw;
    }
    return names;
}

void TableSalvage::run()
{
    if (m_columnCount == 0) {
        m_broken = true;
        return;
    }
    if (!m_hasRowid) return withoutRowid();
    const Scan up = scan(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), false);
    if (up.complete) return;
    m_broken = true;
    const qint64 low = up.any ? up.last + 1 : 1;
    range(low, std::max(greatestRow(), low + beyondLast));
}

void TableSalvage::range(qint64 low, qint64 high)
{
    std::deque<std::pair<qint64, qint64>> open { { low, high } };
    const qint64 before = m_copied;
    for (int failures = 0; !open.empty() && failures < (m_copied == before ? mostFailuresInVain : mostFailures);) {
        auto [from, to] = open.front();
        open.pop_front();
        const Scan up = scan(from, to, false);
        if (up.complete) continue;
        ++failures;
        if (up.any) from = up.last + 1;
        if (from > to) continue;
        const Scan down = scan(from, to, true);
        if (down.complete) continue;
        ++failures;
        if (down.any) to = down.last - 1;
        if (from >= to) continue;
        const qint64 middle = from + (to - from) / 2;
        open.emplace_back(from, middle);
        open.emplace_back(middle + 1, to);
    }
}

TableSalvage::Scan TableSalvage::scan(qint64 low, qint64 high, bool down)
{
    Scan result;
    try {
        Statement rows = m_from.prepare("SELECT rowid, " + m_columns + " FROM " + m_table
            + " NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid" + (down ? " DESC" : ""));
        rows.bind(1, low).bind(2, high);
        while (rows.step()) {
            const qint64 row = rows.integer(0);
            // Rows out of order: the tree leads in a circle.
            if (result.any && (down ? row >= result.last : row <= result.last)) return result;
            copyRow(rows, 1);
            result.any = true;
            result.last = row;
        }
        result.complete = true;
    } catch (const DatabaseError& error) {
        if (!isDamage(error)) throw;
    }
    return result;
}

void TableSalvage::withoutRowid()
{
    const QByteArray key = m_columns.left(m_columns.indexOf('"', 1) + 1);
    for (const char* order : { "", " DESC" }) {
        try {
            Statement rows = m_from.prepare("SELECT " + m_columns + " FROM " + m_table + " ORDER BY " + key + order);
            const qint64 most = m_from.scalar("PRAGMA page_count") * 4096;
            for (qint64 i = 0; i < most && rows.step(); ++i)
                copyRow(rows, 0);
            return;
        } catch (const DatabaseError& error) {
            if (!isDamage(error)) throw;
            m_broken = true;
        }
    }
}

void TableSalvage::copyRow(const Statement& row, int firstColumn)
{
    Statement insert = m_to.prepare(m_insert);
    for (int column = 0; column < m_columnCount; ++column)
        insert.bind(column + 1, row.cell(firstColumn + column));
    insert.run();
    m_copied += m_to.changes();
}

qint64 TableSalvage::greatestRow()
{
    try {
        return m_from.scalar("SELECT max(rowid) FROM " + m_table + " NOT INDEXED");
    } catch (const DatabaseError&) {
        return 0;
    }
}

} // namespace fairlead
