#pragma once
#include "ui/LookBookData.h"
#include "widgets/TopBar.h"

#include <QWidget>

namespace fairlead::ui {
class NavigationRail;
class PageFrame;
class StatusLine;
class TopBar;
} // namespace fairlead::ui

namespace fairlead::ui::lookbook {

/// A window like the real one, with nothing behind it.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(const Theme& theme, const Words& words, const QString& place);

    PageFrame* page() const { return m_page; }
    StatusLine* status() const { return m_status; }
    /// What a person would do first in this window.
    void setFirstAct(std::function<void()> act) { m_firstAct = std::move(act); }
    void actFirst() const
    {
        if (m_firstAct) m_firstAct();
    }
    QAction* action(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TopBarActions makeActions(const Words& w);

    const Theme& m_theme;
    NavigationRail* m_rail = nullptr;
    TopBar* m_bar = nullptr;
    PageFrame* m_page = nullptr;
    StatusLine* m_status = nullptr;
    std::function<void()> m_firstAct;
};

} // namespace fairlead::ui::lookbook
