#include "store/search/SearchFixture.h"

#include "store/search/PhoneDigits.h"
#include "store/search/Pinyin.h"
#include "store/search/PinyinSplit.h"
#include "store/search/SearchScanner.h"
#include "store/search/SearchTokens.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {
std::set<std::string> tokensOf(const QString& text)
{
    std::set<std::string> out;
    SearchTokens().tokenize(
        text.toStdString(),
        [](void* to, std::string_view token, int, int, bool) {
            CHECK(static_cast<std::set<std::string>*>(to)->emplace(token).second);
            return true;
        },
        &out);
    return out;
}

bool found(const QString& text, const QString& typed)
{
    SearchFixture index;
    index.add(1, text);
    const bool byIndex = index.find(typed).count(1) == 1;
    CHECK(byIndex == SearchQuery::parse(typed).verify(text.toStdString()));
    return byIndex;
}

std::string phoneIn(const QString& text)
{
    SearchScanner scanner;
    scanner.scan(text.toStdString());
    PhoneDigits phone;
    return phone.find(scanner, 0, 7) ? std::string(phone.digits()) : std::string();
}
} // namespace

TEST_CASE("a Chinese name is found by any part of it, by its pinyin and by its initials")
{
    const QString name = u"苏州恒达精密"_s;
    for (const QString& typed : { u"恒"_s, u"恒达"_s, u"州恒达精"_s, u"苏州恒达精密"_s, u"hengda"_s, u"heng da"_s,
             u"hd"_s, u"szhd"_s, u"suzhou"_s, u"hengd"_s, u"hengdajingmi"_s, u"suzhouhengdajingmi"_s, u"szhdjm"_s,
             u"h"_s, u"he"_s, u"hen"_s, u"HengDa"_s, u"密"_s, u"jm 苏州"_s, u"密 苏"_s }) {
        INFO(typed.toStdString());
        CHECK(found(name, typed));
    }
    for (const QString& typed :
        { u"恒精"_s, u"达恒"_s, u"hengjing"_s, u"hj"_s, u"szd"_s, u"dahengx"_s, u"苏恒"_s, u"hengda x"_s }) {
        INFO(typed.toStdString());
        CHECK_FALSE(found(name, typed));
    }
}

TEST_CASE("a character with several readings is found by each of them")
{
    CHECK(found(u"中国银行"_s, u"yinhang"_s));
    CHECK(found(u"中国银行"_s, u"yinxing"_s));
    CHECK(found(u"厦门长乐"_s, u"xiamen"_s));
    CHECK(found(u"厦门长乐"_s, u"xmcl"_s));
    CHECK(found(u"重庆"_s, u"chongqing"_s));
    CHECK(found(u"单先生"_s, u"shan"_s));
    CHECK(found(u"曾国藩"_s, u"zengguofan"_s));
    CHECK(found(u"吕布"_s, u"lvbu"_s));
    CHECK(found(u"吕布"_s, u"lubu"_s));
    CHECK(found(u"西安"_s, u"xian"_s));
    CHECK(found(u"西安"_s, u"xi'an"_s));
    CHECK(found(u"先"_s, u"xian"_s));
}

TEST_CASE("Latin words are found by their beginnings, whatever their case and accents")
{
    const QString name = u"Müller & Söhne GmbH, Weißenburger Straße; Łódź O’Brien ＡＣＭＥ Zoë Čapek"_s;
    for (const QString& typed : { u"mul"_s, u"MÜLLER"_s, u"muller"_s, u"sohne gm"_s, u"strasse"_s, u"straße"_s,
             u"lodz"_s, u"o'brien"_s, u"obrien"_s, u"brien"_s, u"acme"_s, u"ａｃ"_s, u"zoe"_s, u"capek"_s, u"w"_s,
             u"we"_s, u"wei"_s, u"weis"_s, u"weiss"_s, u"weisse"_s, u"weissen"_s, u"weissenburger"_s }) {
        INFO(typed.toStdString());
        CHECK(found(name, typed));
    }
    CHECK_FALSE(found(name, u"uller"_s));
    CHECK_FALSE(found(name, u"muller gmbx"_s));
    CHECK(found(u"Москва Ёлкин"_s, u"моск"_s));
    CHECK(found(u"Москва Ёлкин"_s, u"м"_s));
    CHECK(found(u"Москва Ёлкин"_s, u"елк"_s));
    CHECK(found(u"Ελληνική"_s, u"ΕΛΛ"_s));
    CHECK(found(u"トヨタ自動車"_s, u"ヨタ自"_s));
    CHECK(found(u"한국전력"_s, u"한국"_s));
}

