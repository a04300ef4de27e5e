#pragma once
#include <string_view>

namespace fairlead {

struct DelimiterChoice
{
    char delimiter = ',';
    bool certain = false;
};

/// Chooses the delimiter from the beginning of a file (UTF-8): of comma, semicolon, tab and pipe the one that cuts
/// most rows into the same number of cells, more so if they look like data. A first line `sep=;` settles it.
/// `whole`: the text is all there is. Without any that fits: ',' and not certain, for a file of one column.
DelimiterChoice chooseDelimiter(std::string_view text, bool whole);

} // namespace fairlead
