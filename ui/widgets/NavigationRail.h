#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead::ui {

class RailButton;

struct RailItem
{
    QString id = {};
    QString icon = {};
    QString text = {};
    QString count = {};
};

struct RailGroup
{
    QString title = {};
    QList<RailItem> items;
};

/// Places at the left of the window, in groups, with one item set apart at the foot. Narrow (icons only) when the
/// window is, or when the person says so. Tab enters at the chosen place; up and down move, Enter opens.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(const Theme& theme, QWidget* parent = nullptr);

    void setWorkspace(const QString& name);
    const QString& workspace() const { return m_workspace; }
    void setGroups(const QList<RailGroup>& groups, const QList<RailItem>& foot = {});
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    void setCount(const QString& id, const QString& count);
    /// The person's choice; a narrow window collapses the rail whatever it is.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    bool isNarrow() const { return m_narrow; }
    /// Told by the window at each resize.
    void setWindowWidth(int width);
    QSize sizeHint() const override;

signals:
    void activated(const QString& id);
    void collapsedChanged(bool collapsed);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showCurrent();
    void addHead(QVBoxLayout* column);
    void addGroupTitle(const QString& title, QVBoxLayout* column);
    void addItems(const QList<RailItem>& items, QVBoxLayout* column);
    void settle();
    void step(const RailButton* from, int direction);
    void keepOneTabStop();

    const Theme& m_theme;
    QString m_workspace;
    QString m_current;
    QList<RailGroup> m_groups;
    QList<RailItem> m_foot;
    QList<RailButton*> m_buttons;
    QWidget* m_content = nullptr;
    bool m_collapsed = false;
    bool m_narrow = false;
    int m_windowWidth = int(Breakpoint::RailCollapses);
};

} // namespace fairlead::ui
