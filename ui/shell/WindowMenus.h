#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

namespace fairlead::ui {

class TopBar;

/// What opens below the top bar: who sits here.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    WindowMenus(Theme& theme, Session& session, TopBar& bar);

    /// Who sits here: a popover with search. Remembered for this workspace.
    void choosePerson();

private:
    Theme& m_theme;
    Session& m_session;
    TopBar& m_bar;
};

} // namespace fairlead::ui
