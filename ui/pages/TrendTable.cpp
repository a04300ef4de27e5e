#include "pages/TrendTable.h"

#include "widgets/DataTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int columns = 5; // as TrendWords fills them
} // namespace

void dressTrendTable(DataTable& table, QAbstractItemModel& rows)
{
    rows.insertColumns(0, columns);
    const auto reader = [&rows](const QModelIndex& index) {
        ui::Cell cell { index.data().toString() };
        cell.strong = index.row() == rows.rowCount() - 1;
        if (cell.text == u"–"_s || cell.text == u"0"_s) cell.ink = Ink::TextMuted;
        return cell;
    };
    table.setColumn(0, CellKind::Text, reader);
    for (int column = 1; column < columns; ++column)
        table.setColumn(column, CellKind::Number, reader);
    table.setStretchColumn(0);
    table.setFitsHeight(true);
    table.setDispensable({ 1, 3 }); // the change says what the year before was
}

} // namespace fairlead::ui
