#include "pages/CalendarPaper.h"

#include "pages/CalendarLook.h"
#include "pages/HoursPaper.h"
#include "pages/MonthPaper.h"
#include "print/PrintPen.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CalendarPaper::CalendarPaper(const CalendarModel& model, const CalendarLook& look)
    : m_model(model)
{
    for (const CalendarItem& item : model.items()) {
        CalendarNote note;
        note.from = item.from;
        note.to = item.to;
        note.start = item.start;
        note.end = item.end;
        note.title = look.title(item);
        note.details = look.details(item);
        note.times = look.times(item);
        note.ink = CalendarLook::ink(item.layer);
        note.whose = item.people;
        QStringList names;
        for (const RecordId& person : item.people)
            names.append(model.nameOf(person));
        note.people = names.join(u", "_s);
        m_notes.push_back(std::move(note));
    }
}

PrintDrawing CalendarPaper::month() const
{
    const CalendarSpan span = m_model.span();
    PrintDrawing drawing;
    drawing.least = paper::pt(Paper::ColumnLeast);
    drawing.layOut = [notes = m_notes, span](const QSizeF& page, qreal first) {
        return std::make_shared<MonthPaper>(notes, span.days(), span.core(), page, first);
    };
    return drawing;
}

PrintDrawing CalendarPaper::hours() const
{
    std::vector<HoursPaper::Column> columns;
    const CalendarSpan span = m_model.span();
    const QLocale locale;
    if (m_model.mode() == CalendarMode::Team) {
        for (const RecordId& person : m_model.columns())
            columns.push_back({ m_model.nameOf(person), span.core().from, person });
    } else {
        for (QDate day = span.core().from; day <= span.core().to; day = day.addDays(1))
            columns.push_back({ m_model.session().format().day(day, true), day, {} });
    }
    PrintDrawing drawing;
    drawing.least = 3 * paper::pt(Paper::ColumnLeast);
    drawing.layOut = [notes = m_notes, columns](const QSizeF& page, qreal first) {
        return std::make_shared<HoursPaper>(notes, columns, page, first);
    };
    return drawing;
}

PrintTable CalendarPaper::list() const
{
    PrintTable table { m_model.mode() == CalendarMode::Agenda ? QString() : tr("All entries"),
        { { tr("What") }, { tr("Time") }, { tr("Customer and place") }, { tr("Who") } } };
    QDate day;
    for (const CalendarNote& note : m_notes) {
        if (note.from != day) {
            day = note.from;
            table.rows.push_back({ { m_model.session().format().day(day, true) }, PrintRow::Weight::Group });
        }
        table.rows.push_back(
            { { note.title, note.times.isEmpty() ? tr("all day") : note.times, note.details, note.people } });
    }
    return table;
}

PrintSheet CalendarPaper::sheet(const QString& scope) const
{
    PrintSheet sheet;
    sheet.title = m_model.span().title();
    sheet.scope = scope;
    sheet.landscape = m_model.mode() != CalendarMode::Agenda && m_model.mode() != CalendarMode::Day;
    if (m_model.mode() == CalendarMode::Month) {
        sheet.blocks.push_back(month());
        return sheet;
    }
    if (m_model.mode() != CalendarMode::Agenda) sheet.blocks.push_back(hours());
    // In a small box words are cut: the list has them whole.
    if (m_notes.empty())
        sheet.blocks.push_back(PrintText { {}, tr("Nothing is planned in this time.") });
    else
        sheet.blocks.push_back(list());
    return sheet;
}

} // namespace fairlead::ui
