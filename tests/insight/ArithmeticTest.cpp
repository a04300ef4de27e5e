#include "insight/DayHistogram.h"
#include "insight/DayNumber.h"
#include "insight/MoneySplit.h"
#include "insight/MoneySums.h"
#include "insight/Ratio.h"
#include "insight/TextTable.h"
#include "insight/UnitTree.h"
#include "testing/Strings.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a ratio is exact and rounded once, half away from zero")
{
    CHECK(Ratio { 4238, 6711 }.text(5) == u"0.63150"_s);
    CHECK(Ratio { 1, 8 }.text(2) == u"0.13"_s);
    CHECK(Ratio { 1, 8 }.percent(2) == u"12.50"_s);
    CHECK(Ratio { 1, 3 }.percent(1) == u"33.3"_s);
    CHECK(Ratio {}.text(2).isEmpty());
    CHECK(Ratio { 1, 3 }.isLessThan({ 334, 1000 }));
    CHECK_FALSE(Ratio { 2, 4 }.isLessThan({ 1, 2 }));
}

TEST_CASE("mean and median of days come from how often each occurred")
{
    DayHistogram days;
    CHECK_FALSE(days.median().isDefined());
    for (int day : { 5, 1, 9 })
        days.add(day);
    CHECK(days.mean() == Ratio { 15, 3 });
    CHECK(days.median() == Ratio { 5, 1 });
    days.add(8);
    CHECK(days.median() == Ratio { 13, 2 });
    CHECK(days.median().text(2) == u"6.50"_s);
}

TEST_CASE("a stored date becomes its day number, across leap years and centuries")
{
    for (QDate day(1899, 12, 1); day < QDate(2105, 1, 1); day = day.addDays(17))
        REQUIRE(dateOfDay(dayNumber(day.toString(Qt::ISODate).toStdString())) == day);
    CHECK(dayNumber("2000-02-29") == QDate(2000, 2, 29).toJulianDay());
    CHECK(dayNumber("") == 0);
}

TEST_CASE("an amount is split to the cent, what is left over to the largest remainders")
{
    CHECK(splitAmount(100, { 1, 1, 1 }) == std::vector<qint64> { 34, 33, 33 });
    CHECK(splitAmount(100, { 1, 2, 3 }) == std::vector<qint64> { 17, 33, 50 });
    CHECK(splitAmount(-100, { 1, 1, 1 }) == std::vector<qint64> { -34, -33, -33 });
    CHECK(splitAmount(7, { 0, 0 }) == std::vector<qint64> { 4, 3 });
    CHECK(splitAmount(0, { 5, 0 }) == std::vector<qint64> { 0, 0 });
    CHECK(splitAmount(maxMinor, { maxMinor, 1 }) == std::vector<qint64> { maxMinor - 1, 1 });
}

TEST_CASE("a weighted sum is rounded once, at its end")
{
    WordTable currencies;
    const int usd = currencies.indexOf("USD");
    const int jpy = currencies.indexOf("JPY");
    WeightedSums sums;
    // 0.333 + 0.333 + 0.334 units: each alone would round to 0.
    sums.add(usd, 1, 3330);
    sums.add(usd, 1, 3330);
    sums.add(usd, 1, 3340);
    sums.add(jpy, maxMinor, 5000);
    sums.add(jpy, maxMinor, 5000);
    CHECK(sums.list(currencies).value() == QList<Money> { Money { maxMinor, u"JPY"_s }, Money { 1, u"USD"_s } });
}

TEST_CASE("a sum beyond 64 bits is refused, not wrapped")
{
    WordTable currencies;
    MoneySums sums;
    const int usd = currencies.indexOf("USD");
    for (int i = 0; i < 2000; ++i)
        sums.add(usd, maxMinor);
    CHECK_FALSE(sums.list(currencies).hasValue());
}

TEST_CASE("a ring of units is cut at its smallest id, whoever is asked")
{
    const auto id = [](char c) { return RecordId::fromBytes(QByteArray(16, c)); };
    // d → c → b → d is a ring; e hangs on c; a stands alone.
    const UnitTree tree(
        { { id('a'), {} }, { id('b'), id('d') }, { id('c'), id('b') }, { id('d'), id('c') }, { id('e'), id('c') } });
    CHECK(tree.parentOf(id('b')).isNull());
    CHECK(tree.subtree(id('b')).size() == 4);
    CHECK(tree.subtree(id('c')) == QSet<RecordId> { id('c'), id('d'), id('e') });
    CHECK(tree.subtree(id('d')) == QSet<RecordId> { id('d') });
    CHECK(tree.subtree(id('a')).size() == 1);
}

TEST_CASE("Chinese characters take two cells of a terminal")
{
    CHECK(displayWidth(u"恒达Acme"_s) == 8);
    TextTable table;
    table.addColumn(u"客户"_s, false);
    table.addColumn(u"n"_s, true);
    table.addRow({ u"恒达"_s, u"12"_s });
    table.addRow({ u"Acme"_s, u"3"_s });
    CHECK(table.toString() == u"客户   n\n────────\n恒达  12\nAcme   3\n"_s);
}
