#pragma once
#include "models/Session.h"

#include <QFileSystemWatcher>

namespace fairlead::ui {

class SentenceBanner;

/// Watches what may befall the workspace while the window is open – it may be read only from the start, or be removed
/// or replaced under the program – and says so in a banner, with the one thing to do about it.
class WorkspaceGuard : public QObject
{
    Q_OBJECT
public:
    WorkspaceGuard(Session& session, SentenceBanner& banner, QObject* parent);

    void label();
    /// Saves what the program still holds open; false: it could not be written.
    bool saveCopy(const QString& path);

signals:
    void told(const QString& icon, const QString& sentence);

private:
    void look();
    void askForCopy();

    Session& m_session;
    SentenceBanner& m_banner;
    QFileSystemWatcher m_watcher;
    bool m_gone = false;
};

} // namespace fairlead::ui
