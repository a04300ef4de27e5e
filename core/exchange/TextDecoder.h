#pragma once
#include "base/Result.h"

#include <QString>
#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace fairlead {

/// Turns bytes of one known encoding into UTF-8, piece by piece (a cut may fall inside a character), in bounded
/// memory. Nothing is ever repaired silently: a byte that cannot be read becomes the mark `undecodable`, which is
/// no UTF-8, and is counted. Lone surrogates pass through in three bytes; CsvScanner refuses their row.
/// Movable; not for use from several threads at once.
class TextDecoder
{
public:
    /// Stands in the output for bytes that could not be read.
    static constexpr char undecodable = '\xff';

    /// UTF-8, UTF-16LE, UTF-16BE and every name ICU knows (GB18030, Big5, windows-1252, Shift_JIS …).
    /// `offset` is the place of the first byte in its file. Invalid: nobody knows the name.
    static Result<TextDecoder> create(const QString& encoding, qint64 offset = 0);
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;
    ~TextDecoder();

    /// Appends the text of `bytes` to `out`.
    void decode(std::string_view bytes, std::string& out);
    /// The bytes are over: what is left unfinished is a failure.
    void finish(std::string& out);

    /// How often something could not be read.
    qint64 failures() const { return m_failures; }
    /// Offset in bytes of the first failure in the file, or -1.
    qint64 firstFailure() const { return m_firstFailure; }

private:
    enum class Kind { Utf8, Utf16Le, Utf16Be, Icu };
    struct CloseConverter
    {
        void operator()(UConverter* converter) const;
    };

    TextDecoder(Kind kind, qint64 offset);
    void decodeUtf8(std::string_view bytes, std::string& out);
    void decodeUtf16(std::string_view bytes, std::string& out);
    void decodeIcu(std::string_view bytes, bool last, std::string& out);
    void appendUnit(char16_t unit, std::string& out);
    void flushHigh(std::string& out);
    void fail(qint64 offset, std::string& out);

    Kind m_kind;
    qint64 m_offset; ///< file offset of the next byte to read, m_pending included
    std::string m_pending; ///< the first bytes of a character that was cut
    char16_t m_high = 0; ///< a high surrogate that waits for its other half
    std::unique_ptr<UConverter, CloseConverter> m_converter;
    qint64 m_failures = 0;
    qint64 m_firstFailure = -1;
};

} // namespace fairlead
