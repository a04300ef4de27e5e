#include "models/QuickText.h"

#include <QRegularExpression>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;

/// Something that may stand at either end of a line, and what it says.
struct Phrase
{
    QString pattern;
    bool (*take)(const Match& match, QDate today, QuickText& into);
};

QDate weekDay(QDate today, int day, bool nextWeek)
{
    if (nextWeek) return today.addDays(8 - today.dayOfWeek()).addDays(day - 1);
    return today.addDays((day - today.dayOfWeek() + 7) % 7);
}

bool setDay(QuickText& into, QDate day)
{
    if (into.day.isValid() || !day.isValid()) return false;
    into.day = day;
    return true;
}

bool takeRelative(const Match& match, QDate today, QuickText& into)
{
    static const QHash<QString, int> words { { u"today"_s, 0 }, { u"tomorrow"_s, 1 }, { u"tmr"_s, 1 }, { u"今天"_s, 0 },
        { u"明天"_s, 1 }, { u"后天"_s, 2 }, { u"大后天"_s, 3 } };
    return setDay(into, today.addDays(words.value(match.captured(1).toLower())));
}

bool takeInDays(const Match& match, QDate today, QuickText& into)
{
    return setDay(into, today.addDays(match.captured(1).toInt()));
}

bool takeWeekDay(const Match& match, QDate today, QuickText& into)
{
    static const QStringList names { u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s };
    const int day = int(names.indexOf(match.captured(2).left(3).toLower())) + 1;
    return setDay(into, weekDay(today, day, !match.captured(1).isEmpty()));
}

bool takeChineseWeekDay(const Match& match, QDate today, QuickText& into)
{
    const QString name = match.captured(2);
    const int day = name == u"天"_s ? 7 : int(u"一二三四五六日"_s.indexOf(name)) + 1;
    return setDay(into, weekDay(today, day, !match.captured(1).isEmpty()));
}

bool takeNextWeek(const Match&, QDate today, QuickText& into) { return setDay(into, weekDay(today, 1, true)); }

/// Without a year the next such day.
QDate coming(QDate today, int month, int day)
{
    const QDate one(today.year(), month, day);
    return one.isValid() && one < today ? QDate(today.year() + 1, month, day) : one;
}

bool takeIso(const Match& match, QDate, QuickText& into)
{
    return setDay(into, QDate::fromString(match.captured(1), Qt::ISODate));
}

bool takeChineseDay(const Match& match, QDate today, QuickText& into)
{
    return setDay(into, coming(today, match.captured(1).toInt(), match.captured(2).toInt()));
}

bool takeEnglishDay(const Match& match, QDate today, QuickText& into)
{
    static const QStringList names { u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s };
    const bool dayFirst = !match.captured(1).isEmpty();
    const QString month = match.captured(dayFirst ? 2 : 3).left(3).toLower();
    const int day = match.captured(dayFirst ? 1 : 4).toInt();
    return setDay(into, coming(today, int(names.indexOf(month)) + 1, day));
}

std::optional<int> minuteOf(int hour, int minute, bool afternoon)
{
    if (afternoon && hour < 12) hour += 12;
    if (hour > 24 || minute > 59 || hour * 60 + minute > 1440) return std::nullopt;
    return hour * 60 + minute;
}

bool setTime(QuickText& into, std::optional<int> start, std::optional<int> end = {})
{
    if (into.start || !start || *start > 1439) return false;
    into.start = start;
    if (end && *end > *start) into.end = end;
    return true;
}

bool takeClock(const Match& match, QDate, QuickText& into)
{
    const auto start = minuteOf(match.captured(1).toInt(), match.captured(2).toInt(), false);
    if (match.captured(3).isEmpty()) return setTime(into, start);
    return setTime(into, start, minuteOf(match.captured(3).toInt(), match.captured(4).toInt(), false));
}

bool takeHalfDay(const Match& match, QDate, QuickText& into)
{
    const int hour = match.captured(1).toInt();
    if (hour < 1 || hour > 12) return false;
    const bool afternoon = match.captured(3).toLower() == u"pm"_s;
    return setTime(into, minuteOf(hour % 12, match.captured(2).toInt(), afternoon));
}

