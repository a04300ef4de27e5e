#pragma once
#include "store/SyncStore.h"
#include "store/WorkspaceParts.h"

namespace fairlead {

/// Runs `body` in a turn of its own, behind everybody who wants to write.
template <typename Body>
auto SyncStore::locked(Body&& body) const -> decltype(body())
{
    return guarded([&] {
        m_workspace.m_turn.lockBehind();
        const std::lock_guard guard(m_workspace.m_turn, std::adopt_lock);
        return body();
    });
}

} // namespace fairlead
