#include "testing/Strings.h"

#include "base/MoneyWords.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("an amount is written out in Chinese capitals as banks want it")
{
    const auto words = [](qint64 minor, const QString& currency = u"CNY"_s) {
        return money_words::chinese({ minor, currency });
    };
    CHECK(words(0) == u"人民币零元整"_s);
    CHECK(words(100) == u"人民币壹元整"_s);
    CHECK(words(123456) == u"人民币壹仟贰佰叁拾肆元伍角陆分"_s);
    CHECK(words(1000) == u"人民币壹拾元整"_s);
    CHECK(words(100500) == u"人民币壹仟零伍元整"_s);
    CHECK(words(101050) == u"人民币壹仟零壹拾元伍角整"_s);
    CHECK(words(1000005) == u"人民币壹万元零伍分"_s);
    CHECK(words(5) == u"人民币伍分"_s);
    CHECK(words(50) == u"人民币伍角整"_s);
    CHECK(words(10000'0000'00) == u"人民币壹亿元整"_s);
    CHECK(words(1'0000'0001'00) == u"人民币壹亿零壹元整"_s);
    CHECK(words(1'2345'0000'0000'00) == u"人民币壹万贰仟叁佰肆拾伍亿元整"_s);
    CHECK(words(30'0500'0700'00) == u"人民币叁拾亿零伍佰万零柒佰元整"_s);
    CHECK(words(-100) == u"人民币负壹元整"_s);
    CHECK(words(1000, u"JPY"_s) == u"日元壹仟元整"_s);
    CHECK(words(1234, u"KWD"_s) == u"KWD壹元贰角叁分肆厘"_s);
    CHECK(words(maxMinor).startsWith(u"人民币玖拾万亿元整"_s));
    CHECK(money_words::chinese({}).isEmpty());
}

TEST_CASE("an amount is written out in English")
{
    const auto words = [](qint64 minor, const QString& currency = u"USD"_s) {
        return money_words::english({ minor, currency });
    };
    CHECK(words(0) == u"Zero USD only"_s);
    CHECK(words(123456) == u"One thousand two hundred thirty-four and 56/100 USD"_s);
    CHECK(words(2000000'00) == u"Two million USD only"_s);
    CHECK(words(1000013'05) == u"One million thirteen and 05/100 USD"_s);
    CHECK(words(-2000) == u"Minus twenty USD only"_s);
    CHECK(words(17, u"JPY"_s) == u"Seventeen JPY only"_s);
    CHECK(words(1005, u"KWD"_s) == u"One and 005/1000 KWD"_s);
    CHECK(money_words::english({}).isEmpty());
}
