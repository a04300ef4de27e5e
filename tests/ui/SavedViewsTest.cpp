#include "Desk.h"

#include "pages/BoardPage.h"
#include "pages/ListPage.h"
#include "widgets/PickerButton.h"
#include "widgets/TabStrip.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct ViewsDesk : Desk
{
    ViewsDesk()
    {
        QSettings().remove(u"lists"_s); // what another test arranged
        go(u"fairlead://page/opportunities?view=open&group=none"_s);
    }
    ~ViewsDesk() { QSettings().remove(u"lists"_s); }
    ListPage& page() { return *qobject_cast<ListPage*>(window.page()); }
    TabStrip& tabs() { return *find<TabStrip>(u"opportunitiesViews"_s); }
    QStringList tabNames()
    {
        QStringList names;
        for (int i = 0; i < tabs().count(); ++i)
            names.append(tabs().tabText(i));
        return names;
    }
    QString countOf(const QString& id)
    {
        session->settle();
        return tabs().countOf(id);
    }
    void choose(const QString& id)
    {
        tabs().setCurrentView(id);
        session->settle();
    }
    void type(const QString& condition)
    {
        auto* edit = find<QWidget>(u"opportunitiesFilterEdit"_s)->findChild<QLineEdit*>();
        if (!edit) edit = find<QLineEdit>(u"opportunitiesFilterEdit"_s);
        edit->setText(u'=' + condition);
        QTest::keyClick(edit, Qt::Key_Return);
        session->settle();
    }
    void pick(const QString& picker, const QString& id)
    {
        emit find<PickerButton>(picker)->picked(id);
        session->settle();
    }
    QDialog& dialog()
    {
        auto* found = window.findChild<QDialog*>(u"viewDialog"_s);
        REQUIRE(found);
        return *found;
    }
    void answer(const QString& name)
    {
        dialog().findChild<QLineEdit*>(u"nameEdit"_s)->setText(name);
        dialog().findChild<QPushButton*>(u"saveButton"_s)->click();
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Saves what the list shows; its id.
    QString save(const QString& name)
    {
        find<QAction>(u"saveAsView"_s)->trigger();
        answer(name);
        return tabs().currentView();
    }
    void menu(const QString& act)
    {
        const QPoint place = tabs().tabRect(tabs().currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, tabs().mapToGlobal(place));
        QCoreApplication::sendEvent(&tabs(), &event);
        auto* menu = window.findChild<QMenu*>(u"viewMenu"_s);
        REQUIRE(menu);
        auto* action = menu->findChild<QAction*>(act);
        REQUIRE(action);
        CHECK(action->isEnabled());
        action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
};

} // namespace

TEST_CASE("what a list shows is saved as a view, and its tab brings conditions, groups, order and columns back")
{
    ViewsDesk desk;
    desk.type(u"name contains l"_s);
    desk.pick(u"opportunitiesGroupPicker"_s, u"stage"_s);
    desk.pick(u"opportunitiesSortPicker"_s, u"name"_s);
    const QStringList shown = desk.names();
    CHECK(shown.contains(u"Alpha"_s));
    CHECK_FALSE(shown.contains(u"Beta"_s));
    const QString id = desk.save(u"With an l"_s);
    CHECK(desk.tabNames().last() == u"With an l"_s);
    CHECK(desk.names() == shown);
    CHECK(desk.countOf(id) == u"2"_s);

    // A declared view has neither the conditions nor the groups of the saved one.
    desk.choose(u"all"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s });
    desk.choose(id);
    CHECK(desk.names() == shown);
    CHECK(desk.page().model().group().field == u"stage"_s);
    desk.rename(desk.deals[1], u"Betal"_s);
    CHECK(desk.countOf(id) == u"3"_s);

    desk.go(u"fairlead://page/opportunities?view=all"_s);
    desk.go(u"fairlead://page/opportunities?view="_s + id);
    CHECK(desk.tabs().currentView() == id);
    CHECK(desk.page().model().group().field == u"stage"_s);
    CHECK(desk.names().contains(u"Betal"_s));
    CHECK_FALSE(desk.names().contains(u"Gamma"_s));
}

