#pragma once
#include "insight/FunnelResult.h"
#include "models/Format.h"
#include "widgets/Panel.h"

#include <QStandardItemModel>

namespace fairlead::ui {

class DataTable;

/// What is open, stage by stage: count, sum and weighted sum, the last two once per currency – currencies are never
/// added together. A row's deals open by Enter or a double click.
class OpenDealsPanel : public Panel
{
    Q_OBJECT
public:
    OpenDealsPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const FunnelResult& funnel, const QString& title, const Format& format);
    /// As text with tabs, head and totals included.
    QString text() const;
    const QAbstractItemModel& rows() const { return m_rows; }
    QString title() const { return m_title; }

signals:
    /// Null = of all stages.
    void dealsWanted(const fairlead::RecordId& stage, fairlead::FunnelFigure figure);

private:
    void addRow(const StageFigures& figures, const QStringList& currencies, bool total, const Format& format);

    DataTable* m_table;
    QStandardItemModel m_rows;
    QString m_title;
    QList<StageFigures> m_stages;
    bool m_hasUnknown = false;
};

} // namespace fairlead::ui
