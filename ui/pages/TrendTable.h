#pragma once

class QAbstractItemModel;

namespace fairlead::ui {

class DataTable;

/// The look of the table of a trend: periods, figures at the right, the last row strong.
void dressTrendTable(DataTable& table, QAbstractItemModel& rows);

} // namespace fairlead::ui
