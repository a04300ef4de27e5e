#pragma once
#include "insight/Checklist.h"
#include "insight/NextActivities.h"
#include "models/Session.h"

#include <span>

namespace fairlead::ui {

/// What is planned next with the open deals of a list, and how far they are with the checklists of their stages: read
/// beside the person, and anew when something of that changes.
class NextSteps : public QObject
{
    Q_OBJECT
public:
    explicit NextSteps(Session& session, QObject* parent = nullptr);

    /// Nothing where nothing is planned.
    std::optional<NextActivity> of(const Record& deal) const { return m_plans.of(deal); }

    ChecklistProgress::Share checksOf(const Record& deal) const { return m_checks.of(deal); }

    /// Whether a filter asks what is planned with deals, or when they were spoken of: tasks, appointments and
    /// activities say it.
    static bool areAskedBy(const Filter& filter);

    struct Tally
    {
        qint64 late = 0;
        qint64 none = 0;
        qint64 today = 0;
        qint64 later = 0;
        qint64 open() const { return late + none + today + later; }
        qint64 needAttention() const { return late + none; }
    };
    /// Of deals by their row numbers; ended ones do not count.
    Tally tally(std::span<const qint64> rows) const;
    bool isLoaded() const { return m_loaded; }

signals:
    void changed();

private:
    struct Answer
    {
        NextActivities plans;
        ChecklistProgress checks;
        QHash<qint64, NextState> states;
    };
    void read();

    Session& m_session;
    NextActivities m_plans;
    ChecklistProgress m_checks;
    QHash<qint64, NextState> m_states; ///< of open deals, by row number
    bool m_loaded = false;
};

} // namespace fairlead::ui
