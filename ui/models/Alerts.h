#pragma once
#include "insight/CalendarItems.h"
#include "models/Session.h"

#include <QDateTime>
#include <QTimer>

namespace fairlead::ui {

/// Something that the person at this desk should know now.
struct Alert
{
    enum class Kind { TaskLate, TaskDue, Appointment, Birthday };
    Kind kind = Kind::TaskDue;
    QString type; ///< of the record
    RecordId record;
    QString title;
    QString customer;
    QDate day;
    std::optional<int> minute; ///< of the day
    QDateTime from; ///< when it begins to matter

    /// Names it while it is put off: another day of a series is another alert.
    QString key() const { return record.toString() + QLatin1Char('@') + day.toString(Qt::ISODate); }
};

/// What is due, overdue or about to begin for who sits here: tasks, appointments a quarter of an hour before,
/// birthdays. Looks again each minute, and asks again after changes; what was put off is kept on this machine only.
/// Interface thread.
class Alerts : public QObject
{
    Q_OBJECT
public:
    explicit Alerts(Session& session, QObject* parent = nullptr);

    /// Those of now, the most urgent first. None while nobody sits here.
    const std::vector<Alert>& now() const { return m_now; }
    /// Not again before.
    void putOff(const Alert& alert, const QDateTime& until);
    void putOffToday(const Alert& alert); ///< for two hours
    void putOffTomorrow(const Alert& alert); ///< until nine
    /// A task is finished, anything else has been seen.
    void settle(const Alert& alert);
    void reload();

    static constexpr int leadMinutes = 15;

signals:
    void changed();
    /// Have just begun to matter; not those that there were at the start.
    void raised(const QList<fairlead::ui::Alert>& fresh);

private:
    static std::vector<Alert> ask(const QueryRunner& runner, const RecordId& person, QDate today);
    static void addTasks(std::vector<Alert>& alerts, const QueryRunner& runner, const RecordId& person, QDate today);
    void look();
    QDateTime instant() const;

    Session& m_session;
    std::vector<Alert> m_all;
    std::vector<Alert> m_now;
    QSet<QString> m_known;
    bool m_started = false;
    QDate m_day;
    QTimer m_again;
    QTimer m_clock;
};

} // namespace fairlead::ui
