#include "BoardDesk.h"

#include "pages/EndDialog.h"
#include "widgets/CardGhost.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a board shows every open deal in the column of its stage, with the sums of the query")
{
    BoardDesk desk;
    CHECK(desk.titles(0) == QStringList { u"Alpha"_s, u"Delta"_s });
    CHECK(desk.titles(1) == QStringList { u"Beta"_s });
    CHECK(desk.titles(2).isEmpty());
    CHECK(desk.model().column(3).kind == BoardColumn::Kind::Won);
    CHECK(desk.model().totals(3).count == 1); // Gamma, this month
    desk.change(desk.deals[0], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 250000, u"USD"_s }); });
    desk.session->settle();
    REQUIRE(desk.model().totals(0).sums.size() == 1);
    CHECK(desk.model().totals(0).sums.front().minor == 250000);
    CHECK(desk.find<QLabel>(u"boardSums"_s)->text() == u"3 open · $2,500"_s);
}

TEST_CASE("the cards of a column are an item model in order under every change")
{
    BoardDesk desk;
    QAbstractItemModelTester tester(&desk.model().cards(0), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* name : { "Zulu", "Echo", "Mike" })
        desk.add(u"opportunity"_s, [&](Record& deal) {
            deal.set(u"name"_s, QString::fromLatin1(name)).set(u"stage"_s, desk.stages.first.id);
            deal.set(u"expected_close"_s, desk.session->today().addDays(name[0]));
        });
    desk.session->settle();
    CHECK(desk.model().cards(0).rowCount() == 5);
    const auto& cards = desk.model().cards(0).cards();
    CHECK(std::is_sorted(cards.begin(), cards.end(), &BoardLoader::isBefore));
    desk.session->undo();
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.model().cards(0).rowCount() == 3);
}

TEST_CASE("a card is dragged to another stage by the mouse, moves at once, and undo takes it back")
{
    BoardDesk desk;
    desk.press(u"Alpha"_s);
    desk.hover(desk.middle(1));
    auto* ghost = desk.find<QWidget>(u"cardGhost"_s);
    CHECK(ghost->isVisible());
    CHECK(desk.stageOf(0) == desk.stages.first.id); // nothing happens before the drop
    desk.drop(desk.middle(1));
    CHECK(desk.stageOf(0) == desk.stages.second.id);
    CHECK(desk.model().columnOf(desk.deals[0].id) == 1); // before any answer
    CHECK_FALSE(ghost->isVisible());
    CHECK(desk.titles(1) == QStringList { u"Alpha"_s, u"Beta"_s });
    desk.session->undo();
    CHECK(desk.titles(0) == QStringList { u"Alpha"_s, u"Delta"_s });
}

TEST_CASE("several chosen cards travel together as one edit; Escape takes a drag back")
{
    BoardDesk desk;
    desk.choose({ u"Alpha"_s, u"Delta"_s });
    desk.press(u"Delta"_s);
    desk.hover(desk.middle(2));
    QTest::keyClick(desk.list(0), Qt::Key_Escape);
    desk.drop(desk.middle(2));
    CHECK(desk.titles(0) == QStringList { u"Alpha"_s, u"Delta"_s });
    desk.choose({ u"Alpha"_s, u"Delta"_s });
    desk.drag(u"Delta"_s, desk.middle(2));
    CHECK(desk.titles(2) == QStringList { u"Alpha"_s, u"Delta"_s });
    CHECK(desk.board().chosen().size() == 2);
    desk.session->undo();
    CHECK(desk.titles(0) == QStringList { u"Alpha"_s, u"Delta"_s });
}

TEST_CASE("a drop that is refused goes back and says why")
{
    BoardDesk desk;
    desk.go(u"fairlead://page/board?way=month"_s);
    QString said;
    QObject::connect(
        &desk.page(), &fairlead::ui::Page::toast, [&said](const QString&, const QString& text) { said = text; });
    desk.change(desk.deals[0], u"expected_close"_s,
        [&](Record& deal) { deal.set(u"expected_close"_s, desk.session->today().addMonths(1)); });
    desk.session->settle();
    desk.drag(u"Alpha"_s, desk.middle(0));
    CHECK(said == u"A close date is not planned into the past"_s);
    CHECK(desk.get(desk.deals[0]).date(u"expected_close"_s) == desk.session->today().addMonths(1));
    // The workspace itself may refuse: an import has it alone.
    desk.go(u"fairlead://page/board?way=stage"_s);
    said.clear();
    const QPoint from = desk.card(u"Alpha"_s);
    const QPoint to = desk.middle(1);
    QSemaphore importing;
    REQUIRE(desk.session->alone([&importing](Workspace&) { importing.acquire(); }, [] {}));
    desk.pressAt(from);
    desk.drop(to);
    CHECK(said == u"“Alpha” stays where it was: an import is running"_s);
    importing.release();
    CHECK(desk.titles(0) == QStringList { u"Alpha"_s, u"Delta"_s });
}