TEST_CASE("an e-mail address is found whole, in part and as typed so far")
{
    const QString text = u"Acme\nJohn.Smith-Li@mail.acme-works.co.uk\nhttps://www.acme.com/shop"_s;
    const QString address = u"john.smith-li@mail.acme-works.co.uk"_s;
    for (int size = 1; size <= address.size(); ++size) {
        INFO(address.left(size).toStdString());
        CHECK(found(text, address.left(size)));
    }
    for (const QString& typed : { u"smith"_s, u"smith-li@mail"_s, u"li@m"_s, u"@mail.acme"_s, u"acme-works.co"_s,
             u"works.co.uk"_s, u"co.uk"_s, u"acme.com"_s, u"www.acme.c"_s, u"www.acme"_s, u"http://acme.com/shop"_s,
             u"https://www.acme.com"_s, u"JOHN.S"_s, u"john.smith-li＠mail"_s }) {
        INFO(typed.toStdString());
        CHECK(found(text, typed));
    }
    for (const QString& typed :
        { u"john@mail"_s, u"smith-li@acme"_s, u"mail.works"_s, u"acme.co.uk"_s, u"acme.org"_s, u"n.smith@mail"_s }) {
        INFO(typed.toStdString());
        CHECK_FALSE(found(text, typed));
    }
    CHECK(found(u"J. Smith"_s, u"j.smith"_s));
    CHECK(found(u"a@b.c"_s, u"a@b"_s));
    CHECK(found(u"李@163.com 12@34.cn"_s, u"@163"_s));
    CHECK(found(u"x 12345@qq.com"_s, u"12345@q"_s));
    CHECK(found(u"www.a@www.b.c"_s, u"www.a@www.b"_s));
}

TEST_CASE("a telephone number is found in any writing")
{
    CHECK(phoneIn(u"+86 138-1234-5678"_s) == "13812345678");
    CHECK(phoneIn(u"0086 138 1234 5678"_s) == "13812345678");
    CHECK(phoneIn(u"8613812345678"_s) == "13812345678");
    CHECK(phoneIn(u"电话：１３８１２３４５６７８"_s) == "13812345678");
    CHECK(phoneIn(u"0755-12345678转801"_s) == "75512345678");
    CHECK(phoneIn(u"0755-12345678-801"_s) == "75512345678");
    CHECK(phoneIn(u"(0755) 1234 5678 ext. 801"_s) == "75512345678");
    CHECK(phoneIn(u"86-755-12345678x801"_s) == "75512345678");
    CHECK(phoneIn(u"+49 (0)40 1234567"_s) == "49401234567");
    CHECK(phoneIn(u"2024-01-15"_s).empty());
    CHECK(phoneIn(u"12345678901234567890"_s).empty());

    for (const QString& stored :
        { u"+86 138-1234-5678"_s, u"013812345678"_s, u"13812345678 转 8"_s, u"１３８ １２３４ ５６７８"_s })
        for (const QString& typed : { u"13812345678"_s, u"+86 13812345678"_s, u"008613812345678"_s, u"138 1234 5678"_s,
                 u"138-1234"_s, u"12345678"_s, u"2345678"_s, u"5678"_s, u"678"_s, u"1"_s, u"13"_s, u"138"_s, u"1381"_s,
                 u"138 12"_s, u"138-1234-5678"_s }) {
            INFO(stored.toStdString() << " by " << typed.toStdString());
            CHECK(found(stored, typed));
        }
    CHECK_FALSE(found(u"13812345678"_s, u"13912345678"_s));
    CHECK_FALSE(found(u"13812345678"_s, u"1382345"_s));
    CHECK(found(u"0755-12345678"_s, u"0755"_s));
    CHECK(found(u"0755-12345678"_s, u"0755123"_s));
    CHECK(found(u"0755-12345678"_s, u"(0755)12345678"_s));
    CHECK(found(u"40 1234567"_s, u"+49 40 1234567"_s));
    CHECK(found(u"+49 40 1234567"_s, u"040 1234567"_s));
    CHECK(found(u"1234567"_s, u"0755 1234567"_s));
    CHECK(found(u"13812345678 13912345679"_s, u"13912345679"_s));
    CHECK(found(u"13812345678/0755-22345678"_s, u"75522345678"_s));
    CHECK(found(u"0755-12345678x801"_s, u"12345678"_s));
    CHECK(found(u"0755-12345678x801"_s, u"0755-12345678x801"_s));
    CHECK(found(u"0755-12345678"_s, u"12345678x801"_s));
    CHECK(found(u"bank 6222020200112345678"_s, u"02001123"_s));
}

