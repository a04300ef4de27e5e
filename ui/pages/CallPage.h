#pragma once
#include "insight/ReportResult.h"
#include "models/CallTableModel.h"
#include "pages/InsightPage.h"
#include "widgets/KeyFigures.h"

class QAction;

namespace fairlead::ui {

class DataTable;
class ForecastKeeper;
class Panel;
class PickerButton;
class SegmentedSwitch;

/// The forecast call: for a period and a measure the tree of teams and people with what is computed, what each
/// submitted, what those above him take, and what was said last time; who is silent is named. S submits, A puts a
/// figure over the row one stands on, W takes one back; computed figures open their deals.
class CallPage : public InsightPage
{
    Q_OBJECT
public:
    CallPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    QList<KeyHint> hints() const override;
    QString note() const override;
    void focusFirst() override;

protected:
    Words words() const override;
    void labelParts() override;
    void ask() override;
    bool isEmpty() const override;
    QList<const QAbstractItemModel*> tables() const override { return { &m_rows }; }
    QWidget& picture() override;
    std::optional<Formula> formula() override;
    std::vector<PrintBlock> blocks() const override;
    void readQuery(const QUrlQuery& query) override;
    void writeQuery(QUrlQuery& query) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Answer
    {
        CallsResult calls;
        std::vector<ReportInput> inputs;
        QString error;
    };
    void build();
    void dress();
    QAction* addAction(const char* name, const char* icon, bool primary, void (CallPage::*act)());
    void labelMeasures();
    void labelRounds();
    static Answer compute(const Reader& reader, const ReportScope& scope);
    ReportScope scopeAsked() const;
    void show(Answer answer);
    void showSilent();
    void offerCurrencies();
    QList<KeyFigure> figures() const;
    void open(const QModelIndex& index);
    void submitMine();
    void adjust();
    void withdraw();
    void say(const CallRow& row);
    PrintTable paper() const;

    KeyFigures* m_figures = nullptr;
    Panel* m_panel = nullptr;
    DataTable* m_table = nullptr;
    SegmentedSwitch* m_measures = nullptr;
    PickerButton* m_rounds = nullptr;
    QAction* m_submit = nullptr;
    QAction* m_adjust = nullptr;
    ForecastKeeper* m_keeper = nullptr;
    CallTableModel m_rows;
    std::vector<ReportInput> m_inputs;
    QString m_measure;
    QString m_round;
    bool m_answered = false;
};

} // namespace fairlead::ui
