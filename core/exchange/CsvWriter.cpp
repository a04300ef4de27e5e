#include "exchange/CsvWriter.h"

#include "base/Text.h"
#include "exchange/NumberShape.h"

namespace fairlead {

namespace {

bool looksLikeFormula(const QByteArray& utf8)
{
    if (utf8.isEmpty() || !QByteArrayView("=+-@\t\r").contains(utf8[0])) return false;
    return utf8[0] != '-' || numberShape({ utf8.constData(), size_t(utf8.size()) }) == NumberShape::None;
}

/// Blanks at the ends are quoted because many readers trim them otherwise.
bool wantsQuotes(const QByteArray& utf8, char delimiter)
{
    if (utf8.isEmpty()) return false;
    if (utf8.front() == ' ' || utf8.back() == ' ') return true;
    return std::any_of(
        utf8.begin(), utf8.end(), [delimiter](char c) { return c == delimiter || c == '"' || c == '\r' || c == '\n'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvWriterOptions options)
    : m_output(device)
    , m_options(std::move(options))
{
    if (m_options.bom) m_output.gathered() = QByteArrayLiteral("\xef\xbb\xbf");
}

Result<void> CsvWriter::write(const QStringList& cells)
{
    if (cells.isEmpty()) return Error { ErrorCode::Invalid, QStringLiteral("a row without cells") };
    for (const QString& cell : cells)
        if (!isStorable(cell)) return Error { ErrorCode::Invalid, cell };
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) m_output.gathered().append(m_options.delimiter);
        append(cells[i], cells.size() == 1);
    }
    m_output.gathered().append(m_options.lineEnd);
    return m_output.pass();
}

void CsvWriter::append(const QString& cell, bool alone)
{
    QByteArray utf8 = cell.toUtf8();
    if (m_options.excelSafe && looksLikeFormula(utf8)) utf8.prepend('\'');
    // An empty cell alone would be a blank line, which readers skip.
    if (!wantsQuotes(utf8, m_options.delimiter) && !(alone && utf8.isEmpty())) {
        m_output.gathered().append(utf8);
        return;
    }
    utf8.replace('"', QByteArrayLiteral("\"\""));
    m_output.gathered().append('"').append(utf8).append('"');
}

Result<void> CsvWriter::writeFile(
    const QString& path, const CsvWriterOptions& options, const std::function<Result<void>(CsvWriter&)>& fill)
{
    return writeWhole(path, [&](QIODevice& file) {
        CsvWriter writer(file, options);
        const Result<void> written = fill(writer);
        return written ? writer.flush() : written;
    });
}

} // namespace fairlead
