#pragma once
#include "models/CalendarPlace.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The contacts that are planned with a deal: appointments with a purpose and the result that is hoped for, which stand
/// in the calendar as any other. Interface thread, except clashesWith().
class ContactPlan
{
    Q_DECLARE_TR_FUNCTIONS(ContactPlan)
public:
    explicit ContactPlan(Session& session)
        : m_session(session)
    {
    }
    /// What a typed line means: "Visit Thursday 14:00 layout". A visit unless the line says something else, on the next
    /// working day unless it says which; without a time it takes the whole day.
    Record draft(const Record& deal, const QString& line) const;

    /// Titles of what stands in the calendar of the draft's owner at the same time, with their times.
    static QStringList clashesWith(const Reader& reader, const Record& draft);
    /// "Visit · Thu 26 Nov, 14:00–15:00".
    QString words(const Record& draft) const;

private:
    Session& m_session;
};

} // namespace fairlead::ui
