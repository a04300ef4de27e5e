#include "shell/AlertCentre.h"

#include "models/Address.h"
#include "models/Preferences.h"
#include "pages/CalendarLook.h"
#include "shell/AlertPanel.h"
#include "shell/AlertPopup.h"
#include "widgets/AlertButton.h"
#include "widgets/TopBar.h"

#include <QAction>
#include <QApplication>
#include <QSystemTrayIcon>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

AlertCentre::AlertCentre(const Theme& theme, Session& session, TopBar& bar, QAction& action, Navigator& navigator)
    : QObject(&bar)
    , m_theme(theme)
    , m_session(session)
    , m_bar(bar)
    , m_navigator(navigator)
    , m_alerts(session)
{
    connect(&m_alerts, &Alerts::changed, this, [this] { m_bar.setAlertCount(int(m_alerts.now().size())); });
    connect(&m_alerts, &Alerts::raised, this, &AlertCentre::tell);
    connect(&action, &QAction::triggered, this, &AlertCentre::open);
}

void AlertCentre::open()
{
    auto* popup = new AlertPopup(m_theme, m_session, m_alerts, &m_bar);
    connect(popup, &AlertPopup::recordWanted, this, &AlertCentre::show);
    const QWidget* bell = m_bar.findChild<AlertButton*>();
    popup->openBelow(bell ? bell : &m_bar);
}

void AlertCentre::show(const QString& type, const RecordId& id) { m_navigator.open(Address::record(type, id)); }

void AlertCentre::tell(const QList<Alarm>& fresh)
{
    if (Preferences::windowAlerts()) {
        if (!m_panel) {
            QWidget* window = m_bar.window();
            const int top = m_bar.mapTo(window, QPoint(0, m_bar.height())).y() + m_theme.px(Space::S);
            m_panel = new AlertPanel(m_theme, m_session, m_alerts, window, top);
            connect(m_panel, &AlertPanel::recordWanted, this, &AlertCentre::show);
        }
        m_panel->add(fresh);
    }
    tellOnDesktop(fresh);
}

/// Only while nobody looks at us, and by one window of several.
void AlertCentre::tellOnDesktop(const QList<Alarm>& fresh)
{
    if (QApplication::activeWindow() || !Preferences::desktopAlerts()) return;
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (window->objectName() == u"mainWindow"_s && window != m_bar.window() && window < m_bar.window()) return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_bar.window()->windowIcon(), this);
        if (m_tray->icon().isNull()) m_tray->setIcon(m_theme.icon(u"notifications"_s));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            m_bar.window()->activateWindow();
            m_bar.window()->raise();
            show(m_told.type, m_told.record);
        });
    }
    m_told = fresh.front();
    m_tray->show();
    const QString when = m_told.minute ? CalendarLook::clock(*m_told.minute) : tr("Today");
    const QString more = fresh.size() > 1 ? tr("%1, and %Ln more", nullptr, int(fresh.size()) - 1).arg(when) : when;
    m_tray->showMessage(m_told.title, more, QSystemTrayIcon::Information);
}

} // namespace fairlead::ui
