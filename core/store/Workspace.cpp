#include "store/Workspace.h"

#include "store/BulkEdit.h"
#include "store/CareParts.h"
#include "store/CustomFields.h"
#include "store/Deferred.h"
#include "store/FileStore.h"
#include "store/NumberStock.h"
#include "store/OwnSettings.h"
#include "store/Rebuild.h"
#include "store/Schema.h"
#include "store/WorkspaceCheck.h"
#include "store/WorkspaceLock.h"
#include "store/WorkspaceParts.h"
#include "store/query/RememberedTotals.h"
#include "store/search/SearchTokens.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

static const QString searchStamp = QStringLiteral("search_stamp");

namespace {

/// Told by the first bytes alone: SQLite would turn an empty file into a database, and a foreign one into one with a
/// log. A workspace that was never closed may have its name in the log only.
bool isForeign(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false; // SQLite has the words for it
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3")) return true;
    const auto id = qFromBigEndian<quint32>(header.constData() + 68);
    return id != Schema::applicationId && (id != 0 || !QFile::exists(path + u"-wal"_s));
}

} // namespace

Workspace::Workspace(QString path, Options options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_catalog(std::make_unique<Catalog>())
{
}

Workspace::~Workspace()
{
    if (!m_parts || m_options.readOnly) return;
    if (const auto sealed = seal(); !sealed) return; // stays loose in the journal, the next opening tries again
    m_reader.reset();
    checkpoint();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const QString& baseCurrency)
{
    return create(path, baseCurrency, Options());
}
Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path) { return open(path, Options()); }

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const QString& baseCurrency, Options options)
{
    const QFileInfo info(path);
    if (info.exists()) return Error { ErrorCode::Exists, path };
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) return Error { ErrorCode::NotFound, info.absolutePath() };
    if (const auto place = checkPlace(path); !place) return place.error();
    std::unique_ptr<Workspace> workspace(new Workspace(info.absoluteFilePath(), std::move(options)));
    auto lock = WorkspaceLock::take(path);
    if (!lock) return lock.error();
    workspace->m_lock = std::move(*lock);
    const auto made = guarded([&]() -> Result<void> {
        workspace->m_connection = std::make_unique<Connection>(workspace->m_path, Connection::Mode::Create);
        // In one transaction: there is never a workspace that does not know who it is.
        Transaction transaction(*workspace->m_connection);
        Schema::migrate(*workspace->m_connection);
        workspace->writeIdentity(baseCurrency);
        transaction.commit();
        return workspace->start();
    });
    if (!made) {
        workspace.reset();
        for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::remove(path + end);
        return made.error();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Options options)
{
    const QFileInfo info(path);
    if (!info.exists()) return Error { ErrorCode::NotFound, path };
    if (info.isDir()) return Error { ErrorCode::NotAWorkspace, path };
    if (!info.isReadable()) return Error { ErrorCode::NoAccess, path };
    if (isForeign(info.absoluteFilePath()))
        return Error { looksLikeWorkspace(path) ? ErrorCode::Damaged : ErrorCode::NotAWorkspace, path };
    if (!options.readOnly)
        if (const auto place = checkPlace(path); !place) return place.error();
    if (!options.readOnly && !info.isWritable()) return Error { ErrorCode::ReadOnly, path };
    const Options asked = options;
    std::unique_ptr<Workspace> workspace(new Workspace(info.absoluteFilePath(), std::move(options)));
    if (!workspace->m_options.readOnly) {
        auto lock = WorkspaceLock::take(path);
        if (!lock) return lock.error();
        workspace->m_lock = std::move(*lock);
    }
    const auto opened = guarded([&]() -> Result<void> {
        const auto mode = workspace->m_options.readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
        workspace->m_connection = std::make_unique<Connection>(workspace->m_path, mode);
        if (const auto ready = workspace->prepareFile(false); !ready) return ready;
        if (!workspace->m_options.readOnly) workspace->renewSearch();
        return workspace->start();
    });
    if (opened) return workspace;
    // Who only wants to read a file of an earlier version brings it up to this one first, if that may be.
    if (!asked.readOnly || opened.error().code != ErrorCode::ReadOnly || !info.isWritable()) return opened.error();
    workspace.reset();
    Options once = asked;
    once.readOnly = false;
    if (const auto migrated = open(path, once); !migrated) return migrated.error();
    return open(path, asked);
}

