#include "exchange/CsvScanner.h"

#include <cstring>

namespace fairlead {

bool SourceRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

QStringList SourceRow::storableCells() const
{
    // Undecodable bytes and surrogates became U+FFFD when the cell was made; NUL is left.
    QStringList storable = cells;
    for (QString& cell : storable)
        cell.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    return storable;
}

CsvScanner::CsvScanner(char delimiter, RowLimits limits)
    : m_delimiter(delimiter)
    , m_limits(limits)
{
    for (char c : { delimiter, '\r', '\n' })
        m_endsCell[uchar(c)] = true;
}

void CsvScanner::feed(std::string_view piece)
{
    m_at = piece.data();
    m_end = piece.data() + piece.size();
}

bool CsvScanner::next()
{
    if (m_recordDone) startRecord();
    while (m_at != m_end) {
        switch (m_state) {
        case State::CellStart:
            // Only here can a LF be the second half of a line end; inside quotes countLines() looks after it.
            if (m_afterCr && *m_at == '\n' && m_cellEnds.empty()) {
                m_afterCr = false;
                ++m_at;
                break;
            }
            m_afterCr = false;
            if (m_cellEnds.empty()) m_recordLine = m_currentLine;
            if (*m_at == '"') {
                ++m_at;
                m_quotesSeen = true;
                m_quoteLine = m_currentLine;
                m_state = State::Quoted;
            } else {
                m_state = State::Plain;
            }
            break;
        case State::Plain:
            if (scanPlain()) return true;
            break;
        case State::Quoted:
            scanQuoted();
            break;
        case State::QuoteSeen:
            if (*m_at == '"') {
                append(m_at, m_at + 1);
                ++m_at;
                m_state = State::Quoted;
            } else {
                m_state = State::Plain;
            }
            break;
        }
    }
    return m_finished && endOfText();
}

void CsvScanner::startRecord()
{
    m_recordDone = false;
    m_quotesSeen = false;
    m_cut = false;
    m_text.clear();
    m_cellEnds.clear();
    m_cellBegin = 0;
    m_fault = RowFault::None;
}

/// Takes the rest of an unquoted cell and what ends it. True if that completed a record.
bool CsvScanner::scanPlain()
{
    const char* stop = m_at;
    while (stop != m_end && !m_endsCell[uchar(*stop)])
        ++stop;
    append(m_at, stop);
    m_at = stop;
    if (stop == m_end) return false;
    const char mark = *m_at++;
    endCell();
    m_state = State::CellStart;
    if (mark == m_delimiter) return false;
    ++m_currentLine;
    m_afterCr = mark == '\r';
    return endRecord();
}

void CsvScanner::scanQuoted()
{
    const size_t left = size_t(m_end - m_at);
    const char* quote = static_cast<const char*>(std::memchr(m_at, '"', left));
    const char* stop = quote ? quote : m_end;
    countLines({ m_at, size_t(stop - m_at) });
    append(m_at, stop);
    m_at = quote ? quote + 1 : m_end;
    if (quote) {
        m_afterCr = false;
        m_state = State::QuoteSeen;
    }
}

void CsvScanner::countLines(std::string_view quoted)
{
    for (char c : quoted) {
        if (c == '\r' || (c == '\n' && !m_afterCr)) ++m_currentLine;
        m_afterCr = c == '\r';
    }
}

void CsvScanner::append(const char* begin, const char* end)
{
    if (m_cut) return;
    const size_t wanted = size_t(end - begin);
    const size_t inField = size_t(m_limits.field) - (m_text.size() - m_cellBegin);
    const size_t inRow = size_t(m_limits.row) - m_text.size();
    if (wanted > inField) setFault(RowFault::FieldTooLong, m_recordLine);
    if (wanted > inRow) {
        setFault(RowFault::RowTooLong, m_recordLine);
        m_cut = true;
    }
    m_text.append(begin, std::min({ wanted, inField, inRow }));
}

void CsvScanner::endCell()
{
    if (cellCount() >= m_limits.cells) {
        setFault(RowFault::RowTooLong, m_recordLine);
        m_cut = true;
        m_text.resize(m_cellEnds.back());
        return;
    }
    m_cellEnds.push_back(m_text.size());
    m_cellBegin = m_text.size();
}

/// True if there is a record to hand out; false if it was a blank line.
bool CsvScanner::endRecord()
{
    const bool blank = m_cellEnds.size() == 1 && !m_quotesSeen && m_fault == RowFault::None
        && m_text.find_first_not_of(' ') == std::string::npos;
    if (blank) {
        ++m_blankLines;
        startRecord();
        return false;
    }
    if (m_fault == RowFault::None) inspectText();
    m_recordDone = true;
    return true;
}

bool CsvScanner::endOfText()
{
    const bool nothingBegun = m_state == State::CellStart && m_cellEnds.empty();
    if (m_recordDone || nothingBegun) return false;
    if (m_state == State::Quoted) setFault(RowFault::UnclosedQuote, m_quoteLine);
    endCell();
    m_state = State::CellStart;
    return endRecord();
}

/// The first fault is kept, except that an unclosed quote explains an over-long field.
void CsvScanner::setFault(RowFault fault, qint64 line)
{
    if (m_fault != RowFault::None && fault != RowFault::UnclosedQuote) return;
    m_fault = fault;
    m_faultLine = line;
}

void CsvScanner::inspectText()
{
    // One plain loop, so that the compiler can look at many bytes at once; the rare byte is looked into below.
    bool suspect = false;
    for (char c : m_text)
        suspect |= (c == '\0') | (c == '\xed') | (c == '\xff');
    if (!suspect) return;
    for (size_t i = 0; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '\0') setFault(RowFault::NulCharacter, m_recordLine);
        if (c == '\xff') setFault(RowFault::Undecodable, m_recordLine);
        // U+D800 to U+DFFF in three bytes: ED A0..BF xx. A pair would have been written in four.
        if (c == '\xed' && i + 1 < m_text.size() && uchar(m_text[i + 1]) >= 0xA0)
            setFault(RowFault::LoneSurrogate, m_recordLine);
    }
}

std::string_view CsvScanner::cell(qsizetype index) const
{
    const size_t begin = index == 0 ? 0 : m_cellEnds[size_t(index) - 1];
    return std::string_view(m_text).substr(begin, m_cellEnds[size_t(index)] - begin);
}

SourceRow CsvScanner::row() const
{
    SourceRow row { m_recordLine, {}, m_fault, faultLine() };
    row.cells.reserve(cellCount());
    for (qsizetype i = 0; i < cellCount(); ++i) {
        const std::string_view bytes = cell(i);
        row.cells.append(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    }
    return row;
}

} // namespace fairlead
