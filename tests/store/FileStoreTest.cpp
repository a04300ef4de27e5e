#include "store/CareWorkspace.h"

#include "store/ContentHash.h"
#include "store/FileStore.h"

#include <QBuffer>
#include <QFile>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QByteArray patterned(qint64 size, char seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char(seed + i * 31 + (i >> 11));
    return bytes;
}

/// A workspace with a contact that files are attached to.
struct Desk
{
    TestWorkspace workspace;
    Record contact = workspace.named(u"contact"_s, u"Sarah Taylor"_s);

    StoredFile take(QByteArray bytes, const Progress& progress = {})
    {
        QBuffer source(&bytes);
        REQUIRE(source.open(QIODevice::ReadOnly));
        const auto file = FileStore::takeIn(workspace.path(), source, workspace->clock().now(), progress);
        if (!file) FAIL(file.error().detail.toStdString());
        return *file;
    }
    Record blankAttachment(const QByteArray& hash, const QString& name)
    {
        Record record = workspace->blank(u"attachment"_s);
        record.refer(u"subject"_s, *contact.type, contact.id).set(u"blob"_s, Cell(hash)).set(u"file_name"_s, name);
        return record;
    }
    Record attach(const QByteArray& bytes, const QString& name)
    {
        return workspace.add(blankAttachment(take(bytes).hash, name), u"attach"_s);
    }
    void setPhoto(const QByteArray& hash)
    {
        Record changed = workspace.get(contact);
        changed.set(u"photo"_s, hash.isEmpty() ? Cell() : Cell(hash));
        REQUIRE(workspace->apply({ u"photo"_s, { EditStep::change(changed, { u"photo"_s }) }, {} }).hasValue());
    }
    QByteArray bytesOf(const QByteArray& hash)
    {
        const auto bytes = FileStore::bytes(workspace->reader(), hash, FileStore::mostBytes);
        return bytes ? *bytes : QByteArray();
    }
    qint64 contents() { return workspace.count("SELECT count(*) FROM blob"); }
    qint64 parts() { return workspace.count("SELECT count(*) FROM blob_part"); }
    void passDays(int days) { workspace.instant->fetch_add(qint64(days) * 24 * 3600 * 1000); }
};

} // namespace

TEST_CASE("a content is named by the BLAKE2b of its bytes, however they come")
{
    const QByteArray bytes = "abc";
    const QByteArray known = QByteArray::fromHex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    ContentHash whole;
    whole.add(bytes);
    CHECK(whole.finish() == known);
    ContentHash pieces;
    pieces.add("a");
    pieces.add({});
    pieces.add("bc");
    CHECK(pieces.finish() == known);
}

TEST_CASE("a file goes in part by part and comes out as it was, whatever its length")
{
    Desk desk;
    for (const qint64 size :
        { qint64(0), qint64(1), FileStore::partBytes, FileStore::partBytes + 1, FileStore::partBytes * 9 + 77 }) {
        INFO(size);
        const QByteArray bytes = patterned(size, 'a');
        const StoredFile file = desk.take(bytes);
        CHECK(file.size == size);
        CHECK(FileStore::sizeOf(desk.workspace->reader(), file.hash) == size);
        CHECK(desk.bytesOf(file.hash) == bytes);
        const QString out = desk.workspace.folder() + u"/out"_s;
        REQUIRE(FileStore::writeOut(desk.workspace->reader(), file.hash, out).hasValue());
        QFile written(out);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.readAll() == bytes);
    }
    CHECK(FileStore::bytes(desk.workspace->reader(), desk.take(patterned(500, 'b')).hash, 499).error().code
        == ErrorCode::TooLarge);
    CHECK(FileStore::writeOut(desk.workspace->reader(), QByteArray(32, 'x'), desk.workspace.folder() + u"/no"_s)
              .error()
              .code
        == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(desk.workspace.folder() + u"/no"_s));
}

TEST_CASE("what two records have lies in the workspace once")
{
    Desk desk;
    const QByteArray bytes = patterned(FileStore::partBytes * 2, 'c');
    const Record first = desk.attach(bytes, u"a.pdf"_s);
    const Record second = desk.attach(bytes, u"b.docx"_s);
    CHECK(desk.contents() == 1);
    CHECK(desk.parts() == 2);
    CHECK(desk.workspace.get(first).text(u"kind"_s) == u"document"_s);
    CHECK(desk.workspace.get(first).bytes(u"blob"_s) == desk.workspace.get(second).bytes(u"blob"_s));
}

