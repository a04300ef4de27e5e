#include "insight/CalendarLoader.h"

#include "insight/YearDay.h"
#include "model/Recurrence.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortTask = 30; // minutes, where nobody planned any

CalendarLayer layerOf(const QString& kind)
{
    if (kind == u"visit"_s) return CalendarLayer::Visit;
    if (kind == u"call"_s) return CalendarLayer::Call;
    return kind == u"event"_s ? CalendarLayer::Event : CalendarLayer::Meeting;
}

const QByteArray appointments
    = "SELECT a.id, a.owner, a.start_on, a.start_minute, a.end_on, a.end_minute, a.all_day, a.time_zone, a.rule, "
      "a.exceptions, a.kind, a.subject, a.state, a.private, a.place, (SELECT name FROM company WHERE id=a.company), "
      "a.checked_in_at, a.checked_out_at "
      "FROM appointment a WHERE +a._v=1 AND ";
// A plus keeps the planner from an index that finds more; CROSS JOIN has it begin with the appointments.
/// Who of ours is invited and did not decline.
const QByteArray invited
    = "SELECT a.id, t.who FROM appointment a CROSS JOIN attendee t ON t.appointment=a.id AND t._v=1 WHERE +a._v=1 AND "
      "t.who_type=3 AND t.answer IS NOT 'declined' AND ";
const QByteArray inRange = "a.start_on BETWEEN ?1 AND ?2 AND +a.rule IS NULL";
/// Began before the range and last into it; the index of those that last has few rows.
const QByteArray intoRange = "a.end_on>=?1 AND a.end_on>a.start_on AND +a.start_on<?1 AND +a.rule IS NULL";
const QByteArray inSeries = "a.rule>'' AND +a.start_on<=?1";

} // namespace

struct CalendarLoader::Span
{
    QDate from;
    QDate to;
    std::optional<int> start;
    std::optional<int> end;
    QString zone;
};

bool CalendarLoader::isWanted(const RecordId& owner) const { return m_people.isEmpty() || m_people.contains(owner); }

Result<void> CalendarLoader::loadAppointments(const QByteArray& which, const Cells& bindings)
{
    if (auto done = m_reader.each(
            invited + which, bindings, [this](const RowView& row) { m_invited[row.id(0)].push_back(row.id(1)); });
        !done)
        return done;
    return m_reader.each(appointments + which, bindings, [this](const RowView& row) { addAppointment(row); });
}

Result<void> CalendarLoader::loadSingle()
{
    // A day more at both ends: other zones.
    const Cell from = cellOf(m_scope.days.from.addDays(-1));
    if (auto done = loadAppointments(intoRange, { from }); !done) return done;
    return loadAppointments(inRange, { from, cellOf(m_scope.days.to.addDays(1)) });
}

Result<void> CalendarLoader::loadOne(const RecordId& appointment)
{
    return loadAppointments("a.id=?1", { cellOf(appointment) });
}

Result<void> CalendarLoader::loadUnderWay()
{
    return loadAppointments("a.checked_in_at IS NOT NULL AND a.checked_out_at IS NULL AND +a.rule IS NULL", {});
}

Result<void> CalendarLoader::loadSeries() { return loadAppointments(inSeries, { cellOf(m_scope.days.to.addDays(1)) }); }

