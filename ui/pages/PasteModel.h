#pragma once
#include "models/PastePlan.h"

#include <QAbstractTableModel>

namespace fairlead::ui {

/// The cells of a paste as rows: record, field, now, then. Of a refused one what was pasted and why not.
class PasteModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, FieldName, Before, After, Refusal, Columns };
    enum class Which { All, Refused };

    PasteModel(const RecordType& type, bool chinese, QObject* parent)
        : QAbstractTableModel(parent)
        , m_type(type)
        , m_chinese(chinese)
    {
    }
    void setCells(const std::vector<PastePlan::Cell>& cells);
    void show(Which which);
    bool isRefused(int row) const { return !cellAt(row).refusal.isEmpty(); }
    bool isEmptied(int row) const { return cellAt(row).after.isEmpty(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const PastePlan::Cell& cellAt(int row) const { return m_cells[m_rows[size_t(row)]]; }

    const RecordType& m_type;
    bool m_chinese;
    Which m_which = Which::All;
    std::vector<PastePlan::Cell> m_cells;
    std::vector<size_t> m_rows; ///< of the cells, those that are shown
};

} // namespace fairlead::ui
