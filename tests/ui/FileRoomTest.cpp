// Which files of a shared workspace lie on this laptop: fetched, freed, waited for.
#include "FilesOfTwo.h"

#include "widgets/Toast.h"

#include <QDirIterator>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a large file of a colleague is told with its size, and fetched and opened by one key")
{
    FilesOfTwo desk;
    desk.theirs(u"a small.txt"_s, 900);
    const QByteArray hash = desk.theirs(u"plan.pdf"_s, largeFile);
    desk.colleague->meet();
    REQUIRE_FALSE(desk.meet());
    REQUIRE(desk.rows().size() == 2);
    CHECK(desk.words(0) == u"a small.txt, 900 bytes"_s);
    CHECK(desk.words(1).contains(u"4.8 MB"_s));
    CHECK(desk.words(1).contains(u"on the share"_s));
    CHECK_FALSE(desk.isHere(hash));

    FileRow* row = desk.rows().at(1);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    await([&] { return !desk.opener.opened.isEmpty(); });
    CHECK(QFileInfo(desk.opener.opened).size() == largeFile);
    await([&] { return !desk.keeper().isUnderWay(); });
    CHECK(desk.words(1) == u"plan.pdf, 4.8 MB"_s);
    CHECK_FALSE(FileRoom::of(*desk.session).isFetching());
    CHECK(desk.told.isEmpty());
}

TEST_CASE("the room of a file is freed and taken again, but not of the only copy")
{
    FilesOfTwo desk;
    const QByteArray hash = desk.ours(u"offer.pdf"_s, largeFile);
    CHECK(desk.words(0).contains(u"goes to the share with the next sync"_s));
    desk.choose(desk.rows().front(), u"freeFiles"_s);
    await([&] { return desk.told.size() == 1; });
    CHECK(desk.told.front().startsWith(u"“offer.pdf” stays: it has not gone out yet"_s));
    CHECK(desk.isHere(hash));

    REQUIRE_FALSE(desk.meet());
    CHECK(desk.words(0) == u"offer.pdf, 4.8 MB"_s);
    desk.choose(desk.rows().front(), u"freeFiles"_s);
    await([&] { return desk.told.size() == 2; });
    CHECK(desk.told.back() == u"“offer.pdf” is on the share only now; 4.8 MB are free here"_s);
    CHECK_FALSE(desk.isHere(hash));
    CHECK(desk.words(0).contains(u"on the share"_s));
    // A meeting does not bring it back by itself; the message does.
    REQUIRE_FALSE(desk.meet());
    CHECK_FALSE(desk.isHere(hash));
    REQUIRE(desk.hasToast(u"offer.pdf"_s));
    for (Toast* toast : desk.window->findChildren<Toast*>())
        if (toast->message().action == u"Fetch again"_s) emit toast->acted();
    await([&] { return desk.isHere(hash); });
}

TEST_CASE("what nobody has sent yet is told with who has it, and comes by itself later")
{
    FilesOfTwo desk;
    const Record person = desk.colleague->named(u"person"_s, u"Li Wei"_s);
    desk.colleague->workspace->setPerson(person.id);
    const QByteArray hash = desk.theirs(u"plan.pdf"_s, largeFile);
    desk.colleague->meet();
    // The server has lost it.
    QDirIterator files(desk.share(), { u"*.flo"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        REQUIRE(QFile::remove(files.next()));
    REQUIRE_FALSE(desk.meet());
    CHECK(desk.words(0).contains(u"not sent yet"_s));
    CHECK(desk.words(0).contains(u"Li Wei"_s));
    desk.rows().front()->click();
    await([&] { return desk.told.size() == 1; });
    CHECK(desk.told.front()
        == u"“plan.pdf” is not on the share yet. It comes as soon as the computer of Li Wei syncs."_s);
    CHECK(desk.opener.opened.isEmpty());
    await([&] { return !desk.keeper().isUnderWay(); });
    // Who looks through everything puts it again; asked for, it comes though it is large.
    desk.colleague->meet(true);
    REQUIRE_FALSE(desk.meet());
    CHECK(desk.isHere(hash));
    CHECK(desk.opener.opened.isEmpty()); // nobody waits for it any more
}

TEST_CASE("without the share a file that is asked for waits, and comes when the share is there again")
{
    FilesOfTwo desk;
    const QByteArray hash = desk.theirs(u"plan.pdf"_s, largeFile);
    desk.colleague->meet();
    REQUIRE_FALSE(desk.meet());
    const QString aside = desk.folder.filePath(u"aside"_s);
    REQUIRE(QDir().rename(desk.share(), aside));
    desk.choose(desk.rows().front(), u"fetchFiles"_s);
    await([&] { return desk.told.size() == 1; });
    CHECK(desk.told.front() == u"The share is not there. “plan.pdf” comes as soon as it is reached again."_s);
    await([&] { return !desk.keeper().isUnderWay(); });
    CHECK(desk.words(0).contains(u"comes with the next sync"_s));
    REQUIRE(QDir().rename(aside, desk.share()));
    REQUIRE_FALSE(desk.meet());
    CHECK(desk.isHere(hash));
}

TEST_CASE("a fetch that is stopped is wanted no more")
{
    FilesOfTwo desk;
    const QByteArray hash = desk.theirs(u"plan.pdf"_s, largeFile);
    desk.colleague->meet();
    REQUIRE_FALSE(desk.meet());
    desk.rows().front()->click();
    await([&] { return FileRoom::of(*desk.session).isFetching(); });
    desk.window->page()->findChild<QAbstractButton*>(u"filesStopButton"_s)->click();
    CHECK_FALSE(FileRoom::of(*desk.session).isFetching());
    desk.session->settle();
    await([&] { return !desk.keeper().isUnderWay(); });
    desk.session->settle();
    CHECK_FALSE(contentPlace(desk.session->reader(), hash).asked);
    CHECK(desk.opener.opened.isEmpty());
}
