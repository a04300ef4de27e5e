#pragma once
#include "shell/MainWindow.h"
#include "theme/Theme.h"
#include "widgets/DataTable.h"

namespace fairlead {

/// The whole window over a workspace, as the program composes it, for measuring.
class WindowDesk
{
public:
    explicit WindowDesk(const QString& path, QSize size = { 1440, 900 });

    ui::Session& session() { return m_session; }
    ui::MainWindow& window() { return *m_window; }
    ui::Theme& theme() { return m_theme; }
    /// Goes to an address and waits until the page stands.
    void go(const QUrl& address);
    /// The table of the page that is shown; the bench stops if there is none.
    ui::DataTable& table();

private:
    ui::Theme m_theme;
    ui::Session m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace fairlead
