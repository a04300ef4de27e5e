#pragma once
#include "insight/DealTrend.h"
#include "insight/ReportResult.h"
#include "pages/InsightPage.h"

#include <QStandardItemModel>

namespace fairlead::ui {

class DataTable;
class Panel;
class SegmentedSwitch;
class TabStrip;
class TrendChart;
class TrendWords;

/// How do sales develop? One figure at a time by month, quarter or year beside the year before: sentence, chart and
/// table from one answer; every mark and every row opens the deals behind it.
class TrendPage : public InsightPage
{
    Q_OBJECT
public:
    TrendPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    QString note() const override;
    QString rightText() const override;
    void focusFirst() override;

protected:
    Words words() const override;
    void labelParts() override;
    void ask() override;
    bool isEmpty() const override;
    QList<const QAbstractItemModel*> tables() const override { return { &m_rows }; }
    QWidget& picture() override { return *m_body; }
    std::optional<Formula> formula() override;
    QString scopeOnPaper() const override;
    std::vector<PrintBlock> blocks() const override;
    void readQuery(const QUrlQuery& query) override;
    void writeQuery(QUrlQuery& query) const override;

private:
    struct Answer
    {
        TrendResult trend;
        std::vector<ReportInput> inputs;
        QString error;
    };
    void buildFigures();
    void buildBody();
    void connectParts();
    void labelSwitch();
    static Answer compute(const Reader& reader, TrendFigure figure, const ReportScope& scope, By by);
    void show(Answer answer);
    TrendWords trendWords() const;
    void openPoint(int point);

    SegmentedSwitch* m_steps = nullptr;
    TabStrip* m_figures = nullptr;
    Panel* m_chartPanel = nullptr;
    TrendChart* m_chart = nullptr;
    DataTable* m_table = nullptr;
    QStandardItemModel m_rows;
    QWidget* m_body = nullptr;
    TrendFigure m_figure = TrendFigure::WonAmount;
    By m_by = By::Month;
    TrendResult m_trend;
    std::vector<ReportInput> m_inputs;
};

} // namespace fairlead::ui
