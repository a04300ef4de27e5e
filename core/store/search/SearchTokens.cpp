#include "store/search/SearchTokens.h"

#include "store/search/PhoneDigits.h"
#include "store/search/SearchAddress.h"

#include <algorithm>
#include <cstring>

namespace fairlead {

namespace {
constexpr size_t seenAtFirst = 512; // a record seldom has more than 200 tokens

size_t characterSize(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Never 0. Equal hashes count as equal tokens, so all 64 bits are mixed: bytes and size each by a multiplier of its own.
quint64 hashOf(std::string_view text)
{
    const auto part = [&text](size_t at, auto value) {
        std::memcpy(&value, text.data() + at, sizeof value);
        return quint64(value);
    };
    const size_t size = text.size();
    quint64 hash = 0;
    if (size >= 8) {
        for (size_t at = 0; at + 8 < size; at += 8)
            hash = (hash ^ part(at, quint64())) * 0xD6E8FEB86659FD93ull;
        hash ^= part(size - 8, quint64());
    } else if (size >= 4) {
        hash = part(0, quint32()) | part(size - 4, quint32()) << 32;
    } else if (size >= 2) {
        hash = part(0, quint16()) | part(size - 2, quint16()) << 16;
    } else if (size == 1) {
        hash = part(0, quint8());
    }
    hash = hash * 0x9E3779B97F4A7C15ull + size * 0xC2B2AE3D27D4EB4Full;
    hash ^= hash >> 32;
    return hash ? hash : 1;
}
} // namespace

std::string_view SearchTokens::beginning(std::string_view text, int characters)
{
    size_t at = 0;
    while (characters-- > 0 && at < text.size())
        at += characterSize(text[at]);
    return text.substr(0, at);
}

std::string_view SearchTokens::ending(std::string_view text, int characters)
{
    size_t at = text.size();
    while (characters > 0 && at > 0)
        if ((static_cast<unsigned char>(text[--at]) & 0xC0) != 0x80) --characters;
    return text.substr(at);
}

bool SearchTokens::tokenize(std::string_view utf8, Sink sink, void* context)
{
    m_sink = sink;
    m_context = context;
    m_seenCount = 0;
    if (m_seen.size() != seenAtFirst) m_seen.resize(seenAtFirst);
    std::fill(m_seen.begin(), m_seen.end(), 0);
    m_scanner.scan(utf8);
    if (!tellWords()) return false;
    for (const SearchAtom& atom : m_scanner.atoms())
        if (atom.kind == SearchAtom::Kind::Ideographs && !tellIdeographs(atom)) return false;
    return tellPhones();
}

bool SearchTokens::tellWords()
{
    const auto atoms = m_scanner.atoms();
    for (const SearchAtom& word : atoms) {
        if (word.kind != SearchAtom::Kind::Word) continue;
        m_colocated = false;
        const std::string_view text = m_scanner.text(word);
        if (!tellEdges(text, word.digits ? window - 1 : longestEdge, word.sourceBegin, word.sourceEnd)) return false;
        if (word.digits && !tellWindows(text, word.sourceBegin, word.sourceEnd)) return false;
    }
    for (const SearchAtom& tail : m_scanner.tails()) {
        m_colocated = false;
        if (!tellEdges(m_scanner.text(tail), longestEdge, tail.sourceBegin, tail.sourceEnd)) return false;
    }
    SearchAddress address;
    for (int from = 0; SearchAddress::find(m_scanner, from, address); from = address.lastAtom + 1)
        for (int i = address.firstAtom; i < address.lastAtom; i += 2)
            if (!tellJunction(atoms[size_t(i)], atoms[size_t(i) + 1], atoms[size_t(i) + 2])) return false;
    return true;
}

bool SearchTokens::tellEdges(std::string_view word, int most, int begin, int end)
{
    size_t at = 0;
    for (int count = 1; count <= most && at < word.size(); ++count) {
        at += characterSize(word[at]);
        const bool last = at == word.size() || static_cast<unsigned char>(word[at]) >= 0x80;
        if ((last || count % 2 == 0) && !tell(word.substr(0, at), begin, end)) return false;
    }
    return true;
}

bool SearchTokens::tellWindows(std::string_view digits, int begin, int end)
{
    digits = digits.substr(0, longestNumber);
    for (size_t at = 0; at + window <= digits.size(); ++at)
        if (!tell(digits.substr(at, window), begin, end)) return false;
    return true;
}

bool SearchTokens::tellJunction(const SearchAtom& left, const SearchAtom& gap, const SearchAtom& right)
{
    const std::string_view mark = m_scanner.text(gap);
    if (mark != "@" && mark != ".") return true;
    const std::string_view word = m_scanner.text(right);
    m_colocated = false;
    for (int letters = 1; letters <= 2; ++letters) {
        const std::string_view begun = beginning(word, letters);
        const bool last = begun.size() == word.size() || static_cast<unsigned char>(word[begun.size()]) >= 0x80;
        if (letters == 1 && !last) continue;
        m_buffer.assign(1, junctionMark).append(ending(m_scanner.text(left), 2)).append(mark).append(begun);
        if (!tell(m_buffer, left.sourceBegin, right.sourceEnd)) return false;
    }
    return true;
}

bool SearchTokens::tellIdeographs(const SearchAtom& run)
{
    const std::string_view text = m_scanner.text(run);
    const auto source = [&run](size_t at) { return std::min(run.sourceBegin + int(at), run.sourceEnd); };
    size_t at = 0;
    char32_t c = TextFolding::next(text, at);
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = at;
        m_colocated = false;
        if (!tell(text.substr(begin, end - begin), source(begin), source(end))) return false;
        for (quint16 id : Pinyin::readings(c))
            if (!tell(Pinyin::syllable(id), source(begin), source(end))) return false;
        if (end < text.size()) {
            const char32_t right = TextFolding::next(text, at);
            if (!tell(text.substr(begin, at - begin), source(begin), source(at))) return false;
            if (!tellPairReadings(c, right, source(begin), source(at))) return false;
            c = right;
        }
        begin = end;
    }
    return true;
}

bool SearchTokens::tellPairReadings(char32_t left, char32_t right, int begin, int end)
{
    char initials[3] = { initialsMark };
    for (quint16 firstId : Pinyin::readings(left)) {
        const std::string_view first = Pinyin::syllable(firstId);
        initials[1] = first[0];
        for (quint16 secondId : Pinyin::readings(right)) {
            const std::string_view second = Pinyin::syllable(secondId);
            initials[2] = second[0];
            m_buffer.assign(first).append(second);
            if (!tell(m_buffer, begin, end) || !tell({ initials, 3 }, begin, end)) return false;
        }
    }
    return true;
}

bool SearchTokens::tellPhones()
{
    PhoneDigits phone;
    for (int from = 0; phone.find(m_scanner, from, fewestPhoneDigits); from = phone.lastAtom() + 1) {
        const std::string_view digits = phone.digits();
        const int begin = m_scanner.atoms()[size_t(phone.firstAtom())].sourceBegin;
        const int end = m_scanner.atoms()[size_t(phone.lastAtom())].sourceEnd;
        m_colocated = false;
        if (!tellEdges(digits, window - 1, begin, end) || !tellWindows(digits, begin, end)) return false;
    }
    return true;
}

bool SearchTokens::tell(std::string_view token, int begin, int end)
{
    if (!isNew(token)) return true;
    const bool colocated = m_colocated;
    m_colocated = true;
    return m_sink(m_context, token, begin, end, colocated);
}

/// A look into this table costs a tenth of what the index needs to see that it has the token.
bool SearchTokens::isNew(std::string_view token)
{
    const auto slotFor = [this](quint64 hash) {
        size_t slot = hash & (m_seen.size() - 1);
        while (m_seen[slot] != 0 && m_seen[slot] != hash)
            slot = (slot + 1) & (m_seen.size() - 1);
        return slot;
    };
    if (m_seenCount * 2 >= m_seen.size()) {
        std::vector<quint64> old(m_seen.size() * 2);
        old.swap(m_seen);
        for (quint64 hash : old)
            if (hash != 0) m_seen[slotFor(hash)] = hash;
    }
    const quint64 hash = hashOf(token);
    quint64& entry = m_seen[slotFor(hash)];
    if (entry == hash) return false;
    entry = hash;
    ++m_seenCount;
    return true;
}

} // namespace fairlead
