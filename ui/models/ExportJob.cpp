#include "models/ExportJob.h"

#include "exchange/Exporter.h"
#include "exchange/RowSource.h"

#include <QElapsedTimer>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 50; ///< between two words about progress

/// All rows of the list in their order, those of closed groups too.
Result<std::vector<qint64>> rowsOf(const QueryRunner& runner, const Query& query, const GroupBy& by)
{
    if (by.isNone()) return runner.rowNumbers(query);
    const auto groups = runner.rowGroups(query, by);
    if (!groups) return groups.error();
    std::vector<qint64> rows;
    for (const RowGroup& group : *groups)
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    return rows;
}

} // namespace

ExportJob::ExportJob(Session& session, RecordListModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
}

ExportJob::~ExportJob() { cancel(); }

QStringList ExportJob::endings(const RecordType& type)
{
    QStringList endings { u"csv"_s, u"json"_s, u"jsonl"_s };
    if (canHold(FileFormat::VCard, type.name())) endings.append(u"vcf"_s);
    if (canHold(FileFormat::Calendar, type.name())) endings.append(u"ics"_s);
    return endings;
}

void ExportJob::cancel()
{
    if (m_cancelled) *m_cancelled = true;
}

/// Told from the worker: at most every `tickMs`, and nothing after a cancel.
std::function<bool(qint64)> ExportJob::ticker(qint64 total)
{
    auto watch = std::make_shared<QElapsedTimer>();
    watch->start();
    return
        [watch, total, cancelled = m_cancelled, self = QPointer<ExportJob>(this), session = &m_session](qint64 done) {
            if (*cancelled) return false;
            if (watch->elapsed() < tickMs) return true;
            watch->restart();
            QMetaObject::invokeMethod(
                session,
                [self, cancelled, done, total] {
                    if (self && self->m_cancelled == cancelled) emit self->progressed(done, total);
                },
                Qt::QueuedConnection);
            return true;
        };
}

void ExportJob::write(const QString& path, Columns columns)
{
    if (m_cancelled) return;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const qint64 total = m_model.totals().count;
    emit progressed(0, total);
    std::optional<ShownFields> shown;
    if (columns == Columns::Shown) {
        QStringList stored = m_model.columns(); // a file holds what can be read in again
        stored.removeIf([this](const QString& name) { return !m_model.query().type->find(name); });
        shown = ShownFields { stored, m_session.isChinese() };
    }
    m_session.beside<Result<qint64>>(
        this,
        [on = m_session.runners(), query = m_model.query(), by = m_model.group(), path, shown, tick = ticker(total),
            cancelled = m_cancelled](const Reader& reader) -> Result<qint64> {
            auto rows = rowsOf(on(reader), query, by);
            if (!rows) return rows.error();
            if (*cancelled) return Error { ErrorCode::Cancelled, {} };
            ExportOptions options;
            options.csv.bom = true;
            options.rows = std::move(*rows);
            options.shown = shown;
            options.progress = tick;
            return Exporter::write(reader, *query.type, path, options);
        },
        [this, path](const Result<qint64>& written) {
            m_cancelled.reset();
            emit ended(written, path);
        });
}

} // namespace fairlead::ui
