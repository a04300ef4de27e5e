#include "store/WorkspaceCheck.h"

#include "store/FileCheck.h"
#include "store/JournalCheck.h"
#include "store/RowCheck.h"
#include "store/Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <sqlite3.h>

namespace fairlead {

using namespace Qt::StringLiterals;

bool isDamage(const DatabaseError& error)
{
    switch (error.code() & 0xff) {
    case SQLITE_INTERRUPT:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return false;
    default:
        return true;
    }
}

bool looksLikeWorkspace(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray start = file.read(256 * 1024);
    const bool header = start.startsWith("SQLite format 3") && start.size() >= 100
        && start.mid(68, 4) == QByteArray::fromHex("464c4452");
    // The text of the schema stands on the first pages; no other file holds these words.
    return header || start.contains("CREATE TABLE \"own_company\"") || start.contains("CREATE TABLE touch_run");
}

template <typename Body>
void WorkspaceCheck::look(const QString& where, Body&& body)
{
    if (m_progress && !m_progress(std::min(m_done++, m_all), m_all))
        throw DatabaseError(SQLITE_INTERRUPT, 0, "stopped");
    try {
        body();
    } catch (const DatabaseError& error) {
        if (!isDamage(error)) throw;
        m_findings.add(Finding::Kind::Storage, where, QString::fromUtf8(error.what()));
    }
}

CheckReport WorkspaceCheck::run()
{
    look({}, [this] { SearchCheck::prepare(m_connection, Catalog()); });
    look({}, [this] { storage(); });
    look({}, [this] { schema(); });
    look({}, [this] { rowsAndJournal(); });
    m_report.findings = m_findings.take();
    return std::move(m_report);
}

void WorkspaceCheck::storage()
{
    constexpr int enough = 1000;
    Statement lines = m_connection.prepare("PRAGMA integrity_check(1000000)");
    for (int told = 0; told < enough && lines.step();) {
        // What is wrong with the pages comes as one text of many lines, with a heading.
        for (const QString& line : lines.text(0).split(u'\n')) {
            if (line == u"ok"_s || line.startsWith(u"***"_s) || isFalseAlarm(line)) continue;
            m_findings.add(Finding::Kind::Storage, {}, line);
            ++told;
        }
    }
    m_readable = m_findings.isEmpty();
}

bool WorkspaceCheck::isFalseAlarm(const QString& line)
{
    // SQLite 3.40 tells NULLs in tables WITHOUT ROWID whose key is not their first columns; so the value is asked for.
    static const QRegularExpression null(u"^NULL value in ([a-z_]+)\\.([a-z_]+)$"_s);
    const auto match = null.match(line);
    if (!match.hasMatch()) return false;
    const QByteArray column = TypeSql::quoted(match.captured(2));
    const QByteArray table = TypeSql::quoted(match.captured(1));
    bool& known = m_withoutNulls[table + column];
    known = known || !m_connection.scalar("SELECT count(*) FROM " + table + " WHERE typeof(" + column + ")='null'");
    return known;
}

QStringList WorkspaceCheck::expectedTables()
{
    static const QRegularExpression name(
        u"^CREATE (?:UNIQUE |VIRTUAL )?(?:TABLE|INDEX) \"?([a-z0-9_]+)\"?"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (int version = 1; version <= Schema::newest(); ++version) {
        auto matches = name.globalMatch(QString::fromUtf8(Schema::sqlOf(version)));
        while (matches.hasNext())
            names.append(matches.next().captured(1));
    }
    return names;
}

void WorkspaceCheck::schema()
{
    QSet<QString> present;
    Statement rows = m_connection.prepare("SELECT name FROM sqlite_master");
    while (rows.step())
        present.insert(rows.text(0));
    for (const QString& name : expectedTables())
        if (!present.contains(name)) m_findings.add(Finding::Kind::Schema, {}, name);
}

void WorkspaceCheck::rowsAndJournal()
{
    CareParts parts(m_connection);
    m_all = int(parts.catalog.types().size()) * 2 + 12;
    RowCheck rows(parts, m_findings);
    for (const auto& type : parts.catalog.types()) {
        std::optional<qint64> visible; // none: they could not all be read
        look(type->name(), [&] { m_report.records += *(visible = rows.look(*type)); });
        look(type->name(), [&] {
            if (visible != 0) rows.references(*type);
        });
    }
    // In a file with bad pages every index would be blamed for them.
    look(u"search"_s, [&] {
        if (m_readable) SearchCheck::structure(m_connection, parts.catalog, m_findings);
    });
    JournalCheck journal(parts, m_findings);
    look(u"edit"_s, [&] { m_report.edits = m_connection.scalar("SELECT count(*) FROM edit WHERE role=0"); });
    look(u"edit"_s, [&] { journal.edits(); });
    look(u"chunk"_s, [&] { journal.chunks(); });
    look(u"block"_s, [&] { journal.blocks(); });
    look(u"undo_value"_s, [&] { journal.undoValues(); });
    look(u"touch"_s, [&] { journal.pointers(); });
    FileCheck files(m_connection, m_findings);
    look(u"blob"_s, [&] { files.contents(); });
    look(u"blob"_s, [&] { files.names(parts.catalog); });
}

namespace {

CheckReport damagedReport(const DatabaseError& error)
{
    CheckReport report;
    report.findings.push_back({ Finding::Kind::Storage, {}, 1, QString::fromUtf8(error.what()) });
    return report;
}

Result<CheckReport> checkOpened(Connection& connection, const QString& path, const Progress& progress)
{
    connection.exec("BEGIN");
    switch (Schema::stateOf(connection)) {
    case Schema::State::Current:
    case Schema::State::Older:
        return WorkspaceCheck(connection, progress).run();
    case Schema::State::TooNew:
        return Error { ErrorCode::TooNew, QString::number(Schema::versionOf(connection)) };
    case Schema::State::Fresh:
    case Schema::State::NotAWorkspace:
        break;
    }
    if (!looksLikeWorkspace(path)) return Error { ErrorCode::NotAWorkspace, path };
    return damagedReport({ SQLITE_CORRUPT, 0, "the header of the file does not fit what follows it" });
}

} // namespace

Result<CheckReport> checkWorkspace(const QString& path, const Progress& progress)
{
    const QFileInfo info(path);
    if (!info.exists()) return Error { ErrorCode::NotFound, path };
    if (!info.isFile() || info.size() == 0) return Error { ErrorCode::NotAWorkspace, path };
    if (!info.isReadable()) return Error { ErrorCode::NoAccess, path };
    try {
        Connection connection(info.absoluteFilePath(), Connection::Mode::ReadOnly);
        return checkOpened(connection, path, progress);
    } catch (const DatabaseError& error) {
        if (isDamage(error) && looksLikeWorkspace(path)) return damagedReport(error);
        return error.toError();
    }
}

} // namespace fairlead
