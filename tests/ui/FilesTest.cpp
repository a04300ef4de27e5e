#include "Opener.h"
#include "RecordDesk.h"

#include "models/FileCopies.h"
#include "models/FileIntake.h"
#include "models/PhotoImage.h"
#include "models/PhotoShelf.h"
#include "pages/FilesPanel.h"
#include "store/FileStore.h"
#include "widgets/FileRow.h"
#include "widgets/RecordSquare.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray pictureOf(int width, int height, const char* format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    // The middle square is blue: what a circle shows.
    const int edge = std::min(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = (width - edge) / 2; x < (width + edge) / 2; ++x)
            if (y >= (height - edge) / 2 && y < (height + edge) / 2) image.setPixel(x, y, qRgb(0, 0, 255));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

struct FilesDesk : RecordDesk
{
    QTemporaryDir folder;
    QStringList told;

    FilesDesk()
    {
        open(contact);
        QObject::connect(
            session.get(), &Session::failed, session.get(), [this](const QString& words) { told.append(words); });
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    bool dropOn(QWidget* target, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        session->settle();
        return true;
    }
    QList<FileRow*> rows()
    {
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page()->findChildren<FileRow*>();
    }
    QByteArray photo()
    {
        const auto found = session->reader().find(session->catalog().type(u"contact"_s), contact.id);
        REQUIRE((found && *found));
        return (*found)->bytes(u"photo"_s);
    }
    QStringList names()
    {
        QStringList names;
        for (const FileRow* row : rows())
            names.append(row->accessibleName());
        return names;
    }
};

} // namespace

TEST_CASE("files dropped on the page are attached in one edit, with their kind and size, and undone as one")
{
    FilesDesk desk;
    const QString first = desk.file(u"offer.pdf"_s, QByteArray(3000, 'a'));
    const QString second = desk.file(u"plan.xlsx"_s, "b");
    REQUIRE(desk.dropOn(desk.page(), { first, second }));
    CHECK(desk.all(u"attachment"_s).size() == 2);
    REQUIRE(desk.rows().size() == 2);
    CHECK(desk.names().front().startsWith(u"offer.pdf"_s));
    CHECK(desk.names().front().contains(u"2.9 kB"_s, Qt::CaseInsensitive));
    CHECK(desk.all(u"attachment"_s).front().text(u"kind"_s) == u"document"_s);
    CHECK(desk.session->undoName() == u"attach 2 file(s) to %1"_s.arg(desk.contact.title()));
    desk.session->undo();
    CHECK(desk.rows().isEmpty());
    CHECK(desk.part<QWidget>(u"filesHintLabel"_s)->isVisible());
    desk.session->redo();
    CHECK(desk.rows().size() == 2);
    // On the page of another record they do not stand.
    desk.open(desk.company);
    CHECK(desk.rows().isEmpty());
}

TEST_CASE("a file is opened as a copy for reading only, renamed, given a line and deleted by keys")
{
    FilesDesk desk;
    Opener opener;
    REQUIRE(desk.dropOn(desk.page(), { desk.file(u"offer.pdf"_s, "words") }));
    REQUIRE(desk.rows().size() == 1);
    desk.rows().front()->click();
    desk.session->settle();
    REQUIRE(QFile::exists(opener.opened));
    CHECK(opener.opened.endsWith(u"/offer.pdf"_s));
    CHECK_FALSE(QFile::permissions(opener.opened).testFlag(QFileDevice::WriteOwner));

    FileRow* row = desk.rows().front();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    auto* edit = desk.part<QLineEdit>(u"fileNameEdit"_s);
    CHECK(edit->selectedText() == u"offer"_s);
    QTest::keyClicks(edit, u"Offer 2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.names().front().startsWith(u"Offer 2.pdf"_s));

    row = desk.rows().front();
    CHECK(row->hasFocus()); // whoever was at the file stays at it
    QTest::keyClick(row, Qt::Key_F2, Qt::ShiftModifier);
    QTest::keyClicks(desk.part<QLineEdit>(u"fileNameEdit"_s), u"signed"_s);
    QTest::keyClick(desk.part<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Return);
    CHECK(desk.names().front().contains(u"signed"_s));

    row = desk.rows().front();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    QTest::keyClick(desk.part<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Escape);
    QTest::keyClick(row, Qt::Key_Delete);
    CHECK(desk.rows().isEmpty());
    desk.session->undo();
    CHECK(desk.names().front().startsWith(u"Offer 2.pdf"_s));
    // A name that no system can write is refused, and nothing changes.
    row = desk.rows().front();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    desk.part<QLineEdit>(u"fileNameEdit"_s)->setText(u"a/b"_s);
    QTest::keyClick(desk.part<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Return);
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told.front().endsWith(u"File name: cannot be the name of a file"_s));
    CHECK(desk.names().front().startsWith(u"Offer 2.pdf"_s));
}

