#pragma once
#include "base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

class QIODevice;

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
    Result<void> flush();

    /// Refuses folders, devices and pipes: a whole file that takes their place would take them away.
    static Result<void> canReplace(const QString& path);
    /// Writes a file through `fill`: it appears whole under its name, or what stood there before stays.
    /// NoAccess, DiskFull, Io (detail: the system's words); what `fill` returns otherwise.
    static Result<void> writeFile(
        const QString& path, const CsvWriterOptions& options, const std::function<Result<void>(CsvWriter&)>& fill);

private:
    void append(const QString& cell, bool alone);

    QIODevice& m_device;
    CsvWriterOptions m_options;
    QByteArray m_gathered;
};

} // namespace fairlead
