#include "SyncBench.h"

#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "RawDatabase.h"

#include "store/BulkEdit.h"
#include "sync/FolderShare.h"
#include "sync/SyncEngine.h"
#include "sync/SyncSetup.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

qint64 bytesOn(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, { u"*.flb"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

SyncReport meet(Workspace& workspace, const QString& folder, const QString& cards)
{
    FolderShare share(folder);
    DeviceCard card(cards, workspace.path());
    SyncReport report = SyncEngine(workspace, share, card, {}, {}).run();
    if (report.error) giveUp("sync", report.error->detail);
    return report;
}

constexpr int rounds = 3;

/// One field of some customers, as one edit.
void change(Workspace& workspace, const RecordType& type, const QString& field, qint64 count, qint64 of, int round)
{
    auto bulk = must(workspace.beginBulk(u"Change"_s), "begin a change");
    RandomNumbers random { 11 + quint64(round) };
    std::vector<Problem> problems;
    for (qint64 i = 0; i < count; ++i) {
        const auto found = must(workspace.reader().fetch(type, { 1 + i * (of / count) }), "read a customer");
        if (found.empty()) continue;
        Record changed = found.front();
        if (field == u"phone"_s)
            changed.set(field, u"+86 138%1"_s.arg(random.below(100000000), 8, 10, QLatin1Char('0')));
        else
            changed.set(field, random.below(100000) + 1);
        if (!must(bulk->add(EditStep::change(std::move(changed), { field }), problems), "change"))
            giveUp("change", u"refused"_s);
    }
    (void)must(bulk->finish(), "change");
}

/// A row as SQLite alone would change it, with the text that its search index holds.
struct SearchedRow
{
    QByteArray id;
    qint64 n = 0;
    QByteArray text;
};

SearchedRow searchedRow(RawDatabase& raw, const RecordType& type, qint64 n)
{
    QByteArray text;
    for (const Field& field : type.fields())
        if (field.searchable)
            text += (text.isEmpty() ? "" : "||char(10)||") + ("coalesce(\"" + field.name.toUtf8() + "\",'')");
    const QByteArray where = " FROM company WHERE n=" + QByteArray::number(n);
    return { raw.bytes("SELECT id" + where), n, raw.bytes("SELECT " + text + where) };
}

void writeRaw(RawDatabase& raw, const QString& field, std::vector<SearchedRow>& rows, bool indexed, int round)
{
    const QByteArray clock(36, char('c' + round));
    const QByteArray phone = "+86 1381234567" + QByteArray::number(round);
    raw.exec("BEGIN IMMEDIATE");
    {
        RawStatement update(raw.handle(), "UPDATE company SET " + field.toUtf8() + "=?, _c=? WHERE id=?");
        RawStatement remove(
            raw.handle(), "INSERT INTO search_company(search_company, rowid, text) VALUES('delete',?,?)");
        RawStatement add(raw.handle(), "INSERT INTO search_company(rowid, text) VALUES(?,?)");
        for (SearchedRow& row : rows) {
            update.bind(1, phone).bindBlob(2, clock).bindBlob(3, row.id).run();
            if (!indexed) continue;
            remove.bind(1, row.n).bind(2, row.text).run();
            row.text += '1';
            add.bind(1, row.n).bind(2, row.text).run();
        }
    }
    raw.exec("COMMIT");
}

} // namespace

void SyncBench::run()
{
    const QString share = m_folder.file(u"share_%1"_s.arg(m_base.n()));
    QDir().mkpath(share);
    Workspace& workspace = m_base.workspace();
    {
        FolderShare root(share);
        DeviceCard card(m_folder.file(u"cards"_s), workspace.path());
        if (const auto made = createShare(workspace, root, card, u"Bench"_s); !made)
            giveUp("share", made.error().detail);
    }
    send(share);
    firstSync(share);
    pull(share);
    updates(share);
    smallEdits(share);
    idle(share);
    m_other.reset();
    QDir(share).removeRecursively();
}

void SyncBench::send(const QString& share)
{
    const qint64 n = m_base.n();
    const Meter sending;
    (void)meet(m_base.workspace(), share, m_folder.file(u"cards"_s));
    m_sheet.add({ u"sync.send"_s, n, sending.cpu(), {}, u"cpu s"_s, {}, Memory::peak() });
    m_sheet.add({ u"sync.bytes_per_row"_s, n, double(bytesOn(share)) / double(n), {}, u"bytes"_s, u"ours <= 80"_s, 0 });
}

std::unique_ptr<Workspace> SyncBench::joined(const QString& share, const QString& name)
{
    const QString path = m_folder.file(name);
    BenchFolder::removeDatabase(path);
    FolderShare root(share);
    return must(createJoined(path, root, m_folder.file(u"cards"_s), {}), "join");
}

/// What comes into `workspace` by one sync, in CPU seconds.
double SyncBench::take(Workspace& workspace, const QString& share)
{
    Memory::forgetPeak();
    const Meter meter;
    const SyncReport report = meet(workspace, share, m_folder.file(u"cards"_s));
    const double cpu = meter.cpu();
    if (report.operationsIn < m_base.n()) giveUp("sync", u"rows are missing"_s);
    return cpu;
}

void SyncBench::firstSync(const QString& share)
{
    const qint64 n = m_base.n();
    Samples ours;
    Samples raw;
    for (int round = 0; round < rounds; ++round) {
        raw.add(m_base.copyRaw());
        m_other.reset();
        m_other = joined(share, u"joined_%1.fairlead"_s.arg(n));
        ours.add(take(*m_other, share));
    }
    m_sheet.add({ u"sync.first"_s, n, ours.median(), raw.median(), u"cpu s"_s, u"ratio <= 1.2"_s, Memory::peak() });
}

/// The same rows into a workspace that is lived in: its indexes stay, whatever comes.
void SyncBench::pull(const QString& share)
{
    const qint64 n = m_base.n();
    Samples ours;
    Samples raw;
    const QString name = u"lived_%1.fairlead"_s.arg(n);
    for (int round = 0; round < rounds; ++round) {
        raw.add(m_base.copyRaw());
        auto lived = joined(share, name);
        Record own = lived->blank(u"company"_s);
        own.set(u"name"_s, u"Ours"_s);
        (void)must(lived->apply({ u"Add"_s, { EditStep::create(own) }, {} }), "add");
        ours.add(take(*lived, share));
    }
    m_sheet.add({ u"sync.pull"_s, n, ours.median(), raw.median(), u"cpu s"_s, u"ratio <= 1.5"_s, Memory::peak() });
    BenchFolder::removeDatabase(m_folder.file(name));
}

/// Cells of rows that are there, found by their ids: of a field that nobody searches, and of one whose text stands in
/// the search index.
void SyncBench::updates(const QString& share)
{
    const qint64 count = std::max<qint64>(2000, m_base.n() / 10);
    RawDatabase raw(m_base.rawPath(), RawDatabase::Mode::Write);
    std::vector<SearchedRow> rows;
    for (qint64 i = 0; i < count; ++i)
        rows.push_back(searchedRow(raw, m_base.type(), 1 + i * (m_base.n() / count)));
    for (const QString& field : { u"staff_count"_s, u"phone"_s }) {
        const bool indexed = field == u"phone"_s;
        Samples ours;
        Samples bare;
        for (int round = 0; round < rounds; ++round) {
            change(m_base.workspace(), m_base.type(), field, count, m_base.n(), round);
            (void)meet(m_base.workspace(), share, m_folder.file(u"cards"_s));
            const Meter meter;
            (void)meet(*m_other, share, m_folder.file(u"cards"_s));
            ours.add(meter.cpu());
            const Meter limit;
            writeRaw(raw, field, rows, indexed, round);
            bare.add(limit.cpu());
        }
        m_sheet.add({ indexed ? u"sync.update_searched"_s : u"sync.update"_s, count, ours.median(), bare.median(),
            u"cpu s"_s, u"ratio <= 1.6"_s, Memory::peak() });
    }
}

/// Single edits by hand: what a batch of twenty weighs, and 2,000 of them from one to the other.
void SyncBench::smallEdits(const QString& share)
{
    Workspace& workspace = m_base.workspace();
    const auto edit = [&](int count, int seed) {
        RandomNumbers random { quint64(seed) };
        for (int i = 0; i < count; ++i) {
            const auto found = must(workspace.reader().fetch(m_base.type(), { random.between(1, m_base.n()) }), "read");
            Record changed = found.front();
            changed.set(u"phone"_s, u"+86 137%1"_s.arg(random.below(100000000), 8, 10, QLatin1Char('0')));
            (void)must(workspace.apply({ u"Change"_s, { EditStep::change(std::move(changed), { u"phone"_s }) }, {} }),
                "change");
        }
    };
    edit(20, 3);
    qint64 before = bytesOn(share);
    (void)meet(workspace, share, m_folder.file(u"cards"_s));
    m_sheet.add({ u"sync.bytes_per_edit"_s, m_base.n(), double(bytesOn(share) - before) / 20, {}, u"bytes"_s,
        u"ours <= 120"_s, 0 });
    edit(2000, 5);
    const Meter meter;
    const SyncReport sent = meet(workspace, share, m_folder.file(u"cards"_s));
    (void)meet(*m_other, share, m_folder.file(u"cards"_s));
    const double ours = meter.cpu();
    // The limit: SQLite makes the same changes of cells and search index, and the file is copied.
    RawDatabase raw(m_base.rawPath(), RawDatabase::Mode::Write);
    RandomNumbers random { 5 };
    std::vector<SearchedRow> rows;
    for (int i = 0; i < 2000; ++i)
        rows.push_back(searchedRow(raw, m_base.type(), random.between(1, m_base.n())));
    const Meter bare;
    writeRaw(raw, u"phone"_s, rows, true, rounds);
    QByteArray bytes(sent.bytesOut, 'x');
    QFile copy(m_folder.file(u"copy"_s));
    if (copy.open(QIODevice::WriteOnly)) copy.write(bytes);
    copy.close();
    m_sheet.add({ u"sync.changes"_s, m_base.n(), ours, bare.cpu(), u"cpu s"_s, u"ratio <= 5"_s, Memory::peak() });
    m_sheet.add({ u"sync.files"_s, m_base.n(), double(sent.batchesOut), {}, u"files"_s, u"ours <= 2"_s, 0 });
}

void SyncBench::idle(const QString& share)
{
    (void)meet(m_base.workspace(), share, m_folder.file(u"cards"_s));
    FolderShare root(share);
    DeviceCard card(m_folder.file(u"cards"_s), m_other->path());
    SyncEngine engine(*m_other, root, card, {}, {});
    (void)engine.run();
    Samples wall;
    SyncReport report;
    for (int i = 0; i < 20; ++i) {
        const Meter meter;
        report = engine.run();
        wall.add(meter.wallMs());
    }
    m_sheet.add({ u"sync.idle"_s, m_base.n(), wall.median(), {}, u"ms p50"_s, {}, 0 });
    m_sheet.add({ u"sync.idle_listings"_s, m_base.n(), double(report.listings), {}, u"calls"_s, {}, 0 });
    m_sheet.add({ u"sync.idle_reads"_s, m_base.n(), double(report.reads), {}, u"files"_s, u"ours <= 0"_s, 0 });
}

} // namespace fairlead
