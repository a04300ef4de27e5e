#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// One thing a text must have to be found. A query is a list of these, and all of them must be met.
struct SearchTerm
{
    enum class Kind {
        Ideographs, ///< `text` stands there, as it is
        Word, ///< a word begins with `text`, or ideographs are read so (pinyin, or its initials)
        Address, ///< an e-mail address or dotted name goes on with `text` from one of its words on
        Number ///< every group is found in a number, or the telephone number is
    };
    Kind kind = Kind::Word;
    std::string text; ///< folded; for a number its groups, joined
    std::vector<std::string> groups; ///< of a number, as typed
    std::string phone; ///< of a number: normalised, if it has enough digits to be one; else empty

    /// Words of letters a to z may be pinyin.
    bool mayBePinyin() const;
    /// May every letter be the initial of a character?
    bool mayBeInitials() const;

    /// What a person typed, cut into terms. Anything can be read; what has no letter, digit or ideograph gives none.
    static std::vector<SearchTerm> read(std::string_view utf8);

    static constexpr int fewestPhoneDigits
        = 5; ///< typed digits from which on other writings of a telephone number are tried
};

} // namespace fairlead
