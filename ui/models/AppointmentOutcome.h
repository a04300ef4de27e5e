#pragma once
#include "models/CalendarActs.h"

namespace fairlead::ui {

/// What came of an appointment: it was held, and an activity says what happened and what is next, in one edit.
class AppointmentOutcome
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentOutcome)
public:
    explicit AppointmentOutcome(Session& session)
        : m_session(session)
    {
    }
    /// True for appointments that have begun and are not recorded or called off.
    bool isPossible(const CalendarItem& item) const;
    /// An activity with what the appointment knows already.
    Record draft(const CalendarItem& item) const;
    /// Holds the appointment, creates the activity with those who took part; the next step goes to the deal, too.
    Edit edit(const CalendarItem& item, const Record& activity) const;

private:
    void addPeople(const RecordId& appointment, const RecordId& activity, std::vector<EditStep>& steps) const;
    void addDeal(const Record& appointment, const Record& activity, std::vector<EditStep>& steps) const;

    Session& m_session;
};

} // namespace fairlead::ui
