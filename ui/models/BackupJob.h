#pragma once
#include "models/Session.h"

#include <QDateTime>

namespace fairlead::ui {

/// Copies of the workspace in the folder "NAME backups" beside it, each checked after it was written.
class BackupJob
{
public:
    struct Copy
    {
        QString path;
        QDateTime made;
        qint64 bytes = 0;
    };
    struct Outcome
    {
        QString path; ///< empty: nothing was kept
        QString fault; ///< in the words of the store
        bool clean = false; ///< the copy was read to the last byte and is sound
    };
    static QString folderOf(const QString& workspace);
    /// Newest first.
    static std::vector<Copy> copies(const QString& workspace);
    /// Beside the person; a copy of the same minute is replaced.
    static void start(QObject* context, Session& session, const std::function<void(Outcome)>& done);
};

} // namespace fairlead::ui
