#include "models/BackupJob.h"

#include "store/Maintenance.h"

#include <QDir>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString BackupJob::folderOf(const QString& workspace)
{
    const QFileInfo file(workspace);
    return file.absoluteDir().filePath(file.completeBaseName() + u" backups"_s);
}

std::vector<BackupJob::Copy> BackupJob::copies(const QString& workspace)
{
    std::vector<Copy> copies;
    const QFileInfoList files
        = QDir(folderOf(workspace)).entryInfoList({ u"*.fairlead"_s }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files)
        copies.push_back({ file.absoluteFilePath(), file.lastModified(), file.size() });
    return copies;
}

void BackupJob::start(QObject* context, Session& session, const std::function<void(Outcome)>& done)
{
    const QString workspace = session.workspace().path();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(session.workspace().clock().now());
    const QString name = QFileInfo(workspace).completeBaseName() + now.toString(u"-yyyyMMdd-HHmm"_s) + u".fairlead"_s;
    const QString folder = folderOf(workspace);
    session.beside<Outcome>(
        context,
        [workspace, folder, name](const Reader&) -> Outcome {
            if (!QDir().mkpath(folder)) return { {}, folder, false };
            const QString path = QDir(folder).filePath(name);
            const auto copied = backupWorkspace(workspace, path, {}, Existing::Replace);
            if (!copied) return { {}, copied.error().detail, false };
            const auto report = checkWorkspace(path);
            return { path, report ? QString() : report.error().detail, report && report->clean() };
        },
        done);
}

} // namespace fairlead::ui
