#pragma once
#include "base/Result.h"

#include <QString>
#include <functional>

class QIODevice;

namespace fairlead {

/// In which encoding a file is written, and how sure that is.
struct TextEncoding
{
    QString name; ///< as TextDecoder::create() takes it: "UTF-8", "UTF-16LE", "GB18030", "Big5", "windows-1252" …
    /// False if a byte order mark says so, all bytes are good UTF-8, or a person chose it.
    bool guessed = false;
    qint64 skip = 0; ///< length of the byte order mark, which is no text

    bool operator==(const TextEncoding&) const = default;
};

/// Reads the device to its end as often as needed (once for UTF-8) and names its encoding: byte order mark; all of
/// it good UTF-8; NUL in every second byte for UTF-16; good GB18030 or Big5 with mostly common Han; else
/// Windows-1252, in which everything is good. A byte order mark wins over every guess.
/// The device must be open and seekable; its position is undefined afterwards. `goOn` is asked now and then; if it
/// says no, the error is Cancelled. Io: reading failed.
Result<TextEncoding> detectEncoding(QIODevice& device, const std::function<bool()>& goOn = {});

/// The encoding a person chose, with the byte order mark that belongs to it left out. Invalid: the name is unknown.
Result<TextEncoding> chosenEncoding(QIODevice& device, const QString& name);

} // namespace fairlead
