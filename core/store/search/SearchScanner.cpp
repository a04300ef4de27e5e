#include "store/search/SearchScanner.h"

namespace fairlead {

using Kind = SearchAtom::Kind;

namespace {
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isPlain(char c) { return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }
} // namespace

void SearchScanner::scan(std::string_view utf8)
{
    m_folded.resize(utf8.size() * 2 + 4); // no character grows to more than twice its size
    m_size = 0;
    m_atoms.clear();
    m_tails.clear();
    for (size_t at = 0; at < utf8.size();) {
        const size_t begin = at;
        if (isPlain(utf8[at])) {
            while (at < utf8.size() && isPlain(utf8[at]))
                ++at;
            appendPlain(utf8.substr(begin, at - begin), begin);
            continue;
        }
        const TextFolding::Folded c = TextFolding::fold(TextFolding::next(utf8, at));
        switch (c.kind) {
        case TextFolding::Kind::Letter:
            append(Kind::Word, c, begin, at);
            break;
        case TextFolding::Kind::Ideograph:
            append(Kind::Ideographs, c, begin, at);
            break;
        case TextFolding::Kind::Ignored:
            break;
        case TextFolding::Kind::Gap:
            if (c.bytes[0] == '\'' && joinsWord(utf8, at)) {
                SearchAtom tail;
                tail.kind = Kind::Word;
                tail.begin = m_size;
                tail.sourceBegin = int(at);
                m_tails.push_back(tail);
            } else {
                append(Kind::Gap, c, begin, at);
            }
        }
    }
    size_t atom = 0;
    for (SearchAtom& tail : m_tails) {
        while (m_atoms[atom].end <= tail.begin)
            ++atom;
        tail.end = m_atoms[atom].end;
        tail.sourceEnd = m_atoms[atom].sourceEnd;
    }
}

SearchAtom& SearchScanner::atomOf(Kind kind, size_t sourceBegin)
{
    if (m_atoms.empty() || m_atoms.back().kind != kind) {
        SearchAtom& atom = m_atoms.emplace_back();
        atom.kind = kind;
        atom.digits = kind == Kind::Word;
        atom.begin = m_size;
        atom.sourceBegin = int(sourceBegin);
    }
    return m_atoms.back();
}

void SearchScanner::append(Kind kind, const TextFolding::Folded& c, size_t sourceBegin, size_t sourceEnd)
{
    SearchAtom& atom = atomOf(kind, sourceBegin);
    for (int i = 0; i < c.size; ++i)
        m_folded[size_t(m_size++)] = c.bytes[i];
    atom.digits = atom.digits && isDigit(c.bytes[0]);
    atom.end = m_size;
    atom.sourceEnd = int(sourceEnd);
}

/// ASCII letters and digits, the common case: the bit that makes a letter small is set in every digit.
void SearchScanner::appendPlain(std::string_view letters, size_t sourceBegin)
{
    SearchAtom& atom = atomOf(Kind::Word, sourceBegin);
    for (char c : letters) {
        m_folded[size_t(m_size++)] = char(c | 0x20);
        atom.digits = atom.digits && isDigit(c);
    }
    atom.end = m_size;
    atom.sourceEnd = int(sourceBegin + letters.size());
}

/// Between a letter and a letter; beside a digit an apostrophe means feet, minutes or thousands.
bool SearchScanner::joinsWord(std::string_view utf8, size_t behind) const
{
    if (m_atoms.empty() || m_atoms.back().kind != Kind::Word || isDigit(m_folded[size_t(m_size) - 1])
        || behind >= utf8.size())
        return false;
    const TextFolding::Folded c = TextFolding::fold(TextFolding::next(utf8, behind));
    return c.kind == TextFolding::Kind::Letter && !isDigit(c.bytes[0]);
}

} // namespace fairlead