TEST_CASE("undo of saving a view takes its tab away, and the list goes back to a view that is there")
{
    ViewsDesk desk;
    desk.type(u"name = Alpha"_s);
    const QStringList before = desk.tabNames();
    const QString id = desk.save(u"Just one"_s);
    CHECK(desk.session->undoName() == u"save view Just one"_s);
    desk.session->undo();
    CHECK(desk.tabNames() == before);
    CHECK(desk.tabs().currentView() == u"open"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s });
    desk.session->redo();
    CHECK(desk.tabNames().last() == u"Just one"_s);
    desk.choose(id);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
}

TEST_CASE("a saved view is renamed, shared, changed and deleted from the menu of its tab")
{
    ViewsDesk desk;
    desk.type(u"name = Alpha"_s);
    const QString id = desk.save(u"Mine"_s);
    auto* keep = desk.find<QWidget>(u"saveIntoViewButton"_s);
    CHECK_FALSE(keep->isVisible());

    desk.menu(u"editViewHere"_s);
    desk.answer(u"Letters"_s);
    CHECK(desk.tabNames().last() == u"Letters"_s);
    CHECK(desk.tabs().currentView() == id);

    desk.pick(u"opportunitiesGroupPicker"_s, u"owner"_s);
    CHECK(keep->isVisible());
    desk.choose(u"all"_s);
    desk.choose(id); // what was not saved is not kept
    CHECK(desk.page().model().group().isNone());
    desk.pick(u"opportunitiesGroupPicker"_s, u"owner"_s);
    desk.menu(u"saveIntoViewHere"_s);
    CHECK_FALSE(keep->isVisible());
    desk.choose(u"all"_s);
    desk.choose(id);
    CHECK(desk.page().model().group().field == u"owner"_s);

    desk.menu(u"deleteViewHere"_s);
    CHECK_FALSE(desk.tabNames().contains(u"Letters"_s));
    CHECK(desk.session->undoName() == u"delete view Letters"_s);
    desk.session->undo();
    CHECK(desk.tabNames().last() == u"Letters"_s);
}

