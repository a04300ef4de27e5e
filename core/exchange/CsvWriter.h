#pragma once
#include "exchange/OutputFile.h"

#include <QStringList>

namespace fairlead {

struct CsvWriterOptions
{
    char delimiter = ',';
    QByteArray lineEnd = QByteArrayLiteral("\r\n");
    bool bom = false; ///< so that spreadsheets read UTF-8
    /// Puts an apostrophe before cells that a spreadsheet would run as a formula: a first character = + - @, tab or
    /// carriage return. Plain numbers such as -12.50 stay numbers. The file no longer reads back identical.
    bool excelSafe = false;
};

/// Writes RFC 4180 in UTF-8 to any device, row by row. What CsvScanner reads back is what was written, if the text
/// is storable (Text.h). One thread.
class CsvWriter
{
public:
    /// The device must be open and outlive the writer.
    explicit CsvWriter(QIODevice& device, CsvWriterOptions options = {});

    /// Appends a row; rows are gathered and handed on in larger pieces, so an error may tell of an earlier row.
    /// Invalid: no cells, NUL or a lone surrogate. DiskFull, Io: the device took no more.
    Result<void> write(const QStringList& cells);
    /// Hands on what is gathered. Without it the end of the file is missing.
    Result<void> flush() { return m_output.flush(); }

    /// writeWhole() for CSV.
    static Result<void> writeFile(
        const QString& path, const CsvWriterOptions& options, const std::function<Result<void>(CsvWriter&)>& fill);

private:
    void append(const QString& cell, bool alone);

    GatheredOutput m_output;
    CsvWriterOptions m_options;
};

} // namespace fairlead
