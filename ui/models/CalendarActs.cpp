#include "models/CalendarActs.h"

#include "insight/CalendarTimes.h"
#include "model/Recurrence.h"
#include "model/TaskRules.h"
#include "models/Format.h"

#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList timeFields { u"start_on"_s, u"start_minute"_s, u"end_on"_s, u"end_minute"_s, u"all_day"_s,
    u"time_zone"_s, u"starts_at"_s };

QString homeZone() { return QString::fromUtf8(QTimeZone::systemTimeZoneId()); }

} // namespace

bool CalendarActs::canPlace(const CalendarItem& item)
{
    return item.isAppointment() || item.layer == CalendarLayer::Task;
}

std::optional<Record> CalendarActs::find(const QString& type, const RecordId& id) const
{
    auto found = m_session.reader().find(m_session.catalog().type(type), id);
    return found ? std::move(*found) : std::nullopt;
}

std::optional<Record> CalendarActs::find(const CalendarItem& item) const
{
    const QString type = item.isAppointment() ? u"appointment"_s
        : item.layer == CalendarLayer::Task   ? u"task"_s
        : item.layer == CalendarLayer::Close  ? u"opportunity"_s
        : item.layer == CalendarLayer::Care   ? u"care_item"_s
                                              : u"contact"_s;
    return find(type, item.record);
}

QString CalendarActs::when(const CalendarPlace& place) const
{
    const QString day = Format(m_session.isChinese(), m_session.today()).day(place.from, true);
    if (!place.isTimed()) return day;
    return day + u' ' + QTime(*place.start / 60, *place.start % 60).toString(u"HH:mm"_s);
}

/// Puts the times of a place, as the clock here shows them, into the appointment, as its own zone shows them.
void CalendarActs::settle(Record& record, const CalendarPlace& place) const
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    if (record.isBlank(u"time_zone"_s)) record.set(u"time_zone"_s, homeZone());
    const QString zone = record.text(u"time_zone"_s);
    if (!place.isTimed()) {
        record.set(u"start_on"_s, place.from).set(u"end_on"_s, place.to).set(u"all_day"_s, qint64(1));
        record.set(u"start_minute"_s, Cell()).set(u"end_minute"_s, Cell());
        record.set(u"starts_at"_s, instantOf({ place.from, 0 }, zone, here));
        return;
    }
    const WallTime start = fromZone({ place.from, *place.start }, here, zone);
    const bool midnight = *place.end == 1440;
    WallTime end = fromZone({ place.to, midnight ? 1439 : *place.end }, here, zone);
    if (midnight) ++end.minute;
    record.set(u"start_on"_s, start.day).set(u"start_minute"_s, qint64(start.minute));
    record.set(u"end_on"_s, end.day).set(u"end_minute"_s, qint64(end.minute)).set(u"all_day"_s, Cell());
    record.set(u"starts_at"_s, instantOf(start, zone, here));
}

void CalendarActs::addGuests(const RecordId& from, const RecordId& to, std::vector<EditStep>& steps) const
{
    const RecordType& type = m_session.catalog().type(u"attendee"_s);
    (void)m_session.reader().records(
        type, "_v=1 AND appointment=? ORDER BY n", { cellOf(from) }, [&](const Record& guest) {
            Record copy = m_session.workspace().blank(type.name());
            const RecordId fresh = copy.id;
            copy.cells = guest.cells;
            copy.id = fresh;
            steps.push_back(EditStep::create(copy.set(u"appointment"_s, to)));
        });
}

std::optional<CalendarActs::Single> CalendarActs::single(const CalendarItem& item) const
{
    auto record = find(u"appointment"_s, item.record);
    if (!record) return std::nullopt;
    if (!item.seriesDay.isValid()) return Single { *record, {}, false };
    Record series = *record;
    const std::optional<int> minute = series.isBlank(u"start_minute"_s) || series.number(u"all_day"_s)
        ? std::nullopt
        : std::optional(int(series.number(u"start_minute"_s)));
    series.set(u"exceptions"_s,
        withException(series.text(u"exceptions"_s), item.seriesDay, minute, series.text(u"time_zone"_s)));
    Single one { m_session.workspace().blank(u"appointment"_s), { EditStep::change(series, { u"exceptions"_s }) },
        true };
    one.record.cells = record->cells;
    for (const char* field : { "rule", "exceptions", "external_uid" })
        one.record.set(QString::fromLatin1(field), Cell());
    settle(one.record, CalendarPlace::of(item));
    return one;
}

