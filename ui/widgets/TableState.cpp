#include "widgets/TableState.h"

#include "widgets/DataTable.h"

#include <QDataStream>

namespace fairlead::ui {
namespace {
constexpr int stateVersion = 1;
}

QByteArray TableState::save(const DataTable& table)
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << table.model()->columnCount() << table.horizontalHeader()->saveState();
    return state;
}

bool TableState::restore(DataTable& table, const QByteArray& state)
{
    QDataStream in(state);
    int version = 0;
    int columns = 0;
    QByteArray header;
    in >> version >> columns >> header;
    const bool ours = in.status() == QDataStream::Ok && version == stateVersion;
    return ours && columns == table.model()->columnCount() && table.horizontalHeader()->restoreState(header);
}

} // namespace fairlead::ui
