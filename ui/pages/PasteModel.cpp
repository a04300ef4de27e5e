#include "pages/PasteModel.h"

namespace fairlead::ui {

void PasteModel::setCells(const std::vector<PastePlan::Cell>& cells)
{
    m_cells = cells;
    show(m_which);
}

void PasteModel::show(Which which)
{
    beginResetModel();
    m_which = which;
    m_rows.clear();
    for (size_t i = 0; i < m_cells.size(); ++i)
        if (which == Which::All || !m_cells[i].refusal.isEmpty()) m_rows.push_back(i);
    endResetModel();
}

int PasteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PasteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const PastePlan::Cell& cell = cellAt(index.row());
    switch (index.column()) {
    case Title:
        return cell.record.isEmpty() ? tr("New, line %1").arg(cell.line + 1) : cell.record;
    case FieldName: {
        const Field* field = m_type.find(cell.field);
        return field ? field->label.in(m_chinese) : QString();
    }
    case Before:
        return cell.before;
    case After:
        return cell.after.isEmpty() ? tr("empty") : cell.after;
    default:
        return cell.refusal;
    }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Title:
        return tr("Record");
    case FieldName:
        return tr("Field");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    default:
        return tr("Why not");
    }
}

} // namespace fairlead::ui