std::vector<EditStep> CalendarActs::stepsOf(Single single, const QStringList& fields) const
{
    if (!single.isNew) return { EditStep::change(single.record, fields) };
    std::vector<EditStep> steps = std::move(single.steps);
    const RecordId series = steps.front().record.id;
    steps.push_back(EditStep::create(single.record));
    addGuests(series, single.record.id, steps);
    return steps;
}

bool CalendarActs::place(const CalendarItem& item, const CalendarPlace& to, Reach reach)
{
    const CalendarPlace from = CalendarPlace::of(item);
    if (from == to) return false;
    if (item.layer == CalendarLayer::Task) return placeTask(item.record, to, from.length() != to.length());
    if (!item.isAppointment()) return false;
    if (item.seriesDay.isValid() && reach == Reach::All) {
        auto series = find(u"appointment"_s, item.record);
        return series && placeSeries(item, std::move(*series), to);
    }
    auto one = single(item);
    if (!one) return false;
    settle(one->record, to);
    QStringList fields = timeFields;
    if (!to.person.isNull()) {
        one->record.set(u"owner"_s, to.person);
        fields.append(u"owner"_s);
    }
    const bool longer = from.from == to.from && from.start == to.start;
    const QString name
        = longer ? tr("change the length of %1").arg(item.title) : tr("move %1 to %2").arg(item.title, when(to));
    return m_session.apply({ name, stepsOf(std::move(*one), fields), {} });
}

/// All occurrences go as far as this one did; days that were left out go with them.
bool CalendarActs::placeSeries(const CalendarItem& item, Record series, const CalendarPlace& to)
{
    const qint64 days = item.from.daysTo(to.from);
    const QString zone = series.text(u"time_zone"_s);
    const QSet<QDate> left = exceptionDays(series.text(u"exceptions"_s), zone);
    const QDate first = series.date(u"start_on"_s);
    // The first one is brought to where this one was brought to, then back by the days between the two.
    settle(series, to);
    const qint64 apart = item.seriesDay.daysTo(first);
    series.set(u"start_on"_s, series.date(u"start_on"_s).addDays(apart));
    series.set(u"end_on"_s, series.date(u"end_on"_s).addDays(apart));
    const std::optional<int> minute
        = to.isTimed() ? std::optional(int(series.number(u"start_minute"_s))) : std::nullopt;
    series.set(u"starts_at"_s,
        instantOf({ series.date(u"start_on"_s), minute.value_or(0) }, zone, QTimeZone::systemTimeZone()));
    QString exceptions;
    for (const QDate day : left)
        exceptions = withException(exceptions, day.addDays(days), minute, zone);
    series.set(u"exceptions"_s, exceptions);
    if (auto rule = Recurrence::read(series.text(u"rule"_s))) {
        rule->moveDay(item.seriesDay, item.seriesDay.addDays(days));
        series.set(u"rule"_s, rule->text());
    }
    return m_session.apply({ tr("move all of %1").arg(item.title),
        { EditStep::change(series, timeFields + QStringList { u"rule"_s, u"exceptions"_s }) }, {} });
}

bool CalendarActs::placeTask(const RecordId& id, const CalendarPlace& to, bool withLength)
{
    auto task = find(u"task"_s, id);
    if (!task) return false;
    task->set(u"due_on"_s, to.from).set(u"due_time"_s, to.isTimed() ? Cell(qint64(*to.start)) : Cell());
    QStringList fields { u"due_on"_s, u"due_time"_s };
    if (withLength && to.isTimed()) {
        task->set(u"planned_minutes"_s, qint64(to.length()));
        fields.append(u"planned_minutes"_s);
    }
    if (!to.person.isNull()) {
        task->set(u"owner"_s, to.person);
        fields.append(u"owner"_s);
    }
    const QString name = tr("plan %1 for %2").arg(task->title(), when(to));
    return m_session.apply({ name, { EditStep::change(*task, fields) }, {} });
}

