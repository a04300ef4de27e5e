#pragma once
#include "testing/Strings.h"

#include "store/BulkEdit.h"
#include "store/Workspace.h"

#include <QTemporaryDir>
#include <atomic>

namespace fairlead {

/// A fresh workspace in a temporary folder, at a fixed moment (Wed 18 Nov 2026, 09:42 UTC).
class TestWorkspace
{
public:
    static constexpr qint64 moment = 1794994920000;

    TestWorkspace()
    {
        options.clock = Clock([now = instant] { return now->load(); });
        auto made = Workspace::create(path(), QStringLiteral("USD"), options);
        if (!made) FAIL("no workspace: " << made.error().detail.toStdString());
        m_workspace = std::move(*made);
    }
    QString path() const { return m_folder.path() + QStringLiteral("/w.fairlead"); }
    QString folder() const { return m_folder.path(); }
    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.get(); }

    void close() { m_workspace.reset(); }
    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), options);
        if (!opened) FAIL("cannot reopen: " << opened.error().detail.toStdString());
        m_workspace = std::move(*opened);
    }

    /// Creates a record in an edit of its own.
    Record add(Record record, const QString& editName = QStringLiteral("add"))
    {
        const auto done = m_workspace->apply({ editName, { EditStep::create(record) }, {} });
        if (!done) FAIL("not added: " << done.error().detail.toStdString());
        return record;
    }
    Record named(const QString& type, const QString& name)
    {
        Record record = m_workspace->blank(type);
        record.set(record.type->titleField()->name, name);
        return add(std::move(record));
    }
    Result<qint64> set(
        const Record& record, const QString& field, const Record& values, const QString& name = QStringLiteral("set"))
    {
        Record changed = record;
        changed.cells = values.cells;
        return m_workspace->apply({ name, { EditStep::change(changed, { field }) }, {} });
    }
    Record get(const Record& record) { return get(*record.type, record.id); }
    Record get(const RecordType& type, const RecordId& id)
    {
        const auto found = m_workspace->reader().find(type, id);
        if (!found || !*found) FAIL("not found");
        return **found;
    }
    qint64 count(const char* sql) { return m_workspace->reader().number(sql).value(); }

    /// A pipeline with three open stages, won and lost.
    struct Stages
    {
        Record pipeline, first, second, third, won, lost;
    };
    Stages stages()
    {
        Stages s;
        s.pipeline = named(QStringLiteral("pipeline"), QStringLiteral("Direct"));
        const auto stage = [this, &s](const char* name, const char* kind, const char* key) {
            Record record = m_workspace->blank(QStringLiteral("stage"));
            record.set(QStringLiteral("pipeline"), s.pipeline.id)
                .set(QStringLiteral("name"), QString::fromLatin1(name));
            record.set(QStringLiteral("kind"), QString::fromLatin1(kind))
                .set(QStringLiteral("sort_key"), QString::fromLatin1(key));
            return add(std::move(record));
        };
        s.first = stage("Qualify", "open", "b");
        s.second = stage("Proposal", "open", "c");
        s.third = stage("Contract", "open", "d");
        s.won = stage("Won", "won", "x");
        s.lost = stage("Lost", "lost", "y");
        return s;
    }

    /// Of the workspace's clock; tests may move it.
    std::shared_ptr<std::atomic<qint64>> instant = std::make_shared<std::atomic<qint64>>(moment);
    Workspace::Options options;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace fairlead
