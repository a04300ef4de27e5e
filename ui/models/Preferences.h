#pragma once
#include "insight/Alarms.h"
#include "models/Format.h"

#include <Qt>

namespace fairlead::ui {

/// What the person chose on this computer, for all workspaces; kept in QSettings, so other parts of the program read it
/// here and nowhere else. What is not set follows language and region.
class Preferences
{
public:
    /// Of the week, in calendars and day choosers.
    static Qt::DayOfWeek firstDay();
    static std::optional<Qt::DayOfWeek> chosenFirstDay();
    static void setFirstDay(std::optional<Qt::DayOfWeek> day);

    static MoneyUnit unit();
    static void setUnit(MoneyUnit unit);
    static AmountStyle amounts();
    static void setAmounts(AmountStyle style);

    static bool keyHints();
    static void setKeyHints(bool shown);

    /// Whether alerts come up on the desktop, and how many minutes before an appointment.
    static bool desktopAlerts();
    static void setDesktopAlerts(bool shown);
    static int alertLead();
    /// Whether what falls due is listed in the window by itself.
    static bool windowAlerts();
    static void setWindowAlerts(bool shown);
    /// What the person wants to be told of, with the lead.
    static AlarmWishes alarmWishes();
    static void setAlarmWishes(const AlarmWishes& wishes);

    /// Between two meetings with the others that come by themselves; 0: none do.
    static int syncMinutes();
    static void setSyncMinutes(int minutes);
    /// Bytes of a file that comes to this laptop by itself; larger ones come when somebody opens them.
    static qint64 filesUpTo();
    static void setFilesUpTo(qint64 bytes);
};

} // namespace fairlead::ui
