#pragma once
#include "models/CalendarModel.h"
#include "print/PrintSheet.h"
#include "theme/Tokens.h"

#include <QCoreApplication>

namespace fairlead::ui {

class CalendarLook;

/// Something of a calendar in words, for paper: nothing of it asks a page.
struct CalendarNote
{
    QDate from;
    QDate to;
    std::optional<int> start; ///< minute of the first day; nothing: whole days
    std::optional<int> end;
    QString title;
    QString details; ///< customer and place
    QString times; ///< "10:00–11:30"
    QString people;
    Ink ink = Ink::Chart1;
    std::vector<RecordId> whose;
};

/// A calendar on paper: a month as a grid of days, a week, a day or a team as columns of hours, and all of it as a list
/// day by day.
class CalendarPaper
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPaper)
public:
    CalendarPaper(const CalendarModel& model, const CalendarLook& look);

    PrintSheet sheet(const QString& scope) const;

private:
    PrintDrawing month() const;
    PrintDrawing hours() const;
    PrintTable list() const;

    const CalendarModel& m_model;
    std::vector<CalendarNote> m_notes;
};

} // namespace fairlead::ui
