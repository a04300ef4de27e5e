#pragma once
#include "testing/TestWorkspace.h"

#include "store/ConflictList.h"
#include "sync/SyncEngine.h"
#include "sync/SyncSetup.h"

#include <QDir>

namespace fairlead::test {

/// A record on any of the laptops.
struct Handle
{
    QString type;
    RecordId id;
};

/// A computer with a workspace, its own clock and its own folder for settings, and the person at it.
class Laptop
{
    QTemporaryDir m_folder; ///< goes last

public:
    explicit Laptop(QString name)
        : m_name(std::move(name))
    {
        options.clock = Clock([now = instant] { return now->load(); });
        options.trustClock = true;
        options.confirmAfterMs = 0;
    }

    void create()
    {
        Workspace::Options made;
        made.clock = options.clock;
        workspace = take(Workspace::create(path(), QStringLiteral("CNY"), made));
    }
    void share(Share& share)
    {
        DeviceCard card = this->card();
        take(createShare(*workspace, share, card, QStringLiteral("Harbourline")));
    }
    void join(Share& share)
    {
        Workspace::Options made;
        made.clock = options.clock;
        workspace = take(createJoined(path(), share, cards(), made));
    }
    void close() { workspace.reset(); }
    void open()
    {
        Workspace::Options made;
        made.clock = options.clock;
        workspace = take(Workspace::open(path(), made));
    }
    /// The file goes elsewhere or comes back, as a backup would.
    void keepCopy(const QString& name)
    {
        close();
        QFile::remove(copyPath(name));
        REQUIRE(QFile::copy(path(), copyPath(name)));
        open();
    }
    void putBack(const QString& name)
    {
        close();
        for (const QString& end : { QString(), QStringLiteral("-wal"), QStringLiteral("-shm") })
            QFile::remove(path() + end);
        REQUIRE(QFile::copy(copyPath(name), path()));
        open();
    }
    QString copyPath(const QString& name) const { return m_folder.path() + u'/' + name; }

    SyncReport sync(Share& share)
    {
        DeviceCard card = this->card();
        SyncStore store(*workspace);
        SyncEngine::Hooks hooks = this->hooks;
        hooks.announce = [&store](const Change& change) { store.announce(change); };
        return SyncEngine(*workspace, share, card, options, hooks).run();
    }
    /// One that must go well.
    SyncReport meet(Share& share)
    {
        const SyncReport report = sync(share);
        if (report.error) FAIL(m_name.toStdString() << ": " << report.error->detail.toStdString());
        CHECK(report.diverged.isEmpty());
        for (const auto& file : take(SyncStore(*workspace).badFiles()))
            UNSCOPED_INFO(m_name.toStdString() << ": " << file.name.toStdString() << " " << file.reason.toStdString());
        tick();
        return report;
    }

    Handle add(const QString& type, const QString& title)
    {
        Record record = workspace->blank(type);
        record.set(record.type->titleField()->name, title);
        return add(record);
    }
    Handle add(Record record)
    {
        tick();
        take(workspace->apply({ QStringLiteral("add"), { EditStep::create(record) }, {} }));
        return { record.type->name(), record.id };
    }
    template <typename Value>
    void set(const Handle& record, const QString& field, const Value& value)
    {
        tick();
        Record changed = get(record);
        changed.set(field, value);
        take(workspace->apply({ QStringLiteral("set ") + field, { EditStep::change(changed, { field }) }, {} }));
    }
    void remove(const Handle& record)
    {
        tick();
        take(workspace->apply({ QStringLiteral("remove"), { EditStep::remove(typeOf(record), record.id) }, {} }));
    }
    const RecordType& typeOf(const Handle& record) const { return workspace->catalog().type(record.type); }
    std::optional<Record> find(const Handle& record) const
    {
        return take(workspace->reader().find(typeOf(record), record.id));
    }
    Record get(const Handle& record) const
    {
        const auto found = find(record);
        if (!found) FAIL(m_name.toStdString() << " does not have it");
        return *found;
    }
    bool has(const Handle& record) const
    {
        const auto found = find(record);
        return found && found->visible;
    }
    QByteArray beacon() const { return take(SyncStore(*workspace).beacon()); }
    std::vector<Conflict> conflicts() const { return take(ConflictList(*workspace).list()); }
    void tick(qint64 ms = 1000) { *instant += ms; }

    QString path() const { return m_folder.path() + QStringLiteral("/w.fairlead"); }
    QString cards() const { return m_folder.path() + QStringLiteral("/cards"); }
    DeviceCard card() const { return DeviceCard(cards(), path()); }

    template <typename T>
    static T take(Result<T> result)
    {
        if (!result) FAIL("failed: " << result.error().detail.toStdString());
        if constexpr (!std::is_void_v<T>) return std::move(*result);
    }

    std::shared_ptr<std::atomic<qint64>> instant = std::make_shared<std::atomic<qint64>>(TestWorkspace::moment);
    SyncEngine::Options options;
    SyncEngine::Hooks hooks;
    std::unique_ptr<Workspace> workspace;

private:
    QString m_name;
};

/// Everything that the rows of a workspace say, in a form that is the same wherever the same was folded.
QStringList contentsOf(const Workspace& workspace);

} // namespace fairlead::test
