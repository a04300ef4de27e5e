#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

namespace fairlead {

/// The calendar of a month over n records: appointments of ten years of 200 people, tasks and contacts with birthdays.
class CalendarBench
{
public:
    CalendarBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
        : m_folder(folder)
        , m_n(n)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    const BenchFolder& m_folder;
    qint64 m_n;
    Sheet& m_sheet;
};

} // namespace fairlead
