#pragma once
#include "models/NextSteps.h"
#include "models/RecordListModel.h"
#include "pages/ListColumns.h"
#include "pages/ListConfig.h"
#include "pages/ListLook.h"
#include "pages/Page.h"
#include "widgets/ListFooter.h"

#include <QUrlQuery>

namespace fairlead::ui {

class DataTable;
class ListActions;
class ListCells;
class ListExport;
class ListFilterRow;
class ListPickers;
class ListViews;
class PageHead;
class SidePane;

/// The list pattern: title with count, views as tabs, filter line, the table over all rows, sums at the foot. Written
/// once; a ListConfig makes a page of it.
class ListPage : public Page
{
    Q_OBJECT
public:
    ListPage(const ListConfig& config, const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString note() const override;
    QString rightText() const override;
    bool showsFreshness() const override { return true; }
    int footRoom() const override { return m_footRoom; }
    void focusFirst() override;
    void print(PrintReady ready) override;
    void stopWork() override;
    ListExport& exporter() { return *m_export; }
    RecordListModel& model() { return *m_model; }

signals:
    void dressed(); ///< other columns have been drawn by their kinds

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QList<QAction*> cellActions() const;
    void removeChosen();

private:
    void build();
    void buildTable();
    void connectParts();
    void offerTakingAway();
    GroupRow headingOf(const ListGroups::Part& part) const;
    void fillActivity(GroupRow& row, const ListGroups::Part& part) const;
    void followNextSteps();
    void moveColumns();
    void setLook(const ListLook& look);
    /// The person arranged the list: it stays so in this view.
    void arrange(const ListLook& look);
    void label();
    void ask();
    void showNote();
    void showView(bool conditions);
    void showBehind(const QUrlQuery& query);
    void leaveBehind();
    void showTotals();
    QList<Figure> figures() const;
    /// All conditions: those of the tab, then those of the filter row.
    Filter wholeFilter() const;
    /// How the view in force is arranged, as it was saved, or as it was left on this computer.
    ListLook lookOfView() const;
    QString keyOfView() const;

    const ListConfig& m_config;
    const RecordType& m_type;
    RecordListModel* m_model;
    ListColumns m_columns;
    NextSteps* m_next = nullptr; ///< of deals only
    mutable QHash<size_t, NextSteps::Tally> m_tallies; ///< by the first row of a group
    QObject* m_behind; ///< in whose name the rows behind a number are asked for
    PageHead* m_head = nullptr;
    ListActions* m_actions = nullptr;
    ListCells* m_cells = nullptr;
    ListExport* m_export = nullptr;
    ListViews* m_views = nullptr;
    ListFilterRow* m_filter = nullptr;
    DataTable* m_table = nullptr;
    SidePane* m_pane = nullptr;
    ListFooter* m_footer = nullptr;
    ListPickers* m_pickers = nullptr;
    ListLook m_look;
    int m_footRoom = 0;
    bool m_begun = false; ///< the arrangement of the view was taken
    QUrlQuery m_behindQuery; ///< which number of the funnel the rows stand behind; empty = the whole list
};

} // namespace fairlead::ui
