#include "shell/WindowMenus.h"

#include "pages/ListConfig.h"
#include "pages/RecordDialog.h"
#include "widgets/TopBar.h"

#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(Theme& theme, Session& session, TopBar& bar, const QList<QAction*>& switches)
    : QObject(&bar)
    , m_theme(theme)
    , m_session(session)
    , m_bar(bar)
    , m_switches(switches)
{
}

void WindowMenus::createRecord()
{
    QMenu menu(&m_bar);
    for (const char* id : { "opportunities", "customers", "contacts", "products", "people" }) {
        const ListConfig* config = listConfig(QString::fromLatin1(id));
        const auto named = m_session.catalog().resolve(config->kind);
        const QString words
            = named.view ? named.view->label.in(m_session.isChinese()) : named.type->label().in(m_session.isChinese());
        menu.addAction(m_theme.icon(config->icon), words, this, [this, named] {
            Record record = m_session.workspace().blank(named.type->name());
            if (named.view) record.set(named.view->presetField, named.view->presetValue);
            RecordDialog dialog(m_theme, m_session, record, m_bar.window());
            dialog.exec();
        });
    }
    menu.exec(m_bar.mapToGlobal(QPoint(m_bar.width() * 3 / 4, m_bar.height())));
}

void WindowMenus::showSettings()
{
    QMenu menu(&m_bar);
    QMenu* people = menu.addMenu(m_theme.icon(u"user"_s), tr("Act as"));
    (void)m_session.reader().records(
        m_session.catalog().type(u"person"_s), "_v=1 ORDER BY _k LIMIT 200", {}, [&](const Record& person) {
            QAction* one = people->addAction(person.title(), this, [this, id = person.id] {
                m_session.setPerson(id);
            });
            one->setCheckable(true);
            one->setChecked(person.id == m_session.workspace().person());
        });
    menu.addSeparator();
    menu.addActions(m_switches);
    QAction* dense = menu.addAction(tr("Compact rows"), this,
        [this](bool on) { m_theme.setDensity(on ? Theme::Density::Compact : Theme::Density::Comfortable); });
    dense->setCheckable(true);
    dense->setChecked(m_theme.density() == Theme::Density::Compact);
    menu.exec(m_bar.mapToGlobal(QPoint(m_bar.width() - m_theme.px(Size::PaletteWidth) / 2, m_bar.height())));
}

} // namespace fairlead::ui
