#pragma once
#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOption;

namespace fairlead::ui {

class DataTable;

/// The check boxes of a DataTable, drawn before the first column and in its head. They are the selection made visible.
class ChoiceColumn
{
public:
    explicit ChoiceColumn(const DataTable& table)
        : m_table(table)
    {
    }
    /// Room before the words of the first column; 0 where rows are not chosen by check box.
    int leadWidth() const;
    QRect box(const QRect& cell) const;
    bool takesClick(const QPoint& point, const QRect& cell) const;
    void paint(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintAll(QPainter& painter, const QRect& section) const;

private:
    void paintBox(QPainter& painter, const QRect& cell, int state) const;

    const DataTable& m_table;
};

} // namespace fairlead::ui
