#pragma once
#include "models/CalendarPlace.h"
#include "models/QuickText.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a person does in a calendar, each one undoable edit: move, resize, copy, add, delete. A task
/// has its time from `due_on` and `due_time`, its length from the planned time. Interface thread.
class CalendarActs
{
    Q_DECLARE_TR_FUNCTIONS(CalendarActs)
public:
    explicit CalendarActs(Session& session)
        : m_session(session)
    {
    }
    enum class Reach { One, All }; ///< of a series

    /// Appointments and tasks; birthdays and closes stand where they are.
    static bool canPlace(const CalendarItem& item);
    bool place(const CalendarItem& item, const CalendarPlace& to, Reach reach);
    bool copy(const CalendarItem& item, const CalendarPlace& to);
    /// A task that has no time gets one.
    bool planTask(const RecordId& task, const CalendarPlace& to);
    bool remove(const CalendarItem& item, Reach reach);
    bool setState(const CalendarItem& item, const QString& state);

    /// The appointment that a typed line means at a place, not stored yet; its day and time, if it says any, win.
    Record draft(const QString& line, const CalendarPlace& at, const RecordId& owner) const;
    Record draft(const QuickText& quick, const CalendarPlace& at, const RecordId& owner) const;
    bool add(const Record& draft);

    /// The appointment itself, or for one occurrence of a series a copy of its own, with the steps that detach it.
    struct Single
    {
        Record record;
        std::vector<EditStep> steps;
        bool isNew = false;
    };
    std::optional<Single> single(const CalendarItem& item) const;
    /// What writes a changed one; a detached one is made with its guests.
    std::vector<EditStep> stepsOf(Single single, const QStringList& fields) const;
    std::optional<Record> find(const CalendarItem& item) const;
    /// "Wed 18 Nov 14:00" in the words of the language.
    QString when(const CalendarPlace& place) const;

private:
    std::optional<Record> find(const QString& type, const RecordId& id) const;
    void settle(Record& appointment, const CalendarPlace& place) const;
    bool placeTask(const RecordId& task, const CalendarPlace& to, bool withLength);
    bool placeSeries(const CalendarItem& item, Record series, const CalendarPlace& to);
    void addGuests(const RecordId& from, const RecordId& to, std::vector<EditStep>& steps) const;

    Session& m_session;
};

} // namespace fairlead::ui
