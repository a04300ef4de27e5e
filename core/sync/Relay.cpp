#include "sync/Relay.h"

namespace fairlead {

namespace {

/// Whoever has told of himself since a batch lay here for so long, and does not have it, will not get it from its
/// author.
constexpr qint64 grace = qint64(24) * 3600 * 1000;
constexpr size_t mostFiles = 64; ///< in one run

Result<void> put(SyncEngine::State& state, const StoredBatch& batch)
{
    const QString path = state.layout.relay(state.own.device, batch.stream) + u'/' + epochOf(batch.seq) + u'/'
        + batchName(batch.seq, batch.hash);
    const auto there = state.share.get(path, 0, 1);
    ++state.report.reads;
    if (there) return {};
    if (there.error().code != ErrorCode::NotFound) return there.error();
    const auto file = state.store.fileOf(batch.no);
    if (!file) return file.error();
    const auto bytes = joinBatch(file->head, file->block, batch.hash);
    if (!bytes) return {}; // what lies here is no longer the author's file: of no use to anybody
    ++state.report.relayed;
    return state.share.put(path, *bytes);
}

/// Files of others are put where we may write; our own are read once more and mended in their place.
Result<void> offer(SyncEngine::State& state, const StoredBatch& batch)
{
    if (batch.state == BatchState::Applied) return put(state, batch);
    if (batch.state == BatchState::Confirmed) return state.store.setState(batch.no, BatchState::Put);
    return {};
}

} // namespace

Result<void> relayMissing(SyncEngine::State& state)
{
    const auto streams = state.store.streams();
    if (!streams) return streams.error();
    const Vector ours(*streams);
    size_t files = 0;
    for (const StreamState& peer : *streams) {
        if (peer.own || peer.knows.isEmpty()) continue;
        const Vector knows = Vector::fromText(peer.knows);
        for (const auto& [stream, point] : ours.points()) {
            if (stream == peer.id || knows.seqOf(stream) >= point.seq) continue;
            const auto missing = state.store.batchesOf(stream, knows.seqOf(stream) + 1);
            if (!missing) return missing.error();
            for (const StoredBatch& batch : *missing) {
                if (peer.madeAt - batch.at < grace || ++files > mostFiles) break;
                if (const auto done = offer(state, batch); !done) return done;
            }
        }
    }
    return {};
}

} // namespace fairlead
