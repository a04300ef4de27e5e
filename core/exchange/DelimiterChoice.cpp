#include "exchange/DelimiterChoice.h"

#include "exchange/ColumnProfile.h"
#include "exchange/CsvScanner.h"

#include <map>

namespace fairlead {

namespace {

constexpr char candidates[] = { '\t', ';', '|', ',' };

struct Tally
{
    qsizetype width = 0; ///< the count of cells that most rows have
    double agreement = 0; ///< share of rows with that width
    double data = 0; ///< share of cells that are numbers, dates or yes/no
    bool firstFits = false;

    // Cells that read as data settle what counting alone cannot: "1,5;2,5" has commas and semicolons in step.
    double score() const { return agreement * (1 + data) + (firstFits ? 0.25 : 0); }
    bool fits() const { return width > 1 && (agreement >= 0.9 || (agreement >= 0.5 && firstFits)); }
};

Tally tally(std::string_view text, char delimiter, bool whole)
{
    std::map<qsizetype, qint64> widths;
    qint64 rows = 0, cells = 0, data = 0;
    qsizetype first = 0;
    CsvScanner scanner(delimiter);
    scanner.feed(text);
    if (whole) scanner.finish();
    while (scanner.next()) {
        ++rows;
        if (rows == 1) first = scanner.cellCount();
        if (scanner.fault() != RowFault::None) continue;
        ++widths[scanner.cellCount()];
        // Some hundred rows show well enough what the cells are.
        for (qsizetype i = 0; i < scanner.cellCount() && rows <= 500; ++i) {
            ++cells;
            data += isDataCell(scanner.cell(i));
        }
    }
    Tally result;
    qint64 most = 0;
    for (const auto& [width, count] : widths) {
        if (count < most) continue;
        most = count;
        result.width = width;
    }
    result.agreement = rows > 0 ? double(most) / double(rows) : 0;
    result.data = cells > 0 ? double(data) / double(cells) : 0;
    result.firstFits = first == result.width;
    return result;
}

} // namespace

DelimiterChoice chooseDelimiter(std::string_view text, bool whole)
{
    if (text.size() >= 5 && text.starts_with("sep=") && (text.size() == 5 || text[5] == '\r' || text[5] == '\n'))
        return { text[4], true };
    DelimiterChoice choice;
    double best = 0;
    for (char candidate : candidates) {
        const Tally found = tally(text, candidate, whole);
        if (!found.fits() || found.score() <= best) continue;
        best = found.score();
        choice = { candidate, found.agreement >= 0.9 };
    }
    return choice;
}

} // namespace fairlead
