#include "WindowDesk.h"

#include "Must.h"

namespace fairlead {

using namespace Qt::StringLiterals;

WindowDesk::WindowDesk(const QString& path, QSize size)
    : m_session(must(Workspace::open(path), "open the workspace"))
{
    m_theme.apply(*qApp);
    m_window = std::make_unique<ui::MainWindow>(m_theme, m_session);
    m_window->resize(size);
}

void WindowDesk::go(const QUrl& address)
{
    m_window->navigator().open(address);
    m_session.settle();
}

ui::DataTable& WindowDesk::table()
{
    auto* table = m_window->page() ? m_window->page()->findChild<ui::DataTable*>() : nullptr;
    if (!table) giveUp("look at a list", u"the page has no table"_s);
    return *table;
}

} // namespace fairlead
