#include "Desk.h"

#include "models/RecentFiles.h"
#include "models/WorkspaceMaker.h"
#include "shell/KeysDialog.h"
#include "shell/StartWindow.h"
#include "shell/UndoList.h"
#include "shell/WorkspaceGuard.h"
#include "widgets/SentenceBanner.h"
#include "widgets/StartRow.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct CleanHome
{
    QTemporaryDir folder;
    QByteArray home = qgetenv("HOME");
    CleanHome()
    {
        qputenv("HOME", folder.path().toUtf8());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
    }
    ~CleanHome()
    {
        QSettings().clear();
        qputenv("HOME", home);
    }
};

} // namespace

TEST_CASE("any edit of the undo list is taken back on its own, and what others changed since is told")
{
    Desk desk;
    desk.rename(desk.deals[0], u"Renamed"_s);
    desk.rename(desk.deals[1], u"Beta two"_s);
    const auto edits = desk.session->workspace().edits();
    REQUIRE(edits);
    desk.find<QAction>(u"undoList"_s)->trigger();
    auto* list = desk.find<UndoList>(u"undoList"_s);
    auto* undo = list->findChild<QPushButton*>(u"undo%1Button"_s.arg((*edits)[1].no));
    REQUIRE(undo);
    CHECK(undo->accessibleName() == u"Undo: rename"_s);
    undo->click();
    desk.session->settle();
    CHECK(desk.get(desk.deals[0]).title() == u"Alpha"_s);
    CHECK(desk.get(desk.deals[1]).title() == u"Beta two"_s);
    // It stays in the list, as undone.
    CHECK(list->findChild<QPushButton*>(u"undo%1Button"_s.arg((*edits)[1].no)) == nullptr);
    CHECK(list->findChild<QPushButton*>(u"undo%1Button"_s.arg((*edits)[0].no)) != nullptr);
    list->close();
}

TEST_CASE("F1 lists the keys of the page and of the window, and typing narrows them")
{
    Desk desk;
    desk.find<QAction>(u"keys"_s)->trigger();
    auto* dialog = desk.find<KeysDialog>(u"keysDialog"_s);
    const int all = dialog->shown();
    CHECK(all > 15);
    dialog->find(u"Ctrl P"_s);
    CHECK(dialog->shown() == 1);
    dialog->find({});
    CHECK(dialog->shown() == all);
    dialog->reject();
}

TEST_CASE("a window on a workspace that is open for reading says so, and refuses edits without losing anything")
{
    DealsWorkspace other;
    Workspace::Options options;
    options.readOnly = true;
    options.clock = Clock::fixed(TestWorkspace::moment);
    auto opened = Workspace::open(other.session->workspace().path(), options);
    REQUIRE(opened);
    Session session(std::move(*opened));
    MainWindow window(other.theme, session);
    window.show();
    window.navigator().open(QUrl(u"fairlead://page/opportunities?view=all"_s));
    session.settle();
    CHECK(window.findChild<SentenceBanner*>(u"guardBanner"_s)->isVisible());
    auto* table = window.findChild<DataTable*>(u"opportunitiesTable"_s);
    CHECK(table->model()->rowCount() == 4);
    QSignalSpy refused(&session, &Session::failed);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    session.settle();
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().front().toString().contains(u"reading only"_s));
    CHECK(table->model()->rowCount() == 4);
}

TEST_CASE("a workspace that is removed under the window is told of, and all of it is saved from what is open")
{
    Desk desk;
    desk.rename(desk.deals[0], u"Renamed"_s);
    const QString path = desk.session->workspace().path();
    for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(path + end);
    auto* banner = desk.find<SentenceBanner>(u"guardBanner"_s);
    Record changed = desk.get(desk.deals[1]);
    changed.set(u"name"_s, u"Lost?"_s);
    CHECK_FALSE(desk.session->apply({ u"rename"_s, { EditStep::change(changed, { u"name"_s }) }, {} }));
    desk.session->settle();
    CHECK(banner->isVisible());
    const QString copy = desk.folder->path() + u"/copy.fairlead"_s;
    CHECK(desk.window.guard().saveCopy(copy));
    CHECK_FALSE(desk.window.guard().saveCopy(copy)); // never over a file that is there
    Workspace::Options options;
    options.clock = Clock::fixed(TestWorkspace::moment);
    auto saved = Workspace::open(copy, options);
    REQUIRE(saved);
    const auto found = (*saved)->reader().find((*saved)->catalog().type(u"opportunity"_s), desk.deals[0].id);
    REQUIRE((found && *found));
    CHECK((*found)->title() == u"Renamed"_s);
}

TEST_CASE("the start page lists recent workspaces with what is known of them, and tells which are gone")
{
    const CleanHome clean;
    DealsWorkspace deals;
    RecentFiles::opened(deals.session->workspace().path());
    RecentFiles::noteFacts(&deals.theme, *deals.session);
    deals.session->settle();
    RecentFiles::opened(u"/nowhere/gone.fairlead"_s);
    CHECK(RecentFiles::list().back().openDeals == 3);
    StartWindow start(deals.theme, false);
    start.show();
    auto* gone = start.findChild<StartRow*>(u"recent1Row"_s);
    REQUIRE(gone);
    CHECK(gone->isMissing());
    QSignalSpy opened(&start, &StartWindow::openWanted);
    start.findChild<StartRow*>(u"recent2Row"_s)->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toString() == deals.session->workspace().path());
    start.refuse(u"/nowhere/gone.fairlead"_s, u"There is no such file."_s);
    CHECK(start.findChild<QLabel*>(u"startNoteLabel"_s)->text().contains(u"gone.fairlead"_s));
    start.findChild<StartRow*>(u"recent1Row"_s)->setFocus();
    QTest::keyClick(start.findChild<StartRow*>(u"recent1Row"_s), Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(RecentFiles::list().size() == 1);
}

TEST_CASE("a new workspace is made from a template in the start page, and never over a file that is there")
{
    const CleanHome clean;
    Theme theme;
    theme.apply(*qApp);
    StartWindow start(theme, false);
    start.show();
    QSignalSpy opened(&start, &StartWindow::openWanted);
    start.makeNew();
    start.findChild<QLineEdit*>(u"workspaceNameEdit"_s)->setText(u"Harbour"_s);
    start.create();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 600000);
    const QString path = opened.front().front().toString();
    {
        const auto made = Workspace::open(path);
        REQUIRE(made);
        CHECK((*made)->baseCurrency() == u"EUR"_s);
        CHECK((*made)->reader().number("SELECT count(*) FROM stage WHERE _v=1").value() > 0);
    }
    start.create();
    auto* note = start.findChild<QLabel*>(u"startNoteLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"already"_s), 600000);
    CHECK(opened.size() == 1);
}

TEST_CASE("theme and language are switched with five pages open; how long it takes is printed")
{
    Desk desk;
    for (const char* place : { "opportunities", "customers", "contacts", "funnel", "pipelines" })
        desk.go(u"fairlead://page/"_s + QString::fromLatin1(place));
    QElapsedTimer watch;
    watch.start();
    desk.theme.setMode(Theme::Mode::Dark);
    const qint64 theme = watch.restart();
    desk.session->setChinese(true);
    const qint64 language = watch.elapsed();
    desk.theme.setMode(Theme::Mode::Light);
    desk.session->setChinese(false);
    desk.session->settle();
    std::printf("switch of the theme: %lld ms, of the language: %lld ms, five pages open\n", theme, language);
    CHECK_FALSE(desk.theme.isDark());
}
