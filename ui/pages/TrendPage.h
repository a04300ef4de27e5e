#pragma once
#include "insight/DealTrend.h"
#include "insight/ReportResult.h"
#include "pages/Page.h"

#include <QStandardItemModel>

namespace fairlead::ui {

class DataTable;
class FunnelPickers;
class InsightActions;
class PageHead;
class PageScroll;
class Panel;
class SegmentedSwitch;
class SentenceBanner;
class TabStrip;
class TrendChart;

/// How do sales develop? One figure at a time by month, quarter or year beside the year before: sentence, chart and
/// table from one answer; every mark and every row opens the deals behind it.
class TrendPage : public Page
{
    Q_OBJECT
public:
    TrendPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QString note() const override;
    QString rightText() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;

private:
    struct Answer
    {
        TrendResult trend;
        std::vector<ReportInput> inputs;
        QString error;
    };
    void build();
    void connectParts();
    QWidget* makeBody();
    void label();
    void labelSwitch();
    void ask();
    static Answer compute(const Reader& reader, TrendFigure figure, const ReportScope& scope, By by);
    void show(Answer answer);
    void openPoint(int point);
    void copyTable();
    void savePicture();
    void showFormula();

    PageHead* m_head = nullptr;
    SegmentedSwitch* m_steps = nullptr;
    TabStrip* m_figures = nullptr;
    FunnelPickers* m_pickers = nullptr;
    SentenceBanner* m_sentence = nullptr;
    Panel* m_chartPanel = nullptr;
    TrendChart* m_chart = nullptr;
    DataTable* m_table = nullptr;
    QStandardItemModel m_rows;
    QWidget* m_body = nullptr;
    PageScroll* m_scroll = nullptr;
    QWidget* m_empty = nullptr;
    InsightActions* m_actions = nullptr;
    TrendFigure m_figure = TrendFigure::WonAmount;
    By m_by = By::Month;
    TrendResult m_trend;
    std::vector<ReportInput> m_inputs;
};

} // namespace fairlead::ui
