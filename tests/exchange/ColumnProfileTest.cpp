#include "testing/Strings.h"

#include "exchange/ColumnProfile.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

ColumnProfile profileOf(std::initializer_list<const char*> cells)
{
    ColumnProfile profile;
    for (const char* cell : cells)
        profile.add(cell);
    return profile;
}

const QTimeZone utc = QTimeZone::utc();

} // namespace

TEST_CASE("a date is read in every shape people write")
{
    const QDate day(2017, 3, 1);
    for (const char* text : { "2017-03-01", "2017/3/1", "2017.3.1", "2017年3月1日", "2017年03月01号", "20170301",
             " ２０１７－０３－０１ ", "2017-03-01 14:05", "2017-03-01T14:05:59.123Z", "2017年3月1日14时05分",
             "1 Mar 2017", "01-MAR-17", "Mar 1, 2017", "March 1, 2017 2:05 pm", "1. March 2017" }) {
        INFO(text);
        for (DateOrder order : { DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear })
            CHECK(parseDate(QString::fromUtf8(text), order) == day);
    }
    CHECK(parseDate(u"1.3.2017"_s, DateOrder::DayMonthYear) == day);
    CHECK(parseDate(u"1. 3. 2017"_s, DateOrder::DayMonthYear) == day);
    CHECK(parseDate(u"03/01/17"_s, DateOrder::MonthDayYear) == day);
    CHECK(parseDate(u"17-03-01"_s, DateOrder::YearMonthDay) == day);
    CHECK(parseDate(u"1/3/70"_s, DateOrder::DayMonthYear) == QDate(1970, 3, 1));
}

TEST_CASE("what is no day of the calendar is no date")
{
    for (const char* text : { "", "2017", "2017-03", "2017-02-30", "2017-13-01", "20171301", "12345678", "2017-03-01x",
             "2017-03-01 25:00", "2017/03-01", "1.2.3", "1.2.345", "192.168.1.1", "Marble 1, 2017", "T", "2017-03-01T",
             "99999999999-1-1", "Sep", "２０１７" }) {
        INFO(text);
        CHECK_FALSE(DateText::parse(std::string_view(text)).has_value());
    }
    CHECK_FALSE(parseDate(u"13/04/2017"_s, DateOrder::MonthDayYear).has_value());
    CHECK_FALSE(parseDate(u"03/04/2017"_s, DateOrder::YearMonthDay).has_value());
}

TEST_CASE("an instant knows its offset, and takes the zone where the text has none")
{
    const QTimeZone shanghai("Asia/Shanghai");
    const qint64 noon = QDateTime(QDate(2017, 3, 1), QTime(12, 0), utc).toMSecsSinceEpoch();
    const auto instant
        = [&](const QString& text, const QTimeZone& zone) { return parseInstant(text, DateOrder::DayMonthYear, zone); };

    CHECK(instant(u"2017-03-01T12:00Z"_s, shanghai) == noon);
    CHECK(instant(u"2017-03-01 20:00:00+08:00"_s, utc) == noon);
    CHECK(instant(u"2017-03-01 07:00 -0500"_s, utc) == noon);
    CHECK(instant(u"1/3/2017 8:00 PM"_s, shanghai) == noon);
    CHECK(instant(u"1/3/2017 12:00 pm"_s, utc) == noon);
    CHECK(instant(u"1/3/2017 12:00:00.25"_s, utc) == noon + 250);
    CHECK(instant(u"2017-03-01 12:00:00.123456789"_s, utc) == noon + 123);
    CHECK(instant(u"1.3.2017"_s, utc) == noon - 12 * 3600 * 1000);
}

TEST_CASE("one day above twelve decides the order of the whole column")
{
    const auto dayFirst = profileOf({ "03/04/2017", "05/06/2017", "25/12/2017", "" }).dateOrder();
    const auto monthFirst = profileOf({ "03/04/2017", "12/25/2017" }).dateOrder();
    const auto yearFirst = profileOf({ "17-04-25", "18-01-02" }).dateOrder();

    CHECK(dayFirst.certainty == Certainty::Decided);
    CHECK(dayFirst.order == DateOrder::DayMonthYear);
    CHECK(monthFirst.certainty == Certainty::Decided);
    CHECK(monthFirst.order == DateOrder::MonthDayYear);
    CHECK(yearFirst.certainty == Certainty::Ambiguous); // 25 could be 2025, too
    CHECK(profileOf({ "17-04-32", "99-01-02" }).dateOrder().order == DateOrder::YearMonthDay);
}