TEST_CASE("what cannot be read or is too large is told, the others come in")
{
    FilesDesk desk;
    QFile large(desk.folder.filePath(u"large.iso"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(FileStore::mostBytes + 1));
    const QString good = desk.file(u"good.txt"_s, "x");
    REQUIRE(desk.dropOn(desk.page(), { large.fileName(), desk.folder.path(), good }));
    REQUIRE(desk.told.size() == 2);
    CHECK(desk.told.front().startsWith(u"“large.iso” is larger than 500 MB"_s));
    CHECK(desk.names().size() == 1);
}

TEST_CASE("a picture from the clipboard becomes a file; words in the clipboard do not")
{
    FilesDesk desk;
    QGuiApplication::clipboard()->setText(u"only words"_s);
    desk.find<QAction>(u"pasteFiles"_s)->trigger();
    CHECK(desk.rows().isEmpty());
    QGuiApplication::clipboard()->setImage(QImage::fromData(pictureOf(20, 20, "png")));
    auto* panel = desk.part<FilesPanel>(u"filesPanel"_s);
    panel->findChild<QAction*>(u"pasteFiles"_s)->trigger();
    REQUIRE(desk.rows().size() == 1);
    CHECK(desk.all(u"attachment"_s).front().text(u"kind"_s) == u"picture"_s);
    CHECK(desk.all(u"attachment"_s).front().title().endsWith(u".png"_s));
}

TEST_CASE("a photo is the square in the middle of a picture, small, turned the right way, or nothing")
{
    const QImage wide = squareOf(pictureOf(900, 300, "jpg"), 128);
    CHECK(wide.size() == QSize(128, 128));
    for (const QPoint& at : { QPoint(2, 2), QPoint(64, 64), QPoint(125, 125) })
        CHECK(qBlue(wide.pixel(at)) > 200);
    CHECK(squareOf(pictureOf(40, 60, "png"), 128).size() == QSize(40, 40));
    CHECK(squareOf("no picture", 128).isNull());
    CHECK(photoBytes("no picture").isEmpty());
    const QByteArray kept = photoBytes(pictureOf(3000, 2000, "jpg"));
    CHECK(QImage::fromData(kept).size() == QSize(512, 512));
}

TEST_CASE("a picture dropped on the sign of a contact becomes his photo there and among the people of his customer")
{
    FilesDesk desk;
    auto* square = desk.part<RecordSquare>(u"recordSquare"_s);
    CHECK_FALSE(square->hasPhoto());
    REQUIRE(desk.dropOn(square, { desk.file(u"face.jpg"_s, pictureOf(600, 400, "jpg")) }));
    desk.session->settle();
    CHECK(desk.all(u"attachment"_s).empty()); // the sign took it, not the page
    const QByteArray hash = desk.photo();
    CHECK(hash.size() == 32);
    CHECK(square->hasPhoto());
    const QImage known = PhotoShelf::of(*desk.session).photo(hash);
    CHECK(qBlue(known.pixel(10, 64)) > 200);
    desk.session->undo();
    desk.session->settle();
    CHECK_FALSE(square->hasPhoto());
    desk.session->redo();
    desk.session->settle();
    CHECK(square->hasPhoto());
    // What is no picture is told; a company has no photo.
    REQUIRE(desk.dropOn(square, { desk.file(u"words.txt"_s, "words") }));
    CHECK(desk.told == QStringList { u"“words.txt” is no picture that can be read."_s });
    CHECK(square->hasPhoto());
    desk.open(desk.company);
    CHECK_FALSE(desk.part<RecordSquare>(u"recordSquare"_s)->isEnabled());
}
