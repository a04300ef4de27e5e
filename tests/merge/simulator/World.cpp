#include "simulator/World.h"

#include "base/Result.h"

#include <cstdarg>
#include <cstdio>

namespace fairlead::test {

void World::note(const char* format, ...)
{
    if (!trace) return;
    char line[200];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    trace->emplace_back(line);
}

int World::openStream(int owner)
{
    FL_PROMISE(streams.size() < maxStreams);
    streams.push_back(Stream { 1000 + streams.size() * 7919 % 1009, owner, {} });
    return int(streams.size()) - 1;
}

} // namespace fairlead::test
