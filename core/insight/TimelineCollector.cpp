#include "insight/TimelineCollector.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

TimelineKind activityKind(std::string_view code)
{
    if (code == "call") return TimelineKind::Call;
    if (code == "visit") return TimelineKind::Visit;
    if (code == "meeting") return TimelineKind::Meeting;
    if (code == "mail") return TimelineKind::Mail;
    if (code == "message") return TimelineKind::Message;
    return TimelineKind::Note;
}

} // namespace

qint64 Timeline::Collector::endOf(QDate day) const
{
    return day.isValid() ? QDateTime(day, QTime(23, 59, 59), m_zone).toMSecsSinceEpoch() : 0;
}

qint64 Timeline::Collector::momentOf(QDate day, qint64 minute) const
{
    return day.isValid() ? QDateTime(day, QTime(0, 0).addSecs(int(minute) * 60), m_zone).toMSecsSinceEpoch() : 0;
}

bool Timeline::Collector::isNew(TimelineKind kind, qint64 n)
{
    const std::pair place { int(kind), n };
    if (m_known.contains(place)) return false;
    m_known.insert(place);
    return true;
}

Result<void> Timeline::Collector::activities(const char* from, const RecordId& id)
{
    return m_reader.each(
        QByteArray("SELECT a.n, a.id, a.kind, a.happened_at, a.corrects, coalesce(a.void, 0), a.appointment FROM ")
            + from,
        { cellOf(id) }, [this](const RowView& row) {
            const TimelineKind kind = activityKind(row.bytes(2));
            if (!isNew(kind, row.integer(0))) return;
            if (!row.isNull(4)) m_corrected.insert(row.id(4));
            if (!row.isNull(6)) m_told.insert(row.id(6));
            m_activities.push_back({ row.id(1), { kind, row.integer(0), row.integer(3), false }, row.integer(5) != 0 });
        });
}

Result<void> Timeline::Collector::tasks(const char* from, const RecordId& id)
{
    return m_reader.each(QByteArray("SELECT t.n, coalesce(t.status, ''), t.due_on, t.due_time, t.done_on, "
                                    "t.created_at FROM ")
            + from,
        { cellOf(id) }, [this](const RowView& row) {
            if (!isNew(TimelineKind::Task, row.integer(0))) return;
            const std::string_view status = row.bytes(1);
            const QDate due = row.date(2);
            if (status != "done" && status != "dropped") {
                const qint64 at = row.isNull(3) ? endOf(due) : momentOf(due, row.integer(3));
                m_rows.push_back({ TimelineKind::Task, row.integer(0), at, true });
                return;
            }
            const QDate day = row.isNull(4) ? due : row.date(4);
            m_rows.push_back(
                { TimelineKind::Task, row.integer(0), day.isValid() ? endOf(day) : row.integer(5), false });
        });
}

Result<void> Timeline::Collector::appointments(const char* from, const RecordId& id)
{
    return m_reader.each(
        QByteArray("SELECT p.n, p.id, coalesce(p.state, 'planned'), p.start_on, p.start_minute FROM ") + from,
        { cellOf(id) }, [this](const RowView& row) {
            if (!isNew(TimelineKind::Appointment, row.integer(0))) return;
            const qint64 at = row.isNull(4) ? endOf(row.date(3)) : momentOf(row.date(3), row.integer(4));
            m_appointments.push_back(
                { row.id(1), { TimelineKind::Appointment, row.integer(0), at, row.bytes(2) == "planned" } });
        });
}

Result<void> Timeline::Collector::moves(const char* from, const RecordId& id)
{
    struct Move
    {
        RecordId id;
        TimelineRow row;
    };
    std::vector<Move> moves;
    const auto done
        = m_reader.each(QByteArray("SELECT e.n, e.id, e.happened_on, e.corrects, coalesce(e.void, 0) FROM ") + from,
            { cellOf(id) }, [&](const RowView& row) {
                if (!row.isNull(3)) m_corrected.insert(row.id(3));
                if (row.integer(4) || !isNew(TimelineKind::Move, row.integer(0))) return;
                moves.push_back({ row.id(1), { TimelineKind::Move, row.integer(0), endOf(row.date(2)), false } });
            });
    for (const Move& move : moves)
        if (!m_corrected.contains(move.id)) m_rows.push_back(move.row);
    return done;
}

Result<void> Timeline::Collector::changes(const char* from, const RecordId& id)
{
    return m_reader.each(
        QByteArray("SELECT c.n, c.happened_on FROM ") + from, { cellOf(id) }, [this](const RowView& row) {
            if (isNew(TimelineKind::Change, row.integer(0)))
                m_rows.push_back({ TimelineKind::Change, row.integer(0), endOf(row.date(1)), false });
        });
}

