#pragma once
#include "insight/CalendarItems.h"
#include "insight/CalendarTimes.h"

#include <QSet>

namespace fairlead {

/// One pass over what may stand in the calendars of a scope; the work of CalendarItems.
class CalendarLoader
{
public:
    CalendarLoader(const Reader& reader, const CalendarScope& scope)
        : m_reader(reader)
        , m_scope(scope)
        , m_people(scope.people.begin(), scope.people.end())
    {
    }
    Result<void> run();
    Result<void> loadOne(const RecordId& appointment); ///< of a series what falls into the scope
    Result<void> loadUnderWay();
    std::vector<CalendarItem> take() { return std::move(m_items); }

private:
    struct Span; ///< an appointment's times as written, in its own zone
    Result<void> loadAppointments(const QByteArray& which, const Cells& bindings);
    Result<void> loadSingle();
    Result<void> loadSeries();
    Result<void> loadTasks();
    Result<void> loadBirthdays();
    Result<void> loadCloses();
    Result<void> loadCare();
    bool isWanted(const RecordId& owner) const;
    void addAppointment(const RowView& row);
    void place(CalendarItem item, const Span& span, qint64 shift);
    void addSeries(const CalendarItem& item, const Span& span, const QString& rule, const QString& exceptions);
    void addTask(const RowView& row);
    void addBirthday(const RowView& row);

    const Reader& m_reader;
    const CalendarScope& m_scope;
    QSet<RecordId> m_people;
    QHash<RecordId, std::vector<RecordId>> m_invited; ///< of ours, by appointment
    std::vector<CalendarItem> m_items;
};

} // namespace fairlead
