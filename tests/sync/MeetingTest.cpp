// Laptops that work alone and meet through a share: what a team relies on.
#include "sync/testing/Laptop.h"
#include "sync/testing/MemoryShare.h"

#include "store/BulkEdit.h"
#include "store/FileStore.h"
#include "store/Maintenance.h"
#include "sync/BadFileReason.h"
#include "sync/SharePlaces.h"

#include <QBuffer>
#include <thread>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

/// Two who have met once.
struct Pair
{
    Pair()
    {
        ada.create();
        ada.share(share);
        company = ada.add(u"company"_s, u"宁波甬泰化工"_s);
        ada.meet(share);
        bo.join(share);
        bo.meet(share);
        ada.meet(share);
    }
    void meetAll(int rounds = 2)
    {
        for (int i = 0; i < rounds; ++i)
            for (Laptop* each : { &ada, &bo })
                each->meet(share);
    }
    void same()
    {
        CHECK(contentsOf(*ada.workspace) == contentsOf(*bo.workspace));
        CHECK(ada.beacon() == bo.beacon());
    }
    MemoryShare share;
    Laptop ada { u"Ada"_s };
    Laptop bo { u"Bo"_s };
    Handle company;
};

QString clean(Laptop& laptop)
{
    laptop.close();
    const auto report = checkWorkspace(laptop.path());
    laptop.open();
    QString words;
    if (!report) return u"not checked"_s;
    for (const Finding& finding : report->findings)
        if (finding.isDamage()) words += wordOf(finding.kind) + u' ' + finding.detail + u'\n';
    return words;
}

Money amount(qint64 minor) { return { minor, u"CNY"_s }; }

} // namespace

TEST_CASE("what one writes is there for the other, and a third who joins later has all of it")
{
    Pair team;
    const Handle deal = team.bo.add(u"opportunity"_s, u"催化段改造"_s);
    team.ada.set(team.company, u"phone"_s, u"0574 8888"_s);
    team.meetAll();
    CHECK(team.ada.has(deal));
    CHECK(team.bo.get(team.company).text(u"phone"_s) == u"0574 8888");
    team.same();

    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    CHECK(contentsOf(*cy.workspace) == contentsOf(*team.ada.workspace));
    CHECK(cy.beacon() == team.ada.beacon());
    CHECK(clean(cy) == QString());
    CHECK(clean(team.ada) == QString());
}

TEST_CASE("meeting again without news reads no file and changes nothing")
{
    Pair team;
    team.meetAll();
    const QStringList before = contentsOf(*team.bo.workspace);
    const auto files = team.share.files();
    const SyncReport report = team.bo.meet(team.share);
    CHECK(report.reads == 0);
    CHECK(report.listings <= 2 * 2 + 2);
    CHECK(report.batchesOut == 0);
    CHECK(contentsOf(*team.bo.workspace) == before);
    CHECK(team.share.files() == files);
}

TEST_CASE("of two amounts written apart the later is in place on both, and both know of the other")
{
    Pair team;
    const Handle deal = team.ada.add(u"opportunity"_s, u"Pumps"_s);
    team.ada.set(deal, u"amount"_s, amount(78000000));
    team.meetAll();
    team.bo.tick(60'000);
    team.ada.set(deal, u"amount"_s, amount(73500000));
    team.bo.set(deal, u"amount"_s, amount(76000000));
    team.meetAll();
    for (Laptop* each : { &team.ada, &team.bo }) {
        CHECK(each->get(deal).money(u"amount"_s) == amount(76000000));
        const auto conflicts = each->conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].important);
        CHECK(conflicts[0].fields == QStringList { u"amount"_s });
        CHECK(conflicts[0].winner.record.money(u"amount"_s) == amount(76000000));
        CHECK(conflicts[0].loser.record.money(u"amount"_s) == amount(73500000));
        REQUIRE(conflicts[0].before);
        CHECK(conflicts[0].before->money(u"amount"_s) == amount(78000000));
    }
    team.same();

    SECTION("taking the other value is an edit that settles it everywhere")
    {
        team.ada.tick(120'000);
        team.ada.set(deal, u"amount"_s, team.ada.conflicts()[0].loser.record.money(u"amount"_s));
        CHECK(team.ada.conflicts().empty());
        team.meetAll();
        CHECK(team.bo.conflicts().empty());
        CHECK(team.bo.get(deal).money(u"amount"_s) == amount(73500000));
        team.same();
    }
    SECTION("keeping settles it here")
    {
        ConflictList list(*team.bo.workspace);
        REQUIRE(list.keep(team.bo.conflicts()[0].no));
        CHECK(list.open().value() == 0);
        CHECK(team.ada.conflicts().size() == 1);
    }
    SECTION("the history of the record tells of both")
    {
        const auto history = team.ada.workspace->history(team.ada.typeOf(deal), deal.id);
        REQUIRE(history);
        int amounts = 0;
        for (const HistoryEntry& entry : *history)
            for (const auto& field : entry.fields)
                amounts += field.field == u"amount"_s;
        CHECK(amounts == 3);
    }
}

