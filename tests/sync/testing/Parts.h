#pragma once
#include "sync/testing/Mend.h"

#include <vector>

namespace fairlead::test {

/// Batch files taken apart and put together in other ways.

qint64 headerLength(const QByteArray& file);
QByteArray headerOf(const QByteArray& file);
/// The file with other bytes in the place of its header; its sums do not fit yet.
QByteArray withHeader(const QByteArray& file, const QByteArray& header);

/// Tag, length and value of each field of a header.
std::vector<QByteArray> fieldsOf(const QByteArray& header);
QByteArray joined(const std::vector<QByteArray>& fields);
QByteArray field(quint64 tag, const QByteArray& value);

/// How many files were read in which way.
struct Tally
{
    int refused = 0, identical = 0, wrong = 0;
    Fate add(const QByteArray& bytes, const QString& name);
    /// The file with sums and hash that fit, under the name that fits.
    Fate addMended(const QByteArray& bytes);
    int all() const { return refused + identical + wrong; }
    void print(const char* what) const;
};

} // namespace fairlead::test