Result<void> Workspace::prepareFile(bool)
{
    switch (Schema::stateOf(*m_connection)) {
    case Schema::State::Current:
        return {};
    case Schema::State::TooNew:
        return Error { ErrorCode::TooNew, QString::number(Schema::versionOf(*m_connection)) };
    case Schema::State::Fresh:
    case Schema::State::NotAWorkspace:
        return Error { ErrorCode::NotAWorkspace, m_path };
    case Schema::State::Older:
        break;
    }
    if (m_options.readOnly) return Error { ErrorCode::ReadOnly, m_path };
    const QString copy = m_path + u".before-v%1"_s.arg(Schema::newest());
    if (!QFile::exists(copy)) {
        Statement keep = m_connection->prepare("VACUUM INTO ?");
        keep.bind(1, copy).run();
    }
    Schema::migrate(*m_connection);
    return {};
}

void Workspace::writeIdentity(const QString& baseCurrency)
{
    Connection& connection = *m_connection;
    const QString joined = m_options.identity;
    setMeta(connection, u"workspace"_s, joined.isEmpty() ? RecordId::create(m_options.clock.now()).toString() : joined);
    const RecordId drawn = RecordId::create(m_options.clock.now());
    quint64 origin = m_options.origin;
    if (!origin) std::memcpy(&origin, drawn.data() + 8, 8);
    setMeta(connection, u"origin"_s, QString::number(origin));
    setMeta(connection, u"base_currency"_s, baseCurrency);
    setMeta(connection, u"last_hlc"_s, qint64(0));
    setMeta(connection, searchStamp, QString::number(SearchTokens::stamp()));
}

/// An index that other rules of cutting words have built answers wrongly: it is built anew before anybody asks.
void Workspace::renewSearch()
{
    const QString stamp = QString::number(SearchTokens::stamp());
    if (metaText(*m_connection, searchStamp) == stamp) return;
    Transaction transaction(*m_connection);
    CareParts parts(*m_connection);
    Rebuild(parts).search();
    setMeta(*m_connection, searchStamp, stamp);
    transaction.commit();
}

Result<void> Workspace::start()
{
    return guarded([&]() -> Result<void> {
        Connection& connection = *m_connection;
        if (metaText(connection, u"workspace"_s).isEmpty() || metaText(connection, u"origin"_s).isEmpty())
            return Error { ErrorCode::Damaged, u"the workspace does not know its own identity"_s };
        m_identity = metaText(connection, u"workspace"_s);
        m_baseCurrency = metaText(connection, u"base_currency"_s);
        const auto lastHlc = quint64(metaText(connection, u"last_hlc"_s).toLongLong());
        m_parts = std::make_unique<Parts>(connection, *m_catalog, readOrigins(connection), lastHlc);
        m_parts->shareOffset = storedShareOffset(connection);
        loadCustomFields(m_parts->rows, *m_catalog);
        followChoices(m_parts->rows, *m_catalog);
        followFieldUses(m_parts->rows, *m_catalog);
        if (!m_options.readOnly) FileStore::clearArriving(connection);
        if (!m_options.readOnly)
            for (qint64 edit : m_parts->journal.incompleteEdits())
                if (const auto erased = eraseEdit(edit); !erased) return erased;
        if (!m_options.readOnly) learn();
        auto reader = Reader::open(m_path, *m_catalog);
        if (!reader) return reader.error();
        m_reader = std::move(*reader);
        return {};
    });
}

/// What came from a newer program and this one may know by now.
void Workspace::learn()
{
    if (!m_connection->scalar("SELECT EXISTS(SELECT 1 FROM deferred)")) return;
    Transaction transaction(*m_connection);
    if (Deferred(m_parts->rows).replay(m_parts->applier) == 0) return;
    saveBeacon(*m_connection, m_parts->applier.beacon());
    transaction.commit();
}

