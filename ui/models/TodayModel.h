#pragma once
#include "insight/Anomalies.h"
#include "insight/CalendarItems.h"
#include "models/Session.h"

#include <QTimer>

namespace fairlead::ui {

/// What is to be done now and this week by who sits here, or by everybody while nobody was chosen. Asks beside the
/// person, again after changes and when another day has begun. Interface thread.
class TodayModel : public QObject
{
    Q_OBJECT
public:
    explicit TodayModel(Session& session, QObject* parent = nullptr);

    struct State
    {
        std::vector<CalendarItem> today; ///< appointments and birthdays, in order
        std::vector<CalendarItem> later; ///< of the next six days
        std::vector<Record> due; ///< open tasks that are overdue or due today, the oldest first, at most `mostTasks`
        qint64 dueCount = 0;
        qint64 overdue = 0;
        std::vector<Record> soon; ///< open tasks of the next six days
        std::vector<CalendarItem> underWay; ///< visits that were begun and not ended, of whatever day
        std::vector<Record> care; ///< open care that is late or due today, the oldest first
        std::vector<Record> careSoon; ///< of the next six days
        std::vector<FlaggedDeal> deals; ///< all
        std::vector<Record> measures; ///< improvement measures of who sits here whose day has come
        std::vector<Record> coaching; ///< notes for who sits here that are not answered, the newest first
    };
    const State& state() const { return m_state; }
    bool isLoaded() const { return m_loaded; }
    void reload();

    static constexpr int mostTasks = 12;

signals:
    void changed();

private:
    static State ask(const QueryRunner& runner, const RecordId& person, QDate today);

    Session& m_session;
    State m_state;
    bool m_loaded = false;
    QDate m_day;
    QTimer m_again;
    QTimer m_clock;
};

} // namespace fairlead::ui
