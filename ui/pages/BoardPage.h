#pragma once
#include "models/BoardModel.h"
#include "pages/ListConfig.h"
#include "pages/Page.h"
#include "pages/SavedViews.h"

class QAction;

namespace fairlead::ui {

class BoardActions;
class BoardLegend;
class BoardView;
class Label;
class ListFilterRow;
class ListViews;
class PageHead;
class PickerButton;
class SidePane;
class ViewSwitch;

/// The board pattern: title with pipeline and sums, views as tabs, filter line, columns of cards. Written once; a
/// BoardConfig makes a page of it.
class BoardPage : public Page
{
    Q_OBJECT
public:
    BoardPage(const BoardConfig& config, const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString rightText() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;
    BoardView& board() { return *m_board; }
    BoardModel& model() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectParts();
    void label();
    void fillPipelines();
    void ask();
    void showNote();
    void showLoaded();
    void showEmpty();
    void openStrip(int place);
    void startMeeting();
    QList<ListConfig::View> declaredViews() const;
    /// What the board shows now, as a saved view keeps it: the way as its grouping, the pipeline among its conditions.
    ViewShape shape() const;
    void showView(bool conditions);
    void take(const ViewShape& shape);
    Filter baseFilter() const; ///< which records at all

    const BoardConfig& m_config;
    const ListConfig* m_list; ///< whose views it shares; may be null
    BoardModel* m_model;
    PageHead* m_head = nullptr;
    PickerButton* m_pipelines = nullptr;
    Label* m_sums = nullptr;
    ViewSwitch* m_switch = nullptr;
    ListViews* m_views = nullptr; ///< null where no list stands behind the board
    ListFilterRow* m_filter = nullptr;
    BoardLegend* m_legend = nullptr;
    BoardView* m_board = nullptr;
    SidePane* m_pane = nullptr;
    BoardActions* m_actions = nullptr;
    QAction* m_meeting = nullptr; ///< of deals
    QWidget* m_empty = nullptr;
};

} // namespace fairlead::ui
