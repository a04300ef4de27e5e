#pragma once
#include "sync/Share.h"

#include <map>
#include <mutex>
#include <optional>

namespace fairlead::test {

/// A server in memory: the folder that never fails. Any number of threads. See FaultShare for what goes wrong.
class MemoryShare : public Share
{
public:
    /// Everything that lies on it; cheap to copy.
    struct State
    {
        struct Node
        {
            bool folder = false;
            QByteArray bytes;
        };
        std::map<QString, std::map<QString, Node>> folders { { QString(), {} } };
    };
    State snapshot() const;
    /// The server was put back to an old state.
    void restore(const State& state);

    void setNow(qint64 ms);
    /// Bytes that all files together may have; −1 = any.
    void setCapacity(qint64 bytes);
    qint64 usedBytes() const;

    /// Changes the bytes of a file behind everybody's back; false if there is none.
    bool spoil(const QString& name, const QByteArray& bytes);
    /// A file that was removed and did not come back.
    std::optional<QByteArray> removed(const QString& name) const;
    std::map<QString, QByteArray> removedIn(const QString& folder) const;
    /// All files by their whole names.
    std::map<QString, QByteArray> files() const;

    Result<std::vector<Entry>> list(const QString& folder) override;
    Result<QByteArray> get(const QString& name, qint64 offset = 0, qint64 length = -1) override;
    using Share::put;
    Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) override;
    Result<bool> claim(const QString& name) override;
    Result<void> remove(const QString& name) override;
    Result<qint64> now(const QString& ownFolder) override;
    Result<qint64> freeSpace() override;

private:
    State::Node* find(const QString& name);
    Result<void> makeFolder(const QString& name);

    mutable std::mutex m_mutex;
    State m_state;
    std::map<QString, std::map<QString, QByteArray>> m_removed; ///< by folder
    qint64 m_now = 1794994920000;
    qint64 m_capacity = -1;
};

/// All bytes of a source.
Result<QByteArray> readAll(ByteSource& source);

} // namespace fairlead::test
