#pragma once
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <optional>

namespace fairlead {

/// A visit: planned in the calendar, or only noted down afterwards.
struct VisitLine
{
    RecordId appointment; ///< null: nobody planned it
    RecordId report; ///< the activity that tells of it; null: none
    QString subject;
    RecordId person;
    RecordId company;
    QString place; ///< where somebody checked in, else what was planned or noted
    QString state; ///< code of appointment_state; held, where nobody planned it
    QDate day; ///< when it was, or shall be
    std::optional<int> minute; ///< of the day, on our clock
    std::optional<qint64> checkedInAt; ///< UTC ms
    std::optional<qint64> checkedOutAt;
    std::optional<qint64> minutes; ///< how long: from check-in to check-out, else as reported

    /// Somebody was there.
    bool isMade() const { return checkedInAt || !report.isNull() || state == QLatin1String("held"); }
};

/// The visits of a period and what is known of them: appointments of kind visit by the day of their check-in or else of
/// the plan, and activities of kind visit without one by their own day. Cancelled and moved ones are left out, of
/// series those that were held.
class VisitBook
{
public:
    explicit VisitBook(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Of the scope's period, person and unit; in order of time. Cost: visits and activities of the period.
    Result<std::vector<VisitLine>> lines(const ReportScope& scope) const;

private:
    Result<void> readPlanned(std::vector<VisitLine>& lines, const Period& days) const;
    Result<void> addReports(std::vector<VisitLine>& lines, const Period& days) const;

    const Reader& m_reader;
};

} // namespace fairlead
