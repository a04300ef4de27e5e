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
    struct Guest
    {
        AnyRef who;
        QString name;
        bool comes = false; ///< invited, and did not decline
    };
    /// Who may have taken part: those invited, the people of the deal and of the customer. Each once, the invited
    /// first.
    std::vector<Guest> guests(const CalendarItem& item) const;
    /// Holds the appointment, which ends a visit that is under way, and creates the activity with those who took part;
    /// the next step goes to the deal, too.
    Edit edit(const CalendarItem& item, const Record& activity, const std::vector<AnyRef>& people) const;

private:
    std::vector<Guest> invited(const RecordId& appointment) const;
    void addDeal(const Record& appointment, const Record& activity, std::vector<EditStep>& steps) const;

    Session& m_session;
};

} // namespace fairlead::ui
