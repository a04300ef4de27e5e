#pragma once
#include "insight/ReportResult.h"

namespace fairlead {

/// Two states of one report side by side, by one of its columns: what is now, what would be, and the difference with
/// its sign, each currency for itself. Rows are those of both, in their order; a row that only one state has counts
/// nothing in the other. Formula, inputs, day and notes are those of `then`. Only counts and amounts have a difference:
/// of other columns the third cell is blank. Pure.
ReportResult reportDifference(const ReportResult& now, const ReportResult& then, const QString& column);

/// then − now: of counts and amounts; blank where either is, and for other kinds.
ReportCell cellDifference(const ReportCell& now, const ReportCell& then, ColumnKind kind);

} // namespace fairlead
