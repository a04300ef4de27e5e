#include "store/Rehearsal.h"

#include "store/WorkspaceParts.h"

#include <map>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray quotedName(const QByteArray& name) { return TypeSql::quoted(QString::fromLatin1(name)); }

/// The table, in the reader's own connection, of the rows that lie before the stored ones.
QByteArray frontOf(const QByteArray& table) { return "temp." + quotedName("rehearsed_" + table); }

} // namespace

void Rehearsal::keep(Connection& connection, const QByteArray& table, const std::vector<qint64>& rows)
{
    const qint64 columns = connection.scalar("SELECT count(*) FROM pragma_table_info('" + table + "')");
    Table kept { table, {} };
    Statement row = connection.prepare("SELECT * FROM " + quotedName(table) + " WHERE n=?");
    for (qint64 n : rows) {
        row.bind(1, n);
        if (row.step()) {
            Cells cells;
            for (int column = 0; column < columns; ++column)
                cells.push_back(row.cell(column));
            kept.rows.push_back(std::move(cells));
        }
        row.reset();
    }
    m_tables.push_back(std::move(kept));
}

Result<Rehearsal> Workspace::rehearse(Edit edit)
{
    if (m_options.readOnly) return Error { ErrorCode::ReadOnly, m_path };
    Rehearsal rehearsal;
    if (edit.steps.empty()) return rehearsal;
    if (const auto clear = clearCutOff(); !clear) return clear.error();
    const auto done = guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_turn);
        const Transaction transaction(*m_connection); // is never committed
        EditWriter writer(m_parts->context(*this, false));
        for (size_t step = 0; step < edit.steps.size(); ++step) {
            Rehearsal::Refusal refusal { step, {} };
            if (!writer.run(std::move(edit.steps[step]), edit.sourceRun, refusal.problems))
                rehearsal.m_refusals.push_back(std::move(refusal));
        }
        std::map<quint16, std::set<qint64>> touched;
        for (const Journal::Touched& row : writer.touched())
            touched[row.type].insert(row.n);
        for (const auto& [number, rows] : touched)
            rehearsal.keep(*m_connection, m_catalog->numbered(number)->name().toLatin1(), { rows.begin(), rows.end() });
        rehearsal.m_warnings = writer.takeWarnings();
        return {};
    });
    m_parts->reload(*m_catalog);
    if (!done) return done.error();
    return rehearsal;
}

RehearsedView::RehearsedView(const Reader& reader)
    : m_reader(reader)
{
    m_reader.forgetTitles();
    m_reader.m_rehearses = true;
}

Result<std::unique_ptr<RehearsedView>> RehearsedView::over(const Reader& reader, const Rehearsal& rehearsal)
{
    FL_PROMISE(!reader.rehearses());
    return guarded([&]() -> Result<std::unique_ptr<RehearsedView>> {
        std::unique_ptr<RehearsedView> view(new RehearsedView(reader));
        for (const Rehearsal::Table& table : rehearsal.m_tables)
            view->cover(table);
        return view;
    });
}

/// A name without that of its database means the connection's own thing first: a view of the table's name takes the
/// table's place in every statement.
void RehearsedView::cover(const Rehearsal::Table& table)
{
    if (table.rows.empty()) return;
    Connection& connection = m_reader.connection();
    const QByteArray stored = "main." + quotedName(table.name);
    const QByteArray front = frontOf(table.name);
    m_covered.push_back(table.name);
    connection.exec("CREATE TEMP TABLE " + quotedName("rehearsed_" + table.name) + " AS SELECT * FROM " + stored
        + " WHERE 0; CREATE INDEX temp." + quotedName("rehearsed_" + table.name + "_n") + " ON "
        + quotedName("rehearsed_" + table.name) + "(n)");
    QByteArray places = "?";
    for (size_t column = 1; column < table.rows.front().size(); ++column)
        places += ",?";
    {
        Statement add = connection.prepare("INSERT INTO " + front + " VALUES(" + places + ")");
        for (const Cells& row : table.rows)
            add.bindAll(row).run();
    }
    connection.exec("CREATE TEMP VIEW " + quotedName(table.name) + " AS SELECT * FROM " + stored
        + " WHERE n NOT IN (SELECT n FROM " + front + ") UNION ALL SELECT * FROM " + front);
}

void RehearsedView::uncover(const QByteArray& table)
{
    m_reader.connection().exec(
        "DROP VIEW IF EXISTS temp." + quotedName(table) + "; DROP TABLE IF EXISTS " + frontOf(table));
}

RehearsedView::~RehearsedView()
{
    m_reader.forgetTitles();
    try {
        for (const QByteArray& table : m_covered)
            uncover(table);
        m_reader.m_rehearses = false;
    } catch (const DatabaseError&) {
        // Memory is short: what stays before the stored rows must not be taken for them, see Reader::rehearses().
    }
}

} // namespace fairlead
