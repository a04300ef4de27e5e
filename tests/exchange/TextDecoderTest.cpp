#include "testing/Strings.h"

#include "exchange/TextDecoder.h"
#include "exchange/TextEncoding.h"
#include "testing/Encoded.h"

#include <QBuffer>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Decoded
{
    QString text;
    qint64 failures = 0;
    qint64 firstFailure = -1;
};

Decoded decode(const QByteArray& bytes, const QString& encoding, qsizetype step)
{
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    REQUIRE(decoder.hasValue());
    std::string out;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const std::string piece = bytes.mid(at, step).toStdString();
        decoder->decode(piece, out);
    }
    decoder->finish(out);
    return { QString::fromStdString(out), decoder->failures(), decoder->firstFailure() };
}

TextEncoding detect(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Result<TextEncoding> found = detectEncoding(device);
    REQUIRE(found.hasValue());
    return *found;
}

const QString chinese
    = u"客户名称,联系人,电话\r\n华东建材有限公司,陈伟,021-12345678\r\n金鑫贸易,王秀英,010-87654321\r\n"_s;
const QString taiwanese
    = u"客戶名稱,聯絡人,電話\r\n華東建材有限公司,陳偉,021-12345678\r\n金鑫貿易,王秀英,010-87654321\r\n"_s;
const QString western = u"Name;Straße;Größe\r\nMüller;Königsallee 1;groß\r\nZoë;Rue de l’Église;10 €\r\n"_s;

} // namespace

TEST_CASE("every encoding is decoded the same, wherever the bytes are cut")
{
    const QString text = u"aé€中😀,\"x\"\r\n"_s;
    for (const char* name : { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030" }) {
        const QString encoding = QString::fromLatin1(name);
        const QByteArray bytes = encoded(text, encoding);
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            const Decoded decoded = decode(bytes, encoding, step);
            CHECK(decoded.text == text);
            CHECK(decoded.failures == 0);
        }
    }
}

TEST_CASE("bytes that are no text are marked, counted and placed")
{
    for (qsizetype step : { 1, 2, 3, 100 }) {
        const Decoded utf8 = decode("ab\xe4\xb8z\xc0\xaf", u"UTF-8"_s, step);
        CHECK(utf8.firstFailure == 2);
        CHECK(utf8.failures == 4);
        CHECK(utf8.text.startsWith(u"ab"));
        CHECK(utf8.text.contains(u'z'));
        const Decoded cut = decode("ab\xe4\xb8", u"utf8"_s, step);
        CHECK(cut.firstFailure == 2);
        CHECK(cut.failures == 1);
        const Decoded gb = decode("abc\xff,\xc0", u"GB18030"_s, step);
        CHECK(gb.firstFailure == 3);
        CHECK(gb.failures == 2);
        const Decoded odd = decode(QByteArray("a\0b", 3), u"UTF-16LE"_s, step);
        CHECK(odd.firstFailure == 2);
    }
}

TEST_CASE("lone surrogates pass through for the scanner to refuse")
{
    Result<TextDecoder> decoder = TextDecoder::create(u"UTF-16LE"_s);
    std::string out;
    decoder->decode({ "\x00\xd8"
                      "a\x00",
                        4 },
        out);
    decoder->finish(out);

    CHECK(out
        == "\xed\xa0\x80"
           "a");
    CHECK(decoder->failures() == 0);
}

TEST_CASE("an unknown encoding is refused")
{
    CHECK_FALSE(TextDecoder::create(u"no-such-thing"_s).hasValue());
    CHECK_FALSE(TextDecoder::create(QString()).hasValue());
}

TEST_CASE("a byte order mark settles the encoding and is no text")
{
    for (const char* name : { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030" }) {
        const QString encoding = QString::fromLatin1(name);
        const TextEncoding found = detect(encoded(u"\ufeff"_s + chinese, encoding));
        CHECK(found.name == encoding);
        CHECK_FALSE(found.guessed);
        CHECK(found.skip == encoded(u"\ufeff"_s, encoding).size());
    }
}

TEST_CASE("good UTF-8 is certain, everything else is marked as guessed")
{
    CHECK(detect(chinese.toUtf8()) == TextEncoding { u"UTF-8"_s, false, 0 });
    CHECK(detect("plain,ascii\n") == TextEncoding { u"UTF-8"_s, false, 0 });
    CHECK(detect(QByteArray("a,b\n1,\0\n", 8)) == TextEncoding { u"UTF-8"_s, false, 0 });
    CHECK(detect(encoded(chinese, u"UTF-16LE"_s)) == TextEncoding { u"UTF-16LE"_s, true, 0 });
    CHECK(detect(encoded(chinese, u"UTF-16BE"_s)) == TextEncoding { u"UTF-16BE"_s, true, 0 });
    CHECK(detect(encoded(u"a,b\n"_s, u"UTF-16LE"_s)) == TextEncoding { u"UTF-16LE"_s, true, 0 });
    CHECK(detect(encoded(chinese, u"GB18030"_s)) == TextEncoding { u"GB18030"_s, true, 0 });
    CHECK(detect(encoded(taiwanese, u"Big5"_s)) == TextEncoding { u"Big5"_s, true, 0 });
    CHECK(detect(encoded(western, u"windows-1252"_s)) == TextEncoding { u"windows-1252"_s, true, 0 });
}

TEST_CASE("short lists of names are told apart")
{
    CHECK(detect(encoded(u"姓名\n王琪\n李萱\n"_s, u"GB18030"_s)).name == u"GB18030"_s);
    CHECK(detect(encoded(u"姓名\n張偉\n林淑芬\n"_s, u"Big5"_s)).name == u"Big5"_s);
    CHECK(detect(encoded(u"Name\nSüßöl\nPreißäcker\n"_s, u"windows-1252"_s)).name == u"windows-1252"_s);
    CHECK(detect(encoded(u"name\n一汽\n开封\n"_s, u"UTF-16LE"_s)).name == u"UTF-16LE"_s);
    CHECK(detect(encoded(u"Name\nÄrzte\nÜber\n"_s, u"windows-1252"_s)).name == u"windows-1252"_s);
    CHECK(detect(encoded(u"Société\nÉlevé à Orléans\n"_s, u"windows-1252"_s)).name == u"windows-1252"_s);
}

TEST_CASE("a chosen encoding leaves out the mark that belongs to it, and only that")
{
    QByteArray bytes = encoded(u"\ufeffa"_s, u"UTF-16BE"_s);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);

    CHECK(*chosenEncoding(device, u"utf-16"_s) == TextEncoding { u"UTF-16BE"_s, false, 2 });
    CHECK(*chosenEncoding(device, u"windows-1252"_s) == TextEncoding { u"windows-1252"_s, false, 0 });
    CHECK_FALSE(chosenEncoding(device, u"klingon"_s).hasValue());
}
