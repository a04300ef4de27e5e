#pragma once
#include "sync/Disk.h"

#include <functional>
#include <map>
#include <memory>
#include <random>

namespace fairlead::test {

/// The disk of a file server, in memory, which tells what is seen from what would outlive a loss of power: bytes that
/// were flushed, names in folders that were flushed. Everything else may be gone after a cut, whole or in part.
class PowerServer
{
public:
    /// The server went down and came up again: of what was not flushed any part is there.
    void cut(quint32 seed);
    /// A client went down: of the bytes that it had written and not flushed any part has arrived.
    void loseClient(quint32 seed);

    qint64 now = 0; ///< UTC ms

private:
    friend class PowerDisk;
    struct Folder;
    struct File
    {
        QByteArray bytes;
        qsizetype safe = 0; ///< so many of them are flushed; files only grow
    };
    struct Node
    {
        std::shared_ptr<File> file;
        std::shared_ptr<Folder> folder;
        explicit operator bool() const { return file || folder; }
    };
    /// A name that came and went in one step; either may be empty.
    struct Change
    {
        QString gone;
        QString come;
        Node node;
    };
    struct Folder
    {
        std::map<QString, Node> names;
        std::map<QString, Node> safe;
        std::vector<Change> since;
        void change(const Change& change);
    };
    static void apply(std::map<QString, Node>& names, const Change& change);
    static void cutFile(File& file, std::mt19937& random);
    static void cutFolder(Folder& folder, std::mt19937& random);
    static void loseBytes(Folder& folder, std::mt19937& random);
    Node find(const QString& path) const;

    std::shared_ptr<Folder> m_root = std::make_shared<Folder>();
};

/// What FolderShare sees of a PowerServer; its root is "/share".
class PowerDisk : public Disk
{
public:
    /// `step` is asked before everything that changes something on the server; an error stands for it.
    using Step = std::function<std::error_code()>;
    explicit PowerDisk(PowerServer& server, Step step = {})
        : m_server(server)
        , m_step(std::move(step))
    {
    }
    static QString root() { return QStringLiteral("/share"); }

    std::error_code create(const QString& path, std::unique_ptr<Output>& file) override;
    std::error_code replace(const QString& from, const QString& to) override;
    std::error_code flushFolder(const QString& path) override;
    std::error_code makeFolder(const QString& path) override;
    std::error_code remove(const QString& path) override;
    std::error_code read(const QString& path, qint64 offset, qint64 length, QByteArray& bytes) override;
    std::error_code list(const QString& path, std::vector<Share::Entry>& entries) override;
    std::error_code look(const QString& path, Facts& facts) override;
    qint64 freeSpace(const QString&) override { return -1; }
    bool mayTryAgain(std::error_code, int) override { return false; }

private:
    class Writing;
    std::error_code step() { return m_step ? m_step() : std::error_code(); }
    PowerServer::Folder* folderOf(const QString& path) const;

    PowerServer& m_server;
    Step m_step;
};

} // namespace fairlead::test
