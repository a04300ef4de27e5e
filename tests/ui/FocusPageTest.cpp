#include "Desk.h"

#include "pages/RecordDialog.h"
#include "pages/TodayPage.h"

#include <QAction>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Alpha and Beta are expected this quarter, which is to bring $ 500.
struct FocusDesk : Desk
{
    FocusDesk()
    {
        expect(deals[0], 30000);
        expect(deals[1], 90000);
        const Record plan = add(u"plan"_s, [this](Record& one) {
            one.set(u"name"_s, u"Plan"_s).set(u"year"_s, qint64(session->today().year()));
            one.set(u"released_on"_s, session->today());
        });
        add(u"quota"_s, [&](Record& one) {
            one.set(u"plan"_s, plan.id).set(u"measure"_s, u"signed"_s).set(u"period"_s, u"2026-Q4"_s);
            one.set(u"target"_s, Money { 50000, u"USD"_s });
        });
        go(u"fairlead://page/forecast?report=focus&period=quarter"_s);
    }
    void expect(const Record& deal, qint64 cents)
    {
        Record changed = get(deal);
        changed.set(u"amount"_s, Money { cents, u"USD"_s }).set(u"expected_close"_s, session->today());
        const QStringList fields { u"amount"_s, u"expected_close"_s };
        REQUIRE(session->apply({ u"give"_s, { EditStep::change(changed, fields) }, {} }));
    }
    Record now(const Record& record)
    {
        const auto found = session->reader().find(*record.type, record.id);
        REQUIRE(found.hasValue());
        REQUIRE(found->has_value());
        return **found;
    }
    DataTable& shown() { return *window.page()->findChild<DataTable*>(u"reportTable"_s); } // of several pages
    QString cell(const QString& deal, const QString& head)
    {
        session->settle();
        const QAbstractItemModel& model = *shown().model();
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (model.index(row, 0).data().toString() == deal
                    && model.headerData(column, Qt::Horizontal).toString().startsWith(head))
                    return model.index(row, column).data().toString();
        return u"no such cell"_s;
    }
    void stand(const QString& name)
    {
        for (int row = 0; row < shown().model()->rowCount(); ++row)
            if (shown().model()->index(row, 0).data().toString() == name) {
                shown().setFocus();
                return shown().setCurrentIndex(shown().model()->index(row, 0));
            }
        FAIL("no such row");
    }
};

} // namespace

TEST_CASE("a deal is pinned into the focus by a key, let go by the same, and opened by Enter")
{
    FocusDesk desk;
    CHECK(desk.cell(u"Beta"_s, u"Focus"_s) == u"1"_s);
    CHECK(desk.cell(u"Alpha"_s, u"Focus"_s) == u"–"_s);
    desk.stand(u"Alpha"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_P);
    CHECK(desk.cell(u"Alpha"_s, u"Focus"_s) == u"1"_s);
    CHECK(desk.cell(u"Beta"_s, u"Focus"_s) == u"2"_s);
    CHECK(desk.get(desk.deals[0]).text(u"pinned_period"_s) == u"2026-Q4"_s);
    desk.session->undo();
    CHECK(desk.cell(u"Alpha"_s, u"Focus"_s) == u"–"_s);
    desk.stand(u"Alpha"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_P);
    desk.session->settle();
    desk.stand(u"Alpha"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_P);
    CHECK(desk.cell(u"Alpha"_s, u"Focus"_s) == u"–"_s);
    CHECK(desk.get(desk.deals[0]).text(u"pinned_period"_s).isEmpty());
    desk.stand(u"Alpha"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_Return);
    desk.session->settle();
    CHECK(desk.window.navigator().current().toString().contains(desk.deals[0].id.toString()));
}

