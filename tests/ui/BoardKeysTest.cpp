#include "BoardDesk.h"

#include "pages/RecordDialog.h"
#include "widgets/BoardColumnView.h"
#include "widgets/BoardKeys.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("arrows choose cards across columns, Ctrl with arrows moves them a stage on or back")
{
    BoardDesk desk;
    desk.choose({ u"Alpha"_s });
    QTest::keyClick(desk.list(0), Qt::Key_Right);
    CHECK(desk.board().chosen() == std::vector { desk.deals[1].id });
    QTest::keyClick(desk.list(1), Qt::Key_Left);
    CHECK(desk.board().currentColumn() == 0);
    desk.choose({ u"Alpha"_s });
    QTest::keyClick(desk.list(0), Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.stageOf(0) == desk.stages.second.id);
    CHECK(desk.board().chosen() == std::vector { desk.deals[0].id }); // the keyboard goes along
    QTest::keyClick(desk.list(1), Qt::Key_Left, Qt::ControlModifier);
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    QTest::keyClick(desk.list(0), Qt::Key_Left, Qt::ControlModifier); // there is nothing before
    CHECK(desk.stageOf(0) == desk.stages.first.id);
}

TEST_CASE("M begins a move, arrows choose its target, Enter ends it and Escape gives up")
{
    BoardDesk desk;
    desk.choose({ u"Alpha"_s });
    QTest::keyClick(desk.list(0), Qt::Key_M);
    QTest::keyClick(desk.list(0), Qt::Key_Right);
    QTest::keyClick(desk.list(0), Qt::Key_Right);
    QTest::keyClick(desk.list(0), Qt::Key_Escape);
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    QTest::keyClick(desk.list(0), Qt::Key_M);
    QTest::keyClick(desk.list(0), Qt::Key_Right);
    QTest::keyClick(desk.list(0), Qt::Key_Right);
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    QTest::keyClick(desk.list(0), Qt::Key_Return);
    CHECK(desk.stageOf(0) == desk.stages.third.id);
    // On over the last stage to the strips.
    desk.choose({ u"Beta"_s });
    for (const Qt::Key key : { Qt::Key_M, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return })
        QTest::keyClick(desk.list(1), key);
    REQUIRE(desk.dialog());
    CHECK(desk.dialog()->windowTitle() == u"Won"_s);
}

TEST_CASE("W and L end the chosen deals, and no other letter jumps about in the cards")
{
    BoardDesk desk;
    desk.choose({ u"Alpha"_s });
    QTest::keyClick(desk.list(0), Qt::Key_D); // Delta would be chosen
    CHECK(desk.board().chosen() == std::vector { desk.deals[0].id });
    QTest::keyClick(desk.list(0), Qt::Key_L);
    REQUIRE(desk.dialog());
    desk.dialog()->save();
    desk.settleDialogs();
    CHECK(desk.stageOf(0) == desk.stages.lost.id);
    desk.choose({ u"Delta"_s });
    QTest::keyClick(desk.list(0), Qt::Key_W);
    REQUIRE(desk.dialog());
    desk.dialog()->save();
    desk.settleDialogs();
    CHECK(desk.stageOf(3) == desk.stages.won.id);
}

TEST_CASE("Ctrl+N makes a deal in the stage where the keyboard is, Delete takes the chosen ones away")
{
    BoardDesk desk;
    desk.choose({ u"Beta"_s });
    QTest::keyClick(desk.list(1), Qt::Key_N, Qt::ControlModifier);
    auto* form = desk.window.findChild<RecordDialog*>();
    REQUIRE(form);
    CHECK(form->findChild<QComboBox*>(u"stageEdit"_s)->currentData() == desk.stages.second.id.toString());
    form->reject();
    desk.settleDialogs();
    desk.choose({ u"Beta"_s });
    QTest::keyClick(desk.list(1), Qt::Key_Delete);
    CHECK(desk.titles(1).isEmpty());
    desk.session->undo();
    CHECK(desk.titles(1) == QStringList { u"Beta"_s });
}

TEST_CASE("a folded column stays folded, is skipped by arrows and still takes cards")
{
    BoardDesk desk;
    desk.board().columnView(1)->findChild<QAbstractButton*>(u"foldButton"_s)->click();
    CHECK(desk.board().columnView(1)->isFolded());
    desk.choose({ u"Alpha"_s });
    QTest::keyClick(desk.list(0), Qt::Key_Right);
    CHECK(desk.board().currentColumn() == 0);
    QCoreApplication::processEvents();
    const QWidget* folded = desk.board().columnView(1);
    desk.drag(u"Alpha"_s, folded->mapTo(&desk.window, QPoint(folded->width() / 3, folded->height() / 2)));
    CHECK(desk.stageOf(0) == desk.stages.second.id);
    desk.go(u"fairlead://page/board?way=month"_s);
    desk.go(u"fairlead://page/board?way=stage"_s);
    CHECK(desk.board().columnView(1)->isFolded());
    desk.board().setFolded(1, false);
}

TEST_CASE("filter, search and view go along from the board to its list and into the address")
{
    BoardDesk desk;
    desk.go(u"fairlead://page/board?view=overdue&search=alp&filter=amount%20is%20empty"_s);
    const QString address = desk.page().address().query(QUrl::FullyDecoded);
    CHECK(address.contains(u"view=overdue"_s));
    CHECK(address.contains(u"search=alp"_s));
    CHECK(address.contains(u"filter=amount is empty"_s));
    CHECK(desk.titles(0).isEmpty());
    desk.go(u"fairlead://page/board?view=open&search=alp"_s);
    CHECK(desk.titles(0) == QStringList { u"Alpha"_s });
    QUrl asked;
    QObject::connect(&desk.page(), &fairlead::ui::Page::asked, [&asked](const QUrl& url) { asked = url; });
    for (auto* segment : desk.page().findChild<QWidget*>(u"boardSwitch"_s)->findChildren<QAbstractButton*>())
        if (segment->text() == u"List"_s) segment->click();
    CHECK(asked.path() == u"/opportunities"_s);
    CHECK(asked.query().contains(u"search=alp"_s));
}
