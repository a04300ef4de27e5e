#include "insight/TimelineCollector.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QString Timeline::typeOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Task:
        return u"task"_s;
    case TimelineKind::Appointment:
        return u"appointment"_s;
    case TimelineKind::Move:
        return u"stage_event"_s;
    case TimelineKind::Change:
        return u"deal_change"_s;
    default:
        return u"activity"_s;
    }
}

Result<std::vector<TimelineRow>> Timeline::outline(const RecordType& subject, const RecordId& id) const
{
    const auto moment = m_reader.snapshot();
    Collector collector(m_reader, m_zone);
    if (const auto done = collector.collect(subject.name(), id); !done) return done.error();
    return collector.sorted();
}

Result<std::vector<TimelineEntry>> Timeline::entries(std::span<const TimelineRow> rows) const
{
    const auto moment = m_reader.snapshot();
    std::vector<TimelineEntry> entries;
    entries.reserve(rows.size());
    for (const TimelineRow& row : rows) {
        auto read = m_reader.fetch(m_reader.catalog().type(typeOf(row.kind)), { row.n });
        if (!read) return read.error();
        if (!read->empty()) entries.push_back({ row, std::move(read->front()), {} });
    }
    if (const auto done = addPeople(entries); !done) return done.error();
    return entries;
}

Result<void> Timeline::addPeople(std::vector<TimelineEntry>& entries) const
{
    for (TimelineEntry& entry : entries) {
        const bool invited = entry.row.kind == TimelineKind::Appointment;
        if (!invited && entry.record.type->name() != u"activity"_s) continue;
        const auto done = m_reader.each(invited
                ? QByteArray("SELECT who_type, who FROM attendee WHERE appointment=? AND _v=1 ORDER BY n")
                : QByteArray("SELECT who_type, who FROM activity_person WHERE activity=? AND _v=1 ORDER BY n"),
            { cellOf(entry.record.id) }, [&](const RowView& row) {
                if (const RecordType* type = m_reader.catalog().numbered(quint16(row.integer(0))))
                    entry.people.push_back({ type->name(), row.id(1), {} });
            });
        if (!done) return done;
        for (TimelineEntry::Person& person : entry.people)
            person.name = m_reader.titleOf(m_reader.catalog().type(person.type), person.id).text;
    }
    return {};
}

} // namespace fairlead
