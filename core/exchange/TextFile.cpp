#include "exchange/TextFile.h"

#include "exchange/FileKind.h"

#include <QFileInfo>

namespace fairlead {

namespace {

constexpr qint64 startSize = 64 * 1024;

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

bool isText(const TextEncoding& encoding, const QByteArray& start)
{
    const QString name = encoding.name.toUpper().remove(u'-').remove(u'_');
    const bool wide = name.startsWith(QLatin1String("UTF16")) || name.startsWith(QLatin1String("UTF32"));
    if (!wide) return binaryKind(start, false).isEmpty();
    if (!encoding.guessed) return true;
    Result<TextDecoder> decoder = TextDecoder::create(encoding.name);
    std::string text;
    decoder->decode({ start.constData(), size_t(start.size()) }, text);
    return isWrittenText(QString::fromStdString(text));
}

} // namespace

Result<TextFile> TextFile::open(const QString& path, const SourceOptions& options)
{
    Result<std::unique_ptr<QFile>> opened = openFile(path);
    if (!opened) return opened.error();
    TextFile text { std::move(opened).value(), {} };
    const QByteArray start = text.file->peek(startSize);
    const QString kind = binaryKind(start, true);
    if (!kind.isEmpty()) return invalid(QStringLiteral("not text: ") + kind);
    const auto goOn = [&] { return !options.progress || options.progress(0, text.file->size()); };
    const Result<TextEncoding> found
        = options.encoding.isEmpty() ? detectEncoding(*text.file, goOn) : chosenEncoding(*text.file, options.encoding);
    if (!found) {
        if (found.error().code != ErrorCode::Invalid) return found.error();
        return invalid(QStringLiteral("encoding: ") + options.encoding);
    }
    text.encoding = *found;
    if (text.file->size() <= text.encoding.skip) return invalid(QStringLiteral("empty"));
    if (!isText(text.encoding, start)) return invalid(QStringLiteral("not text: binary"));
    return text;
}

Result<TextStream> TextStream::open(QIODevice& device, const TextEncoding& encoding)
{
    Result<TextDecoder> decoder = TextDecoder::create(encoding.name, encoding.skip);
    if (!decoder) return decoder.error();
    if (!device.seek(encoding.skip)) return Error { ErrorCode::Io, device.errorString() };
    return TextStream(device, std::move(decoder).value());
}

TextStream::TextStream(QIODevice& device, TextDecoder decoder)
    : m_device(&device)
    , m_decoder(std::move(decoder))
    , m_bytes(256 * 1024, Qt::Uninitialized)
    , m_bytesRead(device.pos())
{
}

Result<std::string_view> TextStream::next()
{
    m_text.clear();
    while (m_text.empty() && !m_ended) {
        const qint64 got = m_device->read(m_bytes.data(), m_bytes.size());
        if (got < 0) return Error { ErrorCode::Io, m_device->errorString() };
        m_bytesRead += got;
        m_ended = got == 0;
        if (m_ended)
            m_decoder.finish(m_text);
        else
            m_decoder.decode({ m_bytes.constData(), size_t(got) }, m_text);
    }
    return std::string_view(m_text);
}

} // namespace fairlead
