#include "TeamDesk.h"

#include "pages/CloseDialog.h"
#include "pages/PlanDialog.h"
#include "widgets/SentenceBanner.h"

#include <QAction>
#include <QMenu>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct KeepDesk : TeamDesk
{
    KeepDesk() { go(u"fairlead://page/forecast?report=forecast&by=none&period=quarter"_s); }
    DataTable& shown() { return *find<DataTable>(u"reportTable"_s); }
    void choose(const QString& act)
    {
        auto* menu = find<QMenu>(u"keepForecastMenu"_s);
        emit menu->aboutToShow();
        find<QAction>(act)->trigger();
        rest();
    }
    SentenceBanner& banner() { return *window.page()->findChild<SentenceBanner*>(); }
};

} // namespace

TEST_CASE("the forecast is kept by the page, and stands beside what came of it")
{
    KeepDesk desk;
    desk.choose(u"keepForecast"_s);
    desk.change(desk.deals[0], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 50000, u"USD"_s }); });
    desk.go(u"fairlead://page/forecast?report=kept-forecast&by=deal&period=quarter"_s);
    desk.rest();
    const int row = TeamDesk::rowOf(desk.shown(), u"Alpha"_s);
    CHECK(row == 0);
    TeamDesk::stand(desk.shown(), u"Alpha"_s, u"Expected now"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_Return);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    desk.session->undo();
    desk.session->undo();
    desk.go(u"fairlead://page/forecast?report=kept-forecast&by=deal&period=quarter"_s);
    desk.rest();
    CHECK_FALSE(desk.shown().isVisible()); // nothing is kept
}

TEST_CASE("the forecast becomes a plan that opens as a sheet")
{
    KeepDesk desk;
    desk.choose(u"keepAsPlan"_s);
    auto* dialog = desk.find<PlanDialog>(u"planDialog"_s);
    dialog->save();
    desk.rest();
    CHECK(desk.window.page()->address().toString().startsWith(u"fairlead://page/quotas?plan="_s));
}

TEST_CASE("a period is closed after one question, and what comes later is told until it is open again")
{
    KeepDesk desk;
    desk.go(u"fairlead://page/forecast?report=forecast&by=none&period=quarter"_s);
    CHECK_FALSE(desk.banner().isVisible());
    desk.choose(u"closePeriod"_s);
    desk.find<CloseDialog>(u"closeDialog"_s)->save();
    desk.rest();
    CHECK(desk.banner().isVisible());
    const Record acme = desk.add(u"company"_s, [](Record& company) { company.set(u"name"_s, u"Acme"_s); });
    desk.add(u"receipt"_s, [&](Record& one) {
        one.set(u"number"_s, u"R1"_s).set(u"company"_s, acme.id).set(u"amount"_s, Money { 4000, u"USD"_s });
        one.set(u"happened_on"_s, desk.session->today());
    });
    Record alpha = desk.get(desk.deals[0]);
    alpha.set(u"stage"_s, desk.stages.won.id);
    REQUIRE(desk.session->apply({ u"win"_s, { EditStep::change(alpha, { u"stage"_s }) }, {} }));
    desk.rest();
    emit desk.banner().activated();
    desk.rest();
    CHECK(desk.window.page()->address().toString().contains(u"report=after-close"_s));
    CHECK(TeamDesk::rowOf(desk.shown(), u"Won, told after the close"_s) == 0);
    desk.choose(u"reopenPeriod"_s);
    CHECK_FALSE(desk.banner().isVisible());
    desk.session->undo();
    desk.rest();
    CHECK(desk.banner().isVisible());
}
