#include "exchange/CsvDialect.h"

namespace fairlead {

namespace {

QString trimmedText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).trimmed(); }

/// The column is data but for some stray cells.
bool isMostlyData(const ColumnProfile& column)
{
    const qint64 most = std::max({ column.numbers(), column.dates(), column.booleans() });
    return column.filled() > 0 && most * 10 >= column.filled() * 9;
}

} // namespace

void CsvProfiler::add(const CsvScanner& record)
{
    if (record.fault() != RowFault::None) {
        ++m_rows;
        ++m_faulty;
        return;
    }
    if (!m_hasFirst) {
        m_hasFirst = true;
        for (qsizetype i = 0; i < record.cellCount(); ++i)
            m_first.emplace_back(record.cell(i));
        return;
    }
    ++m_rows;
    ++m_widths[record.cellCount()];
    for (qsizetype i = 0; i < record.cellCount(); ++i) {
        const std::string_view cell = record.cell(i);
        addCell(size_t(i), cell);
        if (!m_comesAgain && size_t(i) < m_first.size() && !cell.empty() && cell == m_first[size_t(i)])
            m_comesAgain = true;
    }
}

void CsvProfiler::addCell(size_t column, std::string_view cell)
{
    if (column >= m_columns.size()) m_columns.resize(column + 1);
    m_columns[column].add(cell);
}

CsvDialect CsvProfiler::finish(DelimiterChoice delimiter, qint64 blankLines, std::optional<bool> chosenHeader)
{
    CsvDialect dialect;
    dialect.delimiter = delimiter.delimiter;
    dialect.delimiterCertain = delimiter.certain;
    dialect.blankLines = blankLines;
    dialect.headerReason = !m_hasFirst ? HeaderReason::NoRows : chosenHeader ? HeaderReason::Chosen : judgeHeader();
    dialect.hasHeader = m_hasFirst
        && chosenHeader.value_or(dialect.headerReason == HeaderReason::NamesAboveData
            || dialect.headerReason == HeaderReason::DifferentNames);
    if (dialect.hasHeader)
        takeHeader(dialect);
    else if (m_hasFirst)
        takeFirstRowAsData();

    if (!dialect.hasHeader)
        for (qint64 most = 0; const auto& [width, count] : m_widths)
            if (count > most) {
                most = count;
                dialect.columnCount = width;
            }
    dialect.rows = m_rows;
    dialect.faultyRows = m_faulty;
    const auto fitting = m_widths.find(dialect.columnCount);
    dialect.raggedRows = m_rows - m_faulty - (fitting == m_widths.end() ? 0 : fitting->second);
    m_columns.resize(size_t(dialect.columnCount));
    dialect.columns = QList<ColumnProfile>(m_columns.begin(), m_columns.end());
    return dialect;
}

HeaderReason CsvProfiler::judgeHeader() const
{
    size_t blank = 0;
    bool dataBelow = false;
    QStringList names;
    for (size_t i = 0; i < m_first.size(); ++i) {
        if (isDataCell(m_first[i])) return HeaderReason::FirstRowIsData;
        const QString name = trimmedText(m_first[i]);
        if (name.isEmpty()) {
            ++blank;
            continue;
        }
        names.append(name);
        dataBelow |= i < m_columns.size() && isMostlyData(m_columns[i]);
    }
    if (blank * 2 > m_first.size()) return HeaderReason::FirstRowHasGaps;
    if (dataBelow) return HeaderReason::NamesAboveData;
    if (m_comesAgain || names.removeDuplicates() > 0) return HeaderReason::FirstRowComesAgain;
    return HeaderReason::DifferentNames;
}

void CsvProfiler::takeHeader(CsvDialect& dialect) const
{
    for (const std::string& name : m_first)
        dialect.header.append(trimmedText(name));
    // Spreadsheets leave separators behind the last name; those are no columns if nothing stands below them.
    while (!dialect.header.isEmpty() && dialect.header.last().isEmpty()) {
        const size_t column = size_t(dialect.header.size()) - 1;
        if (column < m_columns.size() && m_columns[column].filled() > 0) break;
        dialect.header.removeLast();
    }
    dialect.columnCount = dialect.header.size();
}

void CsvProfiler::takeFirstRowAsData()
{
    ++m_rows;
    ++m_widths[qsizetype(m_first.size())];
    for (size_t i = 0; i < m_first.size(); ++i)
        addCell(i, m_first[i]);
}

} // namespace fairlead
