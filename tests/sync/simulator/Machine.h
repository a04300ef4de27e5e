#pragma once
#include "sync/simulator/Deeds.h"
#include "sync/simulator/Plan.h"
#include "sync/SyncEngine.h"
#include "sync/SyncSetup.h"
#include "sync/testing/FaultShare.h"

namespace fairlead::test {

/// Where the workspaces of a run lie: in memory if the machine has such a folder. Holds two files that are copied
/// instead of being made: one where a person has begun, one that is empty, both of the same workspace.
class Ground
{
public:
    Ground();
    ~Ground();
    const QString& folder() const { return m_folder; }
    QString started() const { return m_folder + QStringLiteral("/started.fairlead"); }
    QString empty() const { return m_folder + QStringLiteral("/empty.fairlead"); }
    static constexpr qint64 begin = 1794994920000; ///< 18 November 2026

private:
    QString m_folder;
};

/// A laptop in the simulation: a workspace file, its clock, its card, its way to the server.
class Machine
{
public:
    Machine(QString folder, const QString& name, MemoryShare& server, MemoryShare& elsewhere, quint64 seed);
    ~Machine();

    /// Begins with a copy of a file.
    void take(const QString& file);
    void open();
    void close();
    /// The file as a power cut would leave it now.
    void keepCrash(bool withLog = true);
    /// Goes on from what keepCrash() kept, after everything in memory is gone.
    void crash();
    void backUp();
    void restore();
    bool hasBackup() const;
    QString backup() const { return m_folder + QStringLiteral("/backup"); }

    Result<void> join();
    /// One meeting; the engine stays for the next one until forgetEngine().
    SyncReport sync(const SyncEngine::Options& options);
    void forgetEngine();
    DeviceCard card() const;
    QByteArray beacon() const;
    /// Files beside the workspace that do not belong there.
    QStringList strays() const;

    QString name;
    FaultShare share;
    std::unique_ptr<Workspace> workspace;
    bool joined = false;
    bool gone = false;
    qint64 skew = 0;
    bool frozen = false;
    std::shared_ptr<qint64> instant = std::make_shared<qint64>(Ground::begin);
    Clock clock() const;
    QString path() const { return m_folder + QStringLiteral("/w.fairlead"); }
    QString cards() const { return m_folder + QStringLiteral("/cards"); }
    std::function<bool(const SyncProgress&)> onProgress; ///< of the meeting; empty = goes on
    std::function<bool()> fieldsFail;
    Keys acknowledged; ///< what this file must have, while it is not put back

private:
    QString m_folder;
    std::unique_ptr<DeviceCard> m_card;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace fairlead::test
