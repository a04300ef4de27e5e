#pragma once
#include <QAbstractTableModel>

namespace fairlead {

/// Rows that are made when they are looked at: what a table costs without any data behind it.
class LazyRows : public QAbstractTableModel
{
public:
    explicit LazyRows(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole) return {};
        return QStringLiteral("Row %1, column %2").arg(index.row()).arg(index.column());
    }

private:
    int m_rows;
};

} // namespace fairlead
