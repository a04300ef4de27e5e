#include "store/search/PhoneDigits.h"

#include "store/search/SearchScanner.h"

#include <cstring>

namespace fairlead {

namespace {
/// What may stand between two groups of one number.
bool parts(std::string_view gap) { return gap.size() <= 3 && gap.find_first_not_of(" -().") == std::string_view::npos; }

/// The digits of a word of digits, or those of a number that its extension is written to: 12345678x801.
std::string_view digitsOf(const SearchScanner& scanner, const SearchAtom& atom)
{
    if (atom.kind != SearchAtom::Kind::Word) return {};
    const std::string_view text = scanner.text(atom);
    if (atom.digits) return text;
    constexpr std::string_view all = "0123456789";
    const size_t end = text.find_first_not_of(all);
    if (end < 5 || end == std::string_view::npos) return {};
    std::string_view rest = text.substr(end);
    rest.remove_prefix(rest.starts_with("ext") ? 3 : rest.starts_with('x') ? 1 : 0);
    return !rest.empty() && rest.find_first_not_of(all) == std::string_view::npos ? text.substr(0, end)
                                                                                  : std::string_view();
}

/// 2024-01-15 is a day.
bool isDate(const SearchScanner& scanner, int first, int last)
{
    if (last - first != 4) return false;
    const auto atoms = scanner.atoms();
    const std::string_view year = scanner.text(atoms[size_t(first)]);
    return year.size() == 4 && (year.starts_with("19") || year.starts_with("20"))
        && atoms[size_t(first) + 2].size() <= 2 && atoms[size_t(last)].size() <= 2;
}
} // namespace

bool PhoneDigits::find(const SearchScanner& scanner, int from, int fewest)
{
    const int count = int(scanner.atoms().size());
    for (int i = from; i < count; ++i) {
        if (digitsOf(scanner, scanner.atoms()[size_t(i)]).empty()) continue;
        const bool readable = readRun(scanner, i);
        if (readable && m_size - m_begin >= fewest && !isDate(scanner, m_first, m_last)) {
            strip();
            return true;
        }
        i = m_last;
    }
    return false;
}

bool PhoneDigits::readRun(const SearchScanner& scanner, int first)
{
    const auto atoms = scanner.atoms();
    m_first = m_last = first;
    m_begin = m_size = 0;
    const std::string_view begin = digitsOf(scanner, atoms[size_t(first)]);
    m_firstGroup = int(begin.size());
    m_plus = first > 0 && atoms[size_t(first) - 1].kind == SearchAtom::Kind::Gap
        && scanner.text(atoms[size_t(first) - 1]).ends_with('+');
    if (m_firstGroup > most) return false;
    const auto add = [&](std::string_view group) {
        std::memcpy(m_digits + m_size, group.data(), group.size());
        m_size += int(group.size());
    };
    add(begin);
    int previous = m_firstGroup;
    while (atoms[size_t(m_last)].digits && size_t(m_last) + 2 < atoms.size()) {
        const std::string_view gap = scanner.text(atoms[size_t(m_last) + 1]);
        const std::string_view next = digitsOf(scanner, atoms[size_t(m_last) + 2]);
        const int size = int(next.size());
        if (next.empty() || atoms[size_t(m_last) + 1].kind != SearchAtom::Kind::Gap || !parts(gap)) break;
        if (m_size >= 7 && size >= 7) break; // the next number
        if (gap == "-" && previous >= 7 && previous <= 8 && size <= 5) break; // an extension
        if (m_size + size > most) break;
        const bool trunk = m_plus && gap.ends_with('(') && next == "0"; // +49 (0)40
        if (!trunk) add(next);
        previous = size;
        m_last += 2;
    }
    return true;
}

void PhoneDigits::strip()
{
    const auto starts = [this](std::string_view with) { return digits().starts_with(with); };
    bool international = m_plus;
    if (starts("00")) {
        m_begin += 2;
        international = true;
    }
    const bool mobile = digits().size() == 13 && digits()[2] == '1';
    if (starts("86") && (international || m_firstGroup == 2 || mobile)) m_begin += 2;
    if (starts("0") && digits().size() > 1) m_begin += 1;
}

} // namespace fairlead
