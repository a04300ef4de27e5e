#pragma once
#include "insight/MasterTable.h"
#include "models/ReportText.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QSet>

namespace fairlead::ui {

/// The opportunity master table as the rows that are open of it: names at the left, how many deals, the whole, then a
/// column for each period. Interface thread.
class MasterTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Measure { Amount, Weighted, Deals };
    enum Column { Name, Deals, Total, FirstPeriod };
    using QAbstractTableModel::QAbstractTableModel;

    /// What was opened or closed by hand stays so.
    void setResult(MasterResult result, const ReportText& words);
    void setMeasure(Measure measure);
    /// Opens all rows above this level and closes the others, whatever was done by hand.
    void openDownTo(MasterRow::Level level);
    void toggle(int row);
    const MasterResult& result() const { return m_result; }
    Measure measure() const { return m_measure; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Display, tool tip with the exact figures, edit as other programs read it, and the roles of TreeColumn.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const MasterRow& row(int row) const { return m_result.rows[size_t(m_shown[size_t(row)])]; }
    /// The key of what a column stands for, as the report `master` names it.
    QString columnKey(int column) const;
    bool isOverdue(int column) const; ///< all its days have gone by
    QString details(const MasterRow& row) const; ///< of a deal: stage and day

private:
    bool hasBelow(int at) const;
    bool isOpen(int at) const;
    std::vector<int> shownRows() const;
    const MasterFigures* figures(const QModelIndex& index) const;
    QString nameOf(const MasterRow& row) const;
    QString textOf(const MasterFigures* figures, bool exact) const;
    QString plainOf(const MasterFigures* figures, int column) const;
    QString tipOf(const MasterFigures& figures) const;

    MasterResult m_result;
    ReportText m_words { Format(false, {}), false };
    Measure m_measure = Measure::Amount;
    MasterRow::Level m_level = MasterRow::Level::Person; ///< rows above it are open
    QSet<QString> m_otherwise; ///< rows that were toggled by hand, by key
    std::vector<int> m_shown; ///< places in the result
    bool m_several = false; ///< currencies: amounts are written short
};

} // namespace fairlead::ui
