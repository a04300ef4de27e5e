#include "exchange/DateText.h"

#include <QDateTime>

namespace fairlead {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool takeChar(std::string_view& rest, char c)
{
    if (rest.empty() || rest[0] != c) return false;
    rest.remove_prefix(1);
    return true;
}

void skipBlanks(std::string_view& rest)
{
    while (takeChar(rest, ' ')) { }
}

} // namespace

std::optional<DateText> DateText::parse(std::string_view utf8)
{
    const std::optional<PlainText> plain = PlainText::from(utf8);
    return plain ? parse(*plain) : std::nullopt;
}

std::optional<DateText> DateText::parse(const PlainText& plain)
{
    if (plain.view().size() < 6) return std::nullopt;
    for (const auto read : { &DateText::readCompact, &DateText::readMarked, &DateText::readNamed }) {
        DateText text;
        std::string_view rest = plain.view();
        if (!(text.*read)(rest) || !text.readTime(rest)) continue;
        for (DateOrder order : { DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear })
            if (text.date(order)) return text;
    }
    return std::nullopt;
}

bool DateText::takeNumber(std::string_view& rest, Part& part)
{
    part = {};
    while (!rest.empty() && isDigit(rest[0]) && part.digits < 9) {
        part.value = part.value * 10 + (rest[0] - '0');
        ++part.digits;
        rest.remove_prefix(1);
    }
    return part.digits > 0;
}

bool DateText::readCompact(std::string_view& rest)
{
    Part all;
    if (!takeNumber(rest, all) || all.digits != 8) return false;
    m_parts[0] = { all.value / 10000, 4 };
    m_parts[1] = { all.value / 100 % 100, 2 };
    m_parts[2] = { all.value % 100, 2 };
    m_fixed = m_compact = true;
    return m_parts[0].value >= 1900 && m_parts[0].value <= 2199;
}

bool DateText::readMarked(std::string_view& rest)
{
    if (!takeNumber(rest, m_parts[0]) || rest.empty()) return false;
    const char mark = rest[0];
    if (mark != '-' && mark != '/' && mark != '.') return false;
    for (Part* part : { &m_parts[1], &m_parts[2] }) {
        if (!takeChar(rest, mark)) return false;
        skipBlanks(rest); // "1. 3. 2017"
        if (!takeNumber(rest, *part)) return false;
    }
    const auto isShort = [](Part part) { return part.digits <= 2; };
    m_fixed = m_parts[0].digits == 4;
    if (m_fixed) return isShort(m_parts[1]) && isShort(m_parts[2]);
    return isShort(m_parts[0]) && isShort(m_parts[1]) && (m_parts[2].digits == 2 || m_parts[2].digits == 4);
}

/// The number of the English month at the front, by its first three letters, or 0.
int DateText::takeMonth(std::string_view& rest)
{
    static constexpr std::string_view names[] = { "january", "february", "march", "april", "may", "june", "july",
        "august", "september", "october", "november", "december" };
    size_t length = 0;
    while (length < rest.size() && isLetter(rest[length]))
        ++length;
    if (length < 3) return 0;
    for (int month = 0; month < 12; ++month) {
        const std::string_view name = names[month];
        if (length > name.size() && !(month == 8 && length == 4)) continue;
        bool same = true;
        for (size_t i = 0; i < std::min(length, name.size()); ++i)
            same &= char(rest[i] | 0x20) == name[i];
        if (!same) continue;
        rest.remove_prefix(length);
        return month + 1;
    }
    return 0;
}

bool DateText::readNamed(std::string_view& rest)
{
    const auto gap = [&rest] {
        const size_t before = rest.size();
        while (
            !rest.empty() && (rest[0] == ' ' || rest[0] == '-' || rest[0] == ',' || rest[0] == '.' || rest[0] == '/'))
            rest.remove_prefix(1);
        return rest.size() < before;
    };
    Part day;
    Part year;
    const bool dayFirst = takeNumber(rest, day);
    if (dayFirst) gap();
    const int month = takeMonth(rest);
    if (month == 0) return false;
    gap();
    if (!dayFirst && (!takeNumber(rest, day) || !gap())) return false;
    if (!takeNumber(rest, year) || day.digits > 2 || (year.digits != 2 && year.digits != 4)) return false;
    m_parts[0] = { fullYear(year), 4 };
    m_parts[1] = { month, 2 };
    m_parts[2] = day;
    m_fixed = true;
    return true;
}

