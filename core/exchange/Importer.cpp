#include "exchange/Importer.h"

#include "exchange/RejectsFile.h"
#include "exchange/RowWriter.h"

#include <QFileInfo>
#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostListed = 100;
/// Some 100,000 rows can be cancelled without a trace to be taken back; the log of the database grows to some 300 MB.
constexpr int heldParts = 30;

QString faultWord(RowFault fault)
{
    switch (fault) {
    case RowFault::UnclosedQuote:
        return u"unclosed_quote"_s;
    case RowFault::NulCharacter:
        return u"nul"_s;
    case RowFault::LoneSurrogate:
        return u"surrogate"_s;
    case RowFault::Undecodable:
        return u"encoding"_s;
    case RowFault::FieldTooLong:
        return u"too_long"_s;
    case RowFault::RowTooLong:
        return u"row_too_long"_s;
    case RowFault::Malformed:
        return u"syntax"_s;
    case RowFault::UnknownTimeZone:
        return u"time_zone"_s;
    case RowFault::None:
        break;
    }
    return {};
}

class Run
{
public:
    Run(Workspace& workspace, ImportPlan& plan, const std::function<bool(const ImportProgress&)>& progress)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_progress(progress)
        , m_rejects(plan.options().rejectsPath, headersOf(plan))
    {
    }

    Result<ImportResult> go()
    {
        if (m_rejects.isAt(m_plan.path()) || m_rejects.isAt(m_workspace.path()))
            return Error { ErrorCode::Invalid, u"rejects: "_s + m_plan.options().rejectsPath };
        Record run = m_workspace.blank(u"import_run"_s);
        auto bulk = m_workspace.beginBulk(editName(), run.id);
        if (!bulk) return bulk.error();
        if (m_plan.options().dryRun) (*bulk)->rehearse();
        (*bulk)->holdBack(heldParts);
        const auto done = fill(**bulk, run);
        if (!done) {
            (*bulk)->cancel();
            return done.error();
        }
        if (const auto finished = m_rejects.finish(); !finished) {
            (*bulk)->cancel();
            return finished.error();
        }
        if (m_result.dryRun || nothingChanged()) {
            (*bulk)->cancel();
            return std::move(m_result);
        }
        const auto edit = (*bulk)->finish();
        if (!edit) return edit.error();
        m_result.edit = *edit;
        m_result.run = run.id;
        m_workspace.rememberMapping(m_plan.type().name(), m_plan.lastingHeaders(), m_plan.mappingJson());
        return std::move(m_result);
    }

private:
    QString editName() const { return u"Import %1"_s.arg(QFileInfo(m_plan.path()).fileName()); }

    static QStringList headersOf(const ImportPlan& plan)
    {
        QStringList list;
        for (const MappedColumn& column : plan.columns())
            list.append(column.header);
        return list;
    }

    bool nothingChanged() const
    {
        return m_result.added + m_result.updated == 0 && m_result.createdRecords.empty() && m_parts == 0;
    }

    Result<void> fill(BulkEdit& bulk, Record& run)
    {
        m_result.dryRun = m_plan.options().dryRun;
        m_result.encoding = m_plan.source().encodingName();
        m_result.key = m_plan.key();
        m_result.columns = m_plan.columns();
        m_result.blankLines = m_plan.source().table().blankLines;
        if (const auto begun = beginRun(bulk, run); !begun) return begun;
        NameDecisions decisions(m_workspace.reader(), m_plan.options().decisions);
        ReferenceResolver resolver(m_workspace, bulk, m_plan.options().missing, decisions);
        if (const auto expected = expectTitles(resolver); !expected) return expected;
        RowReader reader(m_workspace, m_plan, resolver);
        RowWriter writer(m_workspace, m_plan, bulk, resolver, m_result);
        SourceRow row;
        for (;;) {
            const auto more = m_plan.source().next(row);
            if (!more) return more.error();
            if (!*more) break;
            if (const auto taken = take(row, reader, writer); !taken) return taken;
            if (m_result.rows % 256 == 0 && !goOn()) return Error { ErrorCode::Cancelled, {} };
        }
        std::vector<RejectedCell> bad;
        if (const auto settled = writer.settleLater(bad); !settled) return settled;
        tell(bad);
        m_parts = writer.partsWritten();
        for (const ImportResult::Created& made : resolver.created())
            ++m_result.created[made.type];
        m_result.createdRecords = resolver.created();
        decisions.tell(m_result, resolver.created());
        std::stable_sort(m_result.createdRecords.begin(), m_result.createdRecords.end(),
            [](const auto& a, const auto& b) { return a.rows > b.rows; });
        if (m_result.createdRecords.size() > 200) m_result.createdRecords.resize(200);
        if (!goOn()) return Error { ErrorCode::Cancelled, {} };
        return endRun(bulk, run);
    }

    bool goOn() const
    {
        return !m_progress
            || m_progress(
                { m_plan.source().bytesRead(), m_plan.source().size(), m_result.rows, m_plan.source().table().rows });
    }

