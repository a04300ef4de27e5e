#include "shell/WorkspaceGuard.h"

#include "widgets/SentenceBanner.h"

#include <QDir>
#include <QFileDialog>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

WorkspaceGuard::WorkspaceGuard(Session& session, SentenceBanner& banner, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
    const QString path = session.workspace().path();
    m_watcher.addPath(path);
    m_watcher.addPath(QFileInfo(path).absolutePath());
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &WorkspaceGuard::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WorkspaceGuard::look);
    connect(&session, &Session::failed, this, &WorkspaceGuard::look);
    connect(&banner, &SentenceBanner::activated, this, &WorkspaceGuard::askForCopy);
    label();
}

void WorkspaceGuard::look()
{
    if (m_gone || !m_session.isFileGone()) return;
    m_gone = true;
    label();
}

void WorkspaceGuard::label()
{
    m_banner.setVisible(m_gone || m_session.workspace().isReadOnly());
    if (m_gone) {
        m_banner.setSentence(Tone::Danger, tr("The file of this workspace was moved, removed or replaced"),
            tr("Everything up to the last edit is still open here. Nothing more is written until you save a copy."));
        m_banner.setButton(tr("Save a copy…"));
    } else if (m_session.workspace().isReadOnly()) {
        m_banner.setSentence(Tone::Info, tr("Opened for reading"),
            tr("The file is in use elsewhere or may not be written. You can look, search, print and export."));
        m_banner.setButton(tr("Save a copy…"));
    }
}

bool WorkspaceGuard::saveCopy(const QString& path)
{
    const auto saved = m_session.saveCopy(path);
    if (saved)
        emit told(u"document-save"_s, tr("Saved as %1. Open it to go on working.").arg(QDir::toNativeSeparators(path)));
    else
        emit told(u"dialog-warning"_s,
            tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), saved.error().detail));
    return saved.hasValue();
}

void WorkspaceGuard::askForCopy()
{
    const QFileInfo present(m_session.workspace().path());
    const QString path = QFileDialog::getSaveFileName(&m_banner, tr("Save a copy"),
        QDir::home().filePath(present.completeBaseName() + u" copy.fairlead"_s), tr("Workspaces (*.fairlead)"));
    if (!path.isEmpty()) saveCopy(path);
}

} // namespace fairlead::ui
