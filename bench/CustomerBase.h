#pragma once
#include "BenchFolder.h"

#include "exchange/ImportTypes.h"
#include "store/Workspace.h"

namespace fairlead {

/// A workspace of n customers, imported from a file, and the same rows in a database without Fairlead. Made when first
/// asked for.
class CustomerBase
{
public:
    CustomerBase(const BenchFolder& folder, qint64 n);
    ~CustomerBase();

    struct Run
    {
        double cpu = 0; ///< seconds of planning and running
        double memoryAboveIdle = 0; ///< MB
        double peakRss = 0; ///< MB
        ImportResult result;
    };
    Run import(); ///< into the workspace as it is
    double copyRaw(); ///< makes the raw database anew; CPU seconds

    void startAnew(); ///< an empty workspace
    void close();
    Workspace& workspace(); ///< with the customers in it
    const RecordType& type() { return workspace().catalog().type(QStringLiteral("company")); }
    QString rawPath(); ///< with the customers in it

    qint64 n() const { return m_n; }
    qint64 csvBytes() const { return m_csvBytes; }
    QString csvPath() const { return m_csvPath; }
    QString path() const { return m_path; }
    QString spare(const QString& name) const { return m_folder.file(name); }

private:
    const BenchFolder& m_folder;
    qint64 m_n;
    QString m_csvPath;
    QString m_path;
    QString m_rawPath;
    qint64 m_csvBytes = 0;
    bool m_filled = false;
    bool m_copied = false;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace fairlead
