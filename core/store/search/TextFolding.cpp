#include "store/search/TextFolding.h"

#include "store/search/FoldingTable.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace fairlead {

namespace {
using Kind = TextFolding::Kind;
using Folded = TextFolding::Folded;

constexpr Folded one(Kind kind, char byte)
{
    Folded out;
    out.kind = kind;
    out.bytes[0] = byte;
    return out;
}

Folded encoded(Kind kind, char32_t c)
{
    Folded out;
    out.kind = kind;
    if (c < 0x800) {
        out.bytes[0] = char(0xC0 | (c >> 6));
        out.bytes[1] = char(0x80 | (c & 0x3F));
        out.size = 2;
    } else if (c < 0x10000) {
        out.bytes[0] = char(0xE0 | (c >> 12));
        out.bytes[1] = char(0x80 | ((c >> 6) & 0x3F));
        out.bytes[2] = char(0x80 | (c & 0x3F));
        out.size = 3;
    } else {
        out.bytes[0] = char(0xF0 | (c >> 18));
        out.bytes[1] = char(0x80 | ((c >> 12) & 0x3F));
        out.bytes[2] = char(0x80 | ((c >> 6) & 0x3F));
        out.bytes[3] = char(0x80 | (c & 0x3F));
        out.size = 4;
    }
    return out;
}

constexpr bool within(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool isIdeograph(char32_t c)
{
    return within(c, 0x3400, 0x4DBF) || within(c, 0x4E00, 0x9FFF) || within(c, 0x20000, 0x3FFFD) // Han
        || within(c, 0xF900, 0xFAFF) || c == 0x3005 || c == 0x3007 // Han again: compatibility forms, 々, 〇
        || within(c, 0x3041, 0x3096) || within(c, 0x30A1, 0x30FA) || c == 0x30FC // kana
        || within(c, 0x3105, 0x312F) // bopomofo
        || within(c, 0x0E01, 0x0E3A) || within(c, 0x0E40, 0x0E4E) || within(c, 0x0E81, 0x0ECD) // Thai, Lao
        || within(c, 0x1000, 0x103F) || within(c, 0x1780, 0x17D3); // Burmese, Khmer
}

bool isIgnored(char32_t c)
{
    return within(c, 0x0300, 0x036F) || c == 0x00AD || within(c, 0x200B, 0x200F) || c == 0x2060 || c == 0xFEFF
        || within(c, 0xFE00, 0xFE0F) || within(c, 0xE0100, 0xE01EF);
}

bool isLetter(char32_t c)
{
    const folding::Range* end = folding::letters + folding::letterCount;
    const folding::Range* found = std::lower_bound(
        folding::letters, end, c, [](const folding::Range& range, char32_t key) { return range.last < key; });
    return found != end && found->first <= c;
}

constexpr Folded foldAscii(unsigned char c)
{
    if (within(c, 'a', 'z') || within(c, '0', '9')) return one(Kind::Letter, char(c));
    if (within(c, 'A', 'Z')) return one(Kind::Letter, char(c + 32));
    if (c == '\n' || c == '\r') return one(Kind::Gap, '\n');
    if (c == '\t' || c == ' ') return one(Kind::Gap, ' ');
    return one(Kind::Gap, c > ' ' && c < 0x7F ? char(c) : '|');
}

constexpr auto ascii = [] {
    std::array<Folded, 128> out;
    for (unsigned char c = 0; c < 128; ++c)
        out[c] = foldAscii(c);
    return out;
}();

Folded foldGap(char32_t c)
{
    if (c == 0x00A0 || c == 0x3000 || within(c, 0x2000, 0x200A) || c == 0x202F) return one(Kind::Gap, ' ');
    if (within(c, 0x2010, 0x2015) || c == 0x2212) return one(Kind::Gap, '-');
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC) return one(Kind::Gap, '\'');
    if (c == 0x0085 || c == 0x2028 || c == 0x2029) return one(Kind::Gap, '\n');
    return one(Kind::Gap, '|');
}
} // namespace

TextFolding::Folded TextFolding::fold(char32_t c)
{
    if (c < 0x80) return ascii[c];
    if (isIdeograph(c)) return encoded(Kind::Ideograph, c);
    if (within(c, 0xFF01, 0xFF5E)) return ascii[c - 0xFEE0];
    if (isIgnored(c)) return one(Kind::Ignored, '|');
    if (c == 0x02BC || !isLetter(c)) return foldGap(c);
    if (c < 0x2000) {
        const folding::Fold* end = folding::folds + folding::foldCount;
        const folding::Fold* found = std::lower_bound(
            folding::folds, end, c, [](const folding::Fold& fold, char32_t key) { return fold.from < key; });
        if (found != end && found->from == c) {
            Folded out;
            out.kind = Kind::Letter;
            out.size = static_cast<unsigned char>(std::strlen(found->to));
            std::memcpy(out.bytes, found->to, out.size);
            return out;
        }
    }
    return encoded(Kind::Letter, c);
}

char32_t TextFolding::next(std::string_view text, size_t& at)
{
    const auto byte = [&text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned lead = byte(at);
    const auto tail = [&byte](size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const size_t start = at++;
    if (lead < 0x80) return lead;
    if (lead >= 0xC2 && lead <= 0xDF && tail(start + 1)) {
        at = start + 2;
        return ((lead & 0x1F) << 6) | (byte(start + 1) & 0x3F);
    }
    if (lead >= 0xE0 && lead <= 0xEF && tail(start + 1) && tail(start + 2)) {
        const char32_t c = ((lead & 0x0F) << 12) | ((byte(start + 1) & 0x3F) << 6) | (byte(start + 2) & 0x3F);
        if (c < 0x800 || within(c, 0xD800, 0xDFFF)) return 0xFFFD;
        at = start + 3;
        return c;
    }
    if (lead >= 0xF0 && lead <= 0xF4 && tail(start + 1) && tail(start + 2) && tail(start + 3)) {
        const char32_t c = ((lead & 0x07) << 18) | ((byte(start + 1) & 0x3F) << 12) | ((byte(start + 2) & 0x3F) << 6)
            | (byte(start + 3) & 0x3F);
        if (c < 0x10000 || c > 0x10FFFF) return 0xFFFD;
        at = start + 4;
        return c;
    }
    return 0xFFFD;
}

} // namespace fairlead
