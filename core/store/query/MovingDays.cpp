#include "store/query/MovingDays.h"

#include "base/Text.h"

#include <QRegularExpression>

namespace fairlead::moving_days {

using namespace Qt::StringLiterals;

namespace {

using Unit = FilterValue::Unit;

struct Phrase
{
    QStringView words;
    Unit unit;
    int shift;
};

/// The first of a unit and shift is how text() writes it.
constexpr Phrase phrases[] = {
    { u"this week", Unit::Week, 0 },
    { u"last week", Unit::Week, -1 },
    { u"next week", Unit::Week, 1 },
    { u"this month", Unit::Month, 0 },
    { u"last month", Unit::Month, -1 },
    { u"next month", Unit::Month, 1 },
    { u"this quarter", Unit::Quarter, 0 },
    { u"last quarter", Unit::Quarter, -1 },
    { u"next quarter", Unit::Quarter, 1 },
    { u"this year", Unit::Year, 0 },
    { u"last year", Unit::Year, -1 },
    { u"next year", Unit::Year, 1 },
    { u"@week", Unit::Week, 0 }, // as views of the first versions were saved
    { u"@quarter", Unit::Quarter, 0 },
    { u"本周", Unit::Week, 0 },
    { u"这周", Unit::Week, 0 },
    { u"上周", Unit::Week, -1 },
    { u"下周", Unit::Week, 1 },
    { u"本月", Unit::Month, 0 },
    { u"这个月", Unit::Month, 0 },
    { u"上月", Unit::Month, -1 },
    { u"上个月", Unit::Month, -1 },
    { u"下月", Unit::Month, 1 },
    { u"下个月", Unit::Month, 1 },
    { u"本季度", Unit::Quarter, 0 },
    { u"本季", Unit::Quarter, 0 },
    { u"上季度", Unit::Quarter, -1 },
    { u"上个季度", Unit::Quarter, -1 },
    { u"上季", Unit::Quarter, -1 },
    { u"下季度", Unit::Quarter, 1 },
    { u"下个季度", Unit::Quarter, 1 },
    { u"下季", Unit::Quarter, 1 },
    { u"今年", Unit::Year, 0 },
    { u"本年", Unit::Year, 0 },
    { u"去年", Unit::Year, -1 },
    { u"上年", Unit::Year, -1 },
    { u"明年", Unit::Year, 1 },
    { u"下年", Unit::Year, 1 },
};

std::optional<FilterValue> readDay(const QString& key)
{
    static const QRegularExpression shifted(u"^(?:today|今天|今日)(?:\\s*([+-])\\s*(\\d{1,6})(?:\\s*days?|天)?)?$"_s);
    static const QRegularExpression ago(u"^(\\d{1,6})\\s*(?:days? ago|天前)$"_s);
    static const QRegularExpression ahead(u"^(?:in (\\d{1,6}) days?|(\\d{1,6})\\s*天后)$"_s);
    if (key == u"tomorrow" || key == u"明天") return FilterValue::today(1);
    if (key == u"yesterday" || key == u"昨天") return FilterValue::today(-1);
    if (const auto match = shifted.match(key); match.hasMatch()) {
        const qint64 days = match.captured(2).toLongLong();
        return FilterValue::today(match.captured(1) == u'-' ? -days : days);
    }
    if (const auto match = ago.match(key); match.hasMatch()) return FilterValue::today(-match.captured(1).toLongLong());
    if (const auto match = ahead.match(key); match.hasMatch())
        return FilterValue::today((match.captured(1) + match.captured(2)).toLongLong());
    return std::nullopt;
}

/// "next 30 days", 最近30天; none of no days.
std::optional<FilterValue> readRun(const QString& key)
{
    static const QRegularExpression run(
        u"^(?:(next|未来|今后|接下来)|(?:last|past|最近|过去|近))\\s*(\\d{1,6})\\s*(?:days?|天)$"_s);
    const auto match = run.match(key);
    const qint64 days = match.captured(2).toLongLong();
    if (days == 0) return std::nullopt;
    return FilterValue::span(Unit::Days, match.captured(1).isEmpty() ? -days : days);
}

QDate beginOf(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Unit::Month:
        return { day.year(), day.month(), 1 };
    case Unit::Quarter:
        return { day.year(), (day.month() - 1) / 3 * 3 + 1, 1 };
    case Unit::Year:
        return { day.year(), 1, 1 };
    case Unit::Days:
        break;
    }
    return day;
}

QDate shifted(Unit unit, QDate begin, int by)
{
    if (unit == Unit::Week) return begin.addDays(7 * by);
    return begin.addMonths(by * (unit == Unit::Year ? 12 : unit == Unit::Quarter ? 3 : 1));
}

} // namespace

std::optional<FilterValue> read(const QString& text)
{
    const QString key = keyText(text);
    for (const Phrase& phrase : phrases)
        if (key == phrase.words) return FilterValue::span(phrase.unit, phrase.shift);
    const auto day = readDay(key);
    return day ? day : readRun(key);
}

QString text(const FilterValue& value)
{
    if (value.kind == FilterValue::Kind::Today) {
        if (value.number == 0) return u"today"_s;
        return u"today"_s + (value.number > 0 ? u"+"_s : QString()) + QString::number(value.number);
    }
    if (value.unit == Unit::Days)
        return (value.number < 0 ? u"last %1 days"_s : u"next %1 days"_s).arg(std::abs(value.number));
    for (const Phrase& phrase : phrases)
        if (phrase.unit == value.unit && phrase.shift == value.number) return phrase.words.toString();
    return {};
}

Period on(const FilterValue& value, QDate today)
{
    if (value.kind == FilterValue::Kind::Today) return { today.addDays(value.number), today.addDays(value.number) };
    if (value.kind != FilterValue::Kind::Span) return value.days;
    if (value.unit == Unit::Days)
        return { today.addDays(std::min<qint64>(value.number, 0)), today.addDays(std::max<qint64>(value.number, 0)) };
    const QDate from = shifted(value.unit, beginOf(value.unit, today), int(value.number));
    return { from, shifted(value.unit, from, 1).addDays(-1) };
}

} // namespace fairlead::moving_days
