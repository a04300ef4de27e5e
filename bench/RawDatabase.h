#pragma once
#include "base/RecordId.h"

#include <QByteArray>
#include <QString>
#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace fairlead {

/// A prepared statement of a RawDatabase: thin on purpose, it stands for what SQLite itself costs.
class RawStatement
{
public:
    RawStatement(sqlite3* database, const QByteArray& sql);
    ~RawStatement();
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    RawStatement& bind(int position, qint64 value);
    RawStatement& bind(int position, const QByteArray& utf8);
    RawStatement& bindBlob(int position, const QByteArray& bytes);
    RawStatement& bindNull(int position);
    bool step();
    void reset();
    void run(); ///< steps to the end and resets
    /// Steps to the end and takes up every value of every row, as any reader must; gives the number of rows.
    qint64 readAll();
    sqlite3_stmt* handle() const { return m_statement; }

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// SQLite without Fairlead: the limit. Same pragmas and the same search tokenizer as core/store.
class RawDatabase
{
public:
    enum class Mode { Read, Write };
    RawDatabase(const QString& path, Mode mode);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void exec(const QByteArray& sql);
    qint64 number(const QByteArray& sql);
    QByteArray bytes(const QByteArray& sql); ///< first column of the first row
    sqlite3* handle() const { return m_database; }

private:
    sqlite3* m_database = nullptr;
};

} // namespace fairlead
