#pragma once
#include "models/Session.h"

#include <QDateTime>

namespace fairlead::ui {

/// Workspaces that were opened on this computer, the last one first; kept in QSettings.
class RecentFiles
{
public:
    struct File
    {
        QString path;
        QString name;
        QDateTime opened;
        qint64 customers = -1; ///< as of then; -1: not known
        qint64 openDeals = -1;
        bool isThere() const;
    };
    static QList<File> list();
    static void opened(const QString& path);
    static void forget(const QString& path);
    /// What stands in the list beside the name: read beside the person, written when known.
    static void noteFacts(QObject* context, Session& session);

private:
    static void keep(const QList<File>& files);
};

} // namespace fairlead::ui
