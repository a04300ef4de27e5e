#pragma once
#include "sync/EngineState.h"

namespace fairlead {

/// The contents of files and photos: they travel last, each once, under the hash of its bytes. What is small comes by
/// itself; what is large, or was taken off this laptop, comes when somebody asks for it.
class Contents
{
public:
    explicit Contents(SyncEngine::State& state)
        : m_state(state)
    {
    }
    Result<void> run();

private:
    Result<void> send(const QByteArray& hash);
    Result<void> fetch(const SyncStore::WantedContent& content);
    Result<std::optional<qint64>> sizeOnShare(const QByteArray& hash);

    SyncEngine::State& m_state;
    std::map<QString, std::map<QString, qint64>> m_folders; ///< what was listed in this run
    qint64 m_left = 0; ///< bytes that may still come by themselves
};

} // namespace fairlead