TEST_CASE("different fields of one record written apart are both kept, without a conflict")
{
    Pair team;
    team.ada.set(team.company, u"phone"_s, u"1"_s);
    team.bo.set(team.company, u"website"_s, u"example.com"_s);
    team.meetAll();
    CHECK(team.ada.get(team.company).text(u"website"_s) == u"example.com");
    CHECK(team.bo.get(team.company).text(u"phone"_s) == u"1");
    CHECK(team.ada.conflicts().empty());
    CHECK(team.bo.conflicts().empty());
    team.same();
}

TEST_CASE("a customer that one deletes while the other edits it stays deleted, and can be brought back with the edit")
{
    Pair team;
    team.bo.tick(5000);
    team.ada.set(team.company, u"phone"_s, u"777"_s);
    team.bo.remove(team.company);
    team.meetAll();
    CHECK_FALSE(team.ada.has(team.company));
    CHECK_FALSE(team.bo.has(team.company));
    REQUIRE(team.bo.conflicts().size() == 1);
    CHECK(team.bo.conflicts()[0].deleted);
    team.same();
    REQUIRE(team.bo.workspace->apply(
        { u"restore"_s, { EditStep::restore(team.bo.typeOf(team.company), team.company.id) }, {} }));
    CHECK(team.bo.get(team.company).text(u"phone"_s) == u"777");
    team.meetAll();
    team.same();
}

TEST_CASE("a field that somebody adds has its values on every laptop, whoever joined when")
{
    Pair team;
    Record field = team.ada.workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"colour"_s).set(u"kind"_s, u"text"_s);
    field.set(u"label_en"_s, u"Colour"_s).set(u"label_zh"_s, u"颜色"_s);
    team.ada.add(field);
    team.ada.set(team.company, u"colour"_s, u"blue"_s);
    team.meetAll();
    CHECK(team.bo.get(team.company).text(u"colour"_s) == u"blue");
    team.bo.set(team.company, u"colour"_s, u"red"_s);
    team.meetAll();
    CHECK(team.ada.get(team.company).text(u"colour"_s) == u"red");
    team.same();
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    CHECK(cy.get(team.company).text(u"colour"_s) == u"red");
    CHECK(cy.beacon() == team.ada.beacon());
    CHECK(clean(cy) == QString());
}

TEST_CASE("a workspace that was put back from a backup goes on as a new stream and has back what it had sent")
{
    Pair team;
    team.ada.keepCopy(u"backup"_s);
    const Handle later = team.ada.add(u"company"_s, u"After the backup"_s);
    team.ada.meet(team.share);
    team.ada.putBack(u"backup"_s);
    CHECK_FALSE(team.ada.find(later).has_value());
    const Handle again = team.ada.add(u"company"_s, u"After it was put back"_s);
    const SyncReport report = team.ada.meet(team.share);
    CHECK(report.newIncarnation);
    team.meetAll();
    for (Laptop* each : { &team.ada, &team.bo }) {
        CHECK(each->has(later));
        CHECK(each->has(again));
    }
    team.same();
    CHECK(clean(team.ada) == QString());
}

TEST_CASE("two twins of one file, neither of which knows, both have their work kept")
{
    Pair team;
    team.ada.keepCopy(u"twin"_s);
    Laptop twin(u"Twin"_s);
    REQUIRE(QFile::copy(team.ada.copyPath(u"twin"_s), twin.path()));
    // It even has the card, as a cloned disk would.
    QDir().mkpath(twin.cards());
    REQUIRE(twin.card().write(Laptop::take(SyncStore(*team.ada.workspace).identity())->stream, 1));
    twin.open();
    const Handle one = team.ada.add(u"company"_s, u"One"_s);
    const Handle two = twin.add(u"company"_s, u"Two"_s);
    team.ada.meet(team.share);
    CHECK(twin.meet(team.share).newIncarnation);
    team.meetAll();
    twin.meet(team.share);
    team.meetAll();
    twin.meet(team.share);
    for (Laptop* each : { &team.ada, &team.bo, &twin }) {
        CHECK(each->has(one));
        CHECK(each->has(two));
    }
    CHECK(contentsOf(*twin.workspace) == contentsOf(*team.ada.workspace));
    team.same();
}