Result<std::unique_ptr<Reader>> Workspace::newReader() const
{
    return Reader::open(m_path, *m_catalog, m_reader->commons());
}

Record Workspace::blank(const QString& name) const
{
    const RecordType& type = m_catalog->type(name);
    Record record(type);
    if (type.nature() != Nature::Keyed) record.id = RecordId::create(m_options.clock.now());
    return record;
}

Result<qint64> Workspace::apply(Edit edit) { return write(std::move(edit), 0); }

Result<qint64> Workspace::write(Edit edit, qint64 instead)
{
    m_problems.clear();
    m_warnings.clear();
    if (m_options.readOnly) return Error { ErrorCode::ReadOnly, m_path };
    if (edit.steps.empty()) return qint64(0);
    if (const auto clear = clearCutOff(); !clear) return clear.error();
    qint64 no = 0;
    Change change;
    const auto done = guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_turn);
        Transaction transaction(*m_connection);
        if (instead) {
            keepNumbers(edit);
            eraseInside(instead);
            m_parts->reload(*m_catalog);
        }
        m_parts->journal.forgetRedo();
        no = m_parts->journal.beginEdit(edit.name, m_options.person, m_options.clock.now(), 0, false);
        EditWriter writer(m_parts->context(*this, false));
        for (EditStep& step : edit.steps)
            if (!writer.run(std::move(step), edit.sourceRun, m_problems))
                return Error { ErrorCode::Invalid,
                    m_problems.empty() ? QString() : m_problems.front().field + u": "_s + m_problems.front().word };
        if (writer.operationCount() == 0) {
            no = 0; // nothing differs from what is there: no edit, nothing to undo
            return {};
        }
        writer.store(no, true);
        transaction.commit();
        m_parts->newFields.clear();
        change = writer.takeChange(no);
        m_warnings = writer.takeWarnings();
        return {};
    });
    if (!done) {
        m_parts->reload(*m_catalog);
        return done.error();
    }
    if (no) announce(change);
    return no;
}

/// What was numbered by the act that is put anew keeps its numbers.
void Workspace::keepNumbers(Edit& edit)
{
    for (EditStep& step : edit.steps) {
        const Field* field = step.record.type->drawnField();
        if (step.kind != EditStep::Kind::Create || !field || !step.record.isBlank(field->name)) continue;
        if (const auto row = m_parts->rows.load(*step.record.type, step.record.id))
            step.record.set(field->name, row->record.text(field->name));
    }
}

Result<std::unique_ptr<BulkEdit>> Workspace::beginBulk(const QString& name, const RecordId& sourceRun)
{
    if (m_options.readOnly) return Error { ErrorCode::ReadOnly, m_path };
    m_warnings.clear();
    return std::unique_ptr<BulkEdit>(new BulkEdit(*this, name, sourceRun));
}

void Workspace::announce(const Change& change)
{
    m_reader->forgetTitles();
    try {
        if (change.records.contains(u"field"_s)) followCustomFields(m_parts->rows, *m_catalog);
        if (change.records.contains(u"choice"_s)) followChoices(m_parts->rows, *m_catalog);
        // A retired field is no longer asked for.
        if (change.records.contains(u"field_use"_s) || change.records.contains(u"field"_s))
            followFieldUses(m_parts->rows, *m_catalog);
    } catch (const DatabaseError&) {
        // The edit is safe; what fields and values are called is read again at the next opening.
    }
    for (const Listener& listener : m_listeners)
        listener(change);
}

std::optional<QString> Workspace::nextNumber(const RecordType& type) const
{
    try {
        const std::lock_guard guard(m_turn);
        return NumberStock(m_parts->rows, today()).next(type);
    } catch (const DatabaseError&) {
        return std::nullopt;
    }
}

