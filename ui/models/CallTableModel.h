#pragma once
#include "insight/ForecastCalls.h"
#include "models/FoldedTree.h"
#include "models/ReportText.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace fairlead::ui {

/// A forecast call as a table: the tree of teams and people, what is computed for each, what was said, and what of it
/// holds. Interface thread.
class CallTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Closed,
        Commit,
        Best,
        Submitted,
        SubmittedOn,
        Adjusted,
        Taken,
        Last,
        Change,
        Plan,
        Gap,
        Reason
    };
    static constexpr int columns = Reason + 1;
    using QAbstractTableModel::QAbstractTableModel;

    /// What was closed by hand stays so.
    void setResult(CallsResult result, const ReportText& words);
    const CallsResult& result() const { return m_result; }
    void toggle(int row);
    const CallRow& row(int row) const { return m_result.rows[size_t(m_tree.at(row))]; }
    /// Where somebody stands; -1: nowhere that is shown.
    int rowOf(const RecordId& who) const;
    /// The key of a column as the report `calls` names it; empty: nothing stands behind it.
    static QString columnKey(int column);
    bool isSilent(int row) const; ///< asked, and has not submitted in this call
    /// Of a team: "2 of 5 to come"; empty if nobody is missing.
    QString missing(int row) const;
    QString nameOf(const CallRow& row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Display, tool tip with the exact figures, edit as other programs read it, and the roles of TreeColumn.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Money> money(const CallRow& row, int column) const;
    QString textOf(const QList<Money>& money) const;
    QString tipOf(const CallRow& row, int column) const;
    QString figureTip(const CallFigure& figure) const;

    CallsResult m_result;
    FoldedTree m_tree;
    ReportText m_words { Format(false, {}), false };
    bool m_several = false; ///< currencies: amounts are written short
};

} // namespace fairlead::ui
