#pragma once
#include "models/RecordListModel.h"
#include "print/PrintSheet.h"

namespace fairlead::ui {

/// A list on paper: all rows of its query up to mostPrintedRows, read beside the person. `ready` comes unless `context`
/// has gone.
void printList(QObject* context, Session& session, const RecordListModel& model, PrintSheet sheet, PrintReady ready);

} // namespace fairlead::ui