TEST_CASE("a drag to another month keeps the day of the month, where that month has it")
{
    const QDate today(2026, 11, 18);
    CHECK(BoardColumns::inMonth(QDate(2026, 11, 24), QDate(2027, 1, 1), today) == QDate(2027, 1, 24));
    CHECK(BoardColumns::inMonth(QDate(2026, 12, 31), QDate(2027, 2, 1), today) == QDate(2027, 2, 28));
    CHECK(BoardColumns::inMonth({}, QDate(2027, 2, 1), today) == QDate(2027, 2, 28));
    CHECK(BoardColumns::inMonth(QDate(2026, 12, 3), QDate(2026, 11, 1), today) == today);
    BoardDesk desk;
    desk.go(u"fairlead://page/board?way=month"_s);
    desk.change(
        desk.deals[0], u"expected_close"_s, [](Record& deal) { deal.set(u"expected_close"_s, QDate(2026, 11, 24)); });
    desk.session->settle();
    CHECK(desk.titles(1) == QStringList { u"Alpha"_s });
    desk.drag(u"Alpha"_s, desk.middle(2));
    CHECK(desk.get(desk.deals[0]).date(u"expected_close"_s) == QDate(2026, 12, 24));
    const int none = desk.model().columnCount() - 3; // before the strips
    CHECK(desk.titles(none) == QStringList { u"Beta"_s, u"Delta"_s });
    desk.press(u"Alpha"_s);
    desk.drop(desk.middle(0)); // overdue: refused, stays
    CHECK(desk.get(desk.deals[0]).date(u"expected_close"_s) == QDate(2026, 12, 24));
}

TEST_CASE("a card dropped on Lost is asked for the reason, which may be said later; Cancel leaves it")
{
    BoardDesk desk;
    desk.drag(u"Alpha"_s, desk.strip(false));
    REQUIRE(desk.dialog());
    desk.dialog()->reject();
    desk.settleDialogs();
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    desk.drag(u"Alpha"_s, desk.strip(false));
    auto* reason = desk.dialog()->findChild<QComboBox*>(u"close_reasonEdit"_s);
    reason->setCurrentIndex(reason->findData(u"price"_s));
    desk.dialog()->save();
    desk.settleDialogs();
    CHECK(desk.stageOf(0) == desk.stages.lost.id);
    CHECK(desk.get(desk.deals[0]).text(u"close_reason"_s) == u"price"_s);
    CHECK(desk.titles(0) == QStringList { u"Delta"_s });
    CHECK(desk.model().totals(4).count == 1);
    desk.session->undo();
    desk.drag(u"Delta"_s, desk.strip(false));
    desk.dialog()->save(); // without a reason
    desk.settleDialogs();
    CHECK(desk.stageOf(3) == desk.stages.lost.id);
    CHECK(desk.get(desk.deals[3]).text(u"close_reason"_s).isEmpty());
}

TEST_CASE("a card dropped on Won is asked for day and amount")
{
    BoardDesk desk;
    const QDate day = desk.session->today();
    desk.drag(u"Alpha"_s, desk.strip(true));
    REQUIRE(desk.dialog());
    QTest::keyClicks(desk.dialog()->findChild<QLineEdit*>(u"amountEdit"_s), u"4800"_s);
    auto* on = desk.dialog()->findChild<QLineEdit*>(u"happened_onEdit"_s);
    on->setText(day.addDays(1).toString(Qt::ISODate));
    desk.dialog()->save();
    REQUIRE(desk.dialog()); // not in the future
    on->setText(day.toString(Qt::ISODate));
    desk.dialog()->save();
    desk.settleDialogs();
    const Record deal = desk.get(desk.deals[0]);
    CHECK(deal.reference(u"stage"_s) == desk.stages.won.id);
    CHECK(deal.date(u"closed_on"_s) == day);
    CHECK(deal.money(u"amount"_s).minor == 480000);
    desk.session->undo();
    CHECK(desk.get(desk.deals[0]).isBlank(u"amount"_s));
}