void CalendarLoader::addAppointment(const RowView& row)
{
    const RecordId id = row.id(0);
    const RecordId owner = row.id(1);
    const std::vector<RecordId> guests = m_invited.value(id);
    const bool comes = std::any_of(
        guests.begin(), guests.end(), [this](const RecordId& person) { return m_people.contains(person); });
    if (!isWanted(owner) && !comes) return;
    CalendarItem item;
    item.layer = layerOf(row.text(10));
    item.record = id;
    item.title = row.text(11);
    item.state = row.text(12);
    item.isPrivate = row.integer(13) != 0;
    item.place = row.text(14);
    item.customer = row.text(15);
    if (!row.isNull(16)) item.checkedInAt = row.integer(16);
    if (!row.isNull(17)) item.checkedOutAt = row.integer(17);
    item.owner = owner;
    if (!owner.isNull()) item.people.push_back(owner);
    for (const RecordId& person : guests)
        if (person != owner) item.people.push_back(person);
    Span span { row.date(2), row.date(4), {}, {}, row.text(7) };
    span.to = span.to.isValid() ? std::max(span.from, span.to) : span.from;
    if (row.integer(6) == 0 && !row.isNull(3)) {
        span.start = int(std::clamp<qint64>(row.integer(3), 0, 1439));
        const int end = row.isNull(5) ? *span.start + 60 : int(std::clamp<qint64>(row.integer(5), 0, 1440));
        span.end = span.from == span.to ? std::clamp(end, std::min(*span.start + 1, 1440), 1440) : end;
    }
    if (row.isNull(8))
        place(std::move(item), span, 0);
    else
        addSeries(item, span, row.text(8), row.text(9));
}

void CalendarLoader::addSeries(
    const CalendarItem& item, const Span& span, const QString& rule, const QString& exceptions)
{
    const qint64 length = span.from.daysTo(span.to);
    const auto repeats = Recurrence::read(rule);
    const QDate from = m_scope.days.from.addDays(-1 - length);
    const QDate to = m_scope.days.to.addDays(1);
    // A rule that we cannot read leaves the day that is certain.
    const std::vector<QDate> days = repeats ? repeats->days(span.from, from, to) : std::vector<QDate> { span.from };
    const QSet<QDate> left = exceptionDays(exceptions, span.zone);
    for (const QDate day : days) {
        if (left.contains(day)) continue;
        CalendarItem one = item;
        one.seriesDay = day;
        place(std::move(one), span, span.from.daysTo(day));
    }
}

/// Puts it on the clock of who asks, `shift` days later, if that is in the range.
void CalendarLoader::place(CalendarItem item, const Span& span, qint64 shift)
{
    item.from = span.from.addDays(shift);
    item.to = span.to.addDays(shift);
    if (span.start) {
        const WallTime start = inZone({ item.from, *span.start }, span.zone, m_scope.zone);
        // 24:00 is written as such where the day ends it.
        const bool midnight = *span.end == 1440;
        WallTime end = inZone({ item.to, midnight ? 1439 : *span.end }, span.zone, m_scope.zone);
        if (midnight) ++end.minute;
        if (end.minute == 0 && end.day > start.day) end = { end.day.addDays(-1), 1440 };
        item.from = start.day;
        item.to = end.day;
        item.start = start.minute;
        item.end = end.minute;
    }
    if (item.to < m_scope.days.from || item.from > m_scope.days.to) return;
    m_items.push_back(std::move(item));
}

Result<void> CalendarLoader::loadTasks()
{
    return m_reader.each("SELECT t.id, t.owner, t.due_on, t.due_time, t.planned_minutes, t.subject, t.status, (SELECT "
                         "name FROM company WHERE id=t.company) FROM task t WHERE +t._v=1 AND t.due_on BETWEEN ?1 AND "
                         "?2 AND t.status IS NOT 'dropped'",
        { cellOf(m_scope.days.from), cellOf(m_scope.days.to) }, [this](const RowView& row) { addTask(row); });
}

void CalendarLoader::addTask(const RowView& row)
{
    const RecordId owner = row.id(1);
    if (!isWanted(owner)) return;
    CalendarItem item;
    item.layer = CalendarLayer::Task;
    item.record = row.id(0);
    item.owner = owner;
    if (!owner.isNull()) item.people.push_back(owner);
    item.from = item.to = row.date(2);
    if (!row.isNull(3)) {
        item.start = int(std::clamp<qint64>(row.integer(3), 0, 1439));
        const qint64 planned = row.isNull(4) ? shortTask : std::clamp<qint64>(row.integer(4), 15, 1440);
        item.end = int(std::min<qint64>(1440, *item.start + planned));
    }
    item.title = row.text(5);
    item.state = row.text(6);
    item.customer = row.text(7);
    m_items.push_back(std::move(item));
}

