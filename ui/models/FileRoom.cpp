#include "models/FileRoom.h"

#include "models/SyncKeeper.h"
#include "models/SyncText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FileRoom& FileRoom::of(Session& session)
{
    if (auto* room = session.findChild<FileRoom*>(QString(), Qt::FindDirectChildrenOnly)) return *room;
    return *new FileRoom(session);
}

FileRoom::FileRoom(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_keeper(SyncKeeper::of(session))
{
    connect(&m_keeper, &SyncKeeper::progressed, this, &FileRoom::onProgress);
    connect(&m_keeper, &SyncKeeper::ended, this, &FileRoom::onEnded);
    connect(&session, &Session::ending, this, [this] {
        m_waits.clear();
        m_requests.clear();
    });
}

FileRoom::File FileRoom::fileOf(const Record& attachment, const ContentPlace& place)
{
    return { attachment.bytes(u"blob"_s), attachment.title(), attachment.createdBy, place.size.value_or(0) };
}

bool FileRoom::canFetch() const { return m_keeper.canMeet() && !m_session.isBusy(); }

void FileRoom::eachBeside(std::vector<File> files, Act act, std::function<void(const Outcomes&)> done)
{
    m_jobs.push_back({ std::move(files), std::move(act), std::move(done) });
    if (m_jobs.size() == 1) nextJob();
}

void FileRoom::nextJob()
{
    if (m_jobs.empty()) return;
    m_session.beside<Outcomes>(
        this,
        [files = m_jobs.front().files, act = m_jobs.front().act, workspace = &m_session.workspace()](const Reader&) {
            SyncStore store(*workspace);
            Outcomes outcomes;
            for (const File& file : files)
                outcomes.push_back(act(store, file.hash));
            return outcomes;
        },
        [this](const Outcomes& outcomes) {
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            nextJob();
            job.done(outcomes);
        });
}

void FileRoom::fetch(std::vector<File> files, QObject* context, std::function<void()> then)
{
    if (files.empty() || !canFetch()) return;
    Request request { {}, context, context ? std::move(then) : std::function<void()>() };
    for (const File& file : files) {
        request.hashes.push_back(file.hash);
        if (!isWaitedFor(file.hash)) m_waits.push_back({ file });
    }
    m_requests.push_back(std::move(request));
    emit progressed();
    eachBeside(
        files, [](SyncStore& store, const QByteArray& hash) { return store.askForContent(hash); },
        [this](const Outcomes& outcomes) {
            for (const Result<void>& outcome : outcomes)
                if (!outcome) return settle(true, outcome.error());
            begin();
        });
}

/// What was asked for a moment ago may be too late for the meeting that is under way: then there is one more.
void FileRoom::begin()
{
    if (m_waits.empty()) return; // nobody waits any more
    m_again = m_keeper.isUnderWay();
    if (!m_keeper.meetFor()) return settle(true, Error { ErrorCode::Cancelled, {} });
    emit changed();
}

void FileRoom::cancel()
{
    std::vector<File> files;
    for (const Wait& wait : m_waits)
        files.push_back(wait.file);
    m_waits.clear();
    m_requests.clear();
    // A meeting that is at other things goes on.
    if (!m_now.content.isEmpty()) m_keeper.cancel();
    if (!m_session.isBusy())
        eachBeside(
            files, [](SyncStore& store, const QByteArray& hash) { return store.askForContent(hash, false); },
            [this](const Outcomes&) { emit changed(); });
    emit progressed();
}

bool FileRoom::isWaitedFor(const QByteArray& hash) const
{
    return std::any_of(m_waits.begin(), m_waits.end(), [&hash](const Wait& wait) { return wait.file.hash == hash; });
}

std::optional<double> FileRoom::arrived(const QByteArray& hash) const
{
    if (hash.isEmpty() || hash != m_now.content) return {};
    return m_now.allBytes ? double(m_now.bytes) / double(m_now.allBytes) : 0;
}

QString FileRoom::name() const
{
    for (const Wait& wait : m_waits)
        if (wait.file.hash == m_now.content) return wait.file.name;
    return m_waits.empty() ? QString() : m_waits.front().file.name;
}

double FileRoom::share() const { return isWaitedFor(m_now.content) ? arrived(m_now.content).value_or(0) : 0; }

void FileRoom::onProgress(const SyncProgress& progress)
{
    const bool came = progress.filesIn > m_now.filesIn;
    m_now = progress;
    if (came) look(false);
    if (isFetching()) emit progressed();
}

void FileRoom::onEnded(const std::optional<Error>& error)
{
    // What went out is known to lie on the share now.
    const auto& report = m_keeper.report();
    const bool moved = report && (report->filesIn > m_now.filesIn || report->filesOut + report->filesLeft > 0);
    m_now = {};
    if (moved || isFetching()) look(true, error);
}

/// Whether what somebody waits for is here. `over`: the meeting has come to its end.
void FileRoom::look(bool over, const std::optional<Error>& error)
{
    std::vector<QByteArray> hashes;
    for (const Wait& wait : m_waits)
        hashes.push_back(wait.file.hash);
    auto* asker = new QObject(this);
    m_session.beside<std::vector<QByteArray>>(
        asker,
        [hashes](const Reader& reader) {
            std::vector<QByteArray> here;
            for (const QByteArray& hash : hashes)
                if (contentPlace(reader, hash).here) here.push_back(hash);
            return here;
        },
        [this, asker, over, error](const std::vector<QByteArray>& here) {
            asker->deleteLater();
            for (Wait& wait : m_waits)
                wait.here = wait.here || std::find(here.begin(), here.end(), wait.file.hash) != here.end();
            settle(over, error);
        });
}

void FileRoom::settle(bool over, const std::optional<Error>& error)
{
    answerRequests();
    std::erase_if(m_waits, [](const Wait& wait) { return wait.here; });
    const bool again = over && !error && std::exchange(m_again, false);
    if (!m_waits.empty() && over && !(again && m_keeper.meetFor())) {
        tellMissing(error);
        m_waits.clear();
        m_requests.clear();
    }
    emit changed();
    emit progressed();
}

void FileRoom::answerRequests()
{
    const auto isHere = [this](const QByteArray& hash) {
        return std::none_of(
            m_waits.begin(), m_waits.end(), [&hash](const Wait& wait) { return wait.file.hash == hash && !wait.here; });
    };
    std::vector<std::function<void()>> ready;
    for (const Request& request : m_requests)
        if (request.context && request.then && std::all_of(request.hashes.begin(), request.hashes.end(), isHere))
            ready.push_back(request.then);
    std::erase_if(m_requests, [&isHere](const Request& request) {
        return std::all_of(request.hashes.begin(), request.hashes.end(), isHere);
    });
    for (const auto& then : ready)
        then();
}

QString FileRoom::personOf(const RecordId& person) const
{
    if (person.isNull()) return {};
    return m_session.reader().titleOf(m_session.catalog().type(u"person"_s), person).text;
}

/// Why something that was asked for is not here. It stays asked for.
void FileRoom::tellMissing(const std::optional<Error>& error)
{
    const File& first = m_waits.front().file;
    const auto more = int(m_waits.size()) - 1;
    const QString person = personOf(first.from);
    if (error && error->code == ErrorCode::Cancelled) return;
    if (error && (error->code == ErrorCode::Unavailable || error->code == ErrorCode::TimedOut))
        emit told(u"network-disconnect"_s,
            tr("The share is not there. “%1” comes as soon as it is reached again.").arg(first.name));
    else if (error)
        emit told(u"dialog-warning"_s, SyncText::refusal(*error, m_keeper.overview().folder));
    else if (more > 0)
        emit told(u"dialog-information"_s,
            tr("%Ln file(s) are not on the share yet. They come as soon as the computers that have them sync.", nullptr,
                more + 1));
    else if (person.isEmpty())
        emit told(u"dialog-information"_s,
            tr("“%1” is not on the share yet. It comes as soon as the computer that has it syncs.").arg(first.name));
    else
        emit told(u"dialog-information"_s,
            tr("“%1” is not on the share yet. It comes as soon as the computer of %2 syncs.").arg(first.name, person));
}

void FileRoom::free(std::vector<File> files)
{
    if (files.empty() || m_session.isBusy() || m_session.workspace().isReadOnly()) return;
    eachBeside(
        files, [](SyncStore& store, const QByteArray& hash) { return store.takeContentOff(hash); },
        [this, files](const Outcomes& outcomes) { tellFreed(files, outcomes); });
}

void FileRoom::tellFreed(const std::vector<File>& files, const Outcomes& outcomes)
{
    m_freed.clear();
    std::vector<QString> kept;
    qint64 bytes = 0;
    for (size_t i = 0; i < files.size(); ++i) {
        if (outcomes[i]) {
            m_freed.push_back(files[i]);
            bytes += files[i].size;
        } else if (outcomes[i].error().code == ErrorCode::NotFound) {
            kept.push_back(files[i].name);
        } else {
            emit m_session.failed(
                tr("“%1” stays on this laptop: %2").arg(files[i].name, Session::reason(outcomes[i].error())));
        }
    }
    if (kept.size() == 1)
        emit told(u"dialog-information"_s,
            tr("“%1” stays: it has not gone out yet, so this may be the only copy. After the next sync it can be "
               "freed.")
                .arg(kept.front()));
    else if (!kept.empty())
        emit told(u"dialog-information"_s,
            tr("%Ln file(s) stay: they have not gone out yet, so these may be the only copies.", nullptr,
                int(kept.size())));
    if (m_freed.size() == 1)
        emit freed(tr("“%1” is on the share only now; %2 are free here", "file, size")
                       .arg(m_freed.front().name, SyncText::size(bytes)));
    else if (!m_freed.empty())
        emit freed(tr("%Ln file(s) are on the share only now; %1 are free here", nullptr, int(m_freed.size()))
                       .arg(SyncText::size(bytes)));
    emit changed();
}

void FileRoom::fetchFreed() { fetch(std::exchange(m_freed, {})); }

} // namespace fairlead::ui
