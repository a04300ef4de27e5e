#include "base/Result.h"

#include <cstdio>
#include <cstdlib>

namespace fairlead {

void brokenPromise(const char* words, const char* file, int line)
{
    std::fprintf(stderr, "fairlead: broken promise: %s (%s:%d)\n", words, file, line);
    std::abort();
}

} // namespace fairlead