TEST_CASE("a file that came to harm stops its own stream alone, and is mended by its author")
{
    Pair team;
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    const Handle lost = team.ada.add(u"company"_s, u"Lost"_s);
    team.ada.meet(team.share);
    const Handle other = cy.add(u"company"_s, u"Other"_s);
    cy.meet(team.share);
    QString spoilt;
    for (const auto& [name, bytes] : team.share.files())
        if (name.contains(Laptop::take(SyncStore(*team.ada.workspace).identity())->stream.device.toString()))
            spoilt = name;
    REQUIRE(team.share.spoil(spoilt, team.share.files()[spoilt].left(100)));
    const SyncReport report = team.bo.meet(team.share);
    CHECK(report.damaged == 1);
    CHECK_FALSE(team.bo.find(lost).has_value());
    const auto bad = Laptop::take(SyncStore(*team.bo.workspace).badFiles());
    const auto told = std::find_if(bad.begin(), bad.end(), [&](const auto& file) { return file.name == spoilt; });
    REQUIRE(told != bad.end());
    CHECK(BadFileReason::fromText(told->reason).kind == BadFileReason::Kind::Damaged);
    CHECK(team.ada.meet(team.share).putAgain == 1);
    team.bo.meet(team.share);
    CHECK(team.bo.has(lost));
    CHECK(team.bo.has(other));
    CHECK(Laptop::take(SyncStore(*team.bo.workspace).badFiles()).empty());
}

TEST_CASE("a file that was spoilt long after it was confirmed is mended, by its author or by whoever has it")
{
    Pair team;
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    const Handle lost = team.ada.add(u"company"_s, u"Lost"_s);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    QString spoilt;
    for (const auto& [name, bytes] : team.share.files())
        if (name.contains(Laptop::take(SyncStore(*team.ada.workspace).identity())->stream.device.toString()))
            spoilt = name;
    QByteArray bytes = team.share.files()[spoilt];
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1); // the size stays
    REQUIRE(team.share.spoil(spoilt, bytes));
    const bool authorIsGone = GENERATE(false, true);
    for (int day = 0; day < 4; ++day) {
        for (Laptop* each : { &team.ada, &team.bo, &cy })
            each->tick(24 * 3600 * 1000 + 1);
        for (Laptop* each : { &team.bo, &cy })
            each->meet(team.share);
        if (!authorIsGone) team.ada.meet(team.share);
    }
    CHECK(cy.has(lost));
}

TEST_CASE("a server that was put back to an old state gets everybody's files again")
{
    Pair team;
    const MemoryShare::State old = team.share.snapshot();
    const Handle deal = team.ada.add(u"opportunity"_s, u"Deal"_s);
    team.ada.meet(team.share);
    team.share.restore(old);
    CHECK(team.ada.meet(team.share).putAgain >= 1);
    team.bo.meet(team.share);
    CHECK(team.bo.has(deal));
}

TEST_CASE("an import that is under way is not sent in part")
{
    Pair team;
    auto bulk = Laptop::take(team.ada.workspace->beginBulk(u"import"_s));
    bulk->setPartSize(2);
    std::vector<Problem> problems;
    for (int i = 0; i < 5; ++i) {
        Record record = team.ada.workspace->blank(u"company"_s);
        record.set(u"name"_s, u"C%1"_s.arg(i));
        REQUIRE(bulk->add(EditStep::create(record), problems).value());
    }
    SyncStore store(*team.ada.workspace);
    // Its last part is still open: whoever wants a turn now waits for it.
    REQUIRE(bulk->finish());
    team.meetAll();
    team.same();
    CHECK(team.bo.workspace->reader().number("SELECT count(*) FROM company").value() == 6);
}

TEST_CASE("what was begun to apply goes on where it stopped, also after the share is gone")
{
    Pair team;
    for (int i = 0; i < 40; ++i)
        team.ada.add(u"company"_s, u"C%1"_s.arg(i));
    team.ada.meet(team.share);
    int looks = 0;
    team.bo.hooks.progress = [&looks](const SyncProgress& progress) {
        return progress.phase != SyncProgress::Phase::Applying || ++looks < 15;
    };
    const SyncReport stopped = team.bo.sync(team.share);
    REQUIRE(stopped.error);
    CHECK(stopped.error->code == ErrorCode::Cancelled);
    const qint64 some = team.bo.workspace->reader().number("SELECT count(*) FROM company").value();
    CHECK(some > 1);
    CHECK(some < 41);
    CHECK(clean(team.bo) == QString());
    team.bo.hooks.progress = {};
    team.bo.close();
    team.bo.open();
    team.meetAll();
    team.same();
    CHECK(clean(team.bo) == QString());
}

