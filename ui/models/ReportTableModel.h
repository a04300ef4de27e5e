#pragma once
#include "models/ReportText.h"

#include <QAbstractTableModel>

namespace fairlead::ui {

/// A report as a table: its rows in the report's order or sorted by a column, its totals last. Interface thread.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(ReportResult report, const ReportText& words);
    const ReportResult& report() const { return m_report; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Display: the cell in words; tool tip: what stands behind it; edit: as other programs read it.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By what the cells count; what is not known stands last. A column of -1: as the report has them.
    void sort(int column, Qt::SortOrder order) override;

    /// Totals that say nothing have no row.
    bool isTotals(int row) const { return m_addsUp && row == int(m_report.rows.size()); }
    const ReportRow& row(int row) const
    {
        return isTotals(row) ? *m_report.totals : m_report.rows[m_order[size_t(row)]];
    }
    const ReportCell& cell(const QModelIndex& index) const;
    const ReportColumn& column(int column) const { return m_report.columns[size_t(column)]; }

private:
    void arrange();
    bool isBefore(size_t one, size_t other) const;

    ReportResult m_report;
    ReportText m_words { Format(false, {}), false };
    std::vector<size_t> m_order; ///< rows of the report as they are shown
    bool m_addsUp = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fairlead::ui
