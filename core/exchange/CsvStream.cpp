#include "exchange/CsvStream.h"

namespace fairlead {

Result<std::unique_ptr<CsvStream>> CsvStream::open(
    QIODevice& device, const TextEncoding& encoding, char delimiter, const RowLimits& limits)
{
    Result<TextStream> text = TextStream::open(device, encoding);
    if (!text) return text.error();
    return std::unique_ptr<CsvStream>(new CsvStream(std::move(text).value(), delimiter, limits));
}

CsvStream::CsvStream(TextStream text, char delimiter, const RowLimits& limits)
    : m_text(std::move(text))
    , m_scanner(delimiter, limits)
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
    const Result<std::string_view> piece = m_text.next();
    if (!piece) return piece.error();
    m_ended = piece->empty();
    m_scanner.feed(*piece);
    if (m_ended) m_scanner.finish();
    return true;
}

bool CsvStream::isSetting() const
{
    // `sep=;` read with another delimiter is one cell, with its own it is "sep=" and nothing.
    if (m_scanner.line() != 1 || m_scanner.fault() != RowFault::None) return false;
    const std::string_view first = m_scanner.cell(0);
    if (!first.starts_with("sep=")) return false;
    if (m_scanner.cellCount() == 1) return first.size() == 5;
    return m_scanner.cellCount() == 2 && first.size() == 4 && m_scanner.cell(1).empty();
}

} // namespace fairlead
