#pragma once
#include <QString>
#include <vector>

namespace fairlead {

/// A piece of a filter's text.
struct FilterToken
{
    enum class Kind { Word, Quoted, Sign, Comma, Open, Close, End, Unclosed };
    Kind kind = Kind::End;
    QString text; ///< a word as it stands, a quotation without its marks, a sign in ASCII
    int begin = 0; ///< UTF-16 units
    int end = 0;
    bool tight = false; ///< a comma between digits, with three behind it: it may part a number's groups
};

/// Cuts a filter into tokens. Full-width marks count as plain ones. A quotation that is not closed ends the list with
/// an Unclosed token; otherwise the last one is End.
std::vector<FilterToken> cutFilter(const QString& text);

} // namespace fairlead
