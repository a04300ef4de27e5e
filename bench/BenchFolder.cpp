#include "BenchFolder.h"

#include "Must.h"

#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

BenchFolder::BenchFolder(const QString& under)
    : m_folder(under + u"/fairlead-bench-XXXXXX"_s)
{
    if (!m_folder.isValid()) giveUp("make a folder", m_folder.errorString());
}

void BenchFolder::removeDatabase(const QString& path)
{
    for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(path + end);
}

} // namespace fairlead
