#include "models/ImportJob.h"

#include "exchange/CsvReader.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 50; ///< between two words about progress

constexpr size_t previewRows = 40;

std::vector<SourceRow> firstRowsOf(RowSource& source)
{
    std::vector<SourceRow> rows;
    SourceRow row;
    if (!source.rewind()) return rows;
    for (auto more = source.next(row); more && *more && rows.size() < previewRows; more = source.next(row))
        if (!row.isBlank()) rows.push_back(row);
    return rows;
}

ImportJob::Look lookOf(ImportPlan& plan)
{
    ImportJob::Look look;
    look.firstRows = firstRowsOf(plan.source());
    look.path = plan.path();
    look.kind = plan.view() ? plan.view()->name : plan.type().name();
    look.type = &plan.type();
    look.columns = plan.columns();
    look.questions = plan.questions();
    look.choices = plan.choices();
    look.encoding = plan.source().encodingName();
    look.rows = plan.source().table().rows;
    if (const auto* csv = dynamic_cast<const CsvReader*>(&plan.source()))
        look.csv = ImportJob::Look::Csv { csv->dialect().delimiter, csv->dialect().hasHeader };
    return look;
}

} // namespace

ImportJob::ImportJob(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

ImportJob::~ImportJob() { cancel(); }

void ImportJob::cancel()
{
    m_waiting = {};
    if (m_cancelled) *m_cancelled = true;
}

/// Told from the worker: at most every `tickMs`, and nothing after a cancel.
ImportJob::Tick ImportJob::ticker()
{
    auto watch = std::make_shared<QElapsedTimer>();
    watch->start();
    return [watch, cancelled = m_cancelled, self = QPointer<ImportJob>(this), session = &m_session](
               qint64 done, qint64 total, qint64 rows) {
        if (*cancelled) return false;
        if (watch->elapsed() < tickMs) return true;
        watch->restart();
        QMetaObject::invokeMethod(
            session,
            [self, cancelled, done, total, rows] {
                if (self && !*cancelled) emit self->progressed(done, total, rows);
            },
            Qt::QueuedConnection);
        return true;
    };
}

void ImportJob::start(Task task, Work work, std::function<void()> done)
{
    if (m_running) {
        cancel();
        m_waiting = [this, task, work = std::move(work), done = std::move(done)] { start(task, work, done); };
        return;
    }
    m_task = task;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QPointer<ImportJob> self(this);
    const auto begun = [work = std::move(work), tick = ticker()](Workspace& workspace) { work(workspace, tick); };
    m_running = m_session.alone(begun, [self, done = std::move(done)] {
        if (!self) return;
        self->m_running = false;
        if (const auto next = std::exchange(self->m_waiting, {}))
            next();
        else
            done();
    });
    if (m_running)
        emit started();
    else
        emit refused({ ErrorCode::Busy, {} });
}

void ImportJob::open(const QString& path)
{
    m_path = path;
    m_options = {};
    m_options.kind = u"auto"_s;
    m_look.reset();
    m_result.reset();
    m_kept.reset();
    lookAgain();
}

void ImportJob::lookAgain()
{
    auto answer = std::make_shared<Result<Look>>(Error { ErrorCode::Cancelled, {} });
    start(
        Task::Looking,
        [answer, path = m_path, options = m_options](Workspace& workspace, const Tick& tick) {
            auto plan = ImportPlan::prepare(
                workspace, path, options, [&tick](qint64 done, qint64 total) { return tick(done, total, 0); });
            *answer = plan ? Result<Look>(lookOf(*plan)) : plan.error();
        },
        [this, answer] {
            if (!*answer) return emit refused(answer->error());
            m_look = **answer;
            m_options.kind = m_look->kind;
            emit found();
        });
}

QString ImportJob::rejectsPath() const
{
    const QString path = m_folder.filePath(QFileInfo(m_path).completeBaseName() + u"-refused.csv"_s);
    return m_result && m_result->rejected && QFileInfo::exists(path) ? path : QString();
}

void ImportJob::execute(bool dryRun)
{
    ImportOptions options = m_options;
    options.dryRun = dryRun;
    options.rejectsPath = m_folder.filePath(QFileInfo(m_path).completeBaseName() + u"-refused.csv"_s);
    QFile::remove(options.rejectsPath);
    auto answer = std::make_shared<Result<ImportResult>>(Error { ErrorCode::Cancelled, {} });
    start(
        dryRun ? Task::Checking : Task::Importing,
        [answer, path = m_path, options](Workspace& workspace, const Tick& tick) {
            auto plan = ImportPlan::prepare(
                workspace, path, options, [&tick](qint64 done, qint64 total) { return tick(done, total, 0); });
            if (!plan) {
                *answer = plan.error();
                return;
            }
            *answer = Importer::run(workspace, *plan,
                [&tick](const ImportProgress& now) { return tick(now.bytes, now.totalBytes, now.rows); });
        },
        [this, answer, dryRun] {
            if (!*answer) return emit refused(answer->error());
            m_result = std::move(**answer);
            dryRun ? emit checked() : emit imported();
        });
}

void ImportJob::check() { execute(true); }
void ImportJob::run() { execute(false); }

void ImportJob::takeBack()
{
    if (!m_result || !m_result->edit) return;
    auto answer = std::make_shared<Result<UndoResult>>(Error { ErrorCode::Cancelled, {} });
    start(
        Task::Undoing,
        [answer, edit = m_result->edit](Workspace& workspace, const Tick&) { *answer = workspace.undoEdit(edit); },
        [this, answer] {
            if (!*answer) return emit refused(answer->error());
            m_result->edit = 0;
            m_kept = int((*answer)->skipped.size());
            emit takenBack();
        });
}

void ImportJob::map(const QString& header, const QString& path)
{
    // What went there by itself gives way by itself, and comes back when the field is free again.
    m_options.mapping.removeIf([&path](const auto& other) { return !path.isEmpty() && other.value() == path; });
    m_options.mapping.insert(header, path);
}

void ImportJob::mend(qint64 line, const QString& header, const QString& text)
{
    m_options.repairs[line].insert(header, text);
}

void ImportJob::decide(const NearMatch& match, const std::optional<NameDecision>& decision)
{
    std::erase_if(
        m_options.decisions, [&](const NameDecision& old) { return old.type == match.type && old.text == match.text; });
    if (decision) m_options.decisions.push_back(*decision);
}

QString ImportJob::whatCameIn() const
{
    if (!m_result || !m_result->edit || !m_result->added) return {}; // what was only changed came in before
    return u"source_run = "_s + m_result->run.toString();
}

} // namespace fairlead::ui
