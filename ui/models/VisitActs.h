#pragma once
#include "models/CalendarActs.h"

namespace fairlead::ui {

/// Checks somebody in and out of a visit. Both are kept with the appointment; one occurrence of a series becomes an
/// appointment of its own. Interface thread.
class VisitActs
{
    Q_DECLARE_TR_FUNCTIONS(VisitActs)
public:
    explicit VisitActs(Session& session)
        : m_session(session)
    {
    }
    enum class Step { None, CheckIn, CheckOut };
    /// What comes next: nothing of what is no visit, lies ahead, is over or called off.
    Step next(const CalendarItem& item) const;
    /// The appointment with what is proposed: now, and the first of the places.
    std::optional<Record> draft(const CalendarItem& item, Step step) const;
    /// Where it may be: the place of the appointment, the addresses of the customer. Each once.
    QStringList places(const CalendarItem& item) const;
    /// `record`: the draft as it was filled in.
    Edit edit(const CalendarItem& item, const Record& record, Step step) const;

private:
    Session& m_session;
};

} // namespace fairlead::ui
