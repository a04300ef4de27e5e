#include "RecordDesk.h"

#include "pages/FactRow.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const FactRow* row) { return row->accessibleName(); }

} // namespace

TEST_CASE("a fact is changed in place: Enter saves it, Esc takes back, what cannot be read is said at the field")
{
    RecordDesk desk;
    auto* row = desk.part<FactRow>(u"amountFact"_s);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    REQUIRE(row->isEditing());
    auto* line = row->findChild<QLineEdit*>(u"amountEdit"_s);
    REQUIRE(line);
    line->setText(u"much"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(row->isEditing());
    CHECK(row->findChild<QLabel*>(u"amountFaultLabel"_s)->isVisible());
    line->setText(u"4500"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(!row->isEditing());
    CHECK(desk.deal().money(u"amount"_s) == Money { 450000, u"USD"_s });
    CHECK(desk.deal().text(u"amount_from"_s) == u"typed"_s);
    desk.session->settle();
    CHECK(valueOf(row).contains(u"$4,500"_s));
    row->edit();
    line = row->findChildren<QLineEdit*>(u"amountEdit"_s).back();
    line->setText(u"1"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(!row->isEditing());
    CHECK(desk.deal().money(u"amount"_s).minor == 450000);
    desk.session->undo();
    CHECK(desk.deal().money(u"amount"_s).isNull());
}

TEST_CASE("Tab saves and goes on to the next fact; fields of one group are one editor and one edit")
{
    RecordDesk desk;
    auto* amount = desk.part<FactRow>(u"amountFact"_s);
    amount->edit();
    auto* line = amount->findChild<QLineEdit*>(u"amountEdit"_s);
    line->setText(u"700"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(desk.deal().money(u"amount"_s).minor == 70000);
    CHECK(desk.part<FactRow>(u"expected_closeFact"_s)->isEditing());
    auto* next = desk.part<FactRow>(u"next_stepFact"_s);
    next->edit();
    auto* step = next->findChild<QLineEdit*>(u"next_stepEdit"_s);
    auto* day = next->findChild<QLineEdit*>(u"next_onEdit"_s);
    REQUIRE(step);
    REQUIRE(day);
    step->setText(u"Call back"_s);
    day->setText(u"2026-11-20"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(desk.deal().text(u"next_step"_s) == u"Call back"_s);
    CHECK(desk.deal().date(u"next_on"_s) == QDate(2026, 11, 20));
    desk.session->undo();
    CHECK(desk.deal().isBlank(u"next_step"_s));
    CHECK(desk.deal().isBlank(u"next_on"_s));
    CHECK(desk.deal().money(u"amount"_s).minor == 70000);
}

TEST_CASE("a typed chance holds for the stage it was typed in")
{
    RecordDesk desk;
    auto* row = desk.part<FactRow>(u"probability_setFact"_s);
    row->edit();
    auto* line = row->findChild<QLineEdit*>(u"probability_setEdit"_s);
    line->setText(u"40"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.deal().number(u"probability_set"_s) == 4000);
    CHECK(desk.deal().reference(u"for_stage"_s) == desk.stages.first.id);
}

TEST_CASE("what changes elsewhere is shown, but never over what is being typed")
{
    RecordDesk desk;
    auto* amount = desk.part<FactRow>(u"amountFact"_s);
    amount->edit();
    auto* line = amount->findChild<QLineEdit*>(u"amountEdit"_s);
    line->setText(u"123"_s);
    desk.change(desk.deals[0], u"source"_s, [](Record& record) { record.set(u"source"_s, u"web"_s); });
    desk.change(desk.deals[0], u"amount"_s, [](Record& record) { record.set(u"amount"_s, Money { 99900, u"USD"_s }); });
    desk.session->settle();
    CHECK(valueOf(desk.part<FactRow>(u"sourceFact"_s)).contains(u"Web"_s));
    CHECK(amount->isEditing());
    CHECK(line->text() == u"123"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.deal().money(u"amount"_s).minor == 12300);
    CHECK(desk.deal().text(u"source"_s) == u"web"_s);
}

TEST_CASE("a long text that was typed and not saved comes back with the record, and goes when it is saved or discarded")
{
    RecordDesk desk;
    const auto begin = [&](MainWindow& window) {
        window.navigator().open(Address::record(u"opportunity"_s, desk.deals[0].id));
        desk.session->settle();
        return window.page()->findChild<FactRow*>(u"remarkFact"_s);
    };
    {
        MainWindow first(desk.theme, *desk.session);
        FactRow* row = begin(first);
        REQUIRE(row);
        row->edit();
        row->findChild<QPlainTextEdit*>(u"remarkEdit"_s)->setPlainText(u"Half a thought"_s);
    } // the window goes as in a crash: nothing was saved
    CHECK(desk.deal().isBlank(u"remark"_s));
    {
        MainWindow second(desk.theme, *desk.session);
        FactRow* row = begin(second);
        REQUIRE(row->isEditing());
        auto* text = row->findChild<QPlainTextEdit*>(u"remarkEdit"_s);
        CHECK(text->toPlainText() == u"Half a thought"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        CHECK(!row->isEditing());
    }
    CHECK(desk.deal().text(u"remark"_s) == u"Half a thought"_s);
    MainWindow third(desk.theme, *desk.session);
    CHECK(!begin(third)->isEditing());
}

TEST_CASE("a field that a person added is a fact as any other")
{
    RecordDesk desk;
    desk.add(u"field"_s, [](Record& record) {
        record.set(u"record_type"_s, u"opportunity"_s).set(u"name"_s, u"colour"_s);
        record.set(u"kind"_s, u"text"_s).set(u"label_en"_s, u"Colour"_s);
    });
    desk.session->settle();
    desk.open(desk.deals[1]);
    auto* row = desk.part<FactRow>(u"colourFact"_s);
    row->edit();
    auto* line = row->findChild<QLineEdit*>(u"colourEdit"_s);
    REQUIRE(line);
    line->setText(u"blue"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.get(desk.deals[1]).text(u"colour"_s) == u"blue"_s);
}
