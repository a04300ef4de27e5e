#pragma once
#include "store/Reader.h"

#include <QTimeZone>
#include <span>

namespace fairlead {

/// What stands in a timeline. The first six are activities, by their kind.
enum class TimelineKind { Note, Call, Visit, Meeting, Mail, Message, Task, Appointment, Move, Change };

/// One line of a timeline, without its words: those are read when the line is looked at.
struct TimelineRow
{
    TimelineKind kind = TimelineKind::Note;
    qint64 n = 0; ///< row number of the record, in the table of its kind
    qint64 at = 0; ///< UTC ms; of what has only a day: its last second there; planned without a day: 0
    bool planned = false; ///< an open task, an appointment that nobody closed
    bool operator==(const TimelineRow&) const = default;
};

/// A line with all that it says.
struct TimelineEntry
{
    TimelineRow row;
    Record record;
    struct Person
    {
        QString type; ///< record type: person, contact
        RecordId id;
        QString name;
    };
    std::vector<Person> people; ///< who took part, or is invited
};

/// All that happened with a record and all that is planned for it: activities, tasks, appointments, moves and changes
/// of deals. Of a deal: its own. Of a customer: that of the company, of its deals and of the people employed there. Of
/// a contact: what he took part in. Of a person of ours: what he did and has to do. Of any other record: the activities
/// that name it.
///
/// Activities that are void or corrected by a later one are left out, and appointments that an activity says more of.
/// By indexed look-ups: the cost follows what belongs to the record, not the workspace. Belongs to the reader's thread.
class Timeline
{
public:
    /// `zone`: where days begin.
    explicit Timeline(const Reader& reader, const QTimeZone& zone = QTimeZone::systemTimeZone())
        : m_reader(reader)
        , m_zone(zone)
    {
    }
    /// Planned first, the most urgent on top and those without a day last; then the past, the newest on top.
    Result<std::vector<TimelineRow>> outline(const RecordType& subject, const RecordId& id) const;
    /// The words of some lines, in their order. A record that went meanwhile is left out.
    Result<std::vector<TimelineEntry>> entries(std::span<const TimelineRow> rows) const;
    /// Name of the record type that a line is a record of.
    static QString typeOf(TimelineKind kind);

private:
    class Collector;
    Result<void> addPeople(std::vector<TimelineEntry>& entries) const;

    const Reader& m_reader;
    QTimeZone m_zone;
};

} // namespace fairlead
