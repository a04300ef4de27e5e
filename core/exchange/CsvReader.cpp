#include "exchange/CsvReader.h"

#include "exchange/FileKind.h"

#include <QFileInfo>

namespace fairlead {

namespace {

constexpr qint64 startSize = 64 * 1024;
/// How much text the delimiter is chosen from: some tens of thousands of rows.
constexpr size_t sampleSize = 2 << 20;

Error invalid(const QString& detail) { return { ErrorCode::Invalid, detail }; }

Result<std::unique_ptr<QFile>> openFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) return Error { ErrorCode::NotFound, path };
    if (info.isDir()) return invalid(QStringLiteral("directory"));
    // Pipes and devices cannot be read twice, and opening one may wait for ever.
    if (!info.isFile()) return Error { ErrorCode::Io, path };
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        const bool refused = file->error() == QFileDevice::PermissionsError || !info.isReadable();
        return Error { refused ? ErrorCode::NoAccess : ErrorCode::Io, refused ? path : file->errorString() };
    }
    return file;
}

} // namespace

Result<CsvReader> CsvReader::open(const QString& path, const CsvOptions& options)
{
    CsvReader reader;
    Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file) return file.error();
    reader.m_file = std::move(file).value();
    reader.m_limits = options.limits;
    if (const Result<void> found = reader.findEncoding(options); !found) return found.error();
    if (const Result<void> looked = reader.lookThrough(options); !looked) return looked.error();
    if (const Result<void> ready = reader.rewind(); !ready) return ready.error();
    return reader;
}

Result<void> CsvReader::findEncoding(const CsvOptions& options)
{
    const QByteArray start = m_file->peek(startSize);
    const QString kind = binaryKind(start, true);
    if (!kind.isEmpty()) return invalid(QStringLiteral("not text: ") + kind);
    const auto goOn = [&] { return !options.progress || options.progress(0, m_file->size()); };
    const Result<TextEncoding> found
        = options.encoding.isEmpty() ? detectEncoding(*m_file, goOn) : chosenEncoding(*m_file, options.encoding);
    if (!found) {
        if (found.error().code != ErrorCode::Invalid) return found.error();
        return invalid(QStringLiteral("encoding: ") + options.encoding);
    }
    m_encoding = *found;
    if (m_file->size() <= m_encoding.skip) return invalid(QStringLiteral("empty"));
    if (!isText(start)) return invalid(QStringLiteral("not text: binary"));
    return {};
}

bool CsvReader::isText(const QByteArray& start) const
{
    const QString name = m_encoding.name.toUpper().remove(u'-').remove(u'_');
    const bool wide = name.startsWith(QLatin1String("UTF16")) || name.startsWith(QLatin1String("UTF32"));
    if (!wide) return binaryKind(start, false).isEmpty();
    if (!m_encoding.guessed) return true;
    Result<TextDecoder> decoder = TextDecoder::create(m_encoding.name);
    std::string text;
    decoder->decode({ start.constData(), size_t(start.size()) }, text);
    return isWrittenText(QString::fromStdString(text));
}

Result<DelimiterChoice> CsvReader::findDelimiter(const CsvOptions& options)
{
    if (options.delimiter) return DelimiterChoice { *options.delimiter, true };
    Result<TextDecoder> decoder = TextDecoder::create(m_encoding.name, m_encoding.skip);
    if (!decoder) return decoder.error();
    m_file->seek(m_encoding.skip);
    std::string sample;
    while (sample.size() < sampleSize) {
        const QByteArray bytes = m_file->read(startSize);
        if (bytes.isEmpty()) break;
        decoder->decode({ bytes.constData(), size_t(bytes.size()) }, sample);
    }
    return chooseDelimiter(sample, m_file->atEnd());
}

Result<void> CsvReader::lookThrough(const CsvOptions& options)
{
    const Result<DelimiterChoice> delimiter = findDelimiter(options);
    if (!delimiter) return delimiter.error();
    Result<std::unique_ptr<CsvStream>> stream = CsvStream::open(*m_file, m_encoding, delimiter->delimiter, m_limits);
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
            if (!options.progress(told, m_file->size())) return Error { ErrorCode::Cancelled, {} };
        }
    }
    m_dialect = profiler.finish(*delimiter, (*stream)->scanner().blankLines(), options.header);
    return {};
}

Result<void> CsvReader::rewind()
{
    Result<std::unique_ptr<CsvStream>> stream = CsvStream::open(*m_file, m_encoding, m_dialect.delimiter, m_limits);
    if (!stream) return stream.error();
    m_stream = std::move(stream).value();
    m_headerPassed = !m_dialect.hasHeader;
    return {};
}

Result<bool> CsvReader::next(CsvRow& row)
{
    for (;;) {
        const Result<bool> more = m_stream->next();
        if (!more || !*more) return more;
        const CsvScanner& scanner = m_stream->scanner();
        // The header is the first good row, as the look-through saw it; faulty rows above it are data.
        if (m_headerPassed || scanner.fault() != CsvFault::None) {
            row = scanner.row();
            return true;
        }
        m_headerPassed = true;
    }
}

} // namespace fairlead
