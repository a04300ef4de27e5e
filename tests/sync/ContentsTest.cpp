// Contents of files and photos between laptops: they travel last, and a person decides what stays where.
#include "sync/testing/Pair.h"

#include "store/ContentPlaces.h"
#include "store/FileStore.h"

#include <QBuffer>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype large = 5'000'000;

struct FilesOfTwo : Pair
{
    FilesOfTwo() { bo.options.contentBytesEach = 1000; }
    QByteArray attach(const QString& name, qsizetype size)
    {
        QByteArray bytes(size, 'x');
        bytes[0] = char(size % 100);
        QBuffer source(&bytes);
        REQUIRE(source.open(QIODevice::ReadOnly));
        const auto file = Laptop::take(FileStore::takeIn(ada.path(), source, TestWorkspace::moment));
        Record record = ada.workspace->blank(u"attachment"_s);
        record.refer(u"subject"_s, ada.typeOf(company), company.id);
        record.set(u"blob"_s, Cell(file.hash)).set(u"file_name"_s, name);
        ada.add(record);
        return file.hash;
    }
    ContentPlace place(const QByteArray& hash) { return contentPlace(bo.workspace->reader(), hash); }
    /// The server loses it.
    void lose(const QByteArray& hash)
    {
        for (const auto& [name, bytes] : share.files())
            if (name.contains(QString::fromLatin1(hash.toHex()).left(16))) REQUIRE(share.remove(name));
    }
};

} // namespace

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
    CHECK(damageOf(team.bo) == QString());
}

TEST_CASE("what is not here is known with its size, and whether anybody has sent it")
{
    FilesOfTwo team;
    const QByteArray hash = team.attach(u"plan.pdf"_s, large);
    CHECK(team.place(hash) == ContentPlace {});
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    CHECK(team.place(hash) == ContentPlace { false, true, false, large });
    const int listings = team.bo.meet(team.share).listings;
    // What is known to lie there and does not come is not looked for at each meeting.
    for (int i = 0; i < 20; ++i)
        team.attach(u"plan %1.pdf"_s.arg(i), large + 1 + i);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    CHECK(team.bo.meet(team.share).listings == listings);
    const auto room = Laptop::take(contentRoom(team.bo.workspace->reader()));
    CHECK(room.here == 0);
    CHECK(room.away == 21);
    CHECK(room.bytesAway == 21 * large + 210);
}

TEST_CASE("what somebody waits for comes first, whatever else is new")
{
    FilesOfTwo team;
    const QByteArray hash = team.attach(u"plan.pdf"_s, large);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    REQUIRE(SyncStore(*team.bo.workspace).askForContent(hash));
    team.ada.add(u"company"_s, u"News"_s);
    team.ada.meet(team.share);
    bool fetched = false;
    team.bo.hooks.progress = [&](const SyncProgress& progress) {
        if (progress.content == hash) CHECK(progress.allBytes == large);
        fetched = fetched || progress.filesIn == 1;
        return progress.phase != SyncProgress::Phase::Receiving;
    };
    CHECK(team.bo.sync(team.share).error->code == ErrorCode::Cancelled);
    CHECK(fetched);
    CHECK(team.place(hash).here);
    team.bo.hooks.progress = {};
    // Asked for and taken back: it does not come.
    const QByteArray other = team.attach(u"prices.pdf"_s, large + 1);
    team.ada.meet(team.share);
    SyncStore store(*team.bo.workspace);
    REQUIRE(store.askForContent(other));
    REQUIRE(store.askForContent(other, false));
    team.bo.meet(team.share);
    CHECK_FALSE(team.place(other).here);
}

TEST_CASE("a file that the server has lost holds nobody up, and is put again by who looks through everything")
{
    FilesOfTwo team;
    const QByteArray hash = team.attach(u"plan.pdf"_s, large);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    team.lose(hash);
    REQUIRE(SyncStore(*team.bo.workspace).askForContent(hash));
    team.ada.add(u"company"_s, u"News"_s);
    team.ada.meet(team.share);
    CHECK(team.bo.meet(team.share).operationsIn > 0);
    CHECK(team.place(hash) == ContentPlace { false, false, true, {} });
    team.ada.options.thorough = true;
    CHECK(team.ada.meet(team.share).filesOut == 1);
    CHECK(team.ada.meet(team.share).filesOut == 0);
    CHECK(team.bo.meet(team.share).filesIn == 1);
}

TEST_CASE("a server that was put back to an old state gets the files again with the batches")
{
    FilesOfTwo team;
    team.ada.add(u"company"_s, u"Early"_s);
    const QByteArray hash = team.attach(u"small.txt"_s, 900);
    const auto before = team.share.files();
    team.ada.meet(team.share);
    for (const auto& [name, bytes] : team.share.files())
        if (!before.contains(name)) REQUIRE(team.share.remove(name));
    const SyncReport report = team.ada.meet(team.share);
    CHECK(report.putAgain > 0);
    CHECK(report.filesOut == 1);
    team.bo.meet(team.share);
    CHECK(team.place(hash).here);
}

TEST_CASE("only what the share has too can be freed, and nothing that is to stay on all laptops")
{
    FilesOfTwo team;
    const QByteArray first = team.attach(u"first.pdf"_s, 3000);
    const QByteArray second = team.attach(u"second.pdf"_s, 2000);
    const auto spare = [&] { return Laptop::take(spareContents(team.ada.workspace->reader())); };
    CHECK(spare().empty());
    CHECK(SyncStore(*team.ada.workspace).takeContentOff(first).error().code == ErrorCode::NotFound);
    team.ada.meet(team.share);
    REQUIRE(spare().size() == 2);
    CHECK(spare()[0].hash == first);
    CHECK(spare()[0].name == u"first.pdf"_s);
    CHECK(spare()[1].size == 2000);
    (void)team.ada.workspace->reader().records(team.ada.workspace->catalog().type(u"attachment"_s),
        "_v=1 AND file_name='second.pdf'", {}, [&](const Record& record) {
            Record kept = record;
            kept.set(u"keep_local"_s, u"always"_s);
            team.ada.tick();
            REQUIRE(team.ada.workspace->apply({ u"keep"_s, { EditStep::change(kept, { u"keep_local"_s }) }, {} }));
        });
    CHECK(spare().size() == 1);
    team.meetAll();
    CHECK(team.place(second).here); // 2,000 bytes are more than come by themselves there
    CHECK_FALSE(team.place(first).here);
}
