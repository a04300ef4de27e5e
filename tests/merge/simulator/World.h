#pragma once
#include "base/Clock.h"
#include "merge/PartialRow.h"
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
constexpr size_t maxRows = 16;

using OperationSet = std::bitset<maxOperations>;
using BatchSet = std::bitset<maxBatches>;
using Rows = std::array<PartialRow, maxRows>;
using Places = std::bitset<maxRows * 6>; ///< a group of a row
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
};

/// What lies in the folder of a stream: single batches, or bundles of several.
struct File
{
    std::vector<quint16> batches;
    bool damaged = false;
    bool missed = false; ///< a reader got nothing from it; its vector tells the others
};

struct StreamFolder
{
    std::vector<File> singles;
    std::vector<File> bundles;
    std::vector<File> relayed; ///< put by others than the author
    std::vector<quint16> ghosts; ///< deleted, and still in stale listings
};

struct Share
{
    std::array<StreamFolder, maxStreams> streams;
    std::vector<quint16> snapshots;
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
    OperationSet delivered; ///< of these, the ones that came one by one and not in a snapshot
    bool joined = false; ///< a snapshot was folded in: it does not tell who knew of what
    Places told; ///< where two edits met that did not know of each other
    BatchSet batches; ///< applied or made here
    BatchSet held; ///< of these, the ones whose bytes lie here
    BatchSet fromSnapshots; ///< of these, the ones that came without their bytes
    BatchSet confirmed; ///< own ones that were read back
    Cursors cursors {};
    quint64 hlc = 0;
    int stream = 0;
    int made = 0; ///< number of the last own batch
    int head = -1; ///< the last own batch
    std::vector<quint16> journal; ///< operations not sealed
    std::vector<quint16> outbox; ///< batches sealed and not known to be on the share
    std::vector<quint16> unconfirmed; ///< batches put and not read back
};

struct Device
{
    int owner = 0; ///< clones have the same
    int version = 0; ///< of its program: what types and fields it knows
    bool gone = false; ///< lost for good, with its disk
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
    int numberOf(const Device& device) const { return int(&device - devices.data()); }
    int openStream(int owner);
    /// What was only in memory is gone.
    void restart(Device& device);
    /// Nobody will ever again hear of this person's devices.
    bool isSilent(int owner) const;
    /// The batches that can be read from the share, those within snapshots apart.
    BatchSet readable() const;
    /// Everything that is somewhere, on a disk or on the share.
    OperationSet obtainable() const;

    Rules rules;
    Random random;
    qint64 now = 1800000000000;
    std::vector<Operation> operations;
    std::vector<int> rowOf; ///< per operation
    std::vector<int> authorOf; ///< per operation, the owner of the device
    std::vector<OperationSet> knownTo; ///< per operation, what its device had when it was made
    int rowsUsed = 0;
    std::vector<Batch> batches;
    std::vector<Stream> streams;
    std::vector<Snapshot> snapshots;
    std::vector<Device> devices;
    Share share;
    OperationSet published;
    BatchSet holes; ///< lost by misfortune alone; an administrator has said so
    int misfortunes = 0; ///< that may take the last copy of something
    bool ineffective = false; ///< somebody's own edit did not show at once
    std::vector<std::string>* trace = nullptr;
};

/// What a program of a version has a place for: version 0 neither the custom field nor the second type, version 1 the
/// type, version 2 both and a second column of group 2.
const Knows& knowsOf(int version);
constexpr int newestVersion = 2;

/// The wire number of the type and the id of a row. The first five ids are computed, so that several devices may add
/// them: two rows and an entry of the first type, a row and an entry of the second.
quint16 typeOf(int row);
const RecordId& idOf(int row);
size_t placeOf(size_t row, const GroupId& group);
constexpr int firstFreeRow = 5;
extern const GroupId customField;

} // namespace fairlead::test
