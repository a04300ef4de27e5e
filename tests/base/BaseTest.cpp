#include "testing/Strings.h"

#include "base/Clock.h"
#include "base/Money.h"
#include "base/Period.h"
#include "base/RecordId.h"
#include "base/Text.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("record ids are ordered by creation and survive writing")
{
    const RecordId first = RecordId::create(1000);
    const RecordId later = RecordId::create(2000);

    CHECK(first < later);
    CHECK(RecordId::parse(first.toString()) == first);
    CHECK(RecordId::fromBytes(first.bytes()) == first);
    CHECK_FALSE(RecordId::parse(u"not an id"_s).has_value());
    CHECK_FALSE(RecordId::parse(u"0123456789abcdef0123456789abcdeg"_s).has_value());
    CHECK(RecordId().isNull());
}

TEST_CASE("record ids of one millisecond are ordered by creation too")
{
    RecordId last = RecordId::create(1790000000000);
    for (int i = 0; i < 10000; ++i) {
        const RecordId next = RecordId::create(1790000000000);
        CHECK(last < next);
        CHECK(next.toString()[14] == u'7');
        CHECK(QStringLiteral("89ab").contains(next.toString()[19]));
        last = next;
    }
    CHECK(last.toString().left(13) == RecordId::create(1790000000000).toString().left(13));
}

TEST_CASE("a computed id depends on type and key alone")
{
    CHECK(RecordId::computed(7, "a") == RecordId::computed(7, "a"));
    CHECK(RecordId::computed(7, "a") != RecordId::computed(8, "a"));
    CHECK(RecordId::computed(7, "a") != RecordId::computed(7, "b"));
}

TEST_CASE("the hybrid clock only ever goes forward")
{
    HybridClock clock;
    quint64 last = 0;
    for (qint64 wall : { 1000, 1000, 900, 0, -5, 1000, 5000, 4999 }) {
        const quint64 now = clock.next(wall);
        CHECK(now > last);
        last = now;
    }
    HybridClock full((quint64(77) << 16) | 0xffff);
    CHECK(full.next(10) == quint64(78) << 16);
    full.observe(quint64(900) << 16);
    CHECK(full.next(10) > quint64(900) << 16);
}

TEST_CASE("amounts are read as people write them")
{
    CHECK(*Money::parse(u"1,234.50"_s, u"USD"_s) == Money { 123450, u"USD"_s });
    CHECK(*Money::parse(u"1.234,5 €"_s, u"USD"_s, u',') == Money { 123450, u"EUR"_s });
    CHECK(*Money::parse(u"￥12.5"_s, u"CNY"_s) == Money { 1250, u"CNY"_s });
    CHECK(*Money::parse(u"1.2万"_s, u"CNY"_s) == Money { 1200000, u"CNY"_s });
    CHECK(*Money::parse(u"(30)"_s, u"USD"_s) == Money { -3000, u"USD"_s });
    CHECK(*Money::parse(u"JPY 1200"_s, u"USD"_s) == Money { 1200, u"JPY"_s });
    CHECK_FALSE(Money::parse(u"1.005"_s, u"USD"_s).hasValue());
    CHECK_FALSE(Money::parse(u"12,34"_s, u"USD"_s).hasValue());
    CHECK_FALSE(Money::parse(u"abc"_s, u"USD"_s).hasValue());
    CHECK_FALSE(Money::parse(u"99999999999999999999"_s, u"USD"_s).hasValue());
    CHECK_FALSE(Money::parse(u"5"_s, QString()).hasValue());
    CHECK(Money { -5, u"USD"_s }.toPlainString() == u"-0.05"_s);
    CHECK(Money { 1200, u"JPY"_s }.toPlainString() == u"1200"_s);
}

TEST_CASE("weighting rounds once, half away from zero, beyond 64 bits")
{
    CHECK(scaleRounded(5, 1, 2) == 3);
    CHECK(scaleRounded(-5, 1, 2) == -3);
    CHECK(scaleRounded(maxMinor, 10000, 10000) == maxMinor);
    CHECK(scaleRounded(maxMinor, 2500, 10000) == maxMinor / 4);
}

TEST_CASE("keys ignore case, width and blanks; headers ignore punctuation too")
{
    CHECK(keyText(u"  ＡＣＭＥ   Corp "_s) == u"acme corp"_s);
    CHECK(looseText(u"Close_Date"_s) == looseText(u"close date"_s));
    CHECK(looseText(u"预计成交日"_s) == u"预计成交日"_s);
    CHECK_FALSE(isStorable(QString(QChar(0xd800))));
    CHECK_FALSE(isStorable(QString(QChar(0))));
    CHECK(isStorable(u"王\U00020000"_s));
    CHECK(normalised(u"Zoe\u0308"_s) == u"Zo\u00eb"_s);
}

TEST_CASE("periods are read from their usual writing")
{
    CHECK(Period::parse(u"2017-Q3"_s)->from == QDate(2017, 7, 1));
    CHECK(Period::parse(u"2017-Q3"_s)->to == QDate(2017, 9, 30));
    CHECK(Period::parse(u"2016-02"_s)->to == QDate(2016, 2, 29));
    CHECK(Period::parse(u"2016..2017-03"_s)->to == QDate(2017, 3, 31));
    CHECK(Period::parse(u"2016.."_s)->contains(QDate(2026, 1, 1)));
    for (const char* text :
        { "2017", "2017-Q3", "2016-02", "2016-02-28", "2016-02-28..2017-03-31", "2016-02-01..", "..2017-12-31" })
        CHECK(Period::parse(QString::fromLatin1(text))->text() == QString::fromLatin1(text));
    CHECK_FALSE(Period::parse(u"2017-13"_s).hasValue());
    CHECK_FALSE(Period::parse(u"2018..2017"_s).hasValue());
    for (const QString& name : { u"2017"_s, u"2017-Q3"_s, u"2016-02"_s, u"2017-08-14"_s, u"2017-08-14..2017-08-15"_s,
             u"2016-01-01.."_s, u"..2016-01-01"_s })
        CHECK(Period::parse(name)->text() == name);
    CHECK(Period::parse(u"2017-01..2017-03"_s)->text() == u"2017-Q1"_s);
}
