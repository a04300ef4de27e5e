#include "exchange/CsvReader.h"

namespace fairlead {

namespace {
/// How much text the delimiter is chosen from: some tens of thousands of rows.
constexpr size_t sampleSize = 2 << 20;
} // namespace

Result<CsvReader> CsvReader::open(const QString& path, const SourceOptions& options)
{
    CsvReader reader;
    Result<TextFile> text = TextFile::open(path, options);
    if (!text) return text.error();
    reader.m_text = std::move(text).value();
    reader.m_limits = options.limits;
    if (const Result<void> looked = reader.lookThrough(options); !looked) return looked.error();
    if (const Result<void> ready = reader.rewind(); !ready) return ready.error();
    return reader;
}

Result<DelimiterChoice> CsvReader::findDelimiter(const SourceOptions& options)
{
    if (options.delimiter) return DelimiterChoice { *options.delimiter, true };
    Result<TextStream> stream = TextStream::open(*m_text.file, m_text.encoding);
    if (!stream) return stream.error();
    std::string sample;
    bool whole = false;
    while (sample.size() < sampleSize && !whole) {
        const Result<std::string_view> piece = stream->next();
        if (!piece) return piece.error();
        whole = piece->empty();
        sample.append(*piece);
    }
    return chooseDelimiter(sample, whole);
}

Result<void> CsvReader::lookThrough(const SourceOptions& options)
{
    const Result<DelimiterChoice> delimiter = findDelimiter(options);
    if (!delimiter) return delimiter.error();
    Result<std::unique_ptr<CsvStream>> stream
        = CsvStream::open(*m_text.file, m_text.encoding, delimiter->delimiter, m_limits);
    if (!stream) return stream.error();
    CsvProfiler profiler;
    qint64 told = -1;
    for (;;) {
        const Result<bool> more = (*stream)->next();
        if (!more) return more.error();
        if (!*more) break;
        profiler.add((*stream)->scanner());
        if (options.progress && (*stream)->bytesRead() != told) {
            told = (*stream)->bytesRead();
            if (!options.progress(told, m_text.file->size())) return Error { ErrorCode::Cancelled, {} };
        }
    }
    m_dialect = profiler.finish(*delimiter, (*stream)->scanner().blankLines(), options.header);
    return {};
}

Result<void> CsvReader::rewind()
{
    Result<std::unique_ptr<CsvStream>> stream
        = CsvStream::open(*m_text.file, m_text.encoding, m_dialect.delimiter, m_limits);
    if (!stream) return stream.error();
    m_stream = std::move(stream).value();
    m_headerPassed = !m_dialect.hasHeader;
    return {};
}

Result<bool> CsvReader::next(SourceRow& row)
{
    for (;;) {
        const Result<bool> more = m_stream->next();
        if (!more || !*more) return more;
        const CsvScanner& scanner = m_stream->scanner();
        // The header is the first good row, as the look-through saw it; faulty rows above it are data.
        if (m_headerPassed || scanner.fault() != RowFault::None) {
            row = scanner.row();
            return true;
        }
        m_headerPassed = true;
    }
}

} // namespace fairlead
