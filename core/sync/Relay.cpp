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
    const auto file = state.store.fileOf(batch.no);
    if (!file) return file.error();
    const auto bytes = joinBatch(file->head, file->block, batch.hash);
    if (!bytes) return {}; // what lies here is no longer the author's file: of no use to anybody
    // One that came to harm on its way is of no use either.
    const auto there = state.get(path);
    if (there && *there == *bytes) return {};
    if (!there && there.error().code != ErrorCode::NotFound) return there.error();
    ++state.report.relayed;
    return state.share.put(path, *bytes);
}

/// Whether a peer has told of himself, in our own clock's time, long after a batch came in here. Both clocks are held
/// against the share's: one that is years off must not make everybody relay everything, or nothing. And nobody tells of
/// himself later than he was heard: of one who has gone, with a wrong clock, all would be missing for ever.
bool layLong(SyncEngine::State& state, const StreamState& peer, const StoredBatch& batch)
{
    const qint64 now = state.options.clock.now();
    if (peer.heardAt > now) return false; // by a clock that was set back since: until he is heard again
    const qint64 told = std::min(peer.madeAt - peer.ahead - state.store.shareOffset(), peer.heardAt);
    const bool ourClockWasAhead = batch.at > now + grace;
    return told - batch.at >= grace || ourClockWasAhead;
}

/// Files of others are put where we may write; our own are read once more and mended in their place.
Result<void> offer(SyncEngine::State& state, const StoredBatch& batch)
{
    if (batch.state == BatchState::Applied) return put(state, batch);
    if (batch.state == BatchState::Confirmed) return state.store.setState(batch.no, BatchState::Put);
    return {};
}

/// Batches of a stream from this number on that a peer does not have, as far as he may still want them.
Result<void> offerFrom(
    SyncEngine::State& state, const StreamState& peer, const StreamId& stream, quint64 from, size_t& files)
{
    const auto missing = state.store.batchesOf(stream, from);
    if (!missing) return missing.error();
    for (const StoredBatch& batch : *missing) {
        if (!layLong(state, peer, batch) || ++files > mostFiles) break;
        if (const auto done = offer(state, batch); !done) return done;
    }
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
        // A stream of ours that we do not write any more may be that of a twin.
        if (peer.id == state.own || peer.knows.isEmpty()) continue;
        const Vector knows = Vector::fromText(peer.knows);
        for (const auto& [stream, point] : ours.points()) {
            if (stream == peer.id || knows.seqOf(stream) >= point.seq) continue;
            if (const auto offered = offerFrom(state, peer, stream, knows.seqOf(stream) + 1, files); !offered)
                return offered;
        }
        if (!state.hasOtherBranches(peer, ours)) continue;
        for (const StreamState& stream : *streams) {
            if (!stream.branches) continue;
            if (const auto offered = offerFrom(state, peer, stream.id, 1, files); !offered) return offered;
        }
    }
    return {};
}

} // namespace fairlead
