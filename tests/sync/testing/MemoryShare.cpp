#include "sync/testing/MemoryShare.h"

#include <numeric>

namespace fairlead::test {

namespace {
QString folderOf(const QString& name) { return name.left(std::max<qsizetype>(0, name.lastIndexOf(u'/'))); }
QString lastOf(const QString& name) { return name.sliced(name.lastIndexOf(u'/') + 1); }

template <typename Folders>
qint64 sizeOf(const Folders& folders)
{
    qint64 size = 0;
    for (const auto& [folder, nodes] : folders)
        for (const auto& [name, node] : nodes)
            size += node.bytes.size();
    return size;
}
} // namespace

Result<QByteArray> readAll(ByteSource& source)
{
    QByteArray bytes;
    while (bytes.size() < source.size()) {
        const auto part = source.read(64 * 1024);
        if (!part) return part.error();
        if (part->isEmpty()) return Error { ErrorCode::Io, {} };
        bytes += *part;
    }
    return bytes;
}

MemoryShare::State MemoryShare::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void MemoryShare::restore(const State& state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
}

void MemoryShare::setNow(qint64 ms)
{
    const std::lock_guard lock(m_mutex);
    m_now = ms;
}

void MemoryShare::setCapacity(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_capacity = bytes;
}

qint64 MemoryShare::usedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return sizeOf(m_state.folders);
}

bool MemoryShare::spoil(const QString& name, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    State::Node* node = find(name);
    if (!node || node->folder) return false;
    node->bytes = bytes;
    return true;
}

std::map<QString, QByteArray> MemoryShare::removedIn(const QString& folder) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_removed.find(folder);
    return found == m_removed.end() ? std::map<QString, QByteArray>() : found->second;
}

std::optional<QByteArray> MemoryShare::removed(const QString& name) const
{
    const auto files = removedIn(folderOf(name));
    const auto found = files.find(lastOf(name));
    return found == files.end() ? std::nullopt : std::optional(found->second);
}

std::map<QString, QByteArray> MemoryShare::files() const
{
    const std::lock_guard lock(m_mutex);
    std::map<QString, QByteArray> files;
    for (const auto& [folder, nodes] : m_state.folders)
        for (const auto& [name, node] : nodes)
            if (!node.folder) files[folder.isEmpty() ? name : folder + u'/' + name] = node.bytes;
    return files;
}

MemoryShare::State::Node* MemoryShare::find(const QString& name)
{
    const auto folder = m_state.folders.find(folderOf(name));
    if (folder == m_state.folders.end()) return nullptr;
    const auto node = folder->second.find(lastOf(name));
    return node == folder->second.end() ? nullptr : &node->second;
}

Result<void> MemoryShare::makeFolder(const QString& name)
{
    if (m_state.folders.contains(name)) return {};
    if (find(name)) return Error { ErrorCode::NotFound, name }; // a file is in the way
    if (const auto made = makeFolder(folderOf(name)); !made) return made;
    m_state.folders[folderOf(name)][lastOf(name)] = { true, {} };
    m_state.folders[name];
    return {};
}

Result<std::vector<Share::Entry>> MemoryShare::list(const QString& folder)
{
    if (!folder.isEmpty() && !isShareName(folder)) return Error { ErrorCode::Invalid, folder };
    const std::lock_guard lock(m_mutex);
    const auto found = m_state.folders.find(folder);
    if (found == m_state.folders.end()) return Error { ErrorCode::NotFound, folder };
    std::vector<Entry> entries;
    entries.reserve(found->second.size());
    for (const auto& [name, node] : found->second)
        entries.push_back({ name, node.bytes.size(), node.folder });
    return entries;
}

Result<QByteArray> MemoryShare::get(const QString& name, qint64 offset, qint64 length)
{
    if (!isShareName(name) || offset < 0) return Error { ErrorCode::Invalid, name };
    const std::lock_guard lock(m_mutex);
    const State::Node* node = find(name);
    if (!node || node->folder) return Error { ErrorCode::NotFound, name };
    const QByteArray bytes = node->bytes.mid(std::min<qint64>(offset, node->bytes.size()), length);
    if (bytes.size() > mostAtOnce) return Error { ErrorCode::TooLarge, {} };
    return bytes;
}

Result<void> MemoryShare::put(const QString& name, std::shared_ptr<ByteSource> source)
{
    if (!isShareName(name)) return Error { ErrorCode::Invalid, name };
    const auto bytes = readAll(*source);
    if (!bytes) return bytes.error();
    const std::lock_guard lock(m_mutex);
    const State::Node* before = find(name);
    if (before && before->folder) return Error { ErrorCode::Io, name };
    const qint64 more = bytes->size() - (before ? before->bytes.size() : 0);
    if (m_capacity >= 0 && sizeOf(m_state.folders) + more > m_capacity)
        return Error { ErrorCode::DiskFull, QString::number(bytes->size()) };
    if (const auto made = makeFolder(folderOf(name)); !made) return made;
    m_state.folders[folderOf(name)][lastOf(name)] = { false, *bytes };
    if (const auto gone = m_removed.find(folderOf(name)); gone != m_removed.end()) gone->second.erase(lastOf(name));
    return {};
}

Result<bool> MemoryShare::claim(const QString& name)
{
    if (!isShareName(name)) return Error { ErrorCode::Invalid, name };
    const std::lock_guard lock(m_mutex);
    if (find(name)) return false;
    if (const auto made = makeFolder(name); !made) return made.error();
    return true;
}

Result<void> MemoryShare::remove(const QString& name)
{
    if (!isShareName(name)) return Error { ErrorCode::Invalid, name };
    const std::lock_guard lock(m_mutex);
    const State::Node* node = find(name);
    if (!node) return {};
    if (node->folder) {
        if (!m_state.folders[name].empty()) return Error { ErrorCode::Io, name };
        m_state.folders.erase(name);
    } else {
        m_removed[folderOf(name)][lastOf(name)] = node->bytes;
    }
    m_state.folders[folderOf(name)].erase(lastOf(name));
    return {};
}

Result<qint64> MemoryShare::now(const QString& ownFolder)
{
    if (!ownFolder.isEmpty() && !isShareName(ownFolder)) return Error { ErrorCode::Invalid, ownFolder };
    const std::lock_guard lock(m_mutex);
    if (const auto made = makeFolder(ownFolder); !made) return made.error();
    return m_now;
}

Result<qint64> MemoryShare::freeSpace()
{
    const std::lock_guard lock(m_mutex);
    return m_capacity < 0 ? -1 : std::max<qint64>(0, m_capacity - sizeOf(m_state.folders));
}

} // namespace fairlead::test
