#pragma once
#include <string>
#include <string_view>

namespace fairlead {

/// keyText() over UTF-8, for a million rows: plain where the text is ASCII, Han and full-width marks – nearly always –
/// and by keyText() itself for the rest. Keeps its memory from text to text; for one thread.
class TextKey
{
public:
    std::string_view of(std::string_view utf8);

private:
    bool plain(std::string_view utf8);
    std::string m_key;
};

} // namespace fairlead
