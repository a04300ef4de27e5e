#include "sync/Contents.h"

#include "store/FileStore.h"
#include "sync/BadFileReason.h"

#include <QTemporaryFile>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 4 * 1024 * 1024;

/// A file of our own: it stays readable also when the run that put it was given up.
class TemporarySource : public ByteSource
{
public:
    explicit TemporarySource(std::unique_ptr<QTemporaryFile> file)
        : m_file(std::move(file))
        , m_size(m_file->size())
    {
        m_file->seek(0);
    }
    qint64 size() const override { return m_size; }
    Result<QByteArray> read(qint64 most) override
    {
        QByteArray bytes = m_file->read(most);
        if (bytes.isEmpty() && m_file->error() != QFileDevice::NoError)
            return Error { ErrorCode::Io, m_file->errorString() };
        return bytes;
    }

private:
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_size;
};

Error writeError(const QTemporaryFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return { full ? ErrorCode::DiskFull : ErrorCode::Io, file.errorString() };
}

} // namespace

using Wish = SyncStore::WantedContent::Wish;

Result<void> Contents::fetchAsked()
{
    const auto wanted = m_state.store.wantedContents(true);
    if (!wanted) return wanted.error();
    for (const SyncStore::WantedContent& content : *wanted) {
        const auto fetched = fetch(content);
        if (fetched) continue;
        const ErrorCode code = fetched.error().code;
        const bool away = code == ErrorCode::Unavailable || code == ErrorCode::TimedOut;
        if (away || code == ErrorCode::Cancelled) return fetched;
    }
    m_folders.clear(); // what the others put meanwhile counts
    return {};
}

Result<void> Contents::run()
{
    m_left = m_state.options.contentBytesAtOnce;
    if (const auto sent = sendAll(); !sent) return sent;
    const auto wanted = m_state.store.wantedContents();
    if (!wanted) return wanted.error();
    for (const SyncStore::WantedContent& content : *wanted)
        if (const auto fetched = fetch(content); !fetched) return fetched;
    return {};
}

/// Where batches of ours were gone from the share, contents may be, too.
Result<void> Contents::sendAll()
{
    const bool all = m_state.options.thorough || m_state.report.putAgain > 0;
    const auto contents = m_state.store.unsentContents(all);
    if (!contents) return contents.error();
    for (const QByteArray& hash : *contents)
        if (const auto sent = send(hash); !sent) return sent;
    return {};
}

Result<std::optional<qint64>> Contents::sizeOnShare(const QByteArray& hash)
{
    using Answer = std::optional<qint64>;
    const QString path = m_state.layout.content(hash);
    const QString folder = path.section(u'/', 0, -2);
    if (!m_folders.count(folder)) {
        std::map<QString, qint64>& names = m_folders[folder];
        const auto entries = m_state.list(folder);
        if (!entries && entries.error().code != ErrorCode::NotFound) return entries.error();
        if (entries)
            for (const Share::Entry& entry : *entries)
                names[entry.name] = entry.size;
    }
    const auto found = m_folders[folder].find(path.section(u'/', -1));
    return found == m_folders[folder].end() ? Answer() : Answer(found->second);
}

Result<void> Contents::send(const QByteArray& hash)
{
    if (!m_state.goOn(SyncProgress::Phase::Files)) return Error { ErrorCode::Cancelled, {} };
    const auto reader = m_state.workspace.newReader();
    if (!reader) return reader.error();
    const auto size = FileStore::sizeOf(**reader, hash);
    const auto there = sizeOnShare(hash);
    if (!there) return there.error();
    if (!size) return {};
    // Whole under its own hash: what has the right length was put by somebody who had it.
    if (*there != *size) {
        auto file = std::make_unique<QTemporaryFile>();
        if (!file->open()) return writeError(*file);
        const auto read = FileStore::read(
            **reader, hash, [&file](const QByteArray& part) { return file->write(part) == part.size(); });
        // A content that has come to harm here is not handed on; check tells of it.
        if (!read && read.error().code == ErrorCode::Damaged) return {};
        if (!read) return read.error().code == ErrorCode::Cancelled ? writeError(*file) : read;
        const auto put
            = m_state.share.put(m_state.layout.content(hash), std::make_shared<TemporarySource>(std::move(file)));
        if (!put) return put;
        ++m_state.report.filesOut;
    }
    return m_state.store.setContentOnShare(hash, *size);
}

bool Contents::comes(const SyncStore::WantedContent& content, qint64 size) const
{
    if (content.wish == Wish::Asked || content.wish == Wish::Always) return true;
    return content.wish == Wish::IfSmall && size <= m_state.options.contentBytesEach && size <= m_left;
}

Result<void> Contents::noteSize(const SyncStore::WantedContent& content, std::optional<qint64> size)
{
    return size == content.onShare ? Result<void>() : m_state.store.setContentOnShare(content.hash, size);
}

Result<void> Contents::fetch(const SyncStore::WantedContent& content)
{
    if (!m_state.goOn(SyncProgress::Phase::Files)) return Error { ErrorCode::Cancelled, {} };
    // What is known to lie there and does not come needs no look at the share.
    if (content.onShare && !m_state.options.thorough && !comes(content, *content.onShare)) {
        ++m_state.report.filesLeft;
        return {};
    }
    const auto size = sizeOnShare(content.hash);
    if (!size) return size.error();
    if (const auto noted = noteSize(content, *size); !noted) return noted;
    if (!*size || **size > FileStore::mostBytes) return {}; // its owner has not sent it yet
    if (!comes(content, **size)) {
        ++m_state.report.filesLeft;
        return {};
    }
    m_state.content = content.hash;
    const auto taken = takeIn(content.hash, **size);
    m_state.content.clear();
    if (!taken || taken->isEmpty()) return taken ? Result<void>() : taken.error();
    m_left -= **size;
    ++m_state.report.filesIn;
    return m_state.store.holdContent(content.hash, **size);
}

/// Empty: it cannot be had now.
Result<QByteArray> Contents::takeIn(const QByteArray& hash, qint64 size)
{
    QTemporaryFile file;
    if (!file.open()) return writeError(file);
    for (qint64 at = 0; at < size; at += piece) {
        if (!m_state.goOn(SyncProgress::Phase::Files, at, size)) return Error { ErrorCode::Cancelled, {} };
        const auto bytes = m_state.share.get(m_state.layout.content(hash), at, piece);
        if (!bytes && bytes.error().code == ErrorCode::NotFound) return QByteArray();
        if (!bytes) return bytes;
        if (file.write(*bytes) != bytes->size()) return writeError(file);
    }
    file.flush();
    if (const auto found = FileStore::hashOf(file); !found || *found != hash) {
        const auto noted = m_state.store.noteBadFile(
            m_state.layout.content(hash), BadFileReason::of(BadFileReason::Kind::Content).text());
        return noted ? Result<QByteArray>(QByteArray()) : noted.error();
    }
    const auto taken = FileStore::takeInFile(m_state.workspace.path(), file.fileName(), m_state.options.clock.now());
    if (!taken) return taken.error();
    const auto forgotten = m_state.store.forgetBadFile(m_state.layout.content(hash));
    return forgotten ? Result<QByteArray>(taken->hash) : forgotten.error();
}

} // namespace fairlead
