#include "sync/simulator/Chance.h"

#include "merge/simulator/Random.h"

#include <QHashSeed>
#include <cstring>
#include <sodium.h>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

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

#ifdef Q_OS_LINUX
// What QRandomGenerator::system() asks.
extern "C" int getentropy(void* buffer, size_t size)
{
    fill(buffer, size);
    return 0;
}
#endif

namespace fairlead::test {

void drawFrom(quint64 seed)
{
    static randombytes_implementation implementation {};
    implementation.implementation_name = [] { return "seeded"; };
    implementation.random = drawNumber;
    implementation.buf = fill;
    randombytes_set_implementation(&implementation);
    source = Random(seed);
}

void makeRepeatable(char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
#ifdef Q_OS_LINUX
    // Qt looks at it when it is loaded.
    if (qEnvironmentVariableIsSet("QT_NO_CPU_FEATURE")) return;
    qputenv("QT_NO_CPU_FEATURE", "rdrnd rdseed");
    execv("/proc/self/exe", argv);
#else
    Q_UNUSED(argv)
#endif
}

} // namespace fairlead::test
