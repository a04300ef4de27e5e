#pragma once
#include "exchange/CsvDialect.h"
#include "exchange/CsvStream.h"

namespace fairlead {

/// A CSV file, looked through once from end to end (encoding, delimiter, header, columns) and then read row by row
/// in bounded memory, as often as wanted.
///
///     Result<CsvReader> file = CsvReader::open(path);
///     SourceRow row;
///     for (;;) { const Result<bool> more = file->next(row); if (!more || !*more) break; … }
///
/// Belongs to one thread at a time; may be moved to another between calls.
class CsvReader final : public RowSource
{
public:
    /// Opens and looks the file through. Errors, with the path as detail where nothing else is said:
    /// - NotFound, NoAccess, Io;
    /// - Invalid with detail "directory", "empty" (no byte of text), "not text: <what it is>" (PNG, JPEG, ZIP or
    ///   XLSX, PDF … or "binary"), or "encoding: <name>" if nobody knows that name;
    /// - Cancelled.
    /// A file of a header alone is no error: dialect().rows is 0.
    static Result<CsvReader> open(const QString& path, const SourceOptions& options = {});

    const TextEncoding& encoding() const { return m_text.encoding; }
    const CsvDialect& dialect() const { return m_dialect; }
    /// Empty if the file has none.
    const QStringList& header() const { return m_dialect.header; }

    const RowTable& table() const override { return m_dialect; }
    QString encodingName() const override { return m_text.encoding.name; }
    Result<bool> next(SourceRow& row) override;
    Result<void> rewind() override;
    qint64 bytesRead() const override { return m_stream->bytesRead(); }
    qint64 size() const override { return m_text.file->size(); }
    /// Bytes that are no text in the encoding, so far; their rows are Undecodable. First: its offset, or -1.
    qint64 decodingFailures() const { return m_stream->decoder().failures(); }
    qint64 firstDecodingFailure() const { return m_stream->decoder().firstFailure(); }

private:
    CsvReader() = default;
    Result<DelimiterChoice> findDelimiter(const SourceOptions& options);
    Result<void> lookThrough(const SourceOptions& options);

    TextFile m_text;
    CsvDialect m_dialect;
    RowLimits m_limits;
    std::unique_ptr<CsvStream> m_stream;
    bool m_headerPassed = false;
};

} // namespace fairlead
