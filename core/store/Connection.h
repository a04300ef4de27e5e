#pragma once
#include "base/Result.h"
#include "model/Cell.h"

#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
namespace SQLite {
class Database;
}

namespace fairlead {

/// SQLite refused something. Stays inside core/store: the room's public functions turn it into a Result.
class DatabaseError : public std::runtime_error
{
public:
    DatabaseError(int code, int extended, const std::string& words)
        : std::runtime_error(words)
        , m_code(code)
        , m_extended(extended)
    {
    }
    int code() const { return m_code; }
    int extendedCode() const { return m_extended; }
    /// The kind of failure a person must be told of: full disk, busy, read-only, damaged …
    Error toError() const;

private:
    int m_code;
    int m_extended;
};

/// A prepared statement in use; resets itself when it goes, the connection keeps it for the next time.
/// Positions count from 1 for binding and from 0 for columns, as in SQLite.
class Statement
{
public:
    Statement(sqlite3* database, sqlite3_stmt* statement)
        : m_database(database)
        , m_statement(statement)
    {
    }
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int position, qint64 value);
    Statement& bind(int position, const QByteArray& blob);
    Statement& bind(int position, const QString& text);
    Statement& bind(int position, const RecordId& id); ///< null id = NULL
    Statement& bind(int position, const Cell& cell);
    Statement& bindNull(int position);
    /// A row of values. Their texts are forgotten by reset() and run(): bind anew before the next step.
    Statement& bindAll(const Cells& cells, int first = 1);

    bool step(); ///< true while there is a row
    void run(); ///< steps to the end and resets, so that it can be bound again
    void reset();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::string_view bytes(int column) const; ///< of a text or blob, where they lie; until the next step
    RecordId id(int column) const;
    Cell cell(int column) const;
    bool isNull(int column) const;
    /// Appends a value's type, length and bytes: a key that tells values apart, without a copy of each.
    void appendBytes(int column, std::string& key) const;

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    std::vector<QByteArray> m_texts; ///< what bindAll() has bound, where SQLite reads it
};

/// One connection: opened with the pragmas of the house, whose answers are read back; statements are cached by text.
/// Belongs to one thread at a time.
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Throws DatabaseError.
    Connection(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Statement prepare(const QByteArray& sql);
    void exec(const QByteArray& sql); ///< one or several statements without results
    qint64 scalar(const QByteArray& sql); ///< first column of the first row, 0 if none
    qint64 lastInsertRow() const;
    qint64 changes() const;
    bool inTransaction() const;
    bool hasMoved() const; ///< the file is no longer the one of this name
    static const char* libraryVersion(); ///< of SQLite
    /// Stops the statement that runs on another thread; it throws with SQLITE_INTERRUPT.
    void interrupt();
    SQLite::Database& raw() { return *m_database; }
    sqlite3* handle() const;

private:
    void setPragmas(Mode mode);
    /// Goes before the database, also when the constructor fails half way: SQLite does not close with statements left.
    struct Statements : QHash<QByteArray, sqlite3_stmt*>
    {
        ~Statements();
    };
    std::unique_ptr<SQLite::Database> m_database;
    Statements m_statements;
};

/// BEGIN IMMEDIATE … commit(); anything else rolls back. Nesting is harmless: an inner one does nothing of its own.
/// Refuses a file that was moved, removed or replaced while it was open.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    void commit();

private:
    Connection& m_connection;
    bool m_outer;
    bool m_done = false;
};

/// Runs `body`, which may throw DatabaseError, and gives its Result or the error.
template <typename Body>
auto guarded(Body&& body) -> decltype(body())
{
    try {
        return body();
    } catch (const DatabaseError& error) {
        return error.toError();
    }
}

} // namespace fairlead
