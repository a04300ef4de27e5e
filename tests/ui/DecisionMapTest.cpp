#include "Desk.h"

#include "models/TreeLayout.h"
#include "pages/AddPersonDialog.h"
#include "pages/DecisionPane.h"
#include "widgets/DecisionView.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Alpha is decided by Boss; Ada reports to him, Bob to nobody yet.
struct MapDesk : Desk
{
    Record boss = person("Boss", "economic");
    Record ada = person("Ada", "user", boss.id);
    Record bob = person("Bob", "technical");

    MapDesk()
    {
        go(u"fairlead://opportunity/"_s + deals[0].id.toString() + u"?tab=decision"_s);
        QCoreApplication::processEvents();
        session->settle();
    }
    Record person(const char* name, const char* role, const RecordId& reportsTo = {})
    {
        const Record contact
            = add(u"contact"_s, [&](Record& record) { record.set(u"full_name"_s, QString::fromLatin1(name)); });
        add(u"opportunity_contact"_s, [&](Record& record) {
            record.set(u"opportunity"_s, deals[0].id).set(u"contact"_s, contact.id);
            record.set(u"role"_s, QString::fromLatin1(role)).set(u"reports_to"_s, reportsTo);
        });
        return contact;
    }
    DecisionView& view() { return *find<DecisionView>(u"decisionView"_s); }
    DecisionMap map()
    {
        QCoreApplication::processEvents();
        session->settle();
        auto map = DecisionMap::load(session->reader(), deals[0].id);
        REQUIRE(map);
        return std::move(*map);
    }
    DecisionPerson of(const Record& contact)
    {
        const DecisionMap found = map();
        REQUIRE(found.find(contact.id));
        return *found.find(contact.id);
    }
    void drag(QPointF from, QPointF to)
    {
        QTest::mousePress(&view(), Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(&view(), (from + (to - from) / 2).toPoint());
        QTest::mouseMove(&view(), to.toPoint());
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to.toPoint());
    }
    QRectF box(const Record& contact) { return view().rectOf(contact.id.toString()); }
};

} // namespace

TEST_CASE("a tree is laid out by who reports to whom; who has a place keeps it")
{
    const QSizeF box(100, 50);
    const QSizeF gap(20, 30);
    auto places = treeLayout({ { u"a"_s, {} }, { u"b"_s, u"a"_s }, { u"c"_s, u"a"_s }, { u"d"_s, {} } }, box, gap);
    CHECK(places[u"b"_s] == QPointF(0, 80));
    CHECK(places[u"c"_s] == QPointF(120, 80));
    CHECK(places[u"a"_s] == QPointF(60, 0));
    CHECK(places[u"d"_s] == QPointF(240, 0));
    // Two who report to each other stand nevertheless.
    places = treeLayout({ { u"a"_s, u"b"_s }, { u"b"_s, u"a"_s } }, box, gap);
    CHECK(places.size() == 2);
    // A new one comes below his boss, beside who stands there already.
    places = treeLayout(
        { { u"a"_s, {}, QPointF(500, 0) }, { u"b"_s, u"a"_s, QPointF(500, 80) }, { u"c"_s, u"a"_s } }, box, gap);
    CHECK(places[u"a"_s] == QPointF(500, 0));
    CHECK(places[u"c"_s] == QPointF(620, 80));
}

TEST_CASE("people are moved by mouse and keys and keep their place; arrange gives it up again")
{
    MapDesk desk;
    REQUIRE(desk.view().boxes().size() == 3);
    const QRectF before = desk.box(desk.bob);
    desk.drag(before.center(), before.center() + QPointF(60, 40));
    const DecisionPerson moved = desk.of(desk.bob);
    REQUIRE(moved.across);
    CHECK(desk.box(desk.bob).topLeft().toPoint() == (before.topLeft() + QPointF(60, 40)).toPoint());
    desk.view().choose(desk.bob.id.toString());
    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::AltModifier);
    CHECK(*desk.of(desk.bob).across == *moved.across + 8);
    desk.session->undo();
    desk.session->undo();
    CHECK(!desk.of(desk.bob).across);
    desk.drag(desk.box(desk.bob).center(), desk.box(desk.bob).center() + QPointF(60, 40));
    CHECK(desk.of(desk.bob).across);
    desk.find<QAction>(u"arrangeDecisionMap"_s)->trigger();
    CHECK(!desk.of(desk.bob).across);
}

