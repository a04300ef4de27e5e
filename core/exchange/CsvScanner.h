#pragma once
#include "exchange/RowSource.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// Cuts UTF-8 text into records: RFC 4180, and what people's programs write instead. Takes the text piece by piece
/// (a cut may fall anywhere) and keeps one record at a time.
/// - CR, LF and CRLF end a record, also mixed; inside quotes they are text. A record of nothing but blanks and
///   without quotes is skipped and counted.
/// - A quote opens a quoted cell only as its first character; elsewhere it is kept as it is. What follows a closing
///   quote is added to the cell (`"a"b` is `ab`).
/// - The decoder's mark for undecodable bytes (0xFF), surrogates and NUL make the row faulty; the next one is fine.
/// Not for use from several threads at once.
class CsvScanner
{
public:
    explicit CsvScanner(char delimiter = ',', RowLimits limits = {});

    /// The next piece. It must stay where it is until next() has returned false.
    void feed(std::string_view piece);
    /// There are no more pieces: next() delivers what is unfinished.
    void finish() { m_finished = true; }
    /// Goes to the next record. False: it wants another piece, or after finish() there is nothing left.
    bool next();

    // The record. All views die with the next call of next().
    qint64 line() const { return m_recordLine; }
    qsizetype cellCount() const { return qsizetype(m_cellEnds.size()); }
    std::string_view cell(qsizetype index) const;
    RowFault fault() const { return m_fault; }
    qint64 faultLine() const { return m_fault == RowFault::None ? 0 : m_faultLine; }
    SourceRow row() const;

    /// Blank lines skipped so far.
    qint64 blankLines() const { return m_blankLines; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteSeen };

    void startRecord();
    bool scanPlain();
    void scanQuoted();
    void countLines(std::string_view quoted);
    void append(const char* begin, const char* end);
    void endCell();
    bool endRecord();
    bool endOfText();
    void setFault(RowFault fault, qint64 line);
    void inspectText();

    std::array<bool, 256> m_endsCell {};
    char m_delimiter;
    RowLimits m_limits;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    bool m_finished = false;

    State m_state = State::CellStart;
    bool m_recordDone = false;
    bool m_afterCr = false; ///< a LF now belongs to the line end before it
    bool m_quotesSeen = false;
    bool m_cut = false; ///< the row is over its limit: look for its end only
    qint64 m_currentLine = 1;
    qint64 m_quoteLine = 0;
    qint64 m_blankLines = 0;

    std::string m_text; ///< the cells of the record, one after the other
    std::vector<size_t> m_cellEnds;
    size_t m_cellBegin = 0;
    qint64 m_recordLine = 1;
    RowFault m_fault = RowFault::None;
    qint64 m_faultLine = 0;
};

} // namespace fairlead
