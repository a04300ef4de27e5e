#include "models/ReportTableModel.h"

#include <numeric>

namespace fairlead::ui {

namespace {

/// Amounts of several currencies are compared by the first, which is the same one in a report of one workspace.
double numberOf(const ReportCell& cell, ColumnKind kind)
{
    if (kind == ColumnKind::Money) return cell.money.isEmpty() ? 0 : double(cell.money.front().minor);
    return kind == ColumnKind::Count ? double(cell.count) : cell.ratio.isDefined() ? valueOf(cell.ratio) : 0;
}

} // namespace

void ReportTableModel::setReport(ReportResult report, const ReportText& words)
{
    beginResetModel();
    const bool same = report.name == m_report.name && report.by == m_report.by;
    m_report = std::move(report);
    m_words = words;
    m_addsUp = m_report.totals
        && std::any_of(m_report.totals->cells.begin() + 1, m_report.totals->cells.end(),
            [](const ReportCell& cell) { return !cell.blank; });
    if (!same || m_sortColumn >= int(m_report.columns.size())) m_sortColumn = -1;
    arrange();
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_report.rows.size()) + int(m_addsUp);
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_report.columns.size());
}

const ReportCell& ReportTableModel::cell(const QModelIndex& index) const
{
    return row(index.row()).cells[size_t(index.column())];
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ColumnKind kind = column(index.column()).kind;
    if (role == Qt::DisplayRole) {
        if (index.column() == ReportText::nameColumn(m_report)) return m_words.row(m_report, row(index.row()));
        // Blank cells of the totals are no lack of knowledge: there is nothing to add up.
        if (isTotals(index.row()) && cell(index).blank) return QString();
        return column(index.column()).change ? m_words.change(cell(index), kind)
                                             : markSign(cell(index).mark) + m_words.cell(cell(index), kind);
    }
    if (role == Qt::EditRole)
        return index.column() == ReportText::nameColumn(m_report) ? m_words.row(m_report, row(index.row()))
                                                                  : m_words.plain(cell(index), kind);
    if (role == Qt::ToolTipRole && kind != ColumnKind::Text) return m_words.exact(cell(index), kind);
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) return {};
    return m_words.head(column(section));
}

bool ReportTableModel::isBefore(size_t one, size_t other) const
{
    const auto column = size_t(m_sortColumn);
    const ReportCell& a = m_report.rows[one].cells[column];
    const ReportCell& b = m_report.rows[other].cells[column];
    if (a.blank != b.blank) return b.blank;
    const bool up = m_sortOrder == Qt::AscendingOrder;
    const ColumnKind kind = m_report.columns[column].kind;
    if (kind == ColumnKind::Text) {
        const int order = a.words(m_words.isChinese()).localeAwareCompare(b.words(m_words.isChinese()));
        return up ? order < 0 : order > 0;
    }
    const double left = numberOf(a, kind);
    const double right = numberOf(b, kind);
    return up ? left < right : left > right;
}

void ReportTableModel::arrange()
{
    m_order.resize(m_report.rows.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    if (m_sortColumn < 0) return;
    std::stable_sort(m_order.begin(), m_order.end(), [this](size_t one, size_t other) { return isBefore(one, other); });
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount()) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const std::vector<size_t> before = m_order;
    arrange();
    std::vector<int> places(before.size());
    for (size_t i = 0; i < m_order.size(); ++i)
        places[m_order[i]] = int(i);
    QModelIndexList moved;
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex& index : kept)
        moved.append(isTotals(index.row()) ? index : this->index(places[before[size_t(index.row())]], index.column()));
    changePersistentIndexList(kept, moved);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace fairlead::ui
