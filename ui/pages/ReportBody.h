#pragma once
#include "models/ReportTableModel.h"
#include "models/Session.h"
#include "pages/ReportLook.h"
#include "pages/ReportRanking.h"
#include "print/PrintSheet.h"
#include "theme/Theme.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace fairlead::ui {

class DataTable;
class KeyFigures;
class Label;
class Panel;
class RankingBars;
class ReportBars;
class TrendChart;

/// A report and what was worked out for its chart, on the thread that computed it.
struct ReportAnswer
{
    ReportResult report;
    std::shared_ptr<const ReportRanking> ranking; ///< null: nothing to rank
    QString error;

    static ReportAnswer of(Result<ReportResult> report, const ReportLook& look, const QString& baseCurrency);
};

/// A cell of a report by its keys; empty: none.
struct ReportSpot
{
    const ReportResult& report;
    QString row;
    QString column;
};

/// A report as it is seen: head figures, a chart that fits its split, the table with all its figures, notes.
class ReportBody : public QWidget
{
    Q_OBJECT
public:
    ReportBody(const Theme& theme, Session& session, QWidget* parent = nullptr);
    ~ReportBody() override;

    /// `look` must live as long as it is shown; `title` is what the table is called.
    void show(ReportAnswer answer, const ReportLook& look, const QString& title);
    const ReportTableModel& rows() const { return m_rows; }
    DataTable& table() const { return *m_table; }
    bool isEmpty() const; ///< a report was shown, and it has nothing in it
    /// The place in the table where the person stands.
    ReportSpot current() const;
    int leftOut() const; ///< earlier periods that stand in the table only
    std::vector<PrintBlock> blocks() const;

signals:
    void opened(const QString& row, const QString& column); ///< a figure, by the keys of the report

private:
    QWidget* buildChart();
    void showFigures();
    void showChart(const ReportAnswer& answer);
    void showTable();
    void standAt(const QString& row, const QString& column);
    ReportText text() const { return ReportText::of(m_session); }

    const Theme& m_theme;
    Session& m_session;
    KeyFigures* m_figures;
    QBoxLayout* m_halves; ///< chart and table
    QVBoxLayout* m_side; ///< table and notes
    Panel* m_chartPanel;
    TrendChart* m_chart = nullptr;
    RankingBars* m_ranking = nullptr;
    Panel* m_tablePanel;
    DataTable* m_table;
    Label* m_notes;
    ReportTableModel m_rows;
    std::unique_ptr<ReportBars> m_bars; ///< of the chart over time; null: none is shown
    const ReportLook* m_look = nullptr;
    QString m_title;
};

} // namespace fairlead::ui
