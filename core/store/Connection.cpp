#include "store/Connection.h"

#include "store/query/QueryFunctions.h"
#include "store/search/SearchTokenizer.h"

#include <QStringEncoder>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <cerrno>
#include <sqlite3.h>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// SQLite tells a full quota and a file that may not grow as failures of the device.
bool isNoRoom(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT) return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

/// The index of the log cannot be made in a folder that cannot be written, and is not needed while there is no log.
bool isImmutable(const QString& path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
}

[[noreturn]] void fail(sqlite3* database)
{
    const int extended = sqlite3_extended_errcode(database);
    const bool full = extended == SQLITE_IOERR_WRITE && isNoRoom(sqlite3_system_errno(database));
    throw DatabaseError(full ? SQLITE_FULL : sqlite3_errcode(database), extended, sqlite3_errmsg(database));
}

void check(sqlite3* database, int code)
{
    if (code != SQLITE_OK) fail(database);
}

} // namespace

Error DatabaseError::toError() const
{
    const QString words = QString::fromUtf8(what());
    switch (m_code & 0xff) {
    case SQLITE_FULL:
        return { ErrorCode::DiskFull, words };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::Busy, words };
    case SQLITE_READONLY:
        return { m_extended == SQLITE_READONLY_DBMOVED ? ErrorCode::NotFound : ErrorCode::ReadOnly, words };
    case SQLITE_CORRUPT:
        return { ErrorCode::Damaged, words };
    case SQLITE_NOTADB:
        return { ErrorCode::NotAWorkspace, words };
    case SQLITE_CANTOPEN:
        return { ErrorCode::NoAccess, words };
    case SQLITE_INTERRUPT:
        return { ErrorCode::Cancelled, words };
    case SQLITE_IOERR:
        return { ErrorCode::Io, words };
    default:
        return { ErrorCode::Database, words };
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(other.m_statement)
    , m_texts(std::move(other.m_texts))
{
    other.m_statement = nullptr;
}

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

Statement& Statement::bind(int position, qint64 value)
{
    check(m_database, sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

Statement& Statement::bind(int position, const QByteArray& blob)
{
    check(m_database,
        sqlite3_bind_blob(
            m_statement, position, blob.isNull() ? "" : blob.constData(), int(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int position, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    check(m_database,
        sqlite3_bind_text(
            m_statement, position, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int position, const RecordId& id)
{
    if (id.isNull()) return bindNull(position);
    check(m_database, sqlite3_bind_blob(m_statement, position, id.data(), 16, SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int position, const Cell& cell)
{
    switch (cell.index()) {
    case 1:
        return bind(position, std::get<qint64>(cell));
    case 2:
        return bind(position, std::get<QString>(cell));
    case 3:
        return bind(position, std::get<QByteArray>(cell));
    default:
        return bindNull(position);
    }
}

Statement& Statement::bindNull(int position)
{
    check(m_database, sqlite3_bind_null(m_statement, position));
    return *this;
}

Statement& Statement::bindAll(const Cells& cells, int first)
{
    // All texts of a row in one piece of memory that SQLite reads in place: a piece and a copy for each were a
    // twentieth of what a row costs.
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    qsizetype room = 0;
    for (const Cell& cell : cells)
        if (const auto* text = std::get_if<QString>(&cell)) room += encoder.requiredSpace(text->size());
    char* at = nullptr;
    if (room > 0) at = m_texts.emplace_back(room, Qt::Uninitialized).data();
    for (size_t i = 0; i < cells.size(); ++i) {
        const int position = first + int(i);
        const auto* text = std::get_if<QString>(&cells[i]);
        if (!text || text->isEmpty()) {
            bind(position, cells[i]);
            continue;
        }
        const char* end = encoder.appendToBuffer(at, *text);
        if (encoder.hasError()) { // half a character: written as it is written everywhere else
            encoder.resetState();
            bind(position, *text);
            continue;
        }
        check(m_database, sqlite3_bind_text(m_statement, position, at, int(end - at), SQLITE_STATIC));
        at += end - at;
    }
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    fail(m_database);
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    if (m_texts.empty()) return;
    sqlite3_clear_bindings(m_statement);
    m_texts.clear();
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

void Statement::appendBytes(int column, std::string& key) const
{
    const int type = sqlite3_column_type(m_statement, column);
    key += char(type);
    if (type == SQLITE_INTEGER) {
        const qint64 value = integer(column);
        key.append(reinterpret_cast<const char*>(&value), sizeof value);
    } else if (type != SQLITE_NULL) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        key.append(reinterpret_cast<const char*>(&size), sizeof size);
        if (size > 0) key.append(bytes, size_t(size));
    }
}

std::string_view Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

RecordId Statement::id(int column) const
{
    const std::string_view held = bytes(column);
    return RecordId::fromBytes(QByteArray::fromRawData(held.data(), qsizetype(held.size())));
}

Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

Connection::Connection(const QString& path, Mode mode)
{
    const bool immutable = mode == Mode::ReadOnly && isImmutable(path);
    const std::string name
        = immutable ? (QUrl::fromLocalFile(path).toEncoded() + "?immutable=1").toStdString() : path.toStdString();
    const int flags = mode == Mode::ReadOnly ? SQLite::OPEN_READONLY | (immutable ? SQLITE_OPEN_URI : 0)
        : mode == Mode::ReadWrite            ? SQLite::OPEN_READWRITE
                                             : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    try {
        m_database = std::make_unique<SQLite::Database>(name, flags | SQLITE_OPEN_NOMUTEX, 10000);
    } catch (const SQLite::Exception& error) {
        throw DatabaseError(error.getErrorCode(), error.getExtendedErrorCode(), error.what());
    }
    sqlite3_extended_result_codes(handle(), 0);
    if (const auto registered = SearchTokenizer::registerOn(handle()); !registered)
        throw DatabaseError(SQLITE_ERROR, 0, registered.error().detail.toStdString());
    if (!registerQueryFunctions(handle())) fail(handle());
    setPragmas(mode);
}

Connection::~Connection() = default;

Connection::Statements::~Statements()
{
    for (sqlite3_stmt* statement : std::as_const(*this))
        sqlite3_finalize(statement);
}

sqlite3* Connection::handle() const { return m_database->getHandle(); }

void Connection::setPragmas(Mode mode)
{
    if (mode != Mode::ReadOnly) {
        Statement journal = prepare("PRAGMA journal_mode=WAL");
        if (!journal.step() || journal.text(0) != u"wal"_s)
            throw DatabaseError(SQLITE_CANTOPEN, 0, "write-ahead log is not possible here");
    }
    exec("PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
         "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=0");
    // No mapped pages: they made readers no quicker, counted as memory, and a file cut short elsewhere would have ended
    // the program instead of giving an error.
    exec("PRAGMA mmap_size=0");
    // Many readers may rest at once; the system keeps the pages of the file for all of them.
    if (mode == Mode::ReadOnly) exec("PRAGMA cache_size=-8192");
    if (scalar("PRAGMA synchronous") != 2) throw DatabaseError(SQLITE_ERROR, 0, "synchronous=FULL was not accepted");
}

Statement Connection::prepare(const QByteArray& sql)
{
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement) {
        const int code = sqlite3_prepare_v3(
            handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) {
            m_statements.remove(sql);
            fail(handle());
        }
    } else if (sqlite3_stmt_busy(statement)) {
        // The cached one is being stepped further up: a recursion gets its own.
        sqlite3_stmt* second = nullptr;
        check(handle(), sqlite3_prepare_v2(handle(), sql.constData(), int(sql.size()), &second, nullptr));
        m_statements.insert(sql + "--" + QByteArray::number(m_statements.size()), second);
        return Statement(handle(), second);
    }
    return Statement(handle(), statement);
}

void Connection::exec(const QByteArray& sql)
{
    check(handle(), sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr));
}

qint64 Connection::scalar(const QByteArray& sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

qint64 Connection::lastInsertRow() const { return sqlite3_last_insert_rowid(handle()); }
qint64 Connection::changes() const { return sqlite3_changes64(handle()); }
bool Connection::inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }
const char* Connection::libraryVersion() { return sqlite3_libversion(); }

bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}
void Connection::interrupt() { sqlite3_interrupt(handle()); }

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
    , m_outer(!connection.inTransaction())
{
    if (!m_outer) return;
    // With a log SQLite would go on writing into a file that has no name any more.
    if (m_connection.hasMoved())
        throw DatabaseError(SQLITE_READONLY, SQLITE_READONLY_DBMOVED,
            "the workspace file was moved, removed or replaced while it was open");
    m_connection.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_outer && !m_done && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (m_outer) m_connection.exec("COMMIT");
    m_done = true;
}

} // namespace fairlead