bool CalendarActs::planTask(const RecordId& task, const CalendarPlace& to) { return placeTask(task, to, false); }

bool CalendarActs::copy(const CalendarItem& item, const CalendarPlace& to)
{
    if (!canPlace(item)) return false;
    const auto from = find(item);
    if (!from) return false;
    Record made = m_session.workspace().blank(from->type->name());
    made.cells = from->cells;
    Edit edit { tr("copy %1 to %2").arg(item.title, when(to)), {}, {} };
    if (item.layer == CalendarLayer::Task) {
        made.set(u"status"_s, task_status::open).set(u"done_on"_s, Cell()).set(u"outcome"_s, Cell());
        made.set(u"due_on"_s, to.from).set(u"due_time"_s, to.isTimed() ? Cell(qint64(*to.start)) : Cell());
        edit.steps.push_back(EditStep::create(made));
        return m_session.apply(std::move(edit));
    }
    for (const char* field : { "rule", "exceptions", "external_uid", "state_reason" })
        made.set(QString::fromLatin1(field), Cell());
    made.set(u"state"_s, u"planned"_s);
    settle(made, to);
    if (!to.person.isNull()) made.set(u"owner"_s, to.person);
    edit.steps.push_back(EditStep::create(made));
    addGuests(from->id, made.id, edit.steps);
    return m_session.apply(std::move(edit));
}

bool CalendarActs::remove(const CalendarItem& item, Reach reach)
{
    const auto record = find(item);
    if (!record || !canPlace(item)) return false;
    Edit edit { tr("delete %1").arg(item.title), {}, {} };
    if (item.seriesDay.isValid() && reach == Reach::One)
        edit.steps = single(item)->steps;
    else
        edit.steps.push_back(EditStep::remove(*record->type, record->id));
    return m_session.apply(std::move(edit));
}

bool CalendarActs::setState(const CalendarItem& item, const QString& state)
{
    auto one = single(item);
    if (!one) return false;
    one->record.set(u"state"_s, state);
    const ChoiceList* states = m_session.catalog().list(u"appointment_state"_s);
    const ChoiceValue* value = states ? states->find(state) : nullptr;
    const QString words = value ? value->label.in(m_session.isChinese()) : state;
    const QString name = tr("%1: %2", "an appointment and its new state").arg(item.title, words);
    return m_session.apply({ name, stepsOf(std::move(*one), { u"state"_s }), {} });
}

Record CalendarActs::draft(const QString& line, const CalendarPlace& at, const RecordId& owner) const
{
    return draft(QuickText::read(line, m_session.today()), at, owner);
}

Record CalendarActs::draft(const QuickText& quick, const CalendarPlace& at, const RecordId& owner) const
{
    CalendarPlace place = at;
    if (quick.day.isValid()) place = place.shifted(place.from.daysTo(quick.day));
    if (quick.start) {
        const int length = quick.end ? *quick.end - *quick.start : at.isTimed() ? at.length() : CalendarDrag::newLength;
        place = CalendarPlace::at(place.from, *quick.start, length, at.person);
    }
    Record record = m_session.workspace().blank(u"appointment"_s);
    const bool whole = !place.isTimed();
    record.set(u"subject"_s, quick.subject).set(u"state"_s, u"planned"_s);
    record.set(u"kind"_s, !quick.kind.isEmpty() ? quick.kind : whole ? u"event"_s : u"meeting"_s);
    record.set(u"owner"_s, at.person.isNull() ? owner : at.person);
    settle(record, place);
    return record;
}

bool CalendarActs::add(const Record& draft)
{
    return m_session.apply({ tr("add %1").arg(draft.title()), { EditStep::create(draft) }, {} });
}

} // namespace fairlead::ui
