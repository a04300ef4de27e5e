#pragma once
#include "models/Alerts.h"
#include "shell/Navigator.h"
#include "theme/Theme.h"

#include <QPointer>

class QAction;
class QSystemTrayIcon;

namespace fairlead::ui {

class AlertPanel;
class TopBar;

/// The bell of a window: its count, the list it opens, what falls due as a panel of the window, and a message on the
/// desktop while another program has the screen (both unless switched off).
class AlertCentre : public QObject
{
    Q_OBJECT
public:
    AlertCentre(const Theme& theme, Session& session, TopBar& bar, QAction& action, Navigator& navigator);

    Alerts& alerts() { return m_alerts; }

private:
    void open();
    void tell(const QList<Alarm>& fresh);
    void tellOnDesktop(const QList<Alarm>& fresh);
    void show(const QString& type, const RecordId& id);

    const Theme& m_theme;
    Session& m_session;
    TopBar& m_bar;
    Navigator& m_navigator;
    Alerts m_alerts;
    QSystemTrayIcon* m_tray = nullptr; ///< made when something is to be told
    QPointer<AlertPanel> m_panel;
    Alarm m_told;
};

} // namespace fairlead::ui
