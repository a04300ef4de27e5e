#include "exchange/sample/Diary.h"

#include "model/types/Attendee.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

Diary::Diary(World& world)
    : m_world(world)
    , m_random(world.random.branch(61))
{
}

Appointment Diary::begun(const Entry& entry) const
{
    Appointment record;
    record.subject = entry.subject;
    record.kind = entry.kind;
    record.startOn = record.endOn = entry.day;
    record.timeZone = QString::fromLatin1(m_world.colleagues[entry.who].zone());
    record.state = entry.state;
    record.owner = m_world.colleagues[entry.who].id;
    if (entry.firm) {
        record.company = entry.firm->record.id;
        if (entry.kind == u"visit"_s) record.place = entry.firm->record.city + u' ' + entry.firm->record.street;
    }
    if (entry.deal) record.opportunity = entry.deal->record.id;
    return record;
}

int Diary::nextStart(const Entry& entry)
{
    const int place = m_taken[{ entry.who, entry.day }]++;
    static constexpr int starts[] { 9 * 60, 13 * 60 + 30, 10 * 60 + 30, 15 * 60, 16 * 60 + 30, 8 * 60 };
    return starts[place % int(std::size(starts))] + (m_random.chance(0.3) ? 15 : 0);
}

void Diary::setTimes(Appointment& record, const Entry& entry, int start) const
{
    record.startMinute = start;
    record.endMinute = start + entry.minutes;
    record.startsAt = World::instant(entry.day, start, m_world.colleagues[entry.who]);
}

Diary::Written Diary::write(const Entry& entry)
{
    Appointment record = begun(entry);
    const int start = nextStart(entry);
    setTimes(record, entry, start);
    const RecordId id = m_world.writer.add(u"appointment"_s, record);
    if (entry.firm && !entry.firm->people.empty() && entry.kind != u"event"_s)
        invite(id, u"contact"_s, m_random.pick(entry.firm->people).id,
            entry.state == u"planned"_s && m_random.chance(0.4) ? u"maybe"_s : u"accepted"_s);
    return { id, start };
}

RecordId Diary::writeAllDay(const Entry& entry, QDate until, bool isPrivate)
{
    Appointment record = begun(entry);
    record.endOn = until;
    record.allDay = true;
    record.isPrivate = isPrivate;
    record.startsAt = World::instant(entry.day, 0, m_world.colleagues[entry.who]);
    return m_world.writer.add(u"appointment"_s, record);
}

RecordId Diary::writeWeekly(const Entry& entry, int startMinute)
{
    static constexpr const char* days[] { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
    Appointment record = begun(entry);
    setTimes(record, entry, startMinute);
    record.rule = u"FREQ=WEEKLY;BYDAY="_s + QString::fromLatin1(days[entry.day.dayOfWeek() - 1]);
    return m_world.writer.add(u"appointment"_s, record);
}

void Diary::invite(const RecordId& appointment, const QString& type, const RecordId& who, const QString& answer)
{
    m_world.writer.add(u"attendee"_s, Attendee { {}, appointment, m_world.writer.refTo(type, who), answer });
}

} // namespace fairlead::sample
