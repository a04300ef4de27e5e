#pragma once
#include "sync/EngineState.h"

#include <set>

namespace fairlead {

/// Claims blocks of numbers on the share where few are left, and has provisional numbers replaced. Asks the share
/// nothing while there are enough.
class NumberClaims
{
public:
    explicit NumberClaims(SyncEngine::State& state)
        : m_state(state)
    {
    }
    Result<void> run();

private:
    Result<void> claim();
    Result<void> claimOwn();
    Result<void> claimMore(const NumberNeed& need);
    Result<std::set<qint64>> claimed(const RecordId& series, const QString& scope);

    SyncEngine::State& m_state;
};

} // namespace fairlead
