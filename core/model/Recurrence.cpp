#include "model/Recurrence.h"

#include <QStringList>
#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const QStringList& dayNames()
{
    static const QStringList names { u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s };
    return names;
}

const QStringList& everyNames()
{
    static const QStringList names { u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s };
    return names;
}

constexpr int farAhead = 50; // years
constexpr qint64 mostPeriods = 40000; // a rule that never happens ends here

std::optional<std::vector<int>> numbers(const QString& text, int most)
{
    std::vector<int> out;
    for (const QString& part : text.split(u',')) {
        bool fine = false;
        const int number = part.toInt(&fine);
        if (!fine || number == 0 || number > most || number < -most) return std::nullopt;
        out.push_back(number);
    }
    return out;
}

QString listText(const std::vector<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u',');
}

bool contains(const std::vector<int>& numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

std::optional<Recurrence> Recurrence::read(const QString& rule)
{
    QString text = rule.trimmed().toUpper();
    if (text.startsWith(u"RRULE:"_s)) text.remove(0, 6);
    Recurrence read;
    bool named = false;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign < 0 || !read.readPart(part.left(sign), part.mid(sign + 1))) return std::nullopt;
        named = named || part.startsWith(u"FREQ="_s);
    }
    if (!named) return std::nullopt;
    const bool hasOrdinal = std::any_of(
        read.m_weekDays.begin(), read.m_weekDays.end(), [](const WeekDay& day) { return day.ordinal != 0; });
    if (hasOrdinal && (read.m_every == Every::Day || read.m_every == Every::Week)) return std::nullopt;
    return read;
}

bool Recurrence::readPart(const QString& name, const QString& value)
{
    const auto list = [&value](std::vector<int>& into, int most) {
        const auto read = numbers(value, most);
        if (read) into = *read;
        return read.has_value();
    };
    if (name == u"FREQ"_s) {
        const auto place = everyNames().indexOf(value);
        m_every = Every(std::max<qsizetype>(0, place));
        return place >= 0;
    }
    if (name == u"INTERVAL"_s) return (m_interval = value.toInt()) > 0;
    if (name == u"COUNT"_s) return *(m_count = value.toInt()) > 0;
    if (name == u"UNTIL"_s) return (m_until = QDate::fromString(value.left(8), u"yyyyMMdd"_s)).isValid();
    if (name == u"BYMONTHDAY"_s) return list(m_monthDays, 31);
    if (name == u"BYMONTH"_s) return list(m_months, 12);
    if (name == u"BYSETPOS"_s) return list(m_places, 366);
    if (name == u"WKST"_s) return (m_weekStart = int(dayNames().indexOf(value)) + 1) > 0;
    return name == u"BYDAY"_s && readWeekDays(value);
}

bool Recurrence::readWeekDays(const QString& value)
{
    for (const QString& part : value.split(u',')) {
        const auto day = dayNames().indexOf(part.right(2));
        bool fine = true;
        const int ordinal = part.size() > 2 ? part.chopped(2).toInt(&fine) : 0;
        if (day < 0 || !fine || ordinal > 53 || ordinal < -53) return false;
        m_weekDays.push_back({ ordinal, int(day) + 1 });
    }
    return true;
}

QString Recurrence::text() const
{
    QStringList parts { u"FREQ="_s + everyNames().at(int(m_every)) };
    if (m_interval != 1) parts.append(u"INTERVAL=%1"_s.arg(m_interval));
    if (m_count) parts.append(u"COUNT=%1"_s.arg(*m_count));
    if (m_until.isValid()) parts.append(u"UNTIL="_s + m_until.toString(u"yyyyMMdd"_s));
    QStringList days;
    for (const WeekDay& day : m_weekDays)
        days.append((day.ordinal ? QString::number(day.ordinal) : QString()) + dayNames().at(day.day - 1));
    if (!days.isEmpty()) parts.append(u"BYDAY="_s + days.join(u','));
    if (!m_monthDays.empty()) parts.append(u"BYMONTHDAY="_s + listText(m_monthDays));
    if (!m_months.empty()) parts.append(u"BYMONTH="_s + listText(m_months));
    if (!m_places.empty()) parts.append(u"BYSETPOS="_s + listText(m_places));
    if (m_weekStart != 1) parts.append(u"WKST="_s + dayNames().at(m_weekStart - 1));
    return parts.join(u';');
}

void Recurrence::moveDay(QDate from, QDate to)
{
    if (m_weekDays.size() == 1 && m_weekDays[0].ordinal == 0 && m_weekDays[0].day == from.dayOfWeek())
        m_weekDays[0].day = to.dayOfWeek();
    else if (m_weekDays.empty() && m_monthDays.size() == 1 && m_monthDays[0] == from.day())
        m_monthDays[0] = to.day();
}

