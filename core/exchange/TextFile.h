#pragma once
#include "exchange/RowSource.h"
#include "exchange/TextDecoder.h"
#include "exchange/TextEncoding.h"

#include <QFile>

namespace fairlead {

/// A text file that is open, and the encoding it is written in.
struct TextFile
{
    std::unique_ptr<QFile> file;
    TextEncoding encoding;

    /// Errors: see CsvReader::open.
    static Result<TextFile> open(const QString& path, const SourceOptions& options);
};

/// One pass over a device: bytes → UTF-8, in pieces and bounded memory. What cannot be read is marked as TextDecoder
/// does. The device must be open, seekable and outlive the stream; nobody else may move it during the pass.
class TextStream
{
public:
    /// Invalid: the encoding is unknown. Io: the device cannot be put at its beginning.
    static Result<TextStream> open(QIODevice& device, const TextEncoding& encoding);

    /// The next piece; empty at the end. It stays until the next call. Io: reading failed half-way.
    Result<std::string_view> next();
    const TextDecoder& decoder() const { return m_decoder; }
    /// How far the device has been read, in bytes; runs ahead of the text by one piece at most.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    TextStream(QIODevice& device, TextDecoder decoder);

    QIODevice* m_device;
    TextDecoder m_decoder;
    QByteArray m_bytes;
    std::string m_text;
    qint64 m_bytesRead = 0;
    bool m_ended = false;
};

} // namespace fairlead
