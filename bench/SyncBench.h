#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Batches through a folder on this disk, both ends on this machine, against SQLite writing the same alone. What is
/// held against a limit is measured in rounds, ours and the limit in turn, and the medians are told: a machine's pace
/// changes within a minute by more than the two differ.
class SyncBench
{
public:
    SyncBench(CustomerBase& base, const BenchFolder& folder, Sheet& sheet)
        : m_base(base)
        , m_folder(folder)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    void send(const QString& share);
    void firstSync(const QString& share);
    void pull(const QString& share);
    void updates(const QString& share);
    void smallEdits(const QString& share);
    void idle(const QString& share);

    std::unique_ptr<Workspace> joined(const QString& share, const QString& name);
    double take(Workspace& workspace, const QString& share);

    CustomerBase& m_base;
    const BenchFolder& m_folder;
    Sheet& m_sheet;
    std::unique_ptr<Workspace> m_other;
};

} // namespace fairlead
