#include "exchange/TextEncoding.h"

#include "exchange/TextDecoder.h"

#include <QIODevice>
#include <memory>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

namespace fairlead {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

struct Mark
{
    QByteArray bytes;
    const char* encoding;
};

TextEncoding byMark(QIODevice& device)
{
    // UTF-32LE begins like UTF-16LE, so it comes first.
    static const Mark marks[]
        = { { QByteArray::fromHex("efbbbf"), "UTF-8" }, { QByteArray::fromHex("fffe0000"), "UTF-32LE" },
              { QByteArray::fromHex("0000feff"), "UTF-32BE" }, { QByteArray::fromHex("fffe"), "UTF-16LE" },
              { QByteArray::fromHex("feff"), "UTF-16BE" }, { QByteArray::fromHex("84319533"), "GB18030" } };
    device.seek(0);
    const QByteArray start = device.peek(4);
    for (const Mark& mark : marks)
        if (start.startsWith(mark.bytes)) return { QString::fromLatin1(mark.encoding), false, mark.bytes.size() };
    return {};
}

Result<void> readPieces(
    QIODevice& device, const std::function<bool()>& goOn, const std::function<bool(std::string_view)>& take)
{
    device.seek(0);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        if (goOn && !goOn()) return Error { ErrorCode::Cancelled, {} };
        const qint64 got = device.read(piece.data(), piece.size());
        if (got < 0) return Error { ErrorCode::Io, device.errorString() };
        if (got == 0 || !take({ piece.constData(), size_t(got) })) return {};
    }
}

/// What the first look at all bytes shows.
struct ByteFacts
{
    qint64 size = 0;
    qint64 nulAt[2] = { 0, 0 }; ///< NUL bytes at even and at odd offsets
    /// Bytes above 0x7F stand side by side, and not inside a word as in "Größe": without that it is no Chinese.
    bool highWord = false;
    bool goodUtf8 = false;

    void count(std::string_view bytes)
    {
        bool nul = false;
        bool high = false;
        for (char c : bytes) {
            nul |= c == '\0';
            high |= (c & 0x80) != 0;
        }
        if (nul || high) look(bytes);
        size += qint64(bytes.size());
    }

    /// "UTF-16LE", "UTF-16BE" or nothing. A file that is good UTF-8 with a few stray NUL is no UTF-16; one that is
    /// not may be Chinese with little ASCII between; 一 and 开 bring a NUL of the other kind (U+4E00, U+5F00).
    const char* utf16() const
    {
        const qint64 pairs = std::max<qint64>(size / 2, 1);
        const qint64 more = std::max(nulAt[0], nulAt[1]);
        const qint64 less = std::min(nulAt[0], nulAt[1]);
        if (more < 2 || more < pairs / (goodUtf8 ? 4 : 50) || less > more / 3) return nullptr;
        return nulAt[1] > nulAt[0] ? "UTF-16LE" : "UTF-16BE";
    }

private:
    void look(std::string_view bytes)
    {
        const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
        size_t run = 0;
        bool letterBefore = false;
        for (size_t i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            if (c == '\0') ++nulAt[(size + qint64(i)) & 1];
            if ((c & 0x80) != 0) {
                if (run++ == 0) letterBefore = i > 0 && isLetter(bytes[i - 1]);
            } else {
                highWord |= run >= 2 && !(letterBefore && isLetter(c));
                run = 0;
            }
        }
        highWord |= run >= 2;
    }
};

Result<ByteFacts> lookAt(QIODevice& device, const std::function<bool()>& goOn)
{
    ByteFacts facts;
    Result<TextDecoder> utf8 = TextDecoder::create(QStringLiteral("UTF-8"));
    std::string text;
    const Result<void> read = readPieces(device, goOn, [&](std::string_view bytes) {
        facts.count(bytes);
        text.clear();
        if (utf8->failures() == 0) utf8->decode(bytes, text);
        return true;
    });
    if (!read) return read.error();
    utf8->finish(text);
    facts.goodUtf8 = utf8->failures() == 0;
    return facts;
}

