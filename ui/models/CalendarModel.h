#pragma once
#include "models/CalendarPlace.h"
#include "models/CalendarSpan.h"
#include "models/Session.h"

#include <QSet>
#include <QTimer>

namespace fairlead::ui {

/// A task that has no time yet and can be dropped into the calendar.
struct LooseTask
{
    RecordId id;
    QString subject;
    QString customer;
    QDate due;
    int minutes = 0; ///< planned; 0: nobody said
};

/// What a calendar shows: of whom, which days, which layers. Asks beside the person, again after each change of what it
/// shows, and counts what it hides. Lives on the interface thread.
class CalendarModel : public QObject
{
    Q_OBJECT
public:
    explicit CalendarModel(Session& session, QObject* parent = nullptr);

    CalendarMode mode() const { return m_mode; }
    QDate anchor() const { return m_anchor; }
    CalendarSpan span() const { return { m_mode, m_anchor }; }
    /// A person or a unit; null: everybody.
    const RecordId& whose() const { return m_whose; }
    void show(CalendarMode mode, QDate anchor, const RecordId& whose);

    /// Those of the layers that are shown, in order of time.
    const std::vector<CalendarItem>& items() const { return m_items; }
    const std::vector<CalendarClash>& clashes() const { return m_clashes; } ///< indexes are not those of items()
    const std::vector<LooseTask>& looseTasks() const { return m_loose; }
    qint64 looseCount() const { return m_looseCount; }
    /// The columns of a team, in order of names.
    const std::vector<RecordId>& columns() const { return m_columns; }
    bool isLoaded() const { return m_loaded; }

    bool isShown(CalendarLayer layer) const { return !m_hidden.contains(int(layer)); }
    void setShown(CalendarLayer layer, bool shown);
    int countOf(CalendarLayer layer) const { return m_counts[size_t(layer)]; } ///< in the days the view is about

    QDate today() const { return m_session.today(); }
    int minute() const; ///< of today, now
    QString nameOf(const RecordId& person) const;
    /// Who owns what is made here; null: nobody sits here and nobody was chosen.
    RecordId maker() const;
    Session& session() const { return m_session; }

signals:
    void changed();
    void ticked(); ///< a minute has gone by

private:
    struct Answer
    {
        std::vector<CalendarItem> items;
        std::vector<CalendarClash> clashes;
        std::vector<LooseTask> loose;
        qint64 looseCount = 0;
        std::vector<RecordId> columns;
    };
    struct Question
    {
        CalendarMode mode;
        Period days;
        RecordId whose;
        QDate today;
        bool closes;
    };
    void reload();
    static Answer answer(const Question& question, const QueryRunner& runner);
    static void readLoose(
        Answer& answer, const Question& question, const std::vector<RecordId>& people, const QueryRunner& runner);
    void take(Answer answer);
    void sift();

    Session& m_session;
    CalendarMode m_mode = CalendarMode::Week;
    QDate m_anchor;
    RecordId m_whose;
    std::vector<CalendarItem> m_all;
    std::vector<CalendarItem> m_items;
    std::vector<CalendarClash> m_clashes;
    std::vector<LooseTask> m_loose;
    qint64 m_looseCount = 0;
    std::vector<RecordId> m_columns;
    std::array<int, calendarLayers> m_counts {};
    QSet<int> m_hidden;
    bool m_loaded = false;
    QTimer m_again; ///< gathers a burst of changes into one question
    QTimer m_clock;
};

} // namespace fairlead::ui
