#pragma once
#include "exchange/sample/Deal.h"
#include "model/types/Appointment.h"

namespace fairlead::sample {

/// Puts appointments into the diaries of our people without too many clashes: each day of each person is filled from
/// the morning on.
class Diary
{
public:
    explicit Diary(World& world);

    struct Entry
    {
        size_t who = 0;
        QDate day;
        QString subject;
        QString kind; ///< code of appointment_kind
        QString state;
        const Firm* firm = nullptr;
        const Deal* deal = nullptr;
        int minutes = 60;
    };
    struct Written
    {
        RecordId id;
        int startMinute = 0;
    };
    Written write(const Entry& entry);
    /// Without times, over one or several days.
    RecordId writeAllDay(const Entry& entry, QDate until, bool isPrivate);
    RecordId writeWeekly(const Entry& entry, int startMinute);
    void invite(const RecordId& appointment, const QString& type, const RecordId& who, const QString& answer);

private:
    Appointment begun(const Entry& entry) const;
    int nextStart(const Entry& entry);
    void setTimes(Appointment& record, const Entry& entry, int start) const;

    World& m_world;
    Random m_random;
    QHash<QPair<size_t, QDate>, int> m_taken; ///< appointments so far, by person and day
};

} // namespace fairlead::sample
