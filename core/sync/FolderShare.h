#pragma once
#include "sync/Disk.h"

namespace fairlead {

/// A share that is a folder: on this computer, on a stick, on a mounted file server.
///
/// A file is written under a name of its own in the same folder ("t-…"), flushed, closed and renamed; the folder is
/// flushed where that can be done. So a reader sees all of it or nothing, as far as the server can be trusted, and what
/// a crash leaves behind is told by its name. The root is never made. If another folder lies in its place since the
/// first call (a stick was pulled, a server unmounted), nothing is written and calls are Unavailable.
class FolderShare : public Share
{
public:
    explicit FolderShare(const QString& root, std::unique_ptr<Disk> disk = Disk::system());

    Result<std::vector<Entry>> list(const QString& folder) override;
    Result<QByteArray> get(const QString& name, qint64 offset = 0, qint64 length = -1) override;
    using Share::put;
    Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) override;
    Result<bool> claim(const QString& name) override;
    Result<void> remove(const QString& name) override;
    Result<qint64> now(const QString& ownFolder) override;
    Result<qint64> freeSpace() override;

private:
    QString pathOf(const QString& name) const;
    /// The root is there and the one that was met first.
    Result<void> findRoot();
    /// The root was met: from now on nobody can put another one in its place unseen.
    Result<void> meetRoot() { return m_met ? Result<void>() : findRoot(); }
    Result<void> makeFolders(const QString& folder);
    Result<std::unique_ptr<Disk::Output>> createBelow(const QString& folder, const QString& path);
    Result<void> write(Disk::Output& file, ByteSource& source);
    Result<void> finish(const QString& written, const QString& name);
    template <typename Step>
    std::error_code patiently(Step step);
    Error errorOf(std::error_code error, const QString& name);
    /// `needed`: bytes that were to be written.
    Error writeErrorOf(std::error_code error, const QString& name, qint64 needed = 0);

    QString m_root;
    std::unique_ptr<Disk> m_disk;
    QByteArray m_identity; ///< of the root when it was met first
    bool m_met = false;
};

} // namespace fairlead
