#pragma once
#include "models/PlanSheetModel.h"
#include "pages/Page.h"
#include "widgets/Cell.h"

class QAction;
class QMenu;
class QToolButton;

namespace fairlead::ui {

class DataTable;
class EmptyPage;
class Label;
class PageHead;
class PickerButton;
class PlanSheetInput;
class SegmentedSwitch;

/// The quotas of a sales plan as a sheet: teams and people down, the year, its quarters and months across. A figure is
/// typed where it stands; what is shared out among those below, and what is left, stands under a team with a quota of
/// its own. Versions, release, spreading over the months. Every act is one edit.
class PlanPage : public Page
{
    Q_OBJECT
public:
    PlanPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString note() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;

private:
    struct Answer
    {
        std::optional<PlanSheet> sheet;
        QString error;
    };
    void build();
    void addActions();
    void connectParts();
    void label();
    void labelSwitches();
    void fillPlans();
    void fillMeasures();
    void ask();
    void show(Answer answer);
    void dress();
    ui::Cell cellAt(const QModelIndex& index) const;
    void showState();
    void write(const QList<PlanTyped>& typed, const QString& name);
    void spread(bool likeLastYear);
    void makeVersion();
    void makeEmpty();
    void takePlan(const RecordId& plan);
    void release();
    std::optional<Record> plan() const;

    PlanSheetModel m_rows;
    RecordId m_plan;
    QString m_measure;
    PageHead* m_head = nullptr;
    PickerButton* m_plans = nullptr;
    PickerButton* m_measures = nullptr;
    Label* m_state = nullptr;
    DataTable* m_table = nullptr;
    PlanSheetInput* m_input = nullptr;
    SegmentedSwitch* m_steps = nullptr;
    SegmentedSwitch* m_figures = nullptr;
    QWidget* m_bar = nullptr; ///< pickers and switches
    QAction* m_version = nullptr;
    QAction* m_release = nullptr;
    QToolButton* m_spread = nullptr;
    QMenu* m_spreadMenu = nullptr;
    EmptyPage* m_empty = nullptr;
};

} // namespace fairlead::ui
