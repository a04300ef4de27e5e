#pragma once
#include "insight/Timeline.h"

#include <QSet>

namespace fairlead {

/// Gathers the lines of one timeline from the tables they stand in, each record once.
class Timeline::Collector
{
public:
    Collector(const Reader& reader, const QTimeZone& zone)
        : m_reader(reader)
        , m_zone(zone)
    {
    }
    /// Everything that belongs to the record.
    Result<void> collect(const QString& type, const RecordId& id);
    std::vector<TimelineRow> sorted();

private:
    struct Activity
    {
        RecordId id;
        TimelineRow row;
        bool isVoid = false;
    };
    struct Appointment
    {
        RecordId id;
        TimelineRow row;
    };
    /// `from`: what comes behind FROM and binds `id` as ?1; the table's alias is a, t, p, e or c.
    Result<void> activities(const char* from, const RecordId& id);
    Result<void> tasks(const char* from, const RecordId& id);
    Result<void> appointments(const char* from, const RecordId& id);
    Result<void> moves(const char* from, const RecordId& id);
    Result<void> changes(const char* from, const RecordId& id);
    Result<void> ofDeal(const RecordId& id);
    Result<void> ofCompany(const RecordId& id);
    Result<void> ofContact(const RecordId& id);
    Result<void> ofPerson(const RecordId& id);
    qint64 endOf(QDate day) const;
    qint64 momentOf(QDate day, qint64 minute) const;
    bool isNew(TimelineKind kind, qint64 n);

    const Reader& m_reader;
    QTimeZone m_zone;
    std::vector<Activity> m_activities;
    std::vector<Appointment> m_appointments;
    std::vector<TimelineRow> m_rows;
    QSet<std::pair<int, qint64>> m_known;
    QSet<RecordId> m_corrected; ///< activities and moves
    QSet<RecordId> m_told; ///< appointments that an activity tells of
};

} // namespace fairlead