bool DateText::readTime(std::string_view rest)
{
    const bool joined = takeChar(rest, 'T');
    if (!joined && !rest.empty() && rest[0] != ' ') return false;
    skipBlanks(rest);
    if (rest.empty()) return !joined;
    Part hour, minute, second, fraction;
    if (!takeNumber(rest, hour) || !takeChar(rest, ':') || !takeNumber(rest, minute)) return false;
    if (takeChar(rest, ':') && !rest.empty() && !takeNumber(rest, second)) return false;
    if (takeChar(rest, '.') && !takeNumber(rest, fraction)) return false;
    if (hour.digits > 2 || minute.digits != 2 || second.digits > 2) return false;
    for (; fraction.digits > 3; --fraction.digits)
        fraction.value /= 10;
    for (; fraction.digits > 0 && fraction.digits < 3; ++fraction.digits)
        fraction.value *= 10;
    while (!rest.empty() && isDigit(rest[0])) // finer than Qt's clock: nanoseconds are dropped
        rest.remove_prefix(1);
    skipBlanks(rest);
    if (rest.size() >= 2 && (rest[1] | 0x20) == 'm' && ((rest[0] | 0x20) == 'a' || (rest[0] | 0x20) == 'p')) {
        if (hour.value < 1 || hour.value > 12) return false;
        hour.value = hour.value % 12 + ((rest[0] | 0x20) == 'p' ? 12 : 0);
        rest.remove_prefix(2);
        skipBlanks(rest);
    }
    m_time = QTime(hour.value, minute.value, second.value, fraction.value);
    return m_time.isValid() && readZone(rest);
}

bool DateText::readZone(std::string_view rest)
{
    if (rest.empty()) return true;
    if (rest == "Z" || rest == "z" || rest == "UTC") {
        m_offset = 0;
        return true;
    }
    const int sign = rest[0] == '-' ? -1 : 1;
    if (rest[0] != '+' && rest[0] != '-') return false;
    rest.remove_prefix(1);
    Part hours, minutes;
    if (!takeNumber(rest, hours)) return false;
    if (hours.digits == 4) {
        minutes.value = hours.value % 100;
        hours.value /= 100;
    } else if (hours.digits != 2 || (takeChar(rest, ':') && !takeNumber(rest, minutes))) {
        return false;
    }
    if (!rest.empty() || hours.value > 14 || minutes.value > 59) return false;
    m_offset = sign * (hours.value * 3600 + minutes.value * 60);
    return true;
}

int DateText::fullYear(Part part)
{
    if (part.digits != 2) return part.value;
    return part.value + (part.value >= 70 ? 1900 : 2000);
}

std::optional<QDate> DateText::date(DateOrder order) const
{
    // Which part is year, month and day.
    static constexpr int places[3][3] = { { 0, 1, 2 }, { 2, 1, 0 }, { 2, 0, 1 } };
    const int* place = places[m_fixed ? 0 : int(order)];
    const Part year = m_parts[place[0]];
    const Part day = m_parts[place[2]];
    if (day.digits > 2 || (year.digits != 2 && year.digits != 4)) return std::nullopt;
    const QDate found(fullYear(year), m_parts[place[1]].value, day.value);
    if (!found.isValid()) return std::nullopt;
    return found;
}

std::optional<qint64> DateText::instant(DateOrder order, const QTimeZone& zone) const
{
    const std::optional<QDate> day = date(order);
    if (!day) return std::nullopt;
    const QTime time = m_time.isValid() ? m_time : QTime(0, 0);
    const QDateTime moment
        = m_offset ? QDateTime(*day, time, Qt::OffsetFromUTC, *m_offset) : QDateTime(*day, time, zone);
    return moment.toMSecsSinceEpoch();
}

std::optional<QDate> parseDate(const QString& text, DateOrder order)
{
    const std::optional<DateText> parsed = DateText::parse(text);
    return parsed ? parsed->date(order) : std::nullopt;
}

std::optional<qint64> parseInstant(const QString& text, DateOrder order, const QTimeZone& zone)
{
    const std::optional<DateText> parsed = DateText::parse(text);
    return parsed ? parsed->instant(order, zone) : std::nullopt;
}

} // namespace fairlead
