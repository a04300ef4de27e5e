#pragma once
#include "base/Result.h"
#include "model/Catalog.h"

#include <QMutex>

namespace fairlead {

class Connection;
class ReaderCommons;
class Statement;
class TypeSql;

/// One row of an answer; valid only inside the callback it is given to.
class RowView
{
public:
    explicit RowView(const Statement& statement)
        : m_statement(statement)
    {
    }
    qint64 integer(int column) const;
    QString text(int column) const;
    RecordId id(int column) const;
    /// Of a text or an id, without a copy: for passes over millions of rows. Valid until the callback returns.
    std::string_view bytes(int column) const;
    QDate date(int column) const;
    Cell cell(int column) const;
    bool isNull(int column) const;

private:
    const Statement& m_statement;
};

/// Reads a workspace through a connection of its own, beside the writer. One Reader belongs to one thread at a time
/// (readers are cheap: a thread that has to wait takes its own); interrupt() may come from any thread.
class Reader
{
public:
    /// Readers of one workspace have `commons` together; without, it has its own.
    static Result<std::unique_ptr<Reader>> open(
        const QString& path, const Catalog& catalog, std::shared_ptr<ReaderCommons> commons = {});
    ~Reader();

    const Catalog& catalog() const { return m_catalog; }
    /// Runs a complete SQL literal with bound values; rows go to `row` one by one.
    Result<void> each(
        const QByteArray& sql, const Cells& bindings, const std::function<void(const RowView&)>& row) const;
    /// First column of the first row; 0 if there is none.
    Result<qint64> number(const QByteArray& sql, const Cells& bindings = {}) const;
    /// All reads until the returned object goes see the same moment.
    class Snapshot;
    std::unique_ptr<Snapshot> snapshot() const;
    void interrupt() const;

    /// A record, deleted ones included; nothing if there is none.
    Result<std::optional<Record>> find(const RecordType& type, const RecordId& id) const;
    Result<std::vector<Record>> fetch(const RecordType& type, const std::vector<qint64>& rows) const;
    /// Records of a type that meet a condition (a complete SQL literal of core/store or core/insight, with what follows
    /// it), one by one.
    Result<void> records(const RecordType& type, const QByteArray& condition, const Cells& bindings,
        const std::function<void(const Record&)>& record) const;
    /// Visible records with exactly this title (by keyText), as created.
    Result<void> withTitle(
        const RecordType& type, const QString& title, const std::function<void(const Record&)>& record) const;
    /// How a reference reads: the title; merged → the target's; absent → nothing.
    struct Title
    {
        QString text;
        bool deleted = false;
        bool absent = false;
    };
    Title titleOf(const RecordType& type, const RecordId& id) const;
    /// When the record was last changed, here or elsewhere: UTC in ms; 0 if it is not stored.
    qint64 changedAt(const Record& record) const;
    /// Forgets remembered titles (after a change of those records).
    void forgetTitles() const { m_titles.clear(); }

    /// What it reads is as a rehearsed edit would make it, see RehearsedView: not to be remembered as what is.
    bool rehearses() const { return m_rehearses; }

    Connection& connection() const { return *m_connection; }
    const std::shared_ptr<ReaderCommons>& commons() const { return m_commons; }
    Reader(std::unique_ptr<Connection> connection, const Catalog& catalog, std::shared_ptr<ReaderCommons> commons);

private:
    friend class RehearsedView;
    const TypeSql& sql(const RecordType& type) const;
    RecordId knownId(qint64 index) const;

    std::unique_ptr<Connection> m_connection;
    const Catalog& m_catalog;
    std::shared_ptr<ReaderCommons> m_commons;
    mutable QHash<RecordId, Title> m_titles;
    mutable QHash<quint16, std::shared_ptr<const TypeSql>> m_sql;
    mutable QHash<qint64, RecordId> m_knownIds;
    mutable bool m_rehearses = false;
};

class Reader::Snapshot
{
public:
    explicit Snapshot(Connection& connection);
    ~Snapshot();

private:
    Connection& m_connection;
};

} // namespace fairlead
