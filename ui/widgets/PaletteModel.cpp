#include "widgets/PaletteModel.h"

namespace fairlead::ui {

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setItems(const QList<PaletteItem>& items)
{
    beginResetModel();
    m_items = items;
    m_rows.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        const bool begins = i == 0 || m_items.at(i).section != m_items.at(i - 1).section;
        if (begins && !m_items.at(i).section.isEmpty()) m_rows.append({ i, true });
        m_rows.append({ i, false });
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    if (isSection(index.row())) return sectionAt(index.row());
    const PaletteItem& item = itemAt(index.row());
    if (role == Qt::DisplayRole) return item.title;
    return tr("%1, %2, %3", "title, detail and kind of a result").arg(item.title, item.detail, item.kind);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isSection(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool PaletteModel::isSection(int row) const { return m_rows.at(row).section; }

const PaletteItem& PaletteModel::itemAt(int row) const { return m_items.at(m_rows.at(row).item); }

QString PaletteModel::sectionAt(int row) const { return m_items.at(m_rows.at(row).item).section; }

int PaletteModel::step(int from, int direction) const
{
    for (int row = from + direction; row >= 0 && row < m_rows.size(); row += direction)
        if (!isSection(row)) return row;
    return -1;
}

} // namespace fairlead::ui