TEST_CASE("tokens are short pieces, each told once")
{
    CHECK(tokensOf(u"恒达"_s) == std::set<std::string> { "恒", "恒达", "heng", "hengda", "/hd", "达", "da" });
    CHECK(tokensOf(u"Acme acme"_s) == std::set<std::string> { "ac", "acme" });
    CHECK(tokensOf(u"Systems"_s) == std::set<std::string> { "sy", "syst", "system", "systems" });
    CHECK(tokensOf(u"Leo"_s) == std::set<std::string> { "le", "leo" });
    CHECK(tokensOf(u"12345"_s) == std::set<std::string> { "12", "123", "234", "345" });
    CHECK(tokensOf(u"info@acme.com"_s)
        == std::set<std::string> { "in", "info", "ac", "acme", "=fo@ac", "=me.co", "co", "com" });
    CHECK(tokensOf(u"!? 😀 \n"_s).empty());
    CHECK(tokensOf(QString()).empty());
    CHECK(tokensOf(QString(5000, u'x')).size() == 12);
}

TEST_CASE("a token says where it stands in the text")
{
    struct Place
    {
        std::string token;
        int begin, end;
        bool colocated;
        bool operator==(const Place&) const = default;
    };
    std::vector<Place> places;
    SearchTokens().tokenize(
        "É 恒达",
        [](void* to, std::string_view token, int begin, int end, bool colocated) {
            static_cast<std::vector<Place>*>(to)->push_back({ std::string(token), begin, end, colocated });
            return true;
        },
        &places);
    CHECK(places
        == std::vector<Place> { { "e", 0, 2, false }, { "恒", 3, 6, false }, { "heng", 3, 6, true },
            { "恒达", 3, 9, true }, { "hengda", 3, 9, true }, { "/hd", 3, 9, true }, { "达", 6, 9, false },
            { "da", 6, 9, true } });
}

TEST_CASE("tokens of known texts never change without a new stamp")
{
    const QString text = u"苏州恒达精密（123456） Müller & Co. KG info@example.cn +86 138-1234-5678 重庆 Ёлка"_s;
    quint64 sum = 0;
    for (const std::string& token : tokensOf(text))
        for (char c : token)
            sum = sum * 31 + static_cast<unsigned char>(c);
    for (char32_t c = 0x3400; c <= 0x9FFF; ++c)
        for (quint16 id : Pinyin::readings(c))
            for (char letter : Pinyin::syllable(id))
                sum = sum * 31 + static_cast<unsigned char>(letter);
    for (char32_t c = 0; c < 0x20000; ++c) {
        const TextFolding::Folded folded = TextFolding::fold(c);
        for (char byte : folded.text())
            sum = sum * 31 + static_cast<unsigned char>(byte) + quint64(folded.kind);
    }
    CHECK(SearchTokens::stamp() == 10101);
    CHECK(sum == 0x13708da659022d0f);
}

