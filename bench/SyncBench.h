#pragma once
#include "CustomerBase.h"
#include "Sheet.h"

namespace fairlead {

/// Batches through a folder on this disk, both ends on this machine, against SQLite writing the same alone.
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
    void firstSync(const QString& share);
    void pull(const QString& share);
    void updates(const QString& share);
    void smallEdits(const QString& share);
    void idle(const QString& share);

    CustomerBase& m_base;
    const BenchFolder& m_folder;
    Sheet& m_sheet;
    std::unique_ptr<Workspace> m_other;
};

} // namespace fairlead
