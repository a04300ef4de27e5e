#pragma once
#include "models/PlanSheetModel.h"

class QAbstractItemDelegate;

namespace fairlead::ui {

class DataTable;

/// Makes a DataTable over a PlanSheetModel a sheet: a digit begins to type over the cell, F2 and Enter change what
/// stands in it; Enter keeps and goes down, Tab goes right, Esc takes back. Delete empties the range, Ctrl+C and Ctrl+V
/// exchange blocks with a spreadsheet.
class PlanSheetInput : public QObject
{
    Q_OBJECT
public:
    PlanSheetInput(PlanSheetModel& model, DataTable& table);
    /// Hears of the editors of the table's columns; after they were dressed.
    void follow();

signals:
    void given(const QList<fairlead::ui::PlanTyped>& typed); ///< several at once
    void told(const QString& sentence); ///< why nothing was done

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QKeyEvent& event);
    void edit(const QModelIndex& index);
    void typeOver(const QString& text);
    void goDown();
    void clear();
    void copy() const;
    void paste();
    QList<int> figureRows(int from) const;

    PlanSheetModel& m_model;
    DataTable& m_table;
};

} // namespace fairlead::ui
