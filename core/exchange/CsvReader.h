#pragma once
#include "exchange/CsvDialect.h"
#include "exchange/CsvStream.h"

#include <QFile>
#include <functional>
#include <memory>
#include <optional>

namespace fairlead {

/// What the caller knows better than the file shows. Nothing set: all is found out.
struct CsvOptions
{
    QString encoding {}; ///< a name for TextDecoder; empty: detect
    std::optional<char> delimiter {};
    std::optional<bool> header {}; ///< the first row is one, or is none
    CsvLimits limits {};
    /// Told during open() how many bytes of how many are looked at; returning false cancels.
    std::function<bool(qint64 done, qint64 total)> progress {};
};

/// A CSV file, looked through once from end to end (encoding, delimiter, header, columns) and then read row by row
/// in bounded memory, as often as wanted.
///
///     Result<CsvReader> file = CsvReader::open(path);
///     CsvRow row;
///     for (;;) { const Result<bool> more = file->next(row); if (!more || !*more) break; … }
///
/// Belongs to one thread at a time; may be moved to another between calls.
class CsvReader
{
public:
    /// Opens and looks the file through. Errors, with the path as detail where nothing else is said:
    /// - NotFound, NoAccess, Io;
    /// - Invalid with detail "directory", "empty" (no byte of text), "not text: <what it is>" (PNG, JPEG, ZIP or
    ///   XLSX, PDF … or "binary"), or "encoding: <name>" if nobody knows that name;
    /// - Cancelled.
    /// A file of a header alone is no error: dialect().rows is 0.
    static Result<CsvReader> open(const QString& path, const CsvOptions& options = {});

    const TextEncoding& encoding() const { return m_encoding; }
    const CsvDialect& dialect() const { return m_dialect; }
    /// Empty if the file has none.
    const QStringList& header() const { return m_dialect.header; }

    /// The next data row, faulty ones among them: look at row.fault, and compare the count of cells with
    /// dialect().columnCount. False: there are no more. Io: reading failed half-way.
    Result<bool> next(CsvRow& row);
    /// Back to before the first data row.
    Result<void> rewind();

    /// For progress, in bytes.
    qint64 bytesRead() const { return m_stream->bytesRead(); }
    qint64 size() const { return m_file->size(); }
    /// Bytes that are no text in the encoding, so far; their rows are Undecodable. First: its offset, or -1.
    qint64 decodingFailures() const { return m_stream->decoder().failures(); }
    qint64 firstDecodingFailure() const { return m_stream->decoder().firstFailure(); }

private:
    CsvReader() = default;
    Result<void> findEncoding(const CsvOptions& options);
    bool isText(const QByteArray& start) const;
    Result<DelimiterChoice> findDelimiter(const CsvOptions& options);
    Result<void> lookThrough(const CsvOptions& options);

    std::unique_ptr<QFile> m_file;
    TextEncoding m_encoding;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    std::unique_ptr<CsvStream> m_stream;
    bool m_headerPassed = false;
};

} // namespace fairlead
