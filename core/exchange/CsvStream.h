#pragma once
#include "exchange/CsvScanner.h"
#include "exchange/TextFile.h"

namespace fairlead {

/// One pass over a device from its first character to its last: bytes → UTF-8 → records, in bounded memory.
/// A first line `sep=;`, which spreadsheets understand as a setting, is no record and is left out.
/// The device must be open, seekable and outlive the stream; nobody else may move it during the pass.
class CsvStream
{
public:
    /// Invalid: the encoding is unknown. Io: the device cannot be put at its beginning.
    static Result<std::unique_ptr<CsvStream>> open(
        QIODevice& device, const TextEncoding& encoding, char delimiter, const RowLimits& limits);

    /// True: scanner() holds the next record. False: the end. Io: reading failed half-way.
    Result<bool> next();
    const CsvScanner& scanner() const { return m_scanner; }
    const TextDecoder& decoder() const { return m_text.decoder(); }
    /// How far the device has been read, in bytes; runs ahead of the records by one piece at most.
    qint64 bytesRead() const { return m_text.bytesRead(); }

private:
    CsvStream(TextStream text, char delimiter, const RowLimits& limits);
    Result<bool> readPiece();
    bool isSetting() const;

    TextStream m_text;
    CsvScanner m_scanner;
    bool m_ended = false;
    bool m_first = true;
};

} // namespace fairlead
