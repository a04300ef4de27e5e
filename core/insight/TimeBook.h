#pragma once
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <vector>

namespace fairlead {

/// Time is counted in parts of a minute, so that the shares of several deals add up to the whole.
inline constexpr qint64 partsOfMinute = 10000;
inline constexpr qint64 partsOfHour = 60 * partsOfMinute;

/// What was spent, in parts of a minute.
struct TimeSum
{
    qint64 activities = 0; ///< each once
    qint64 spent = 0; ///< without travel
    qint64 travel = 0;
    qint64 planned = 0; ///< what was planned for what was done
    qint64 asPlanned = 0; ///< of `spent`: for what had been planned
    qint64 together() const { return spent + travel; }
    bool operator==(const TimeSum&) const = default;
};

/// Time that one of our people spent in an activity for a deal, or for none.
struct TimePart
{
    RecordId activity;
    QString kind; ///< code of activity_kind
    int day = 0; ///< Julian
    RecordId person; ///< null: nobody is named
    RecordId unit;
    RecordId deal; ///< null: on no deal
    RecordId company; ///< of the activity, else of the deal
    TimeSum time; ///< without count
    bool planned = false; ///< it was planned: as an appointment, or as a task with a planned time
};

struct TimeGroup
{
    GroupKey key;
    TimeSum time;
};

struct TimeResult
{
    std::vector<TimeGroup> groups; ///< periods in their order, others by their time, the longest first
    TimeSum total;
    qint64 onDeals = 0; ///< of together, parts of a minute
    qint64 withoutMinutes = 0; ///< activities that do not say how long they took
    qint64 notRecorded = 0; ///< appointments of the days until today without an activity
    qint64 notRecordedMinutes = 0; ///< how long they were planned
};

/// Where the time went: activities with their minutes and their way, for each of our people who took part, split over
/// the deals by their shares. What no share names is on no deal; shares above the whole are cut down in proportion.
/// Corrected and void activities are left out. Belongs to the reader's thread.
class TimeBook
{
public:
    explicit TimeBook(const Reader& reader)
        : m_reader(reader)
    {
    }
    static const QStringList& splits();
    /// Of the scope: period, person, unit; pipeline, product and currency restrict it to time on such deals.
    Result<TimeResult> compute(const ReportScope& scope, By by) const;
    enum class Rows { All, Travelled, Planned };
    /// Activities behind a group (nothing: behind the total), ordered by id.
    Result<std::vector<RecordId>> rowsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, Rows rows) const;
    /// All time on one deal so far.
    Result<TimeSum> ofDeal(const RecordId& deal) const;

private:
    Result<void> countUnrecorded(TimeResult& result, const ReportScope& scope) const;
    const Reader& m_reader;
};

} // namespace fairlead
