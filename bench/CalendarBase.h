#pragma once
#include "BenchFolder.h"

#include "store/Workspace.h"

namespace fairlead {

/// A workspace of n records that stand in calendars. A pattern of each kind is written by Fairlead, the others are
/// copies of it with other values, written by SQLite alone, since the bench wants them read.
class CalendarBase
{
public:
    CalendarBase(const BenchFolder& folder, qint64 n);
    ~CalendarBase();

    Workspace& workspace() { return *m_workspace; }
    const std::vector<RecordId>& people() const { return m_people; }
    QString path() const { return m_path; }

    static const QDate first; ///< of the days that are filled
    static constexpr int days = 3650;

private:
    void writePattern();
    void writeAppointments(qint64 count);
    void writeTasks(qint64 count);
    void writeContacts(qint64 count);
    Record add(Record record);

    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<RecordId> m_people;
};

} // namespace fairlead
