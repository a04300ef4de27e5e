#include "sync/testing/Places.h"

#include "sync/FolderShare.h"
#include "sync/testing/MemoryShare.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {
/// A view of a server that others see, too.
class MemoryView : public Share
{
public:
    explicit MemoryView(std::shared_ptr<MemoryShare> server)
        : m_server(std::move(server))
    {
    }
    Result<std::vector<Entry>> list(const QString& folder) override { return m_server->list(folder); }
    Result<QByteArray> get(const QString& name, qint64 offset, qint64 length) override
    {
        return m_server->get(name, offset, length);
    }
    using Share::put;
    Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) override
    {
        return m_server->put(name, std::move(source));
    }
    Result<bool> claim(const QString& name) override { return m_server->claim(name); }
    Result<void> remove(const QString& name) override { return m_server->remove(name); }
    Result<qint64> now(const QString& ownFolder) override { return m_server->now(ownFolder); }
    Result<qint64> freeSpace() override { return m_server->freeSpace(); }

private:
    std::shared_ptr<MemoryShare> m_server;
};

class MemoryPlace : public Place
{
public:
    std::unique_ptr<Share> open() override { return std::make_unique<MemoryView>(m_server); }

private:
    std::shared_ptr<MemoryShare> m_server = std::make_shared<MemoryShare>();
};

class FolderPlace : public Place
{
public:
    std::unique_ptr<Share> open() override { return std::make_unique<FolderShare>(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

class MountedPlace : public Place
{
public:
    explicit MountedPlace(std::unique_ptr<Mounted> mounted)
        : m_mounted(std::move(mounted))
    {
    }
    std::unique_ptr<Share> open() override { return std::make_unique<FolderShare>(m_mounted->path()); }

private:
    std::unique_ptr<Mounted> m_mounted;
};

PlaceKind mountedKind(const char* kind)
{
    return { kind, [kind](std::string& why) -> std::unique_ptr<Place> {
                auto mounted = std::make_unique<Mounted>(QString::fromLatin1(kind), 64 * 1024 * 1024);
                why = mounted->why();
                if (mounted->path().isEmpty()) return nullptr;
                return std::make_unique<MountedPlace>(std::move(mounted));
            } };
}
} // namespace

Mounted::Mounted(const QString& kind, qint64 bytes)
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    m_folder = folder.path();
    const QString image = m_folder + u"/image"_s, path = m_folder + u"/mounted"_s;
    QDir().mkdir(path);
    bool done = false;
    if (kind == u"tmpfs") {
        done = run(u"mount"_s, { u"-t"_s, kind, u"-o"_s, u"size=%1"_s.arg(bytes), kind, path });
    } else {
        QFile file(image);
        done = file.open(QIODevice::WriteOnly) && file.resize(bytes);
        done = done && run(u"mkfs."_s + kind, { image }) && run(u"mount"_s, { u"-o"_s, u"loop"_s, image, path });
    }
    if (done) m_path = path;
}

Mounted::~Mounted()
{
    unmount();
    QDir(m_folder).removeRecursively();
}

bool Mounted::unmount()
{
    if (m_path.isEmpty()) return true;
    return run(u"umount"_s, { std::exchange(m_path, QString()) });
}

bool Mounted::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ran = process.waitForFinished(-1) && process.exitCode() == 0;
    if (!ran)
        m_why = (program + u": "_s + process.errorString() + u' '
            + QString::fromLocal8Bit(process.readAllStandardError()))
                    .toStdString();
    return ran;
}

const std::vector<PlaceKind>& placeKinds()
{
    static const std::vector<PlaceKind> kinds {
        { "memory", [](std::string&) { return std::make_unique<MemoryPlace>(); } },
        { "folder", [](std::string&) { return std::make_unique<FolderPlace>(); } },
        mountedKind("tmpfs"),
        mountedKind("ext4"),
        mountedKind("vfat"),
    };
    return kinds;
}

} // namespace fairlead::test
