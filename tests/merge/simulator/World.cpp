#include "simulator/World.h"

#include "base/Result.h"

#include <cstdarg>
#include <cstdio>

namespace fairlead::test {

const GroupId customField { group::customField, RecordId::computed(9, "field") };

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
    streams.push_back(Stream { 1000 + streams.size() * 7919 % 1009, owner });
    return int(streams.size()) - 1;
}

void World::restart(Device& device)
{
    device.clock = HybridClock(device.disk.hlc);
    note("device %d starts again", numberOf(device));
}

bool World::isSilent(int owner) const
{
    return std::none_of(devices.begin(), devices.end(),
        [owner](const Device& device) { return device.owner == owner && !device.gone; });
}

BatchSet World::readable() const
{
    BatchSet found;
    for (size_t stream = 0; stream < streams.size(); ++stream) {
        const StreamFolder& folder = share.streams[stream];
        for (const auto* files : { &folder.singles, &folder.bundles, &folder.relayed })
            for (const File& file : *files)
                for (quint16 batch : file.batches)
                    if (!file.damaged) found.set(batch);
    }
    return found;
}

OperationSet World::obtainable() const
{
    OperationSet found;
    const BatchSet onShare = readable();
    for (size_t i = 0; i < batches.size(); ++i)
        for (quint16 operation : batches[i].operations)
            if (onShare.test(i)) found.set(operation);
    for (quint16 number : share.snapshots)
        if (!snapshots[number].torn) found |= snapshots[number].operations;
    for (const Device& device : devices)
        if (!device.gone) found |= device.disk.applied;
    return found;
}

const Knows& knowsOf(int version)
{
    const auto columns = [](int of) {
        return [of](quint16 type, const GroupId& group) -> size_t {
            if (of == newestVersion) return 4;
            if (group == customField || (type == 2 && of == 0)) return 0;
            return group.number == 2 ? 1 : 4;
        };
    };
    static const std::array<Knows, newestVersion + 1> all { columns(0), columns(1), columns(2) };
    return all[size_t(version)];
}

size_t placeOf(size_t row, const GroupId& group)
{
    const size_t number = group.number <= 3 ? group.number : group == customField ? 4 : 5;
    return row * 6 + number;
}

quint16 typeOf(int row) { return row == 3 || row == 4 ? 2 : 1; }

const RecordId& idOf(int row)
{
    static const auto ids = [] {
        std::array<RecordId, maxRows> made;
        for (size_t i = 0; i < maxRows; ++i)
            made[i] = RecordId::computed(1, QByteArray::number(int(i)));
        return made;
    }();
    return ids[size_t(row)];
}

} // namespace fairlead::test
