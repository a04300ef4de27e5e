// What a person decides for several files, for all laptops, and for his own as a whole.
#include "FilesOfTwo.h"

#include "models/PhotoShelf.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("several files are chosen by keys and clicks, and meant together")
{
    FilesOfTwo desk;
    for (int i = 0; i < 4; ++i)
        desk.theirs(u"plan %1.pdf"_s.arg(i), largeFile + i);
    desk.colleague->meet();
    REQUIRE_FALSE(desk.meet());
    QList<FileRow*> rows = desk.rows();
    REQUIRE(rows.size() == 4);
    rows.at(0)->setFocus();
    QTest::keyClick(rows.at(0), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(rows.at(1), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(rows.at(2)->hasFocus());
    QTest::mouseClick(rows.at(1), Qt::LeftButton, Qt::ControlModifier);
    CHECK(rows.at(0)->isChosen());
    CHECK_FALSE(rows.at(1)->isChosen());
    CHECK(rows.at(2)->isChosen());
    desk.choose(rows.at(2), u"fetchFiles"_s);
    CHECK(FileRoom::of(*desk.session).isFetching());
    await([&] { return !FileRoom::of(*desk.session).isFetching(); });
    rows = desk.rows();
    CHECK_FALSE(desk.words(0).contains(u"share"_s));
    CHECK(desk.words(1).contains(u"on the share"_s));
    CHECK_FALSE(desk.words(2).contains(u"share"_s));
    CHECK(rows.at(0)->isChosen());
    // One edit deletes all that are chosen, one undo brings them back.
    desk.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    desk.rows().at(2)->setFocus();
    QTest::keyClick(desk.rows().at(2), Qt::Key_Delete);
    CHECK(desk.rows().size() == 2);
    desk.session->undo();
    CHECK(desk.rows().size() == 4);
    QTest::keyClick(desk.rows().at(0), Qt::Key_Escape);
    CHECK(desk.opener.opened.isEmpty());
}

TEST_CASE("what is to be kept on all laptops comes whatever its size, as an edit that can be undone")
{
    FilesOfTwo desk;
    const QByteArray hash = desk.theirs(u"prices.pdf"_s, largeFile);
    desk.colleague->meet();
    REQUIRE_FALSE(desk.meet());
    desk.choose(desk.rows().front(), u"keepFiles"_s);
    CHECK(desk.session->undoName() == u"keep prices.pdf on all laptops"_s);
    REQUIRE_FALSE(desk.meet());
    CHECK(desk.isHere(hash));
    desk.session->undo();
    CHECK(desk.session->reader().number("SELECT count(*) FROM attachment WHERE keep_local='always'").value() == 0);
}

TEST_CASE("a photo whose content is not here leaves the sign empty, and is shown when it has come")
{
    FilesOfTwo desk;
    QImage face(64, 64, QImage::Format_RGB32);
    face.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(face.save(&buffer, "png"));
    const QByteArray hash = takenIn(*desk.colleague->workspace, bytes).hash;
    PhotoShelf& shelf = PhotoShelf::of(*desk.session);
    CHECK(shelf.photo(hash).isNull());
    desk.session->settle();
    CHECK(shelf.photo(hash).isNull());
    Record contact = desk.colleague->named(u"contact"_s, u"Li Wei"_s);
    contact.set(u"photo"_s, fairlead::Cell(hash));
    REQUIRE(desk.colleague->workspace->apply({ u"photo"_s, { EditStep::change(contact, { u"photo"_s }) }, {} }));
    desk.colleague->meet();
    REQUIRE_FALSE(desk.meet());
    await([&] {
        desk.session->settle();
        return !shelf.photo(hash).isNull();
    });
}

TEST_CASE("the settings say what files take here, free what the share has, and how large files may be that come")
{
    FilesOfTwo desk;
    const QByteArray hash = desk.ours(u"offer.pdf"_s, 11'000'000);
    desk.ours(u"small.txt"_s, 10);
    desk.go(u"fairlead://page/settings?section=sync"_s);
    auto* words = desk.find<fairlead::ui::Label>(u"fileRoomLabel"_s);
    auto* button = desk.find<QPushButton>(u"freeRoomButton"_s);
    CHECK(words->text() == u"2 file(s) here, 10.5 MB"_s);
    CHECK_FALSE(button->isEnabled());
    REQUIRE_FALSE(desk.meet());
    REQUIRE(button->isEnabled());
    desk.find<QAction>(u"free-large"_s)->trigger();
    await([&] { return !desk.told.isEmpty(); });
    desk.session->settle();
    CHECK_FALSE(desk.isHere(hash));
    CHECK(words->text() == u"1 file(s) here, 10 bytes · 1 on the share only, 10.5 MB"_s);
    emit desk.find<PickerButton>(u"filesUpToPicker"_s)->picked(QString::number(FileStore::mostBytes));
    CHECK(Preferences::filesUpTo() == FileStore::mostBytes);
}