TEST_CASE("a date order is never guessed silently")
{
    CHECK(profileOf({ "03/04/2017", "05/06/2017" }).dateOrder().certainty == Certainty::Ambiguous);
    CHECK(profileOf({ "13/04/2017", "04/13/2017" }).dateOrder().certainty == Certainty::Conflicting);
    CHECK(profileOf({ "abc", "" }).dateOrder().certainty == Certainty::NotAsked);
    CHECK(profileOf({ "2017-03-04", "20170305", "2017年3月6日" }).dateOrder().certainty == Certainty::Decided);
    // Both readings give the same days: nothing to ask.
    CHECK(profileOf({ "03/03/2017", "05.05.2017" }).dateOrder().certainty == Certainty::Decided);
    const ColumnProfile mixed = profileOf({ "2017-03-04", "13/04/2017" });
    CHECK(mixed.dateOrder().order == DateOrder::DayMonthYear);
    CHECK(mixed.dateOrder().certainty == Certainty::Decided);
    CHECK(mixed.onlyReadableAs(DateOrder::DayMonthYear) == 1);
    CHECK(mixed.readableAs(DateOrder::MonthDayYear) == 1);
}

TEST_CASE("numbers show which mark is the decimal one")
{
    for (const char* text : { "0", "12", "-7", "(30)", "¥1200", "50%", "1 234", "1'234'567", "００７" })
        CHECK(numberShape(text) == NumberShape::Integer);
    for (const char* text :
        { "1.5", ".5", "1,234.50", "1,234,567", "1234.567", "0.125", "$1,234.00", "-3.14159", "1 234.5" })
        CHECK(numberShape(text) == NumberShape::Point);
    for (const char* text : { "1,5", "1.234,50 €", "1.234.567", "1234,567", "0,125", "1 234,5" })
        CHECK(numberShape(text) == NumberShape::Comma);
    CHECK(numberShape("1.234") == NumberShape::EitherPoint);
    CHECK(numberShape("-12,345") == NumberShape::EitherComma);
    for (const char* text : { "", "-", ".", "abc", "1.2.3", "12,34,56", "1,23.4", "2017-03-01", "138 0013 8000", "1-2",
             "1.234,567,890", "12 34", "+49 40 1234567", "1e5", "$" })
        CHECK(numberShape(text) == NumberShape::None);
}

TEST_CASE("a decimal mark is never guessed silently")
{
    CHECK(profileOf({ "1,234", "5,678" }).decimalMark().certainty == Certainty::Ambiguous);
    CHECK(profileOf({ "1,5", "1.5" }).decimalMark().certainty == Certainty::Conflicting);
    CHECK(profileOf({ "12", "34" }).decimalMark().certainty == Certainty::NotAsked);
    const auto comma = profileOf({ "1.234", "12", "5,50" }).decimalMark();
    CHECK(comma.certainty == Certainty::Decided);
    CHECK(comma.mark == u',');
    CHECK(profileOf({ "1,234", "5.5" }).decimalMark().mark == u'.');
}

TEST_CASE("a column says what all of its cells are")
{
    using Kind = ColumnProfile::Kind;
    CHECK(profileOf({ "", "  " }).kind() == Kind::Blank);
    CHECK(profileOf({ "1", "", "2" }).kind() == Kind::Integer);
    CHECK(profileOf({ "1", "2.5" }).kind() == Kind::Decimal);
    CHECK(profileOf({ "20170301", "20170302" }).kind() == Kind::Date);
    CHECK(profileOf({ "20170301", "12345678" }).kind() == Kind::Integer);
    CHECK(profileOf({ "是", "否", "是" }).kind() == Kind::Boolean);
    CHECK(profileOf({ "TRUE", "no" }).kind() == Kind::Boolean);
    CHECK(profileOf({ "1", "x" }).kind() == Kind::Text);
}

TEST_CASE("a column counts what a careful import wants to know")
{
    const ColumnProfile column = profileOf({ "007", "1", "", "0", "0571", "20170301", "1", "a\tb" });

    CHECK(column.cells() == 8);
    CHECK(column.blank() == 1);
    CHECK(column.filled() == 7);
    CHECK(column.leadingZeros() == 2);
    CHECK(column.zeroOnes() == 3);
    CHECK(column.compactDates() == 1);
    CHECK(column.samples() == QStringList { u"007"_s, u"1"_s, u"0"_s, u"0571"_s, u"20170301"_s, u"a\tb"_s });
}
