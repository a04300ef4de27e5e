#pragma once
#include <QByteArray>
#include <QString>

namespace fairlead::test {

/// A file whose lengths, sums and hash fit again after something inside was changed, so that what lies behind these
/// checks is reached. Shorter than prelude and trailer, it stays as it is.
QByteArray mended(QByteArray bytes);
/// The name that goes with the content: from its hash and, where a header can be read, its number.
QString nameFor(const QByteArray& bytes);

enum class Fate { Refused, Identical, Wrong };
/// Reads bytes as a batch: refused, or taken and written to the very same bytes again. Wrong is a fault of the reader.
Fate fateOf(const QByteArray& bytes, const QString& name);

/// A header's fields without those that are not known today.
QByteArray knownFields(const QByteArray& header);

} // namespace fairlead::test
