#pragma once
#include "exchange/TextFile.h"

namespace fairlead {

/// Goes through a text byte by byte (UTF-8) and counts its lines; CR, LF and CRLF end one.
class TextCursor
{
public:
    explicit TextCursor(TextStream text)
        : m_text(std::move(text))
    {
    }

    static constexpr int end = -1;
    /// The byte that take() will give; `end` at the end, and when reading failed.
    int peek() { return m_at < m_piece.size() || fill() ? uchar(m_piece[m_at]) : end; }
    int take()
    {
        const int byte = peek();
        if (byte == end) return end;
        ++m_at;
        if (byte == '\n' ? !m_afterCr : byte == '\r') ++m_line;
        m_afterCr = byte == '\r';
        return byte;
    }
    /// Line of the next byte, from 1. Between CR and LF it is the next one already.
    qint64 line() const { return m_line; }
    qint64 bytesRead() const { return m_text.bytesRead(); }
    /// False at the end of the text; Io if it ended because reading failed.
    Result<bool> atEnd() const { return m_error ? Result<bool>(*m_error) : Result<bool>(false); }

private:
    bool fill()
    {
        if (m_error) return false;
        const Result<std::string_view> piece = m_text.next();
        m_at = 0;
        m_piece = piece ? *piece : std::string_view();
        if (!piece) m_error = piece.error();
        return !m_piece.empty();
    }

    TextStream m_text;
    std::string_view m_piece;
    size_t m_at = 0;
    qint64 m_line = 1;
    bool m_afterCr = false;
    std::optional<Error> m_error;
};

} // namespace fairlead