TEST_CASE("a record may only name a content that is here, and a name must be one")
{
    Desk desk;
    const auto refused = [&](const Record& record) {
        CHECK(desk.workspace->apply({ u"attach"_s, { EditStep::create(record) }, {} }).error().code
            == ErrorCode::Invalid);
        return desk.workspace->problems();
    };
    CHECK(refused(desk.blankAttachment(QByteArray(32, 'x'), u"a.pdf"_s)).front().word == u"no_file"_s);
    const QByteArray hash = desk.take("abc").hash;
    for (const QString& name : { u"../a.pdf"_s, u"a\\b"_s, u".."_s, u"a:b"_s, QString(300, u'x') })
        CHECK(refused(desk.blankAttachment(hash, name)).front().word == u"name"_s);
    CHECK(desk.workspace.count("SELECT count(*) FROM attachment") == 0);
    // A record whose content got lost can still be changed.
    const Record attachment = desk.attach("xyz", u"a.pdf"_s);
    desk.workspace.close();
    CHECK(meddle(desk.workspace.path(), "DELETE FROM blob; DELETE FROM blob_part").empty());
    desk.workspace.reopen();
    Record renamed = desk.workspace.get(desk.workspace->catalog().type(u"attachment"_s), attachment.id);
    renamed.set(u"file_name"_s, u"b.pdf"_s);
    CHECK(desk.workspace->apply({ u"rename"_s, { EditStep::change(renamed, { u"file_name"_s }) }, {} }).hasValue());
}

TEST_CASE("taking in stops when it is told to, when the file is too large, and leaves nothing behind")
{
    Desk desk;
    QByteArray bytes = patterned(FileStore::partBytes * 12, 'd');
    for (int stopAt = 1; stopAt <= 24; stopAt += 3) {
        QBuffer source(&bytes);
        REQUIRE(source.open(QIODevice::ReadOnly));
        const auto file = FileStore::takeIn(
            desk.workspace.path(), source, desk.workspace->clock().now(), [stopAt](int done, int all) {
                CHECK(all == 24);
                return done < stopAt;
            });
        REQUIRE_FALSE(file.hasValue());
        CHECK(file.error().code == ErrorCode::Cancelled);
        CHECK(desk.contents() == 0);
        CHECK(desk.parts() == 0);
    }
    QFile large(desk.workspace.folder() + u"/large"_s);
    REQUIRE(large.open(QIODevice::ReadWrite));
    REQUIRE(large.resize(FileStore::mostBytes + 1)); // has no bytes on disk
    CHECK(FileStore::takeInFile(desk.workspace.path(), large.fileName(), 0).error().code == ErrorCode::TooLarge);
    CHECK(FileStore::takeInFile(desk.workspace.path(), desk.workspace.folder(), 0).error().code == ErrorCode::Io);
}

TEST_CASE("edits go on while a file comes in, and what a crash cut off is cleared at the next opening")
{
    Desk desk;
    int edits = 0;
    desk.take(patterned(FileStore::partBytes * 8, 'e'), [&](int, int) {
        // Between its transactions, after every fourth part.
        if (++edits == 12) desk.workspace.named(u"company"_s, u"Meanwhile"_s);
        return true;
    });
    CHECK(desk.workspace.count("SELECT count(*) FROM company") == 1);
    desk.workspace.close();
    CHECK(meddle(desk.workspace.path(),
        "INSERT INTO blob(size, added_at) VALUES(5, 0); INSERT INTO blob_part(blob, part, bytes) "
        "VALUES(last_insert_rowid(), 0, x'01')")
              .empty());
    CHECK(checkWorkspace(desk.workspace.path())->findings.empty());
    desk.workspace.reopen();
    CHECK(desk.workspace.count("SELECT count(*) FROM blob WHERE hash IS NULL") == 0);
    CHECK(desk.workspace.count("SELECT count(*) FROM blob_part WHERE blob NOT IN (SELECT no FROM blob)") == 0);
}

