#include "testing/Strings.h"

#include "base/LunarCalendar.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a day of the lunar calendar falls on its day of the common one")
{
    // New years and mid-autumn days as they were and will be kept.
    CHECK(lunar::toDate(1900, 1, 1) == QDate(1900, 1, 31));
    CHECK(lunar::toDate(2000, 1, 1) == QDate(2000, 2, 5));
    CHECK(lunar::toDate(2024, 1, 1) == QDate(2024, 2, 10));
    CHECK(lunar::toDate(2025, 1, 1) == QDate(2025, 1, 29));
    CHECK(lunar::toDate(2026, 1, 1) == QDate(2026, 2, 17));
    CHECK(lunar::toDate(2027, 1, 1) == QDate(2027, 2, 6));
    CHECK(lunar::toDate(2023, 8, 15) == QDate(2023, 9, 29)); // behind the leap month of that year
    CHECK(lunar::toDate(2025, 8, 15) == QDate(2025, 10, 6));
    CHECK(lunar::toDate(2026, 8, 15) == QDate(2026, 9, 25));
    CHECK(lunar::toDate(2033, 12, 1) == QDate(2034, 1, 20)); // behind its late leap month, the eleventh
    CHECK(lunar::toDate(2026, 12, 30) == QDate(2027, 2, 5)); // its last month has 29 days
    CHECK_FALSE(lunar::toDate(1899, 1, 1).isValid());
    CHECK_FALSE(lunar::toDate(2101, 1, 1).isValid());
    CHECK_FALSE(lunar::toDate(2026, 13, 1).isValid());
    CHECK_FALSE(lunar::toDate(2026, 1, 31).isValid());
}

TEST_CASE("a lunar day is found between two days, also where its year is that of the year before")
{
    CHECK(lunar::between(QDate(2026, 11, 22), QDate(2027, 11, 21), 12, 8) == QDate(2027, 1, 15));
    CHECK(lunar::between(QDate(2026, 11, 22), QDate(2026, 12, 22), 10, 20) == QDate(2026, 11, 28));
    CHECK_FALSE(lunar::between(QDate(2026, 11, 22), QDate(2026, 12, 22), 8, 15).isValid());
}

TEST_CASE("a lunar day is said in its own words")
{
    CHECK(lunar::words(8, 15) == u"八月十五"_s);
    CHECK(lunar::words(1, 1) == u"正月初一"_s);
    CHECK(lunar::words(12, 30) == u"腊月三十"_s);
    CHECK(lunar::words(11, 20) == u"冬月二十"_s);
    CHECK(lunar::words(10, 29) == u"十月廿九"_s);
    CHECK(lunar::words(0, 3).isEmpty());
}
