#include "sync/simulator/Chance.h"

#include "merge/simulator/Random.h"

#include <QHashSeed>
#include <cstring>
#include <sodium.h>

namespace {

fairlead::test::Random source(0);

void fill(void* buffer, size_t size)
{
    auto* out = static_cast<unsigned char*>(buffer);
    while (size > 0) {
        const quint64 drawn = source.next();
        const size_t part = std::min(size, sizeof drawn);
        std::memcpy(out, &drawn, part);
        out += part;
        size -= part;
    }
}

uint32_t drawNumber() { return uint32_t(source.next() >> 32); }

} // namespace

namespace fairlead::test {

void drawFrom(quint64 seed)
{
    QHashSeed::setDeterministicGlobalSeed();
    static randombytes_implementation implementation {};
    implementation.implementation_name = [] { return "seeded"; };
    implementation.random = drawNumber;
    implementation.buf = fill;
    randombytes_set_implementation(&implementation);
    source = Random(seed);
}

} // namespace fairlead::test