TEST_CASE("letters are read as pinyin in all ways")
{
    const auto waysOf = [](std::string_view letters) {
        std::set<std::string> out;
        for (const PinyinSplit& split : PinyinSplit::all(letters)) {
            std::string way;
            for (std::string_view syllable : split.syllables)
                way += std::string(syllable) + ' ';
            out.insert(way + std::string(split.tail));
        }
        return out;
    };
    CHECK(waysOf("hengd") == std::set<std::string> { "heng d" });
    CHECK(waysOf("xian") == std::set<std::string> { "xi an", "xi a n", "xia n", "xian" });
    CHECK(waysOf("fangan") == std::set<std::string> { "fang an", "fang a n", "fan gan", "fan ga n" });
    CHECK(waysOf("v").empty());
    CHECK(waysOf("street").empty());
    CHECK(PinyinSplit::all(std::string(400, 'a')).size() == 1);
}

TEST_CASE("what is put in, changed and taken out leaves nothing behind")
{
    SearchFixture index;
    const QStringList texts { u"苏州恒达精密 13812345678"_s, u"Müller & Co. info@mueller.de"_s,
        u"重庆长安 +49 40 1234567"_s, QString(), u"😀😀"_s };
    for (int i = 0; i < texts.size(); ++i)
        index.add(i + 1, texts[i]);
    CHECK(index.termCount() > 50);
    index.remove(2);
    index.add(2, u"Schmidt 恒"_s);
    CHECK(index.find(u"muller"_s).empty());
    CHECK(index.find(u"恒"_s) == std::set<int> { 1, 2 });
    index.run("INSERT INTO search(search) VALUES('integrity-check')");
    for (int i = 0; i < texts.size(); ++i)
        index.remove(i + 1);
    index.run("INSERT INTO search(search) VALUES('optimize')");
    index.run("INSERT INTO search(search) VALUES('integrity-check')");
    CHECK(index.termCount() == 0);
    CHECK(index.find(u"恒"_s).empty());
}

TEST_CASE("nothing that can be typed is an error")
{
    SearchFixture index;
    index.add(1, u"AND OR NOT NEAR \"quoted\" text:col 恒达"_s);
    for (const QString& typed :
        { u"\""_s, u"'"_s, u"AND"_s, u"a AND"_s, u"OR OR"_s, u"NOT x"_s, u"NEAR(a b, 3)"_s, u"text:恒"_s, u"^a"_s,
            u"*"_s, u"a*"_s, u"(((("_s, u"{a}"_s, u"a+b"_s, u"-a"_s, u"--"_s, u";DROP TABLE x"_s, u"%_%"_s, u"\\"_s,
            u"\"\"\""_s, u"@@@"_s, u"..."_s, u"a@"_s, u"@a"_s, u"a@@b"_s, u"a.@.b"_s, u"=a"_s, u"+86"_s, u"+"_s, u"0"_s,
            u"00"_s, u"0000000000"_s, u"86"_s, QString(QChar(0)), QString(QChar(0xD800)), u"a"_s + QChar(0) + u"b"_s,
            QString(3000, u'"'), QString(3000, u'a'), QString(3000, u'恒'), QString(3000, u'1'),
            QString(u"a "_s).repeated(1000), QString(u"1 "_s).repeated(1000), QString(u"a."_s).repeated(1000),
            QString(u"a'"_s).repeated(1000), QString(u"xian"_s).repeated(300), QString(u"恒a"_s).repeated(300) }) {
        INFO(typed.left(40).toStdString());
        index.find(typed);
    }
    for (const QString& typed : { QString(), u"  "_s, u"😀🎉"_s, u"!?\"'()"_s, u"——"_s, u"\u200b"_s })
        CHECK(SearchQuery::parse(typed).isEmpty());
    CHECK(index.find(u"quoted \"text\""_s) == std::set<int> { 1 });
    CHECK(index.find(u"not and or near"_s) == std::set<int> { 1 });
}
