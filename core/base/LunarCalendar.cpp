#include "base/LunarCalendar.h"

#include <array>

namespace fairlead::lunar {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;

/// Of each year from 1900: bits 15 to 4 its months 1 to 12, set where one has 30 days; bits 3 to 0 which month is
/// followed by its leap month, 0 = none; bit 16 set where that has 30 days.
constexpr std::array<quint32, 201> years { 0x04bd8, 0x04ae0, 0x0a570, 0x054d5, 0x0d260, 0x0d950, 0x16554, 0x056a0,
    0x09ad0, 0x055d2, 0x04ae0, 0x0a5b6, 0x0a4d0, 0x0d250, 0x1d255, 0x0b540, 0x0d6a0, 0x18da3, 0x095b0, 0x14977, 0x04970,
    0x0a4b0, 0x1b0b6, 0x06a50, 0x06d40, 0x1ab54, 0x02b60, 0x09570, 0x052f2, 0x04970, 0x06566, 0x0d4a0, 0x0ea50, 0x16a95,
    0x05ad0, 0x02b60, 0x186e3, 0x092e0, 0x1c8d7, 0x0c950, 0x0d4a0, 0x1d8a6, 0x0b550, 0x056a0, 0x1a5b4, 0x025d0, 0x092d0,
    0x0d2b2, 0x0a950, 0x0b557, 0x06ca0, 0x0b550, 0x15355, 0x04da0, 0x0a5b0, 0x14573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0,
    0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570, 0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0, 0x096d0, 0x04dd5, 0x04ad0,
    0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540, 0x0b6a0, 0x195a6, 0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50,
    0x06d40, 0x1ad47, 0x0ab60, 0x09570, 0x04af5, 0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096d5,
    0x092e0, 0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5, 0x0a950, 0x0b4a0,
    0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930, 0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60,
    0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530, 0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250,
    0x0d520, 0x0dd45, 0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0, 0x14b63,
    0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6, 0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0, 0x092e0, 0x0d2e3, 0x0c960, 0x0d557,
    0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0, 0x055d4, 0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6, 0x0ad50, 0x055a0,
    0x0aba4, 0x0a5b0, 0x052b0, 0x0b273, 0x06930, 0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60, 0x0a570, 0x054e4, 0x0d160,
    0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0, 0x04ae0, 0x0a9d4, 0x0a2d0, 0x0d150, 0x0f252, 0x0d520 };

int monthDays(quint32 year, int month) { return (year >> (16 - month)) & 1 ? 30 : 29; }
int leapDays(quint32 year) { return (year & 0xf) == 0 ? 0 : (year >> 16) & 1 ? 30 : 29; }

int yearDays(quint32 year)
{
    int days = leapDays(year);
    for (int month = 1; month <= 12; ++month)
        days += monthDays(year, month);
    return days;
}

/// The first day of each year, and of the one after the last.
const std::array<QDate, years.size() + 1>& newYears()
{
    static const auto all = [] {
        std::array<QDate, years.size() + 1> days;
        days[0] = QDate(firstYear, 1, 31);
        for (size_t i = 0; i < years.size(); ++i)
            days[i + 1] = days[i].addDays(yearDays(years[i]));
        return days;
    }();
    return all;
}

} // namespace

QDate toDate(int year, int month, int day)
{
    const int index = year - firstYear;
    if (index < 0 || index >= int(years.size()) || month < 1 || month > 12 || day < 1 || day > 30) return {};
    const quint32 bits = years[size_t(index)];
    int offset = std::min(day, monthDays(bits, month)) - 1;
    for (int before = 1; before < month; ++before)
        offset += monthDays(bits, before);
    const int leap = int(bits & 0xf);
    if (leap != 0 && leap < month) offset += leapDays(bits);
    return newYears()[size_t(index)].addDays(offset);
}

QDate between(QDate from, QDate to, int month, int day)
{
    // A lunar year ends in the common year after it.
    for (int year = from.year() - 1; year <= to.year(); ++year)
        if (const QDate on = toDate(year, month, day); on.isValid() && on >= from && on <= to) return on;
    return {};
}

QString words(int month, int day)
{
    static const QString digits = u"一二三四五六七八九十"_s;
    if (month < 1 || month > 12 || day < 1 || day > 30) return {};
    QString words = month == 1 ? u"正"_s : month == 11 ? u"冬"_s : month == 12 ? u"腊"_s : QString(digits[month - 1]);
    words += u'月';
    if (day == 20) return words + u"二十"_s;
    if (day == 30) return words + u"三十"_s;
    words += day <= 10 ? u'初' : day < 20 ? u'十' : u'廿';
    return words + digits[(day - 1) % 10];
}

} // namespace fairlead::lunar
