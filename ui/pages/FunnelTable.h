#pragma once
#include "insight/Funnel.h"
#include "models/Format.h"

class QStandardItemModel;

namespace fairlead::ui {

class DataTable;

/// The table beside the drawn funnel: the same answer, figure by figure.
void dressFunnelTable(DataTable& table);
/// What a figure of this column counts: its deals open on a double click.
FunnelFigure funnelFigureOf(int column);
void fillFunnelTable(QStandardItemModel& model, const FunnelResult& funnel, const Format& format);

} // namespace fairlead::ui