QDate Recurrence::periodStart(QDate start, qint64 number) const
{
    const qint64 steps = number * m_interval;
    switch (m_every) {
    case Every::Day:
        return start.addDays(steps);
    case Every::Week:
        return start.addDays(7 * steps - (start.dayOfWeek() - m_weekStart + 7) % 7);
    case Every::Month:
        return QDate(start.year(), start.month(), 1).addMonths(int(steps));
    case Every::Year:
        break;
    }
    return QDate(start.year() + int(steps), 1, 1);
}

/// The number of a period that lies before `day`, close to it.
qint64 Recurrence::periodBefore(QDate start, QDate day) const
{
    const qint64 days = start.daysTo(day);
    if (days <= 0) return 0;
    static constexpr int longest[] { 1, 7, 31, 366 };
    return std::max<qint64>(0, days / longest[int(m_every)] / m_interval - 1);
}

bool Recurrence::passes(QDate day) const
{
    if (!m_months.empty() && !contains(m_months, day.month())) return false;
    if (m_monthDays.empty()) return true;
    return contains(m_monthDays, day.day()) || contains(m_monthDays, day.day() - day.daysInMonth() - 1);
}

void Recurrence::addWeekDays(QDate first, QDate last, std::vector<QDate>& out) const
{
    for (const WeekDay& wanted : m_weekDays) {
        const QDate one = first.addDays((wanted.day - first.dayOfWeek() + 7) % 7);
        const QDate end = last.addDays(-((last.dayOfWeek() - wanted.day + 7) % 7));
        if (wanted.ordinal > 0) {
            const QDate day = one.addDays(7 * (wanted.ordinal - 1));
            if (day <= last) out.push_back(day);
        } else if (wanted.ordinal < 0) {
            const QDate day = end.addDays(7 * (wanted.ordinal + 1));
            if (day >= first) out.push_back(day);
        } else {
            for (QDate day = one; day <= last; day = day.addDays(7))
                out.push_back(day);
        }
    }
}

/// The days of a month or year that the rule names.
void Recurrence::addSpan(QDate first, QDate last, QDate start, std::vector<QDate>& out) const
{
    if (!m_weekDays.empty()) return addWeekDays(first, last, out);
    if (!m_monthDays.empty()) {
        for (QDate day = first; day <= last; day = day.addDays(1))
            out.push_back(day); // passes() leaves the right ones
        return;
    }
    const QDate same(first.year(), first.month(), start.day());
    if (same.isValid()) out.push_back(same);
}

std::vector<QDate> Recurrence::candidates(QDate start, qint64 number) const
{
    std::vector<QDate> all;
    const QDate first = periodStart(start, number);
    if (!first.isValid()) return all;
    if (m_every == Every::Day) {
        const auto isNamed = [first](const WeekDay& day) { return day.day == first.dayOfWeek(); };
        if (m_weekDays.empty() || std::any_of(m_weekDays.begin(), m_weekDays.end(), isNamed)) all.push_back(first);
    } else if (m_every == Every::Week) {
        if (m_weekDays.empty())
            all.push_back(first.addDays((start.dayOfWeek() - m_weekStart + 7) % 7));
        else
            addWeekDays(first, first.addDays(6), all);
    } else if (m_every == Every::Month) {
        addSpan(first, first.addMonths(1).addDays(-1), start, all);
    } else if (!m_months.empty()) {
        for (const int month : m_months)
            if (const QDate one(first.year(), month, 1); one.isValid())
                addSpan(one, one.addMonths(1).addDays(-1), start, all);
    } else if (!m_weekDays.empty() || !m_monthDays.empty()) {
        addSpan(first, first.addYears(1).addDays(-1), start, all);
    } else if (const QDate same(first.year(), start.month(), start.day()); same.isValid()) {
        all.push_back(same);
    }
    std::erase_if(all, [this](QDate day) { return !passes(day); });
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (m_places.empty()) return all;
    std::vector<QDate> chosen;
    for (size_t i = 0; i < all.size(); ++i)
        if (contains(m_places, int(i) + 1) || contains(m_places, int(i) - int(all.size()))) chosen.push_back(all[i]);
    return chosen;
}

std::vector<QDate> Recurrence::days(QDate start, QDate from, QDate to) const
{
    std::vector<QDate> found;
    if (!start.isValid() || to < start) return found;
    if (start >= from) found.push_back(start);
    int left = m_count ? *m_count - 1 : 0;
    qint64 number = m_count ? 0 : periodBefore(start, from);
    for (const qint64 end = number + mostPeriods; number < end; ++number) {
        const QDate first = periodStart(start, number);
        if (!first.isValid() || first > to || (m_until.isValid() && first > m_until)) break;
        for (const QDate day : candidates(start, number)) {
            if (day <= start) continue;
            if (day > to || (m_until.isValid() && day > m_until) || (m_count && left-- <= 0)) return found;
            if (day >= from) found.push_back(day);
        }
    }
    return found;
}

QDate Recurrence::after(QDate start, QDate day) const
{
    for (const int years : { 1, 5, farAhead }) {
        const auto found = days(start, day.addDays(1), day.addYears(years));
        if (!found.empty()) return found.front();
    }
    return {};
}

} // namespace fairlead
