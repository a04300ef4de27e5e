#include "RawDatabase.h"

#include "Must.h"
#include "store/search/SearchTokenizer.h"

#include <sqlite3.h>

namespace fairlead {

namespace {

void check(sqlite3* database, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        giveUp("raw SQLite", QString::fromUtf8(sqlite3_errmsg(database)));
}

} // namespace

RawStatement::RawStatement(sqlite3* database, const QByteArray& sql)
    : m_database(database)
{
    check(database,
        sqlite3_prepare_v3(
            database, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

RawStatement::~RawStatement() { sqlite3_finalize(m_statement); }

RawStatement& RawStatement::bind(int position, qint64 value)
{
    check(m_database, sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

RawStatement& RawStatement::bind(int position, const QByteArray& utf8)
{
    check(m_database, sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

RawStatement& RawStatement::bindBlob(int position, const QByteArray& bytes)
{
    check(m_database, sqlite3_bind_blob(m_statement, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

RawStatement& RawStatement::bindNull(int position)
{
    check(m_database, sqlite3_bind_null(m_statement, position));
    return *this;
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    check(m_database, code);
    return code == SQLITE_ROW;
}

void RawStatement::reset() { sqlite3_reset(m_statement); }

void RawStatement::run()
{
    while (step()) { }
    reset();
}

qint64 RawStatement::readAll()
{
    qint64 rows = 0;
    qint64 sum = 0;
    const int columns = sqlite3_column_count(m_statement);
    while (step()) {
        ++rows;
        for (int i = 0; i < columns; ++i) {
            const int type = sqlite3_column_type(m_statement, i);
            if (type == SQLITE_INTEGER)
                sum += sqlite3_column_int64(m_statement, i);
            else if (type == SQLITE_TEXT)
                sum += *sqlite3_column_text(m_statement, i);
            else if (type == SQLITE_BLOB)
                sum += sqlite3_column_bytes(m_statement, i);
        }
    }
    reset();
    volatile qint64 kept = sum; // or the compiler leaves the reading out
    (void)kept;
    return rows;
}

RawDatabase::RawDatabase(const QString& path, Mode mode)
{
    const int flags = mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    check(m_database, sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags | SQLITE_OPEN_NOMUTEX, nullptr));
    must(SearchTokenizer::registerOn(m_database), "register the tokenizer");
    if (mode == Mode::Write) exec("PRAGMA journal_mode=WAL");
    exec("PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
         "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=0");
    if (mode == Mode::Read) exec("PRAGMA mmap_size=268435456");
}

RawDatabase::~RawDatabase() { sqlite3_close(m_database); }

void RawDatabase::exec(const QByteArray& sql)
{
    check(m_database, sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr));
}

qint64 RawDatabase::number(const QByteArray& sql)
{
    RawStatement statement(m_database, sql);
    return statement.step() ? sqlite3_column_int64(statement.handle(), 0) : 0;
}

QByteArray RawDatabase::bytes(const QByteArray& sql)
{
    RawStatement statement(m_database, sql);
    if (!statement.step()) return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement.handle(), 0));
    return QByteArray(bytes, sqlite3_column_bytes(statement.handle(), 0));
}

} // namespace fairlead
