#include "exchange/CsvStream.h"

#include <QIODevice>

namespace fairlead {

Result<std::unique_ptr<CsvStream>> CsvStream::open(
    QIODevice& device, const TextEncoding& encoding, char delimiter, const CsvLimits& limits)
{
    Result<TextDecoder> decoder = TextDecoder::create(encoding.name, encoding.skip);
    if (!decoder) return decoder.error();
    if (!device.seek(encoding.skip)) return Error { ErrorCode::Io, device.errorString() };
    return std::unique_ptr<CsvStream>(new CsvStream(device, std::move(decoder).value(), delimiter, limits));
}

CsvStream::CsvStream(QIODevice& device, TextDecoder decoder, char delimiter, const CsvLimits& limits)
    : m_device(device)
    , m_decoder(std::move(decoder))
    , m_scanner(delimiter, limits)
    , m_bytes(256 * 1024, Qt::Uninitialized)
    , m_bytesRead(device.pos())
{
}

Result<bool> CsvStream::next()
{
    for (;;) {
        while (m_scanner.next()) {
            const bool setting = m_first && isSetting();
            m_first = false;
            if (!setting) return true;
        }
        const Result<bool> more = readPiece();
        if (!more) return more.error();
        if (!*more) return false;
    }
}

Result<bool> CsvStream::readPiece()
{
    if (m_ended) return false;
    const qint64 got = m_device.read(m_bytes.data(), m_bytes.size());
    if (got < 0) return Error { ErrorCode::Io, m_device.errorString() };
    m_bytesRead += got;
    m_text.clear();
    m_ended = got == 0;
    if (m_ended)
        m_decoder.finish(m_text);
    else
        m_decoder.decode({ m_bytes.constData(), size_t(got) }, m_text);
    m_scanner.feed(m_text);
    if (m_ended) m_scanner.finish();
    return true;
}

bool CsvStream::isSetting() const
{
    // `sep=;` read with another delimiter is one cell, with its own it is "sep=" and nothing.
    if (m_scanner.line() != 1 || m_scanner.fault() != CsvFault::None) return false;
    const std::string_view first = m_scanner.cell(0);
    if (!first.starts_with("sep=")) return false;
    if (m_scanner.cellCount() == 1) return first.size() == 5;
    return m_scanner.cellCount() == 2 && first.size() == 4 && m_scanner.cell(1).empty();
}

} // namespace fairlead