TEST_CASE("a line from the lower handle says who reports to whom, from the right one who influences whom")
{
    MapDesk desk;
    desk.view().choose(desk.boss.id.toString());
    desk.drag(desk.view().handleOf(desk.boss.id.toString(), DecisionLink::Kind::ReportsTo).center(),
        desk.box(desk.bob).center());
    CHECK(desk.of(desk.bob).reportsTo == desk.boss.id);
    // Nobody can report to one below him.
    desk.view().choose(desk.ada.id.toString());
    desk.drag(desk.view().handleOf(desk.ada.id.toString(), DecisionLink::Kind::ReportsTo).center(),
        desk.box(desk.boss).center());
    CHECK(desk.of(desk.boss).reportsTo.isNull());
    desk.drag(desk.view().handleOf(desk.ada.id.toString(), DecisionLink::Kind::Influences).center(),
        desk.box(desk.boss).center());
    REQUIRE(desk.map().influences.size() == 1);
    CHECK(desk.map().influences.front().from == desk.ada.id);
    // By keys: L, an arrow, Enter.
    desk.view().choose(desk.bob.id.toString());
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_L);
    CHECK(desk.view().isDrawing());
    QTest::keyClick(&desk.view(), Qt::Key_Up);
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK(desk.map().influences.size() == 2);
    desk.session->undo();
    CHECK(desk.map().influences.size() == 1);
}

TEST_CASE("facets are changed by keys and pickers, and the score follows")
{
    MapDesk desk;
    desk.view().choose(desk.boss.id.toString());
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_3);
    CHECK(desk.of(desk.boss).power == u"high"_s);
    const auto score = [&] {
        desk.map();
        return desk.find<fairlead::ui::Label>(u"coverageScore"_s)->text();
    };
    CHECK(score() == u"42 of 100"_s); // decision maker 12, technical 10, users 10, nobody against 10
    emit desk.find<PickerButton>(u"levelPicker"_s)->picked(u"met"_s);
    CHECK(desk.of(desk.boss).level == u"met"_s);
    CHECK(score() == u"55 of 100"_s);
    emit desk.find<PickerButton>(u"attitudePicker"_s)->picked(u"opponent"_s);
    CHECK(score() == u"45 of 100"_s);
}

TEST_CASE("a name that nobody has becomes a contact on the map; who is taken off leaves his people to his boss")
{
    MapDesk desk;
    desk.view().choose(desk.ada.id.toString());
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Insert);
    auto* dialog = desk.find<AddPersonDialog>(u"addPersonDialog"_s);
    dialog->findChild<QLineEdit*>()->setText(u"Carl"_s);
    dialog->save();
    DecisionMap map = desk.map();
    REQUIRE(map.people.size() == 4);
    CHECK(map.people.back().name == u"Carl"_s);
    CHECK(map.people.back().reportsTo == desk.ada.id);
    desk.view().choose(desk.ada.id.toString());
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    map = desk.map();
    CHECK(map.people.size() == 3);
    CHECK(map.people.back().reportsTo == desk.boss.id);
    desk.session->undo();
    CHECK(desk.map().people.size() == 4);
}

TEST_CASE("the map has the page to itself, and paper shows it whole")
{
    MapDesk desk;
    CHECK(!desk.find<QWidget>(u"recordSide"_s)->isVisible());
    desk.view().setZoom(0.5);
    CHECK(desk.view().zoom() == 0.5);
    const PrintBlock block = desk.find<DecisionPane>(u"decisionPane"_s)->paper();
    const auto* picture = std::get_if<PrintPicture>(&block);
    REQUIRE(picture);
    // Two side by side at the top, one below: the zoom does not matter.
    CHECK(picture->size.height() > 2 * decisionBoxSize().height());
    QImage paper(picture->size.toSize(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    picture->draw(painter);
    painter.end();
    QImage blank(paper.size(), QImage::Format_RGB32);
    blank.fill(Qt::white);
    CHECK(paper != blank);
    desk.go(u"fairlead://opportunity/"_s + desk.deals[0].id.toString());
    CHECK(desk.find<QWidget>(u"recordSide"_s)->isVisible());
}
