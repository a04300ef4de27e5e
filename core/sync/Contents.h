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
    /// What somebody here waits for. Where one of them cannot be had, the others and the run go on.
    Result<void> fetchAsked();
    Result<void> run();

private:
    Result<void> sendAll();
    Result<void> send(const QByteArray& hash);
    Result<void> fetch(const SyncStore::WantedContent& content);
    bool comes(const SyncStore::WantedContent& content, qint64 size) const;
    Result<void> noteSize(const SyncStore::WantedContent& content, std::optional<qint64> size);
    Result<QByteArray> takeIn(const QByteArray& hash, qint64 size);
    Result<std::optional<qint64>> sizeOnShare(const QByteArray& hash);

    SyncEngine::State& m_state;
    std::map<QString, std::map<QString, qint64>> m_folders; ///< what was listed in this run
    qint64 m_left = 0; ///< bytes that may still come by themselves
};

} // namespace fairlead