    Result<void> beginRun(BulkEdit& bulk, Record& run)
    {
        const QFileInfo info(m_plan.path());
        run.set(u"file_name"_s, info.fileName()).set(u"file_date"_s, info.lastModified().toMSecsSinceEpoch());
        run.set(u"kind"_s, m_plan.view() ? m_plan.view()->name : m_plan.type().name())
            .set(u"mapping"_s, m_plan.mappingJson());
        const ImportMode mode = m_plan.options().mode;
        run.set(u"mode"_s, mode == ImportMode::Add ? u"add"_s : mode == ImportMode::Update ? u"update"_s : u"upsert"_s);
        run.set(u"consent_basis"_s, m_plan.options().consentBasis);
        std::vector<Problem> problems;
        const auto added = bulk.add(EditStep::create(run), problems);
        if (!added) return added.error();
        return {};
    }

    Result<void> endRun(BulkEdit& bulk, Record& run)
    {
        const QJsonObject counts { { u"rows"_s, m_result.rows }, { u"added"_s, m_result.added },
            { u"updated"_s, m_result.updated }, { u"unchanged"_s, m_result.unchanged },
            { u"rejected"_s, m_result.rejected } };
        run.set(u"counts"_s, QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact)))
            .set(u"complete"_s, qint64(1));
        std::vector<Problem> problems;
        const auto changed = bulk.add(EditStep::change(run, { u"counts"_s, u"complete"_s }), problems);
        if (!changed) return changed.error();
        return {};
    }

    /// Records of a file may name each other in any order (a subsidiary before its parent), by title or by number:
    /// those that will come are known before the first row is written.
    Result<void> expectTitles(ReferenceResolver& resolver)
    {
        QList<int> columns;
        bool names = false;
        for (const MappedColumn& column : m_plan.columns()) {
            if (!column.path || !column.path->field) continue;
            const Field& field = *column.path->field;
            names = names || (field.kind == Kind::Reference && field.target == m_plan.type().name());
            if (column.path->isMain() && (field.title || m_plan.type().matchKeys().contains({ field.name })))
                columns.append(column.column);
        }
        if (!names || columns.isEmpty()) return {};
        QSet<quint64> titles;
        SourceRow row;
        for (;;) {
            const auto more = m_plan.source().next(row);
            if (!more) return more.error();
            if (!*more) break;
            for (int column : columns)
                titles.insert(ReferenceResolver::titleHash(row.cells.value(column)));
        }
        resolver.expect(m_plan.type(), std::move(titles));
        return m_plan.source().rewind();
    }

    Result<void> take(const SourceRow& row, RowReader& reader, RowWriter& writer)
    {
        if (row.fault == RowFault::None && row.isBlank()) {
            ++m_result.blankLines;
            return {};
        }
        ++m_result.rows;
        std::vector<RejectedCell> bad;
        if (row.fault != RowFault::None) {
            bad.push_back({ row.faultLine, {}, {}, faultWord(row.fault) });
            return reject(row, bad);
        }
        if (hasTooMany(row)) {
            bad.push_back({ row.line, {}, QString::number(row.cells.size()), u"too_many_cells"_s });
            return reject(row, bad);
        }
        auto values = reader.read(mended(row));
        if (!values) return values.error();
        if (!values->bad.empty()) return reject(row, values->bad);
        const auto outcome = writer.write(*values, row.line, bad);
        if (!outcome) return outcome.error();
        switch (*outcome) {
        case RowWriter::Outcome::Added:
            ++m_result.added;
            break;
        case RowWriter::Outcome::Updated:
            ++m_result.updated;
            break;
        case RowWriter::Outcome::Unchanged:
            ++m_result.unchanged;
            break;
        case RowWriter::Outcome::Rejected:
            return reject(row, bad);
        }
        tell(bad);
        return {};
    }

    SourceRow mended(SourceRow row) const
    {
        const auto repairs = m_plan.options().repairs.constFind(row.line);
        if (repairs == m_plan.options().repairs.constEnd()) return row;
        for (const MappedColumn& column : m_plan.columns()) {
            const auto text = repairs->constFind(column.header);
            if (text == repairs->constEnd()) continue;
            while (row.cells.size() <= column.column)
                row.cells.append(QString());
            row.cells[column.column] = *text;
        }
        return row;
    }

    /// Blank cells behind the last column are what spreadsheets leave there.
    bool hasTooMany(const SourceRow& row) const
    {
        const qsizetype columns = m_plan.source().table().columnCount;
        return row.cells.size() > columns
            && std::any_of(row.cells.begin() + columns, row.cells.end(),
                [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    }

    void tell(const std::vector<RejectedCell>& cells)
    {
        for (const RejectedCell& cell : cells)
            if (m_result.bad.size() < mostListed) m_result.bad.push_back(cell);
    }

    Result<void> reject(const SourceRow& row, const std::vector<RejectedCell>& reasons)
    {
        ++m_result.rejected;
        tell(reasons);
        return m_rejects.add(row, reasons);
    }

    Workspace& m_workspace;
    ImportPlan& m_plan;
    const std::function<bool(const ImportProgress&)>& m_progress;
    RejectsFile m_rejects;
    ImportResult m_result;
    qint64 m_parts = 0;
};

} // namespace

Result<ImportResult> Importer::run(
    Workspace& workspace, ImportPlan& plan, const std::function<bool(const ImportProgress&)>& progress)
{
    if (!plan.questions().empty()) return Error { ErrorCode::Invalid, u"questions"_s };
    return Run(workspace, plan, progress).go();
}

} // namespace fairlead
