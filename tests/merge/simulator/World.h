#pragma once
#include "base/Clock.h"
#include "merge/MergeRules.h"
#include "simulator/Random.h"
#include "simulator/Rules.h"

#include <array>
#include <bitset>
#include <memory>
#include <string>

namespace fairlead::test {

/// The things of a simulated world. Operations, batches, streams and snapshots are named by their place in a list.
constexpr size_t maxOperations = 256;
constexpr size_t maxBatches = 384;
constexpr size_t maxStreams = 64;
constexpr size_t maxRows = 14;

using OperationSet = std::bitset<maxOperations>;
using BatchSet = std::bitset<maxBatches>;
using Rows = std::array<RowState, maxRows>;
using Cursors = std::array<quint16, maxStreams>; ///< batches read of each stream, for rules that count

template <typename Set>
bool covers(const Set& whole, const Set& part)
{
    return (part & ~whole).none();
}

/// An immutable file. What its name and its `prev` would say by hash, its place says here: other content, other place.
struct Batch
{
    int stream = 0;
    int number = 0; ///< from 1; two batches of a forked stream may carry the same
    int prev = -1;
    std::vector<quint16> operations;
    OperationSet seen; ///< what its author had applied
};

struct Stream
{
    quint64 origin = 0;
    int owner = 0;
    std::vector<quint16> files; ///< batches that lie on the share
};

struct Snapshot
{
    Rows rows;
    OperationSet operations;
    BatchSet batches;
    Cursors cursors;
    quint64 hlc = 0;
    bool torn = false;
};

/// What survives a crash, and what a backup holds.
struct Disk
{
    Rows rows;
    OperationSet applied;
    BatchSet batches; ///< applied or made here
    Cursors cursors {};
    quint64 hlc = 0;
    int stream = 0;
    int made = 0; ///< number of the last own batch
    int head = -1; ///< the last own batch
    std::vector<quint16> journal; ///< operations not sealed
    std::vector<quint16> outbox; ///< batches sealed and not known to be on the share
    std::vector<quint16> unverified; ///< own snapshots that were not read back
    BatchSet bundled; ///< covered by own snapshots that were
};

struct Device
{
    int owner = 0; ///< clones have the same
    Disk disk;
    HybridClock clock;
    qint64 offset = 0; ///< of its wall clock
    std::unique_ptr<Disk> backup;
};

struct World
{
    World(const Rules& how, quint64 seed)
        : rules(how)
        , random(seed)
    {
    }
    /// A line of the trace, if anybody reads it.
    void note(const char* format, ...) __attribute__((format(printf, 2, 3)));
    qint64 wall(const Device& device) const { return now + device.offset; }
    int openStream(int owner);

    Rules rules;
    Random random;
    qint64 now = 1800000000000;
    std::vector<Operation> operations;
    std::vector<int> rowOf; ///< per operation
    int rowsUsed = 0;
    std::vector<Batch> batches;
    std::vector<Stream> streams;
    std::vector<Snapshot> snapshots;
    std::vector<Device> devices;
    OperationSet published;
    bool ineffective = false; ///< somebody's own edit did not show at once
    std::vector<std::string>* trace = nullptr;
};

} // namespace fairlead::test
