#pragma once
#include <string_view>

namespace fairlead {
class SearchScanner;

/// Finds what looks like a telephone number and brings it into one form: digits only, cut at an extension, without
/// +86, 0086 and the leading 0 of an area code. "+86 138-1234-5678", "０１３８ １２３４ ５６７８" and "13812345678转8"
/// are one number. A number of another country keeps its country code. Nothing is checked: this is for finding, not for
/// dialling.
class PhoneDigits
{
public:
    static constexpr int most = 15; ///< the longest number there is (E.164)

    /// Looks from atom `from` on for digits in groups, at least `fewest` in all. False if there are no more.
    bool find(const SearchScanner& scanner, int from, int fewest);

    int firstAtom() const { return m_first; }
    int lastAtom() const { return m_last; }
    std::string_view digits() const { return { m_digits + m_begin, size_t(m_size - m_begin) }; }

private:
    bool readRun(const SearchScanner& scanner, int first);
    void strip();

    int m_first = 0;
    int m_last = 0;
    bool m_plus = false;
    int m_firstGroup = 0; ///< its size
    char m_digits[most + 1] = {};
    int m_begin = 0;
    int m_size = 0;
};

} // namespace fairlead
