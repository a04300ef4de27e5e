#pragma once
#include "insight/ReportResult.h"
#include "models/MasterTableModel.h"
#include "pages/InsightPage.h"
#include "widgets/KeyFigures.h"

namespace fairlead::ui {

class DataTable;
class Panel;
class SegmentedSwitch;

/// The opportunity master table: what stands open from the company down to teams, people and single deals, by the
/// month, quarter or year in which it is expected to close. Rows open and close; every figure opens its deals, and a
/// deal its page.
class MasterPage : public InsightPage
{
    Q_OBJECT
public:
    MasterPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

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

private:
    struct Answer
    {
        MasterResult table;
        std::vector<ReportInput> inputs;
        QString error;
    };
    void build();
    void dress();
    void labelSwitches();
    SegmentedSwitch* addSwitch(const char* name, const QString& words, const QList<std::pair<QString, QString>>& parts);
    static Answer compute(const Reader& reader, const ReportScope& scope, By by);
    void show(Answer answer);
    QList<KeyFigure> figures() const;
    void open(const QModelIndex& index);
    PrintTable paper() const;

    KeyFigures* m_figures = nullptr;
    Panel* m_panel = nullptr;
    DataTable* m_table = nullptr;
    SegmentedSwitch* m_steps = nullptr;
    SegmentedSwitch* m_measures = nullptr;
    SegmentedSwitch* m_levels = nullptr;
    MasterTableModel m_rows;
    std::vector<ReportInput> m_inputs;
    By m_by = By::Month;
    bool m_answered = false;
};

} // namespace fairlead::ui
