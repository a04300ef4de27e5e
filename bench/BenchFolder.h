#pragma once
#include <QString>
#include <QTemporaryDir>

namespace fairlead {

/// A folder that goes away with the run, and the files in it.
class BenchFolder
{
public:
    explicit BenchFolder(const QString& under);
    QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Removes a database with its log.
    static void removeDatabase(const QString& path);

private:
    QTemporaryDir m_folder;
};

} // namespace fairlead
