#include "pages/ReportTable.h"

#include "models/ReportTableModel.h"
#include "widgets/DataTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

// More rows than this are scrolled in the table, not on the page.
constexpr int mostOnPage = 40;
constexpr int shownOfMany = 12;

Cell cellOf(const ReportTableModel& rows, const QModelIndex& index)
{
    Cell cell { index.data().toString() };
    const ReportCell& value = rows.cell(index);
    cell.strong = rows.isTotals(index.row());
    if (value.mark != Mark::None)
        cell.ink = value.mark == Mark::Better ? Ink::Positive : Ink::Danger;
    else if (value.blank || value.small || value.young || cell.text == u"–"_s || cell.text == u"0"_s)
        cell.ink = Ink::TextMuted;
    return cell;
}

} // namespace

void dressReportTable(DataTable& table, const ReportTableModel& rows)
{
    const int name = ReportText::nameColumn(rows.report());
    for (int column = 0; column < rows.columnCount(); ++column) {
        const bool text = rows.column(column).kind == ColumnKind::Text;
        table.setColumn(column, text ? CellKind::Text : CellKind::Number,
            [&rows](const QModelIndex& index) { return cellOf(rows, index); });
    }
    table.setSortingEnabled(true);
    const bool fits = rows.rowCount() <= mostOnPage;
    table.setFitsHeight(fits);
    table.setMinimumHeight(fits ? 0 : (shownOfMany + 1) * table.theme().rowHeight());
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setStretchColumn(name);
    table.resizeColumnsToContents(); // every figure can be reached: what finds no room is scrolled to
    table.setStretchColumn(name);
}

} // namespace fairlead::ui
