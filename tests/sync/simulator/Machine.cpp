#include "sync/simulator/Machine.h"

#include "sync/SharePlaces.h"

#include <QDir>
#include <QTemporaryDir>

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList ends { QString(), u"-wal"_s, u"-shm"_s };

void copy(const QString& from, const QString& to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to)) throw Failure(u"cannot copy %1 to %2"_s.arg(from, to));
    QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner);
}

Record named(const Workspace& workspace, const QString& type, const QString& name)
{
    Record record = workspace.blank(type);
    record.set(record.type->titleField()->name, name);
    return record;
}

void begin(Workspace& workspace)
{
    Edit edit { u"begin"_s, {}, {} };
    const Record pipeline = named(workspace, u"pipeline"_s, u"Direct"_s);
    edit.steps.push_back(EditStep::create(pipeline));
    const std::pair<const char*, const char*> stages[] { { "Qualify", "open" }, { "Proposal", "open" },
        { "Contract", "open" }, { "Won", "won" }, { "Lost", "lost" } };
    char key = 'b';
    for (const auto& [name, kind] : stages) {
        Record stage = named(workspace, u"stage"_s, QString::fromLatin1(name));
        stage.set(u"pipeline"_s, pipeline.id).set(u"kind"_s, QString::fromLatin1(kind));
        stage.set(u"sort_key"_s, QString(QChar::fromLatin1(key++)));
        edit.steps.push_back(EditStep::create(stage));
    }
    for (const QString& name : { u"李敏"_s, u"Ana Torres"_s, u"王磊"_s })
        edit.steps.push_back(EditStep::create(named(workspace, u"person"_s, name)));
    for (const QString& name : { u"宁波甬泰化工"_s, u"Harbourline"_s, u"Norte"_s })
        edit.steps.push_back(EditStep::create(named(workspace, u"company"_s, name)));
    Record series = workspace.blank(u"number_series"_s);
    series.set(u"document"_s, u"company"_s).set(u"pattern"_s, u"K-{0000}"_s);
    edit.steps.push_back(EditStep::create(series));
    must(workspace.apply(edit), "the first edit");
}

} // namespace

Ground::Ground()
{
    const QString memory = u"/dev/shm"_s;
    const QString where = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    QTemporaryDir made(where + u"/fairlead-s2-XXXXXX"_s);
    made.setAutoRemove(false);
    m_folder = made.path();
    Workspace::Options options;
    options.clock = Clock::fixed(begin);
    options.identity = RecordId::create(begin).toString();
    auto first = must(Workspace::create(started(), u"CNY"_s, options), "create");
    test::begin(*first);
    first.reset();
    (void)must(Workspace::create(empty(), u"CNY"_s, options), "create");
}

Ground::~Ground() { QDir(m_folder).removeRecursively(); }

Machine::Machine(QString folder, const QString& name, MemoryShare& server, MemoryShare& elsewhere, quint64 seed)
    : name(name)
    , share(server, elsewhere, seed)
    , m_folder(std::move(folder))
{
    QDir().mkpath(cards());
}

Machine::~Machine()
{
    close();
    QDir(m_folder).removeRecursively();
}

Clock Machine::clock() const
{
    return Clock([now = instant] { return *now; });
}

void Machine::take(const QString& file)
{
    copy(file, path());
    open();
}

void Machine::open()
{
    Workspace::Options options;
    options.clock = clock();
    workspace = must(Workspace::open(path(), options), "open");
}

void Machine::close()
{
    forgetEngine();
    workspace.reset();
}

void Machine::forgetEngine()
{
    m_engine.reset();
    m_card.reset();
}

void Machine::keepCrash(bool withLog)
{
    for (const QString& end : ends)
        QFile::remove(m_folder + u"/crash"_s + end);
    copy(path(), m_folder + u"/crash"_s);
    if (withLog && QFile::exists(path() + u"-wal"_s)) copy(path() + u"-wal"_s, m_folder + u"/crash-wal"_s);
}

void Machine::crash()
{
    close();
    for (const QString& end : ends)
        QFile::remove(path() + end);
    for (const QString& end : ends)
        if (QFile::exists(m_folder + u"/crash"_s + end)) QFile::rename(m_folder + u"/crash"_s + end, path() + end);
    open();
}

void Machine::backUp()
{
    close();
    copy(path(), backup());
    open();
}

void Machine::restore()
{
    close();
    for (const QString& end : ends)
        QFile::remove(path() + end);
    take(backup());
}

bool Machine::hasBackup() const { return QFile::exists(backup()); }

DeviceCard Machine::card() const { return DeviceCard(cards(), path()); }

Result<void> Machine::join()
{
    DeviceCard card = this->card();
    // A computer's own name: the moment it was made in must not differ from run to run.
    if (const auto written = card.write({ RecordId::create(*instant), 1 }, 0); !written) return written;
    auto joining = joinShare(*workspace, share, card);
    joined = joining.hasValue();
    return joining;
}

SyncReport Machine::sync(const SyncEngine::Options& options)
{
    share.beginSession();
    if (!m_engine) {
        m_card = std::make_unique<DeviceCard>(cards(), path());
        SyncEngine::Hooks hooks;
        hooks.progress = [this](const SyncProgress& progress) { return !onProgress || onProgress(progress); };
        hooks.adoptFields = [this]() -> Result<void> {
            if (fieldsFail && fieldsFail()) return Error { ErrorCode::Io, u"the disk failed"_s };
            return SyncStore(*workspace).adoptFields();
        };
        hooks.announce = [this](const Change& change) { SyncStore(*workspace).announce(change); };
        m_engine = std::make_unique<SyncEngine>(*workspace, share, *m_card, options, std::move(hooks));
    }
    m_engine->setThorough(options.thorough);
    return m_engine->run();
}

QByteArray Machine::beacon() const { return must(SyncStore(*workspace).beacon(), "beacon"); }

QStringList Machine::strays() const
{
    QStringList strays;
    const QStringList known { u"w.fairlead"_s, u"w.fairlead-wal"_s, u"w.fairlead-shm"_s, u"w.fairlead.lock"_s,
        u"backup"_s, u"crash"_s, u"crash-wal"_s };
    for (const QString& file : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
        if (!known.contains(file)) strays += file;
    const QStringList all = QDir(cards()).entryList(QDir::Files | QDir::Hidden);
    if (all.size() > 1) strays += all;
    return strays;
}

} // namespace fairlead::test
