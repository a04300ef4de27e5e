#pragma once
#include "insight/CalendarItems.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QCoreApplication>

class QMenu;

namespace fairlead::ui {

/// What a person does about an appointment, wherever it stands: checks in to a visit and out, records what happened.
class AppointmentMenu
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentMenu)
public:
    /// What is possible just now; adds nothing where nothing is.
    static void addTo(QMenu& menu, const Theme& theme, Session& session, const CalendarItem& item, QWidget* page);
    static QString stepWords(Session& session, const CalendarItem& item); ///< "Check in…"; empty: nothing to do
    static void record(const Theme& theme, Session& session, const CalendarItem& item, QWidget* page);
    /// Nothing if there is none.
    static std::optional<CalendarItem> find(Session& session, const RecordId& appointment);
};

} // namespace fairlead::ui