Result<void> Timeline::Collector::ofDeal(const RecordId& id)
{
    if (const auto done = tasks("task t WHERE t.opportunity=?1 AND t._v=1", id); !done) return done;
    if (const auto done = appointments("appointment p WHERE p.opportunity=?1 AND p._v=1", id); !done) return done;
    if (const auto done = moves("stage_event e WHERE e._v=1 AND e.opportunity=?1", id); !done) return done;
    return changes("deal_change c WHERE c.opportunity=?1 AND c._v=1", id);
}

Result<void> Timeline::Collector::ofCompany(const RecordId& id)
{
    // CROSS JOIN: from the few records of this company outward, whatever the tables hold elsewhere.
    if (const auto done = activities("activity a WHERE a.company=?1 AND a._v=1", id); !done) return done;
    if (const auto done = activities("opportunity o CROSS JOIN activity_share s ON s.about=o.id AND s._v=1 "
                                     "CROSS JOIN activity a ON a.id=s.activity AND a._v=1 "
                                     "WHERE o.company=?1 AND o._v=1",
            id);
        !done)
        return done;
    if (const auto done = activities("employment m CROSS JOIN activity_person w ON w.who=m.contact AND w._v=1 "
                                     "CROSS JOIN activity a ON a.id=w.activity AND a._v=1 "
                                     "WHERE m.company=?1 AND m._v=1 AND m.to_on IS NULL "
                                     "AND (a.company IS NULL OR a.company=?1)",
            id);
        !done)
        return done;
    if (const auto done = tasks("task t WHERE t.company=?1 AND t._v=1", id); !done) return done;
    if (const auto done = tasks("opportunity o CROSS JOIN task t ON t.opportunity=o.id AND t._v=1 "
                                "WHERE o.company=?1 AND o._v=1",
            id);
        !done)
        return done;
    if (const auto done = appointments("appointment p WHERE p.company=?1 AND p._v=1", id); !done) return done;
    if (const auto done = appointments("opportunity o CROSS JOIN appointment p ON p.opportunity=o.id AND p._v=1 "
                                       "WHERE o.company=?1 AND o._v=1",
            id);
        !done)
        return done;
    if (const auto done = moves("opportunity o CROSS JOIN stage_event e ON e._v=1 AND e.opportunity=o.id "
                                "WHERE o.company=?1 AND o._v=1",
            id);
        !done)
        return done;
    return changes("opportunity o CROSS JOIN deal_change c ON c.opportunity=o.id AND c._v=1 "
                   "WHERE o.company=?1 AND o._v=1",
        id);
}

Result<void> Timeline::Collector::ofContact(const RecordId& id)
{
    if (const auto done = activities("activity_person w CROSS JOIN activity a ON a.id=w.activity AND a._v=1 "
                                     "WHERE w.who=?1 AND w._v=1",
            id);
        !done)
        return done;
    if (const auto done = tasks("task t WHERE t.about=?1 AND t._v=1", id); !done) return done;
    return appointments("attendee w CROSS JOIN appointment p ON p.id=w.appointment AND p._v=1 "
                        "WHERE w.who=?1 AND w._v=1",
        id);
}

Result<void> Timeline::Collector::ofPerson(const RecordId& id)
{
    if (const auto done = activities("activity a WHERE a.\"by\"=?1 AND a._v=1", id); !done) return done;
    if (const auto done = tasks("task t WHERE t.owner=?1 AND t._v=1", id); !done) return done;
    return appointments("appointment p WHERE p.owner=?1 AND p._v=1", id);
}

Result<void> Timeline::Collector::collect(const QString& type, const RecordId& id)
{
    const auto own = activities("activity_share s CROSS JOIN activity a ON a.id=s.activity AND a._v=1 "
                                "WHERE s.about=?1 AND s._v=1",
        id);
    if (!own) return own;
    if (type == u"opportunity"_s) return ofDeal(id);
    if (type == u"company"_s) return ofCompany(id);
    if (type == u"contact"_s) return ofContact(id);
    if (type == u"person"_s) return ofPerson(id);
    return {};
}

std::vector<TimelineRow> Timeline::Collector::sorted()
{
    for (const Activity& activity : m_activities)
        if (!activity.isVoid && !m_corrected.contains(activity.id)) m_rows.push_back(activity.row);
    for (const Appointment& appointment : m_appointments)
        if (appointment.row.planned || !m_told.contains(appointment.id)) m_rows.push_back(appointment.row);
    std::sort(m_rows.begin(), m_rows.end(), [](const TimelineRow& a, const TimelineRow& b) {
        if (a.planned != b.planned) return a.planned;
        if (a.at != b.at) {
            if (a.planned && (a.at == 0 || b.at == 0)) return b.at == 0; // without a day: last
            return a.planned ? a.at < b.at : a.at > b.at;
        }
        return std::pair(int(a.kind), a.n) > std::pair(int(b.kind), b.n);
    });
    return std::move(m_rows);
}

} // namespace fairlead
