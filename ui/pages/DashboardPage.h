#pragma once
#include "pages/Dashboards.h"
#include "pages/Page.h"

#include <QTimer>

class QAction;

namespace fairlead::ui {

class FunnelPickers;
class PageHead;
class PageScroll;
class TabStrip;
class TileAsker;
class TileBoard;

/// How do we stand? Several questions side by side, each with its own filter besides the page's pickers; dashboards as
/// tabs, one's own or the team's. Every number and mark leads to the rows behind it; every change of a dashboard is an
/// edit.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    DashboardPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString rightText() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;
    /// Nothing is under way: all tiles show what was asked for.
    bool isSettled() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAction* act(const QString& name, const QString& icon, const QKeySequence& keys = {});
    void build();
    QWidget* buildTabs();
    void connectParts();
    void connectSession();
    void label();
    void fillTabs();
    void showDashboard();
    void choose(const QString& tab);
    void ask();
    void follow();
    void showEmpty();
    QString restrictionOf(const Tile& tile) const;
    const Dashboard& current() const { return m_dashboards.find(m_tab); }

    // What the person does with dashboards and tiles (DashboardActs.cpp).
    void keep(const QList<Tile>& tiles, const QString& act);
    void arrange(const QList<TilePlace>& places, bool resized);
    void chooseTile();
    void addTile(const Tile& tile);
    void changeTile(int index, const Tile& tile);
    void removeTile(int index);
    void setUpTile(int index);
    void showTileMenu(int index, const QPoint& place);
    void copyTile(int index);
    void saveTile(int index);
    void makeDashboard();
    void editDashboard(const QString& tab);
    void removeDashboard(const QString& tab);
    void keepChoices();
    void showTabMenu(const QString& tab, const QPoint& place);

    Dashboards m_dashboards;
    TileAsker* m_asker;
    PageHead* m_head = nullptr;
    TabStrip* m_tabs = nullptr;
    FunnelPickers* m_pickers = nullptr;
    PageScroll* m_scroll = nullptr;
    TileBoard* m_board = nullptr;
    QWidget* m_empty = nullptr;
    QAction* m_addTile = nullptr;
    QAction* m_make = nullptr;
    QAction* m_keepChoices = nullptr;
    QWidget* m_keepButton = nullptr;
    QString m_tab;
    QTimer m_again;
    bool m_stale = true; ///< something changed while nobody looked
};

} // namespace fairlead::ui