/// The Han that the language's own list of everyday characters holds (CLDR exemplars, some 2,200 each).
class CommonHan
{
public:
    explicit CommonHan(const char* locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(ulocdata_open(locale, &status), &ulocdata_close);
        m_set.reset(ulocdata_getExemplarSet(data.get(), nullptr, 0, ULOCDATA_ES_STANDARD, &status));
        FL_PROMISE(U_SUCCESS(status));
        uset_freeze(m_set.get());
    }

    void count(std::string_view utf8)
    {
        for (size_t i = 0; i + 2 < utf8.size(); ++i) {
            const uchar lead = uchar(utf8[i]);
            if ((lead & 0xF0) != 0xE0) continue;
            const UChar32 c = ((lead & 0xF) << 12) | ((uchar(utf8[i + 1]) & 0x3F) << 6) | (uchar(utf8[i + 2]) & 0x3F);
            // What is neither Han nor one of the marks around it speaks against the encoding.
            const bool mark = (c >= 0x2000 && c < 0x2070) || (c >= 0x3000 && c < 0x3020) || c >= 0xFF00;
            if (mark) continue;
            ++m_all;
            m_common += uset_contains(m_set.get(), c);
        }
    }
    double share() const { return m_all == 0 ? 0 : double(m_common) / double(m_all); }

private:
    struct CloseSet
    {
        void operator()(USet* set) const { uset_close(set); }
    };
    std::unique_ptr<USet, CloseSet> m_set;
    qint64 m_all = 0;
    qint64 m_common = 0;
};

/// Share of common Han if the whole device is good in that encoding, else 0.
Result<double> hanShare(QIODevice& device, const char* encoding, const char* locale, const std::function<bool()>& goOn)
{
    Result<TextDecoder> decoder = TextDecoder::create(QString::fromLatin1(encoding));
    if (!decoder) return 0.0;
    CommonHan han(locale);
    std::string text;
    const Result<void> read = readPieces(device, goOn, [&](std::string_view bytes) {
        text.clear();
        decoder->decode(bytes, text);
        han.count(text);
        return decoder->failures() == 0;
    });
    if (!read) return read.error();
    decoder->finish(text);
    return decoder->failures() == 0 ? han.share() : 0.0;
}

} // namespace

Result<TextEncoding> detectEncoding(QIODevice& device, const std::function<bool()>& goOn)
{
    const TextEncoding marked = byMark(device);
    if (!marked.name.isEmpty()) return marked;
    const Result<ByteFacts> facts = lookAt(device, goOn);
    if (!facts) return facts.error();
    if (const char* utf16 = facts->utf16()) return TextEncoding { QString::fromLatin1(utf16), true, 0 };
    if (facts->goodUtf8) return TextEncoding { QStringLiteral("UTF-8"), false, 0 };

    if (facts->highWord) {
        const Result<double> simplified = hanShare(device, "GB18030", "zh", goOn);
        if (!simplified) return simplified.error();
        const Result<double> traditional = hanShare(device, "Big5", "zh_Hant", goOn);
        if (!traditional) return traditional.error();
        // Right readings score above 0.7 even for lists of names, wrong ones below 0.4.
        constexpr double enough = 0.5;
        if (std::max(*simplified, *traditional) >= enough)
            return TextEncoding { *simplified >= *traditional ? QStringLiteral("GB18030") : QStringLiteral("Big5"),
                true, 0 };
    }
    return TextEncoding { QStringLiteral("windows-1252"), true, 0 };
}

Result<TextEncoding> chosenEncoding(QIODevice& device, const QString& name)
{
    const Result<TextDecoder> decoder = TextDecoder::create(name);
    if (!decoder) return decoder.error();
    const TextEncoding marked = byMark(device);
    const auto bare = [](QString text) { return text.toLower().remove(u'-').remove(u'_').trimmed(); };
    // "UTF-16" leaves the byte order to the mark.
    const bool fits = bare(marked.name) == bare(name)
        || (bare(name) == QLatin1String("utf16") && marked.name.startsWith(QLatin1String("UTF-16")));
    return fits ? marked : TextEncoding { name.trimmed(), false, 0 };
}

} // namespace fairlead
