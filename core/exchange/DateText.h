#pragma once
#include "exchange/PlainText.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>
#include <optional>
#include <string_view>

namespace fairlead {

/// In which order a column writes its dates.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// A cell that has the shape of a date, before anybody has decided what its numbers mean: 2017-03-01, 2017/3/1,
/// 1.3.2017, 03/04/17, 2017年3月1日, 20170301, 1 Mar 2017, Mar 1, 2017; each with or without a time (14:05,
/// 14:05:59.5, 2:05 PM, a `T` between, `Z` or +08:00 behind). Years in two digits: 70–99 are 19xx, 00–69 are 20xx.
class DateText
{
public:
    /// Nothing if the text has no such shape, or is no date in any order.
    static std::optional<DateText> parse(std::string_view utf8);
    static std::optional<DateText> parse(const PlainText& text);
    static std::optional<DateText> parse(const QString& text) { return parse(text.toUtf8().toStdString()); }

    /// The day if the text is read in that order. A year in four digits in front, 年, and a month in letters are
    /// read as what they are, whatever the order. Nothing if that order gives no day of the calendar.
    std::optional<QDate> date(DateOrder order) const;
    /// Milliseconds since 1970, UTC. Without a time of day: midnight. `zone` counts where the text names no offset.
    std::optional<qint64> instant(DateOrder order, const QTimeZone& zone) const;

    /// The order makes no difference.
    bool isFixed() const { return m_fixed; }
    /// Eight digits without a mark: as good a number as a date.
    bool isCompact() const { return m_compact; }
    bool hasTime() const { return m_time.isValid(); }
    QTime time() const { return m_time; }

private:
    struct Part
    {
        int value = 0;
        int digits = 0;
    };
    bool readCompact(std::string_view& rest);
    bool readMarked(std::string_view& rest);
    bool readNamed(std::string_view& rest);
    bool readTime(std::string_view rest);
    bool readZone(std::string_view rest);
    static bool takeNumber(std::string_view& rest, Part& part);
    static int takeMonth(std::string_view& rest);
    static int fullYear(Part part);

    Part m_parts[3];
    bool m_fixed = false; ///< the parts are year, month, day
    bool m_compact = false;
    QTime m_time;
    std::optional<int> m_offset; ///< seconds east of UTC
};

/// The day that the text means in a column of that order; nothing if it is none.
std::optional<QDate> parseDate(const QString& text, DateOrder order);
/// As DateText::instant().
std::optional<qint64> parseInstant(const QString& text, DateOrder order, const QTimeZone& zone);

} // namespace fairlead
