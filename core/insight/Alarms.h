#pragma once
#include "insight/Flag.h"
#include "insight/Ratio.h"
#include "store/Reader.h"

#include <vector>

namespace fairlead {

/// Something that one person should be told of.
struct Alarm
{
    enum class Kind {
        Appointment, ///< begins soon
        TaskLate,
        TaskDue,
        Amount, ///< somebody else changed the amount of his deal by much
        Deal, ///< his deal is out of line, by the rules in force
        Birthday
    };
    Kind kind = Kind::TaskDue;
    QString type; ///< of the record
    RecordId record;
    QString title;
    QString customer;
    QDate day;
    std::optional<int> minute; ///< of the day
    Label words {}; ///< of Deal and Amount: what is the matter
    qint64 from = 0; ///< UTC ms: when it begins to matter
    std::optional<qint64> until {}; ///< put off until, UTC ms
    /// What of the record is told; another day of a series, or other facts, are another alarm.
    QString occasion;

    QString key() const { return record.toString() + QLatin1Char('@') + occasion; }
    /// When it begins or is due, UTC ms; of whole days their beginning.
    qint64 begins() const;
    /// At a moment, UTC ms. Half an hour after it began nobody needs to be told of an appointment, unless he put it
    /// off.
    bool matters(qint64 moment) const;
    bool operator==(const Alarm&) const = default;
};

/// Which alarms a person wants.
struct AlarmWishes
{
    int lead = 15; ///< minutes before an appointment, or a task with a time, that says nothing itself
    bool appointments = true;
    bool tasks = true;
    bool birthdays = true;
    std::optional<FlagSeverity> deals = FlagSeverity::High; ///< from this severity on; nothing: none
    int amountPercent = 20; ///< from this change of the amount on; 0: none
    bool operator==(const AlarmWishes&) const = default;
};

/// All that one person is to be told of: tasks and appointments by what they say of reminding, rules that were broken,
/// birthdays. What he does not want to hear of again is left out. Belongs to the reader's thread.
class Alarms
{
public:
    explicit Alarms(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Those that matter today or earlier, and those to come in a week that are told before; the most urgent first.
    /// A null person has none.
    Result<std::vector<Alarm>> of(const RecordId& person, QDate today, const AlarmWishes& wishes) const;

    /// How many minutes before, by a code of the list reminder_lead; nothing: not at all.
    static std::optional<int> leadOf(const QString& code, int usual);
    static constexpr int mostTasks = 50; ///< more are read in the list of tasks
    static constexpr int daysAround = 7; ///< the longest reminder before, and how long what was put off may come back

private:
    struct Asked
    {
        RecordId person;
        QDate today;
        AlarmWishes wishes;
    };
    using List = std::vector<Alarm>;
    Result<void> addTasks(List& list, const Asked& asked) const;
    Result<void> addCalendar(List& list, const Asked& asked) const;
    Result<void> addDeals(List& list, const Asked& asked) const;
    Result<void> addAmounts(List& list, const Asked& asked) const;
    Result<void> takeAnswers(List& list, const Asked& asked) const;
    QString nameOf(const char* type, const RecordId& id) const;

    const Reader& m_reader;
};

} // namespace fairlead