TEST_CASE("a measure is begun from the bottleneck with its figure filled in, stands in the day when due, and is judged")
{
    FocusDesk desk;
    const Record ann = desk.add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Ann"_s); });
    desk.session->setPerson(ann.id);
    desk.go(u"fairlead://page/analysis?report=bottleneck&period=year"_s);
    desk.shown().setFocus();
    desk.shown().setCurrentIndex(desk.shown().model()->index(0, 0));
    const QString stage = desk.shown().model()->index(0, 0).data().toString();
    QTest::keyClick(&desk.shown(), Qt::Key_M);
    desk.session->settle();
    auto* dialog = desk.window.findChild<RecordDialog*>();
    REQUIRE(dialog);
    dialog->save();
    desk.session->settle();

    std::optional<Record> measure;
    const auto read = desk.session->reader().records(
        desk.session->catalog().type(u"measure_taken"_s), "_v=1", {}, [&measure](const Record& one) { measure = one; });
    REQUIRE(read.hasValue());
    REQUIRE(measure);
    CHECK(measure->text(u"figure"_s) == u"conversion"_s);
    CHECK(desk.session->reader().titleOf(desk.session->catalog().type(u"stage"_s), measure->reference(u"stage"_s)).text
        == stage);
    CHECK(measure->reference(u"owner"_s) == ann.id);
    CHECK(measure->number(u"period_days"_s) == desk.session->today().dayOfYear());

    measure->set(u"due_on"_s, desk.session->today()).set(u"started_on"_s, desk.session->today().addDays(-300));
    measure->set(u"figure"_s, u"win_rate"_s).set(u"expected"_s, qint64(400000));
    const QStringList changed { u"due_on"_s, u"started_on"_s, u"figure"_s, u"expected"_s };
    REQUIRE(desk.session->apply({ u"due"_s, { EditStep::change(*measure, changed) }, {} }));
    desk.go(u"fairlead://page/today"_s);
    REQUIRE(desk.find<QWidget>(u"todayPage"_s)->isVisible());
    const auto& due = static_cast<TodayPage*>(desk.window.page())->model().state().measures;
    REQUIRE(due.size() == 1);
    CHECK(due.front().id == measure->id);

    desk.go(u"fairlead://page/analysis?report=measures&period=all"_s);
    desk.stand(measure->title());
    QTest::keyClick(&desk.shown(), Qt::Key_J);
    desk.session->settle();
    const Record judged = desk.now(*measure);
    CHECK(judged.text(u"state"_s) == u"done"_s);
    CHECK(judged.number(u"after"_s) == 1000000); // the one deal that ended was won
    CHECK(desk.cell(measure->title(), u"Outcome"_s) == u"reached"_s);
    desk.session->undo();
    CHECK(desk.now(*measure).text(u"state"_s) == u"open"_s);
}

TEST_CASE("what is needed is handed over as a request by a key, and its fulfilment stands beside it")
{
    FocusDesk desk;
    Record won = desk.get(desk.deals[2]);
    won.set(u"amount"_s, Money { 20000, u"USD"_s }).set(u"opened_on"_s, desk.session->today().addDays(-10));
    const QStringList fields { u"amount"_s, u"opened_on"_s };
    REQUIRE(desk.session->apply({ u"give"_s, { EditStep::change(won, fields) }, {} }));
    for (const Record& deal : { desk.deals[0], desk.deals[1] })
        desk.change(deal, u"expected_close"_s, [](Record& one) { one.set(u"expected_close"_s, QDate(2027, 3, 1)); });
    desk.go(u"fairlead://page/forecast?report=leads-needed&by=none&period=quarter"_s);
    desk.stand(u"USD"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_A);
    auto* dialog = desk.window.page()->findChild<RecordDialog*>();
    REQUIRE(dialog);
    dialog->save();
    desk.session->settle();
    desk.go(u"fairlead://page/forecast?report=requests&period=quarter"_s);
    REQUIRE(desk.shown().model()->rowCount() == 1);
    // $ 300 are missing, $ 200 is a mean deal, every deal that ended was won: two deals, since no lead ever was.
    const QString subject = desk.shown().model()->index(0, 0).data().toString();
    CHECK(subject == u"2 new opportunity(s) for 2026-Q4"_s);
    CHECK(desk.cell(subject, u"Wanted"_s) == u"2"_s);
    CHECK(desk.cell(subject, u"Kind"_s) == u"New deals"_s);
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.shown().model()->rowCount() == 0);
}
