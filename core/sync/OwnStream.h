#pragma once
#include "sync/EngineState.h"

namespace fairlead {

/// The stream that this installation writes: sealed, put, confirmed, and mended where the share has lost it.
class OwnStream
{
public:
    explicit OwnStream(SyncEngine::State& state)
        : m_state(state)
    {
    }

    /// Whether this file still is who it believes to be; if it was copied or restored it goes on as a new stream.
    Result<void> check();
    /// Seals what is waiting and puts what is sealed, in order.
    Result<void> publish();
    /// An empty batch if nobody has heard of us for a day, or ever.
    Result<void> heartbeat();
    /// Reads back what was put in an earlier session or a minute ago.
    Result<void> confirm();

private:
    Result<bool> somebodyWritesHere(quint64 applied);
    Result<void> beginAnew();
    Result<void> putWaiting();
    Result<void> put(const StoredBatch& batch);
    Result<BatchHeader> nextHeader(const std::vector<StreamState>& streams);
    Result<bool> seal(const OutgoingBlock* block);
    Result<void> putBack(const std::vector<SyncEngine::State::Listed>& there, quint64 from);

    SyncEngine::State& m_state;
};

} // namespace fairlead
