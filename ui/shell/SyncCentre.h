#pragma once
#include "models/SyncKeeper.h"
#include "theme/Theme.h"
#include "widgets/StatusLine.h"

class QAction;

namespace fairlead::ui {

/// What a window shows of sync: the state in its bar, the progress in its status line, and in a message what a meeting
/// came to that the person asked for.
class SyncCentre : public QObject
{
    Q_OBJECT
public:
    /// `state` opens the page, `now` begins a meeting; both are of the window.
    SyncCentre(const Theme& theme, Session& session, QAction& state, QAction& now, QObject* parent);

    void label();
    void cancel() { m_keeper.cancel(); }
    /// See SyncKeeper::freshness().
    QString freshness() const { return m_keeper.freshness(); }

signals:
    void working(const fairlead::ui::Progress& progress);
    void rested();
    void told(const QString& icon, const QString& sentence);
    void freshnessChanged();

private:
    void show();
    void showProgress(const SyncProgress& progress);
    void end(const std::optional<Error>& error, bool asked);

    const Theme& m_theme;
    Session& m_session;
    SyncKeeper& m_keeper;
    QAction& m_state;
    QAction& m_now;
    QElapsedTimer m_since; ///< of the meeting under way
    bool m_shown = false; ///< its progress is
    bool m_silenceTold = false;
};

} // namespace fairlead::ui
