#pragma once
#include "sync/EngineState.h"

namespace fairlead {

/// Puts files of others again that somebody still misses though they have been here for a day: their author may be
/// gone, his disk lost, his files damaged on the share. The bytes are the author's own.
Result<void> relayMissing(SyncEngine::State& state);

} // namespace fairlead
