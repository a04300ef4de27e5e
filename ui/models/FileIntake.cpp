#include "models/FileIntake.h"

#include "models/PhotoImage.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEvery = 100; // ms
/// A picture larger than this is no photo of a face.
constexpr qint64 mostPicture = 60 * 1024 * 1024;

QByteArray bytesOf(const FileSource& source, qint64 most)
{
    if (source.path.isEmpty()) return source.bytes;
    QFile file(source.path);
    return file.open(QIODevice::ReadOnly) && file.size() <= most ? file.readAll() : QByteArray();
}

/// A name that every system can write, as the store asks for.
QString soundName(QString name)
{
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    for (QChar& one : name)
        if (forbidden.contains(one) || one.unicode() < 0x20) one = u'_';
    constexpr qsizetype longest = 200;
    if (name.size() > longest) name = name.left(longest / 2) + name.right(longest / 2);
    return name.trimmed().isEmpty() ? u"file"_s : name.trimmed();
}

} // namespace

bool hasFiles(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return data.hasImage()
        || std::any_of(urls.cbegin(), urls.cend(), [](const QUrl& url) { return url.isLocalFile(); });
}

std::vector<FileSource> fileSources(const QMimeData& data, const QDateTime& now)
{
    std::vector<FileSource> sources;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) sources.push_back({ QFileInfo(url.toLocalFile()).fileName(), url.toLocalFile() });
    if (!sources.empty() || !data.hasImage()) return sources;
    const QImage image = data.imageData().value<QImage>();
    FileSource picture { u"%1.png"_s.arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s)) };
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.save(&buffer, "png")) sources.push_back(std::move(picture));
    return sources;
}

FileIntake::FileIntake(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &FileIntake::progressed);
}

FileIntake::~FileIntake()
{
    if (m_state) m_state->stopped = true;
}

void FileIntake::attach(const Record& subject, std::vector<FileSource> sources)
{
    if (sources.empty()) return;
    m_waiting.push_back({ subject, std::move(sources), false });
    next();
}

void FileIntake::setPhoto(const Record& subject, FileSource source)
{
    m_waiting.push_back({ subject, { std::move(source) }, true });
    next();
}

void FileIntake::cancel()
{
    m_waiting.clear();
    if (m_state) m_state->stopped = true;
}

QString FileIntake::name() const
{
    if (!m_running) return {};
    const auto at = std::min(size_t(m_state->file.load()), m_now.sources.size() - 1);
    return m_now.sources[at].name;
}

double FileIntake::share() const { return m_running ? double(m_state->done) / std::max(1, m_state->all.load()) : 0; }

FileIntake::Answer FileIntake::read(const Job& job, const QString& workspace, qint64 now, State& state)
{
    const fairlead::Progress progress = [&state](int done, int all) {
        state.done = done;
        state.all = all;
        return !state.stopped;
    };
    Answer answer;
    for (size_t i = 0; i < job.sources.size() && !state.stopped; ++i) {
        const FileSource& source = job.sources[i];
        state.file = int(i);
        state.done = 0;
        QByteArray bytes = source.bytes;
        if (job.photo) bytes = photoBytes(bytesOf(source, mostPicture));
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const bool whole = job.photo || source.path.isEmpty();
        if (job.photo && bytes.isEmpty()) {
            answer.faults.emplace_back(source.name, Error { ErrorCode::Invalid, u"picture"_s });
            continue;
        }
        const auto file = whole ? FileStore::takeIn(workspace, buffer, now, progress)
                                : FileStore::takeInFile(workspace, source.path, now, progress);
        if (file)
            answer.files.emplace_back(source.name, file->hash);
        else
            answer.faults.emplace_back(source.name, file.error());
    }
    return answer;
}

void FileIntake::next()
{
    if (m_running || m_waiting.empty()) return;
    m_now = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_running = true;
    m_state = std::make_shared<State>();
    m_look.start();
    emit progressed();
    m_session.beside<Answer>(
        this,
        [job = m_now, workspace = m_session.workspace().path(), now = m_session.workspace().clock().now(),
            state = m_state](const Reader&) { return read(job, workspace, now, *state); },
        [this](const Answer& answer) {
            m_running = false;
            m_look.stop();
            finish(m_now, answer);
            emit progressed();
            next();
        });
}

void FileIntake::finish(const Job& job, const Answer& answer)
{
    for (const auto& [name, error] : answer.faults)
        tell(name, error);
    if (answer.files.empty() || m_state->stopped) return;
    if (!job.photo) return attachAll(job, answer);
    Record changed = job.subject;
    changed.set(u"photo"_s, Cell(answer.files.front().second));
    m_session.apply(
        { tr("set the photo of %1").arg(job.subject.title()), { EditStep::change(changed, { u"photo"_s }) }, {} });
}

void FileIntake::attachAll(const Job& job, const Answer& answer)
{
    Edit edit;
    const QString title = job.subject.title();
    edit.name = answer.files.size() == 1
        ? tr("attach %1 to %2", "file, record").arg(answer.files.front().first, title)
        : tr("attach %Ln file(s) to %1", "record", int(answer.files.size())).arg(title);
    for (const auto& [name, hash] : answer.files) {
        Record attachment = m_session.workspace().blank(u"attachment"_s);
        attachment.refer(u"subject"_s, *job.subject.type, job.subject.id).set(u"blob"_s, Cell(hash));
        edit.steps.push_back(EditStep::create(std::move(attachment.set(u"file_name"_s, soundName(name)))));
    }
    m_session.apply(std::move(edit));
}

void FileIntake::tell(const QString& name, const Error& error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return;
    case ErrorCode::TooLarge:
        emit m_session.failed(
            tr("“%1” is larger than %2 MB, the most that a workspace takes of one file. Keep it where "
               "it is and note its place.")
                .arg(name, error.detail));
        return;
    case ErrorCode::Invalid:
        emit m_session.failed(tr("“%1” is no picture that can be read.").arg(name));
        return;
    case ErrorCode::Io:
    case ErrorCode::NotFound:
        emit m_session.failed(tr("“%1” could not be read: %2").arg(name, error.detail));
        return;
    default:
        emit m_session.failed(tr("“%1” was not attached: %2").arg(name, Session::reason(error)));
    }
}

} // namespace fairlead::ui
