#include "sync/power/PowerServer.h"

namespace fairlead::test {

namespace {
QString folderName(const QString& path) { return path.left(path.lastIndexOf(u'/')); }
QString lastName(const QString& path) { return path.sliced(path.lastIndexOf(u'/') + 1); }
std::error_code missing() { return std::make_error_code(std::errc::no_such_file_or_directory); }
} // namespace

void PowerServer::apply(std::map<QString, Node>& names, const Change& change)
{
    if (!change.gone.isEmpty()) names.erase(change.gone);
    if (!change.come.isEmpty()) names[change.come] = change.node;
}

void PowerServer::Folder::change(const Change& change)
{
    apply(names, change);
    since.push_back(change);
}

/// Writes that were not flushed arrive in any order: a piece may be missing, or be zeros in a file of the right length.
void PowerServer::cutFile(File& file, std::mt19937& random)
{
    const qsizetype fresh = file.bytes.size() - file.safe;
    if (fresh > 0) {
        const qsizetype sector = random() % 2 ? 512 : 4096;
        const qsizetype whole = file.safe + std::min(fresh, qsizetype(random() % quint32(fresh / sector + 2)) * sector);
        switch (random() % 4) {
        case 0:
            file.bytes.truncate(file.safe);
            break;
        case 1:
            file.bytes.truncate(whole);
            break;
        case 2:
            file.bytes = file.bytes.first(whole) + QByteArray(file.bytes.size() - whole, '\0');
            break;
        default:
            break; // all of it had arrived
        }
    }
    file.safe = file.bytes.size();
}

void PowerServer::cutFolder(Folder& folder, std::mt19937& random)
{
    const quint32 mood = random() % 3; // none, all, a part
    std::map<QString, Node> names = folder.safe;
    for (const Change& change : folder.since)
        if (mood == 1 || (mood == 2 && random() % 2)) apply(names, change);
    folder.names = folder.safe = names;
    folder.since.clear();
    for (auto& [name, node] : folder.names) {
        if (node.file) cutFile(*node.file, random);
        if (node.folder) cutFolder(*node.folder, random);
    }
}

void PowerServer::cut(quint32 seed)
{
    std::mt19937 random(seed);
    cutFolder(*m_root, random);
}

void PowerServer::loseBytes(Folder& folder, std::mt19937& random)
{
    for (auto& [name, node] : folder.names) {
        if (node.file) cutFile(*node.file, random);
        if (node.folder) loseBytes(*node.folder, random);
    }
}

void PowerServer::loseClient(quint32 seed)
{
    std::mt19937 random(seed);
    loseBytes(*m_root, random);
}

PowerServer::Node PowerServer::find(const QString& path) const
{
    Node node { nullptr, m_root };
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (!node.folder) return {};
        const auto next = node.folder->names.find(names[i]);
        if (next == node.folder->names.end()) return {};
        node = next->second;
    }
    return node;
}

class PowerDisk::Writing : public Disk::Output
{
public:
    Writing(PowerDisk& disk, std::shared_ptr<PowerServer::File> file)
        : m_disk(disk)
        , m_file(std::move(file))
    {
    }
    std::error_code write(const char* bytes, qint64 size, qint64& written) override
    {
        if (const auto error = m_disk.step()) return error;
        m_file->bytes.append(bytes, size);
        written = size;
        return {};
    }
    std::error_code flush() override
    {
        if (const auto error = m_disk.step()) return error;
        m_file->safe = m_file->bytes.size();
        return {};
    }
    std::error_code close() override { return m_disk.step(); }

private:
    PowerDisk& m_disk;
    std::shared_ptr<PowerServer::File> m_file;
};

PowerServer::Folder* PowerDisk::folderOf(const QString& path) const
{
    return m_server.find(folderName(path)).folder.get();
}

std::error_code PowerDisk::create(const QString& path, std::unique_ptr<Output>& file)
{
    if (const auto error = step()) return error;
    PowerServer::Folder* folder = folderOf(path);
    if (!folder) return missing();
    if (folder->names.count(lastName(path))) return std::make_error_code(std::errc::file_exists);
    auto made = std::make_shared<PowerServer::File>();
    folder->change({ {}, lastName(path), { made, nullptr } });
    file = std::make_unique<Writing>(*this, made);
    return {};
}

std::error_code PowerDisk::replace(const QString& from, const QString& to)
{
    if (const auto error = step()) return error;
    const PowerServer::Node node = m_server.find(from);
    if (!node || folderName(from) != folderName(to)) return missing();
    folderOf(to)->change({ lastName(from), lastName(to), node });
    return {};
}

std::error_code PowerDisk::flushFolder(const QString& path)
{
    if (const auto error = step()) return error;
    const auto folder = m_server.find(path).folder;
    if (!folder) return missing();
    folder->safe = folder->names;
    folder->since.clear();
    return {};
}

std::error_code PowerDisk::makeFolder(const QString& path)
{
    if (const auto error = step()) return error;
    PowerServer::Folder* folder = folderOf(path);
    if (!folder) return missing();
    if (folder->names.count(lastName(path))) return std::make_error_code(std::errc::file_exists);
    folder->change({ {}, lastName(path), { nullptr, std::make_shared<PowerServer::Folder>() } });
    return {};
}

std::error_code PowerDisk::remove(const QString& path)
{
    if (const auto error = step()) return error;
    const PowerServer::Node node = m_server.find(path);
    if (!node) return missing();
    if (node.folder && !node.folder->names.empty()) return std::make_error_code(std::errc::directory_not_empty);
    folderOf(path)->change({ lastName(path), {}, {} });
    return {};
}

std::error_code PowerDisk::read(const QString& path, qint64 offset, qint64 length, QByteArray& bytes)
{
    const PowerServer::Node node = m_server.find(path);
    if (!node) return missing();
    if (!node.file) return std::make_error_code(std::errc::is_a_directory);
    const qint64 size = node.file->bytes.size();
    bytes = node.file->bytes.sliced(std::min(offset, size)).left(length);
    return {};
}

std::error_code PowerDisk::list(const QString& path, std::vector<Share::Entry>& entries)
{
    const PowerServer::Node node = m_server.find(path);
    if (!node.folder) return missing();
    for (const auto& [name, one] : node.folder->names)
        entries.push_back({ name, one.file ? one.file->bytes.size() : 0, one.folder != nullptr });
    return {};
}

std::error_code PowerDisk::look(const QString& path, Facts& facts)
{
    const PowerServer::Node node = m_server.find(path);
    if (!node) return missing();
    facts.folder = node.folder != nullptr;
    facts.modifiedMs = m_server.now;
    facts.identity = "server";
    return {};
}

} // namespace fairlead::test
