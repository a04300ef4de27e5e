#pragma once
#include "base/Result.h"

#include <QByteArray>

namespace fairlead {

/// What every file of ours on a share has around its header and body: a prelude of 48 bytes that tells the lengths and
/// a trailer of 112 bytes that proves that all of it is here. docs/batch-format.md has the bytes.
namespace envelope {

/// Four characters at the beginning and four at the end.
struct Kind
{
    const char* magic;
    const char* end;
};
inline constexpr Kind batch { "FLB1", "1BLF" };
inline constexpr Kind admin { "FLA1", "1ALF" };

inline constexpr qint64 preludeSize = 48;
inline constexpr qint64 trailerSize = 112;

/// Prelude and header, for a body of `bodyLength` bytes that follows.
QByteArray front(Kind kind, const QByteArray& header, qint64 bodyLength);
/// Hash of everything before the trailer: 32 bytes.
QByteArray hashOf(const QByteArray& front, const QByteArray& body);
/// The end of a file whose bytes before it have this hash; `length` of the whole file.
QByteArray trailer(Kind kind, const QByteArray& hash, qint64 length);

struct Front
{
    qint64 headerLength = 0;
    qint64 bodyLength = 0;
    QByteArray header;
};
/// From the first bytes of a file, that may end anywhere behind the header. Errors as open().
Result<Front> readFront(Kind kind, const QByteArray& bytes, qint64 mostHeader);

struct Opened
{
    QByteArray header;
    qint64 bodyAt = 0;
    qint64 bodyLength = 0;
    QByteArray hash;
};
/// Checks the whole file but for what header and body say. Damaged: not such a file or not whole. TooNew, NeedsKeys.
Result<Opened> open(Kind kind, const QByteArray& bytes, qint64 mostHeader);

/// An error of code Damaged; `what` is a fragment of an English sentence: "its end is missing".
Error damaged(const char* what);

} // namespace envelope

} // namespace fairlead
