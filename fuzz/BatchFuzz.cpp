// Any bytes as a batch file: refused, or taken and written to the very same bytes again. FAIRLEAD_FUZZ_PART says what
// the bytes are: 0 a whole file, 1 a header under a prelude that fits, 2 a body under a header that fits.
#include "base/Result.h"
#include "sync/Envelope.h"
#include "sync/testing/Mend.h"
#include "sync/testing/RandomBatches.h"

#include <QtEndian>
#include <cstring>

using namespace fairlead;
using namespace fairlead::test;

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maxSize);

namespace {
constexpr qsizetype prelude = envelope::preludeSize;
constexpr qsizetype trailer = envelope::trailerSize;

qsizetype headerLength(const QByteArray& file) { return qFromLittleEndian<quint32>(file.constData() + 8); }

/// What this program mutates of a right file.
QByteArray partOf(const QByteArray& file)
{
    const qsizetype bodyAt = prelude + headerLength(file);
    if (FAIRLEAD_FUZZ_PART == 1) return file.sliced(prelude, bodyAt - prelude);
    if (FAIRLEAD_FUZZ_PART == 2) return file.sliced(bodyAt, file.size() - bodyAt - trailer);
    return file;
}

/// The file that a mutated part makes.
QByteArray fileOf(const QByteArray& part)
{
    static const QByteArray right = written(RandomBatches(1).batch(2)).bytes;
    const qsizetype bodyAt = prelude + headerLength(right);
    if (FAIRLEAD_FUZZ_PART == 2) return mended(right.first(bodyAt) + part + right.last(trailer));
    if (FAIRLEAD_FUZZ_PART == 0) return part;
    QByteArray file = right.first(prelude) + part + right.sliced(bodyAt);
    qToLittleEndian(quint32(part.size()), file.data() + 8);
    return mended(file);
}
} // namespace

/// Now and then starts from a right file, and makes sums and hash fit again, so that the inner readers are reached.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned int seed)
{
    if (seed % 16 == 0) {
        const QByteArray part = partOf(written(RandomBatches(seed).any()).bytes);
        if (size_t(part.size()) <= maxSize) {
            std::memcpy(data, part.constData(), size_t(part.size()));
            size = size_t(part.size());
        }
    }
    size = LLVMFuzzerMutate(data, size, maxSize);
    if (FAIRLEAD_FUZZ_PART == 0 && seed % 4 != 1) {
        const QByteArray whole = mended(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
        std::memcpy(data, whole.constData(), size);
    }
    return size;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray file = fileOf(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    FL_PROMISE(fateOf(file, nameFor(file)) != Fate::Wrong);
    return 0;
}
