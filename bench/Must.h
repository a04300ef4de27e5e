#pragma once
#include "base/Result.h"

#include <cstdio>
#include <cstdlib>

namespace fairlead {

/// A bench has nobody to tell of a failure but its reader: says what was being done and stops.
[[noreturn]] inline void giveUp(const char* what, const QString& why)
{
    std::fprintf(stderr, "fairlead_bench: %s: %s\n", what, qPrintable(why));
    std::exit(1);
}

template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result) giveUp(what, result.error().detail);
    return std::move(result).value();
}

inline void must(const Result<void>& result, const char* what)
{
    if (!result) giveUp(what, result.error().detail);
}

} // namespace fairlead
