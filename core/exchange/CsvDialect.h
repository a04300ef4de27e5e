#pragma once
#include "exchange/ColumnProfile.h"
#include "exchange/CsvScanner.h"
#include "exchange/DelimiterChoice.h"

#include <QList>
#include <map>

namespace fairlead {

/// Why the first row is taken for a header, or not.
enum class HeaderReason {
    Chosen, ///< the caller said so
    NamesAboveData, ///< words above columns of numbers, dates or yes/no
    DifferentNames, ///< words, all different, none of which comes again below: likely, not certain
    FirstRowIsData, ///< a number or date stands in it
    FirstRowComesAgain, ///< one of its values stands below in the same column
    FirstRowHasGaps, ///< more than half of it is blank
    NoRows
};

/// How one CSV file is written, seen over all of its rows.
struct CsvDialect : RowTable
{
    bool delimiterCertain = false; ///< chosen, named by `sep=`, or the rows agree on it
    HeaderReason headerReason = HeaderReason::NoRows;
};

/// Builds a CsvDialect while the records of a file pass by. One use; one thread.
class CsvProfiler
{
public:
    void add(const CsvScanner& record);
    /// `chosenHeader`: what the caller decided, or nothing.
    CsvDialect finish(DelimiterChoice delimiter, qint64 blankLines, std::optional<bool> chosenHeader);

private:
    HeaderReason judgeHeader() const;
    void takeHeader(CsvDialect& dialect) const;
    void takeFirstRowAsData();
    void addCell(size_t column, std::string_view cell);

    std::vector<std::string> m_first; ///< the first good row, held back until it is known what it is
    bool m_hasFirst = false;
    bool m_comesAgain = false;
    std::vector<ColumnProfile> m_columns;
    std::map<qsizetype, qint64> m_widths; ///< how many good rows have how many cells, without the first
    qint64 m_rows = 0; ///< without the first
    qint64 m_faulty = 0;
};

} // namespace fairlead
