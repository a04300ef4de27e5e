#include "models/Preferences.h"

#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto firstDayKey = "week/firstDay"_L1;
constexpr auto unitKey = "money/unit"_L1;
constexpr auto amountsKey = "money/amounts"_L1;
constexpr auto hintsKey = "window/keyHints"_L1;
constexpr auto desktopKey = "alerts/desktop"_L1;
constexpr auto leadKey = "alerts/lead"_L1;
constexpr auto windowKey = "alerts/window"_L1;
constexpr auto appointmentsKey = "alerts/appointments"_L1;
constexpr auto tasksKey = "alerts/tasks"_L1;
constexpr auto birthdaysKey = "alerts/birthdays"_L1;
constexpr auto dealsKey = "alerts/deals"_L1;
constexpr auto changesKey = "alerts/amounts"_L1;
constexpr auto syncKey = "sync/minutes"_L1;
constexpr auto filesKey = "sync/filesUpTo"_L1;
constexpr int usualLead = 15;
constexpr int usualSync = 10;
constexpr qint64 usualFiles = qint64(10) * 1024 * 1024;
} // namespace

std::optional<Qt::DayOfWeek> Preferences::chosenFirstDay()
{
    const int day = QSettings().value(firstDayKey).toInt();
    return day >= Qt::Monday && day <= Qt::Sunday ? std::optional(Qt::DayOfWeek(day)) : std::nullopt;
}

Qt::DayOfWeek Preferences::firstDay() { return chosenFirstDay().value_or(QLocale().firstDayOfWeek()); }

void Preferences::setFirstDay(std::optional<Qt::DayOfWeek> day)
{
    QSettings().setValue(firstDayKey, day ? int(*day) : 0);
}

MoneyUnit Preferences::unit() { return MoneyUnit(std::clamp(QSettings().value(unitKey).toInt(), 0, 2)); }
void Preferences::setUnit(MoneyUnit unit) { QSettings().setValue(unitKey, int(unit)); }

AmountStyle Preferences::amounts() { return AmountStyle(std::clamp(QSettings().value(amountsKey).toInt(), 0, 3)); }
void Preferences::setAmounts(AmountStyle style) { QSettings().setValue(amountsKey, int(style)); }

bool Preferences::keyHints() { return QSettings().value(hintsKey, true).toBool(); }
void Preferences::setKeyHints(bool shown) { QSettings().setValue(hintsKey, shown); }

bool Preferences::desktopAlerts() { return QSettings().value(desktopKey, true).toBool(); }
void Preferences::setDesktopAlerts(bool shown) { QSettings().setValue(desktopKey, shown); }

int Preferences::alertLead() { return QSettings().value(leadKey, usualLead).toInt(); }

bool Preferences::windowAlerts() { return QSettings().value(windowKey, true).toBool(); }
void Preferences::setWindowAlerts(bool shown) { QSettings().setValue(windowKey, shown); }

AlarmWishes Preferences::alarmWishes()
{
    const QSettings settings;
    const AlarmWishes usual;
    AlarmWishes wishes;
    wishes.lead = alertLead();
    wishes.appointments = settings.value(appointmentsKey, usual.appointments).toBool();
    wishes.tasks = settings.value(tasksKey, usual.tasks).toBool();
    wishes.birthdays = settings.value(birthdaysKey, usual.birthdays).toBool();
    // Anything that is no severity means none.
    wishes.deals = flagSeverityOf(settings.value(dealsKey, codeOf(*usual.deals)).toString());
    wishes.amountPercent = std::max(0, settings.value(changesKey, usual.amountPercent).toInt());
    return wishes;
}

void Preferences::setAlarmWishes(const AlarmWishes& wishes)
{
    QSettings settings;
    settings.setValue(leadKey, wishes.lead);
    settings.setValue(appointmentsKey, wishes.appointments);
    settings.setValue(tasksKey, wishes.tasks);
    settings.setValue(birthdaysKey, wishes.birthdays);
    settings.setValue(dealsKey, wishes.deals ? codeOf(*wishes.deals) : QString());
    settings.setValue(changesKey, wishes.amountPercent);
}

int Preferences::syncMinutes() { return std::max(0, QSettings().value(syncKey, usualSync).toInt()); }
void Preferences::setSyncMinutes(int minutes) { QSettings().setValue(syncKey, minutes); }

qint64 Preferences::filesUpTo() { return std::max<qint64>(0, QSettings().value(filesKey, usualFiles).toLongLong()); }
void Preferences::setFilesUpTo(qint64 bytes) { QSettings().setValue(filesKey, bytes); }

} // namespace fairlead::ui