bool takeChineseTime(const Match& match, QDate, QuickText& into)
{
    const QString part = match.captured(1);
    const QString rest = match.captured(3);
    const int minute = rest == u"半"_s ? 30 : rest.toInt();
    return setTime(into, minuteOf(match.captured(2).toInt(), minute, part == u"下午"_s || part == u"晚上"_s));
}

const QList<Phrase>& phrases()
{
    static const QString before = u"(?:(?:on|by|at|due)\\s+)?"_s;
    static const QString months
        = u"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|"
          "october|november|december)"_s;
    static const QList<Phrase> all {
        { before + u"(\\d{4}-\\d\\d-\\d\\d)"_s, takeIso },
        { before + u"(today|tomorrow|tmr)"_s, takeRelative },
        { u"in (\\d{1,3}) days?"_s, takeInDays },
        { u"next week"_s, takeNextWeek },
        { before
                + u"(next\\s+)?(mon|tue|wed|thu|fri|sat|sun|tues|thur|thurs|monday|tuesday|wednesday|thursday|friday|"
                  "saturday|sunday)"_s,
            takeWeekDay },
        { before + u"(?:(\\d{1,2})\\s+"_s + months + u"|"_s + months + u"\\s+(\\d{1,2}))"_s, takeEnglishDay },
        { before + u"(\\d{1,2}):(\\d\\d)(?:\\s*[-–至到]\\s*(\\d{1,2}):(\\d\\d))?"_s, takeClock },
        { before + u"(\\d{1,2})(?::(\\d\\d))?\\s?(am|pm)"_s, takeHalfDay },
        { u"(大后天|今天|明天|后天)"_s, takeRelative },
        { u"(下)?(?:周|星期|礼拜)([一二三四五六日天])"_s, takeChineseWeekDay },
        { u"下周"_s, takeNextWeek },
        { u"(\\d{1,2})月(\\d{1,2})[日号]"_s, takeChineseDay },
        { u"(上午|下午|早上|晚上|中午)?(\\d{1,2})点(半|\\d{1,2})?分?"_s, takeChineseTime },
    };
    return all;
}

/// Takes one phrase from an end of the text.
bool takeOne(QString& text, QDate today, QuickText& into)
{
    for (const Phrase& phrase : phrases()) {
        // Chinese words need no space around them, others do.
        const bool chinese = phrase.pattern.contains(QRegularExpression(u"[\\x{4e00}-\\x{9fff}]"_s))
            && !phrase.pattern.contains(u"(?:on|by"_s);
        const QString edge = chinese ? u"\\s*"_s : u"(?:\\s+|$)"_s;
        const QString other = chinese ? u"\\s*"_s : u"(?:^|\\s+)"_s;
        for (const QString& form :
            { u"^(?:"_s + phrase.pattern + u")"_s + edge, other + u"(?:"_s + phrase.pattern + u")$"_s }) {
            const QRegularExpression expression(
                form, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            const Match match = expression.match(text);
            if (!match.hasMatch() || !phrase.take(match, today, into)) continue;
            text = (text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd())).trimmed();
            return true;
        }
    }
    return false;
}

QString kindOf(const QString& subject)
{
    static const QList<std::pair<QString, QString>> words { { u"call"_s, u"call"_s }, { u"phone"_s, u"call"_s },
        { u"ring"_s, u"call"_s }, { u"visit"_s, u"visit"_s }, { u"meet"_s, u"meeting"_s },
        { u"meeting"_s, u"meeting"_s }, { u"电话"_s, u"call"_s }, { u"致电"_s, u"call"_s }, { u"打电话"_s, u"call"_s },
        { u"拜访"_s, u"visit"_s }, { u"会议"_s, u"meeting"_s }, { u"开会"_s, u"meeting"_s },
        { u"展会"_s, u"event"_s } };
    const QString first = subject.section(u' ', 0, 0).toLower();
    for (const auto& [word, kind] : words) {
        const bool latin = word.at(0).unicode() < 0x80;
        if (latin ? first == word || first == word + u':' : subject.startsWith(word)) return kind;
    }
    return {};
}

} // namespace

QuickText QuickText::read(const QString& text, QDate today)
{
    QuickText read;
    QString rest = text.simplified();
    while (!rest.isEmpty() && takeOne(rest, today, read)) { }
    read.subject = rest;
    read.kind = kindOf(rest);
    return read;
}

} // namespace fairlead::ui
