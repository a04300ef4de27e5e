#include "ui/LookBookShell.h"

#include "widgets/PageFrame.h"
#include "widgets/StatusLine.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fairlead::ui::lookbook {

Shell::Shell(const Theme& theme, const Words& w, const QString& place)
    : m_theme(theme)
    , m_rail(new NavigationRail(theme, this))
    , m_bar(new TopBar(theme, makeActions(w), this))
    , m_page(new PageFrame(theme, this))
    , m_status(new StatusLine(theme, this))
{
    m_rail->setWorkspace(u"Harbourline"_s);
    m_rail->setGroups(railGroups(w), railFoot(w));
    m_rail->setCurrent(place);
    m_bar->setAlertCount(3);
    m_bar->setPerson(u"林岚"_s);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, theme.px(Space::S), 0);
    body->addWidget(m_page);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(body, 1);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
}

QAction* Shell::action(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(m_theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

TopBarActions Shell::makeActions(const Words& w)
{
    TopBarActions actions;
    actions.back = action(u"back"_s, u"go-previous"_s, w(u"Back", u"后退"));
    actions.forward = action(u"forward"_s, u"go-next"_s, w(u"Forward", u"前进"));
    actions.forward->setEnabled(false);
    actions.search = action(u"search"_s, u"search"_s, w(u"Search", u"搜索"), QKeySequence(u"Ctrl+K"_s));
    actions.create = action(u"create"_s, u"list-add"_s, w(u"New", u"新建"));
    actions.undo = action(u"undo"_s, u"edit-undo"_s, w(u"Undo", u"撤消"));
    actions.redo = action(u"redo"_s, u"edit-redo"_s, w(u"Redo", u"重做"));
    actions.redo->setEnabled(false);
    actions.sync = action(u"sync"_s, u"folder-sync"_s, w(u"Up to date · 09:42", u"已同步 · 09:42"));
    actions.alerts = action(u"alerts"_s, u"notifications"_s, w(u"Alerts", u"提醒"));
    actions.person = action(u"person"_s, u"user"_s, w(u"Person", u"个人"));
    return actions;
}

void Shell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Canvas));
}

void Shell::resizeEvent(QResizeEvent*) { m_rail->setWindowWidth(width()); }

} // namespace fairlead::ui::lookbook
