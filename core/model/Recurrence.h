#pragma once
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace fairlead {

/// A repeat rule of appointments and tasks, written as an RRULE (RFC 5545): FREQ DAILY, WEEKLY, MONTHLY, YEARLY with
/// INTERVAL, COUNT, UNTIL, BYDAY (with ordinals by month and year), BYMONTHDAY, BYMONTH, BYSETPOS and WKST. Whole days
/// only; pure.
class Recurrence
{
public:
    /// Nothing if it is no rule, or one with parts beyond those above.
    static std::optional<Recurrence> read(const QString& rule);
    /// The rule as RRULE text, parts in a fixed order.
    QString text() const;

    /// The days on which it happens within `from` to `to`, both included, in order. The first day `start` always counts
    /// as one, whatever the rule says.
    std::vector<QDate> days(QDate start, QDate from, QDate to) const;
    /// The first day after `day`; invalid: there is none within 50 years.
    QDate after(QDate start, QDate day) const;

    /// How often in all; nothing: no such limit.
    std::optional<int> count() const { return m_count; }
    void setCount(std::optional<int> count) { m_count = count; }
    /// A weekly rule on one day of the week, or one without days, follows its first day to another one.
    void moveDay(QDate from, QDate to);

    bool operator==(const Recurrence&) const = default;

private:
    enum class Every { Day, Week, Month, Year };
    struct WeekDay
    {
        int ordinal = 0; ///< 2: the second, −1: the last; 0: every
        int day = 1; ///< Monday = 1
        bool operator==(const WeekDay&) const = default;
    };
    bool readPart(const QString& name, const QString& value);
    bool readWeekDays(const QString& value);
    QDate periodStart(QDate start, qint64 number) const;
    qint64 periodBefore(QDate start, QDate day) const;
    std::vector<QDate> candidates(QDate start, qint64 number) const;
    void addSpan(QDate first, QDate last, QDate start, std::vector<QDate>& out) const;
    void addWeekDays(QDate first, QDate last, std::vector<QDate>& out) const;
    bool passes(QDate day) const;

    Every m_every = Every::Day;
    int m_interval = 1;
    std::optional<int> m_count;
    QDate m_until;
    std::vector<WeekDay> m_weekDays;
    std::vector<int> m_monthDays;
    std::vector<int> m_months;
    std::vector<int> m_places;
    int m_weekStart = 1;
};

} // namespace fairlead
