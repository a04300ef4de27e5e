#pragma once
#include "models/ReportTableModel.h"
#include "models/WhatIf.h"
#include "pages/WhatIfFigures.h"
#include "theme/Theme.h"

#include <QWidget>

class QStackedWidget;

namespace fairlead::ui {

class DataTable;
class FunnelView;
class Label;
class PageScroll;
class PickerButton;
class SegmentedSwitch;
class WhatIfChanges;

/// Beside the board of a rehearsal: the changes, the forecast and the funnel, each now, rehearsed and by how much they
/// differ.
class WhatIfSide : public QWidget
{
    Q_OBJECT
public:
    WhatIfSide(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void show(WhatIfFigures figures);
    /// How the forecast is split: "month", "quarter", "person", "team" or "product".
    QString split() const;
    /// "changes", "forecast" or "funnel".
    QString part() const;
    void setPart(const QString& part);
    /// The tables as they stand, for paper and clipboard.
    const ReportTableModel& forecast() const { return *m_forecastRows; }
    const ReportTableModel& funnel() const { return *m_funnelRows; }

signals:
    void splitChanged();
    void dealOpened(const fairlead::RecordId& deal);
    /// A figure of the forecast as it is now: its row and column.
    void behindWanted(const QString& row, const QString& column);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    PageScroll* makePart(DataTable* table, const QList<QWidget*>& above);
    DataTable* makeTable(const char* name, ReportTableModel* rows);
    void label();
    void fillSwitch();
    void fillTables();
    void fillCurrencies();
    void fillFunnel(const ReportResult& difference);

    const Theme& m_theme;
    Session& m_session;
    WhatIfFigures m_figures;
    SegmentedSwitch* m_switch = nullptr;
    QStackedWidget* m_stack = nullptr;
    WhatIfChanges* m_changes = nullptr;
    PickerButton* m_currencies = nullptr;
    PickerButton* m_splits = nullptr;
    PickerButton* m_measures = nullptr; ///< of the forecast
    PickerButton* m_counts = nullptr; ///< of the funnel
    ReportTableModel* m_forecastRows;
    ReportTableModel* m_funnelRows;
    DataTable* m_forecastTable = nullptr;
    DataTable* m_funnelTable = nullptr;
    FunnelView* m_funnel = nullptr;
    Label* m_legend = nullptr;
};

} // namespace fairlead::ui