TEST_CASE("a view saved of this quarter goes on with the quarters")
{
    ViewsDesk desk;
    const QDate today = desk.session->today();
    desk.change(desk.deals[0], u"expected_close"_s, [&](Record& deal) { deal.set(u"expected_close"_s, today); });
    desk.choose(u"quarter"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    const QString id = desk.save(u"Quarter"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    CHECK(desk.countOf(id) == u"1"_s);
    CHECK(QUrl::fromPercentEncoding(desk.page().address().toString().toUtf8()).contains(u"this quarter"_s));
}

TEST_CASE("a condition taken away from a saved view stays away on the way back to it")
{
    ViewsDesk desk;
    desk.type(u"name = Alpha"_s);
    const QString id = desk.save(u"One"_s);
    desk.go(u"fairlead://page/opportunities?view=%1&filter="_s.arg(id));
    CHECK(desk.names().size() == 4);
    desk.go(u"fairlead://page/funnel"_s);
    desk.back();
    CHECK(desk.names().size() == 4);
    CHECK(desk.find<QWidget>(u"saveIntoViewButton"_s)->isVisible());
}

TEST_CASE("saved views are put in another order by drag, by keys and from the menu, and undo takes it back")
{
    ViewsDesk desk;
    for (const QString& name : { u"One"_s, u"Two"_s, u"Three"_s }) {
        desk.choose(u"open"_s);
        desk.save(name);
    }
    const auto saved = [&desk] { return desk.tabNames().mid(desk.tabs().count() - 3); };
    REQUIRE(saved() == QStringList { u"One"_s, u"Two"_s, u"Three"_s });
    const auto middle = [&desk](int tab) { return desk.tabs().tabRect(tab).center(); };
    const int last = desk.tabs().count() - 1;
    const auto drag = [&](int from, QPoint to) {
        QTest::mousePress(&desk.tabs(), Qt::LeftButton, {}, middle(from));
        QTest::mouseMove(&desk.tabs(), (middle(from) + to) / 2);
        QTest::mouseMove(&desk.tabs(), to);
        QTest::mouseRelease(&desk.tabs(), Qt::LeftButton, {}, to);
        desk.session->settle();
    };
    drag(last, middle(last - 2) - QPoint(4, 0));
    CHECK(saved() == QStringList { u"Three"_s, u"One"_s, u"Two"_s });
    CHECK(desk.session->undoName() == u"move Three"_s);
    desk.session->undo();
    CHECK(saved() == QStringList { u"One"_s, u"Two"_s, u"Three"_s });
    drag(0, middle(last)); // what is declared stays where it is
    CHECK(desk.tabNames().first() == u"Open"_s);

    desk.choose(desk.tabs().tabData(last).toString());
    desk.find<QAction>(u"moveViewBack"_s)->trigger();
    CHECK(saved() == QStringList { u"One"_s, u"Three"_s, u"Two"_s });
    CHECK(desk.tabs().tabText(desk.tabs().currentIndex()) == u"Three"_s);
    desk.menu(u"moveViewBackHere"_s);
    CHECK(saved() == QStringList { u"Three"_s, u"One"_s, u"Two"_s });
    CHECK_FALSE(desk.find<QAction>(u"moveViewBack"_s)->isEnabled());
}

TEST_CASE("a board keeps its way, its pipeline and its conditions as a tab")
{
    ViewsDesk desk;
    const QString filter = QString::fromLatin1(QUrl::toPercentEncoding(u"name contains l"_s));
    desk.go(u"fairlead://page/board?view=open&way=month&filter="_s + filter);
    auto* board = qobject_cast<BoardPage*>(desk.window.page());
    REQUIRE(board);
    auto* tabs = board->findChild<TabStrip*>(u"boardViews"_s);
    board->findChild<QAction*>(u"saveAsView"_s)->trigger();
    desk.answer(u"Letters by month"_s);
    const QString id = tabs->currentView();
    CHECK(tabs->tabText(tabs->currentIndex()) == u"Letters by month"_s);
    CHECK(desk.session->undoName() == u"save view Letters by month"_s);
    CHECK(tabs->countOf(id) == u"2"_s);

    desk.go(u"fairlead://page/board?view=open&way=stage&filter="_s);
    CHECK(board->model().way().id == u"stage"_s);
    CHECK(QUrlQuery(board->address()).queryItemValue(u"filter"_s).isEmpty());
    tabs->setCurrentView(id);
    desk.session->settle();
    CHECK(board->model().way().id == u"month"_s);
    CHECK(board->model().all().count == 2);
    CHECK(board->findChild<QWidget*>(u"filter-0-chip"_s)->accessibleName() == u"Filter: Name contains l"_s);
    CHECK_FALSE(board->findChild<QWidget*>(u"filter-1-chip"_s)); // the pipeline stands in its picker
    // A list has views of its own.
    desk.go(u"fairlead://page/opportunities?view=all"_s);
    CHECK_FALSE(desk.tabNames().contains(u"Letters by month"_s));
}

TEST_CASE("a view that somebody keeps for himself is not offered to another")
{
    ViewsDesk desk;
    const auto person = [&](const QString& name) {
        return desk.add(u"person"_s, [&](Record& record) { record.set(u"full_name"_s, name); }).id;
    };
    const RecordId first = person(u"First"_s);
    const RecordId second = person(u"Second"_s);
    desk.session->setPerson(first);
    desk.save(u"Own"_s);
    desk.session->setPerson(second);
    CHECK_FALSE(desk.tabNames().contains(u"Own"_s));
    desk.session->setPerson(first);
    CHECK(desk.tabNames().contains(u"Own"_s));
    desk.choose(desk.tabs().tabData(desk.tabs().count() - 1).toString());
    desk.menu(u"editViewHere"_s);
    auto* sharing = desk.dialog().findChild<QComboBox*>();
    REQUIRE(sharing);
    sharing->setCurrentIndex(sharing->findText(u"Everybody"_s));
    desk.answer(u"Ours"_s);
    desk.session->setPerson(second);
    CHECK(desk.tabNames().last() == u"Ours"_s);
}
