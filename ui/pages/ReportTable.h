#pragma once

namespace fairlead::ui {

class DataTable;
class ReportTableModel;

/// Draws the columns of a report by their kinds; a short report as high as its rows, a long one scrolls. After each
/// setReport().
void dressReportTable(DataTable& table, const ReportTableModel& rows);

} // namespace fairlead::ui
