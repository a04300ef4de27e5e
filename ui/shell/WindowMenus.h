#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

class QAction;

namespace fairlead::ui {

class TopBar;

/// The two menus below the top bar: what to create, and who sits here with the switches of looks and language.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    WindowMenus(Theme& theme, Session& session, TopBar& bar, const QList<QAction*>& switches);

    void createRecord();
    void showSettings();

private:
    Theme& m_theme;
    Session& m_session;
    TopBar& m_bar;
    QList<QAction*> m_switches;
};

} // namespace fairlead::ui
