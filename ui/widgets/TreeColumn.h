#pragma once
#include <QObject>

class QKeyEvent;

namespace fairlead::ui {

class DataTable;

/// Makes a column of a cellwise DataTable a tree over its flat rows: a click on the arrow, or the arrow keys on that
/// column, open and close a row. Right on a closed row opens it, Left on an open one closes it, Left on another goes to
/// the row above it in the tree; else the keys walk over the cells.
class TreeColumn : public QObject
{
    Q_OBJECT
public:
    /// The model tells TreeRole.
    TreeColumn(DataTable& table, int column);

signals:
    void toggled(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QKeyEvent& event);
    bool isOnArrow(const QPoint& place) const;
    int above(int row) const;

    DataTable& m_table;
    int m_column;
};

} // namespace fairlead::ui
