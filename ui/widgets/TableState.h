#pragma once
#include <QByteArray>

namespace fairlead::ui {

class DataTable;

/// Widths, order and hidden columns of a table as bytes, for the page to keep.
class TableState
{
public:
    static QByteArray save(const DataTable& table);
    /// False for the state of another table or program; nothing is changed then.
    static bool restore(DataTable& table, const QByteArray& state);
};

} // namespace fairlead::ui