Result<void> CalendarLoader::loadBirthdays()
{
    // Only of the months that are seen: contacts are many.
    QSet<int> months;
    // A lunar month lies in the common month of its number or in the two after it.
    for (QDate day = m_scope.days.from; day <= m_scope.days.to && months.size() < 12; day = day.addDays(1))
        for (const int before : { 0, 1, 2 })
            months.insert((day.month() - before + 11) % 12 + 1);
    for (const int month : std::as_const(months)) {
        const auto done
            = m_reader.each("SELECT c.id, c.owner, c.birth_month, c.birth_day, c.full_name, c.birth_calendar "
                            "FROM contact c WHERE c.birth_month=? AND c._v=1",
                { Cell(qint64(month)) }, [this](const RowView& row) { addBirthday(row); });
        if (!done) return done;
    }
    return {};
}

void CalendarLoader::addBirthday(const RowView& row)
{
    if (!isWanted(row.id(1))) return;
    const int month = int(row.integer(2));
    const int day = int(row.integer(3));
    const bool isLunar = row.text(5) == u"lunar"_s;
    for (int year = m_scope.days.from.year(); year <= m_scope.days.to.year(); ++year) {
        const Period seen { std::max(m_scope.days.from, QDate(year, 1, 1)),
            std::min(m_scope.days.to, QDate(year, 12, 31)) };
        const QDate on = yearDayIn(seen, month, day, isLunar);
        if (!on.isValid()) continue;
        CalendarItem item;
        item.layer = CalendarLayer::Birthday;
        item.record = row.id(0);
        item.owner = row.id(1);
        if (!item.owner.isNull()) item.people.push_back(item.owner);
        item.from = item.to = on;
        item.title = row.text(4);
        m_items.push_back(std::move(item));
    }
}

Result<void> CalendarLoader::loadCloses()
{
    if (!m_scope.closes) return {};
    return m_reader.each("SELECT o.id, o.owner, o.expected_close, o.name, (SELECT name FROM company WHERE "
                         "id=o.company) FROM opportunity o WHERE +o._v=1 AND o.expected_close BETWEEN ?1 AND ?2 AND "
                         "o.closed_on IS NULL",
        { cellOf(m_scope.days.from), cellOf(m_scope.days.to) }, [this](const RowView& row) {
            if (!isWanted(row.id(1))) return;
            CalendarItem item;
            item.layer = CalendarLayer::Close;
            item.record = row.id(0);
            item.owner = row.id(1);
            if (!item.owner.isNull()) item.people.push_back(item.owner);
            item.from = item.to = row.date(2);
            item.title = row.text(3);
            item.customer = row.text(4);
            m_items.push_back(std::move(item));
        });
}

Result<void> CalendarLoader::loadCare()
{
    return m_reader.each("SELECT c.id, c.owner, c.due_on, c.subject, c.state, (SELECT full_name FROM contact WHERE "
                         "id=c.contact) FROM care_item c WHERE +c._v=1 AND c.due_on BETWEEN ?1 AND ?2 AND c.state IS "
                         "NOT 'dropped'",
        { cellOf(m_scope.days.from), cellOf(m_scope.days.to) }, [this](const RowView& row) {
            if (!isWanted(row.id(1))) return;
            CalendarItem item;
            item.layer = CalendarLayer::Care;
            item.record = row.id(0);
            item.owner = row.id(1);
            if (!item.owner.isNull()) item.people.push_back(item.owner);
            item.from = item.to = row.date(2);
            item.title = row.text(3);
            item.state = row.text(4);
            item.customer = row.text(5);
            m_items.push_back(std::move(item));
        });
}

Result<void> CalendarLoader::run()
{
    for (const auto step : { &CalendarLoader::loadSingle, &CalendarLoader::loadSeries, &CalendarLoader::loadTasks,
             &CalendarLoader::loadBirthdays, &CalendarLoader::loadCloses, &CalendarLoader::loadCare })
        if (auto done = (this->*step)(); !done) return done;
    return {};
}

} // namespace fairlead