/// Provisional numbers become real ones; a number that somebody changed meanwhile is his.
Result<void> Workspace::giveNumbers()
{
    Edit edit { u"Numbers"_s, {}, {} };
    const auto found = guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_turn);
        for (const auto& [type, id] : NumberStock(m_parts->rows, today()).provisional()) {
            Record record(*type, id);
            edit.steps.push_back(EditStep::change(record, { type->drawnField()->name }));
        }
        return {};
    });
    if (!found || edit.steps.empty()) return found;
    std::vector<Edit> edits { std::move(edit) };
    for (size_t i = 0; i < edits.size(); ++i) {
        const auto no = apply(edits[i]);
        // One that breaks a rule of today keeps its provisional number; the others need not wait for it.
        if (!no && no.error().code == ErrorCode::Invalid) {
            const Edit whole = edits[i];
            for (const EditStep& step : whole.steps)
                if (whole.steps.size() > 1) edits.push_back({ whole.name, { step }, {} });
            continue;
        }
        if (!no) return no.error();
        const auto kept = guarded([&]() -> Result<void> {
            const std::lock_guard guard(m_turn);
            m_connection->prepare("UPDATE edit SET state=3 WHERE no=? AND state=1").bind(1, *no).run();
            return {};
        });
        if (!kept) return kept;
    }
    return {};
}

std::optional<EditInfo> Workspace::nextUndo() const
{
    try {
        const std::lock_guard guard(m_turn);
        return m_parts->journal.nextUndo();
    } catch (const DatabaseError&) {
        return std::nullopt;
    }
}

std::optional<EditInfo> Workspace::nextRedo() const
{
    try {
        const std::lock_guard guard(m_turn);
        return m_parts->journal.nextRedo();
    } catch (const DatabaseError&) {
        return std::nullopt;
    }
}

Result<std::vector<EditInfo>> Workspace::edits(int limit) const
{
    return guarded([&]() -> Result<std::vector<EditInfo>> {
        const std::lock_guard guard(m_turn);
        return m_parts->journal.edits(limit);
    });
}

Result<SealFigures> Workspace::seal()
{
    return guarded([&]() -> Result<SealFigures> {
        const std::lock_guard guard(m_turn);
        Transaction transaction(*m_connection);
        const SealFigures figures = m_parts->journal.seal();
        m_parts->journal.trimUndo(m_options.clock.now());
        transaction.commit();
        sweepFiles();
        return figures;
    });
}

void Workspace::sweepFiles()
{
    try {
        Transaction transaction(*m_connection);
        FileStore::sweep(*m_connection, *m_catalog, m_options.clock.now());
        transaction.commit();
    } catch (const DatabaseError&) {
        // What nobody needs stays a while longer; check tells if it came to harm.
    }
}

void Workspace::checkpoint()
{
    try {
        m_connection->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const DatabaseError&) {
        // Readers are still at it; the log stays and is written back later.
    }
}

std::optional<QString> Workspace::rememberedMapping(const QString& kind, const QStringList& headers) const
{
    try {
        const std::lock_guard guard(m_turn);
        Statement row = m_connection->prepare("SELECT mapping FROM file_mapping WHERE kind=? AND headers=?");
        row.bind(1, kind).bind(2, headers.join(u'\x1f'));
        return row.step() ? std::optional(row.text(0)) : std::nullopt;
    } catch (const DatabaseError&) {
        return std::nullopt; // a comfort, never a reason to fail
    }
}

void Workspace::keepTotals(const RememberedTotals& totals)
{
    if (m_options.readOnly) return;
    const std::lock_guard guard(m_turn);
    totals.keep(*m_connection);
}

void Workspace::rememberMapping(const QString& kind, const QStringList& headers, const QString& mapping)
{
    try {
        const std::lock_guard guard(m_turn);
        Statement row = m_connection->prepare(
            "INSERT OR REPLACE INTO file_mapping(kind, headers, mapping, used_at) VALUES(?,?,?,?)");
        row.bind(1, kind).bind(2, headers.join(u'\x1f')).bind(3, mapping).bind(4, m_options.clock.now()).run();
    } catch (const DatabaseError&) {
        // The import itself is safe; the next one maps by the headers again.
    }
}

} // namespace fairlead