TEST_CASE("an attached file is undone, redone, deleted and restored like any record")
{
    Desk desk;
    const QByteArray bytes = patterned(1000, 'f');
    const Record attachment = desk.attach(bytes, u"plan.pdf"_s);
    const auto visible = [&] { return desk.workspace.get(attachment).visible; };
    REQUIRE(desk.workspace->undo().hasValue());
    CHECK_FALSE(visible());
    REQUIRE(desk.workspace->redo().hasValue());
    CHECK(visible());
    // With the contact it goes into the bin, and comes back with it.
    REQUIRE(
        desk.workspace->apply({ u"x"_s, { EditStep::remove(*desk.contact.type, desk.contact.id) }, {} }).hasValue());
    CHECK_FALSE(visible());
    desk.passDays(400);
    desk.workspace.reopen();
    const RecordType& type = desk.workspace->catalog().type(u"attachment"_s);
    const RecordType& contact = desk.workspace->catalog().type(u"contact"_s);
    REQUIRE(desk.workspace->apply({ u"x"_s, { EditStep::restore(contact, desk.contact.id) }, {} }).hasValue());
    const Record back = desk.workspace.get(type, attachment.id);
    CHECK(back.visible);
    CHECK(desk.bytesOf(back.bytes(u"blob"_s)) == bytes);
}

TEST_CASE("a content stays as long as undo may need it, and goes after that")
{
    Desk desk;
    const QByteArray first = desk.take("first").hash;
    desk.setPhoto(first);
    desk.setPhoto(desk.take("second").hash);
    desk.workspace->seal().value();
    CHECK(desk.bytesOf(first) == "first");
    desk.passDays(2);
    desk.workspace->seal().value();
    REQUIRE(desk.workspace->undo().hasValue());
    CHECK(desk.workspace.get(desk.contact).bytes(u"photo"_s) == first);
    CHECK(desk.bytesOf(first) == "first");
    REQUIRE(desk.workspace->redo().hasValue());
    desk.passDays(100); // undo lets go of it after 90
    desk.workspace->seal().value();
    desk.workspace->seal().value();
    CHECK(desk.bytesOf(first).isEmpty());
    CHECK(desk.contents() == 1);
    CHECK(desk.parts() == 1);
    CHECK(checkWorkspace(desk.workspace.path())->findings.empty());
}

TEST_CASE("check tells of files that are damaged or missing, repair saves the others, a backup has them all")
{
    Desk desk;
    const QByteArray good = patterned(FileStore::partBytes * 3, 'g');
    const QByteArray kept = desk.attach(good, u"good.pdf"_s).bytes(u"blob"_s);
    const QByteArray hurt = desk.attach(patterned(FileStore::partBytes * 3, 'h'), u"hurt.pdf"_s).bytes(u"blob"_s);
    const QString copy = desk.workspace.folder() + u"/copy.fairlead"_s;
    REQUIRE(backupWorkspace(desk.workspace.path(), copy).hasValue());
    desk.workspace.close();
    CHECK(meddle(desk.workspace.path(), "UPDATE blob_part SET bytes=zeroblob(9) WHERE blob=2 AND part=1").empty());
    const auto report = checkWorkspace(desk.workspace.path());
    INFO(told(report));
    REQUIRE(has(*report, Finding::Kind::FileDamaged));
    CHECK_FALSE(report->clean());

    const auto repaired = repairWorkspace(desk.workspace.path());
    REQUIRE(repaired.hasValue());
    CHECK_FALSE(repaired->keptAside.isEmpty());
    CHECK(repaired->after.clean());
    CHECK(has(repaired->after, Finding::Kind::FileMissing));
    REQUIRE(repaired->losses.size() == 1);
    CHECK(repaired->losses.front().table == u"blob"_s);
    desk.workspace.reopen();
    CHECK(desk.bytesOf(kept) == good);
    CHECK(FileStore::bytes(desk.workspace->reader(), hurt, 1 << 20).error().code == ErrorCode::NotFound);
    desk.workspace.close();

    CHECK(checkWorkspace(copy)->findings.empty());
    REQUIRE(restoreWorkspace(copy, desk.workspace.path()).hasValue());
    desk.workspace.reopen();
    CHECK(desk.bytesOf(hurt) == patterned(FileStore::partBytes * 3, 'h'));
}

TEST_CASE("a content that has lost a part gives an error, and no half file")
{
    Desk desk;
    const StoredFile file = desk.take(patterned(FileStore::partBytes * 3, 'k'));
    desk.workspace.close();
    CHECK(meddle(desk.workspace.path(), "DELETE FROM blob_part WHERE part=1").empty());
    desk.workspace.reopen();
    const QString out = desk.workspace.folder() + u"/out"_s;
    CHECK(FileStore::writeOut(desk.workspace->reader(), file.hash, out).error().code == ErrorCode::Damaged);
    CHECK_FALSE(QFile::exists(out));
}