TEST_CASE("a person's edit takes its turn between two rows of what comes in")
{
    Pair team;
    for (int i = 0; i < 400; ++i)
        team.ada.add(u"company"_s, u"C%1"_s.arg(i));
    team.ada.meet(team.share);
    std::atomic<int> edits = 0;
    std::atomic<bool> done = false;
    std::thread person([&] {
        while (!done && edits < 20) {
            Record record = team.bo.workspace->blank(u"company"_s);
            record.set(u"name"_s, u"mine %1"_s.arg(edits));
            if (team.bo.workspace->apply({ u"add"_s, { EditStep::create(record) }, {} })) ++edits;
        }
    });
    SyncStore store(*team.bo.workspace);
    const SyncReport report = team.bo.sync(team.share);
    done = true;
    person.join();
    CHECK_FALSE(report.error);
    CHECK(team.bo.workspace->reader().number("SELECT count(*) FROM company").value() == 401 + edits);
    team.meetAll();
    team.same();
    CHECK(clean(team.bo) == QString());
}

TEST_CASE("a small file travels by itself, a large one when somebody asks, and either can be taken off a laptop again")
{
    Pair team;
    team.bo.options.contentBytesEach = 1000;
    const auto attach = [&](const QString& name, qsizetype size) {
        QByteArray bytes(size, 'x');
        bytes[0] = char(size % 100);
        QBuffer source(&bytes);
        REQUIRE(source.open(QIODevice::ReadOnly));
        const auto file = Laptop::take(FileStore::takeIn(team.ada.path(), source, TestWorkspace::moment));
        Record record = team.ada.workspace->blank(u"attachment"_s);
        record.set(u"subject"_s, AnyRef { team.ada.typeOf(team.company).number(), team.company.id });
        record.cells[size_t(record.type->at(u"blob"_s).firstCell)] = file.hash;
        record.set(u"file_name"_s, name);
        team.ada.add(record);
        return file.hash;
    };
    const QByteArray small = attach(u"small.txt"_s, 900);
    const QByteArray large = attach(u"large.pdf"_s, 5'000'000);
    CHECK(team.ada.meet(team.share).filesOut == 2);
    SyncReport report = team.bo.meet(team.share);
    CHECK(report.filesIn == 1);
    CHECK(report.filesLeft == 1);
    const Reader& reader = team.bo.workspace->reader();
    CHECK(FileStore::sizeOf(reader, small) == 900);
    CHECK_FALSE(FileStore::sizeOf(reader, large));
    SyncStore store(*team.bo.workspace);
    REQUIRE(store.askForContent(large));
    CHECK(team.bo.meet(team.share).filesIn == 1);
    CHECK(FileStore::bytes(reader, large, 10'000'000).value().size() == 5'000'000);
    // Again nothing travels, and nothing is swept as unused.
    CHECK(team.bo.meet(team.share).filesIn == 0);
    team.bo.close();
    team.bo.open();
    CHECK(FileStore::sizeOf(team.bo.workspace->reader(), large) == 5'000'000);

    REQUIRE(SyncStore(*team.bo.workspace).takeContentOff(large));
    CHECK_FALSE(FileStore::sizeOf(team.bo.workspace->reader(), large));
    CHECK(team.bo.meet(team.share).filesIn == 0);
    CHECK(clean(team.bo) == QString());
}

TEST_CASE("a share that is not there, or is another's, is left alone")
{
    Pair team;
    team.ada.add(u"company"_s, u"Waits"_s);
    MemoryShare empty;
    const SyncReport report = team.ada.sync(empty);
    REQUIRE(report.error);
    CHECK(report.error->code == ErrorCode::Unavailable);
    CHECK(empty.files().empty());
    Laptop other(u"Other"_s);
    other.create();
    MemoryShare foreign;
    other.share(foreign);
    const auto files = foreign.files();
    CHECK(team.ada.sync(foreign).error);
    CHECK(foreign.files() == files);
    DeviceCard card = team.ada.card();
    CHECK(joinShare(*team.ada.workspace, foreign, card).error().code == ErrorCode::Exists);
}
