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

/// Up to eight bytes are taken as they are, so no two short tokens fall together; never 0.
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
    hash = (hash + size) * 0x9E3779B97F4A7C15ull;
    return (hash ^ (hash >> 32)) | (quint64(1) << 63);
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

std::string_view SearchTokens::cut(std::string_view text, int bytes)
{
    if (text.size() <= size_t(bytes)) return text;
    size_t at = 0;
    while (at + characterSize(text[at]) <= size_t(bytes))
        at += characterSize(text[at]);
    return text.substr(0, at);
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
    SearchAddress address;
    bool more = SearchAddress::find(m_scanner, 0, address);
    for (int i = 0; i < int(atoms.size()); ++i) {
        const SearchAtom& word = atoms[size_t(i)];
        if (word.kind != SearchAtom::Kind::Word) continue;
        if (more && i > address.lastAtom) more = SearchAddress::find(m_scanner, i, address);
        m_colocated = false;
        const std::string_view text = cut(m_scanner.text(word));
        if (!tellEdges(text, word.digits ? window - 1 : edge, word.sourceBegin, word.sourceEnd)) return false;
        const std::string_view name = more ? address.dottedFrom(m_scanner, i) : std::string_view();
        if (!name.empty()) {
            if (!tell(cut(name), word.sourceBegin, word.sourceEnd)) return false;
        } else if (!word.digits && beginning(text, edge).size() < text.size()) {
            if (!tell(text, word.sourceBegin, word.sourceEnd)) return false;
        }
        if (word.digits && !tellWindows(text, word.sourceBegin, word.sourceEnd)) return false;
        if (more && address.hasAt() && i == address.domainAtom && !tellJunction(atoms[size_t(i) - 2], word))
            return false;
    }
    m_colocated = false;
    for (const SearchAtom& tail : m_scanner.tails()) {
        const std::string_view text = cut(m_scanner.text(tail));
        if (!tellEdges(text, edge, tail.sourceBegin, tail.sourceEnd)) return false;
        if (beginning(text, edge).size() < text.size() && !tell(text, tail.sourceBegin, tail.sourceEnd)) return false;
    }
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
    for (size_t at = 0; at + window <= digits.size(); ++at)
        if (!tell(digits.substr(at, window), begin, end)) return false;
    return true;
}

bool SearchTokens::tellJunction(const SearchAtom& left, const SearchAtom& right)
{
    m_buffer.assign(1, junctionMark).append(ending(m_scanner.text(left), 2)).append(1, '@');
    m_buffer.append(beginning(m_scanner.text(right), 2));
    return tell(m_buffer, left.sourceBegin, right.sourceEnd);
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
    char initials[2];
    for (quint16 first : Pinyin::readings(left)) {
        initials[0] = Pinyin::syllable(first)[0];
        for (quint16 second : Pinyin::readings(right)) {
            initials[1] = Pinyin::syllable(second)[0];
            if (!tell({ initials, 2 }, begin, end)) return false;
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
