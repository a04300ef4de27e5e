#include "Desk.h"

#include "pages/ReportLook.h"
#include "widgets/PickerButton.h"

#include <QAction>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Ann's customer Firm had invoices 250, 170 and 90 days ago: every 80 days, so one is due since ten.
struct HistoryDesk : Desk
{
    Record ann = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Ann"_s); });
    Record firm = add(u"company"_s, [this](Record& one) { one.set(u"name"_s, u"Firm"_s).set(u"owner"_s, ann.id); });

    HistoryDesk()
    {
        for (const int days : { 250, 170, 90 })
            add(u"invoice"_s, [&](Record& one) {
                one.set(u"number"_s, u"N%1"_s.arg(days)).set(u"company"_s, firm.id);
                one.set(u"issued_on"_s, session->today().addDays(-days)).set(u"net"_s, Money { 50000, u"USD"_s });
                one.id = one.type->computeId(one.cells);
            });
        go(u"fairlead://page/forecast?report=lead-suggestions&period=quarter"_s);
    }
    DataTable& shown() { return *window.page()->findChild<DataTable*>(u"reportTable"_s); }
    int rows()
    {
        session->settle();
        int rows = 0;
        for (int row = 0; row < shown().model()->rowCount(); ++row)
            rows += shown().model()->index(row, 0).data().toString() == u"Firm"_s;
        return rows;
    }
    std::vector<Record> leads()
    {
        std::vector<Record> all;
        REQUIRE(session->reader().records(
            session->catalog().type(u"lead"_s), "_v=1", {}, [&all](const Record& lead) { all.push_back(lead); }));
        return all;
    }
};

} // namespace

TEST_CASE("a suggestion becomes a lead by one key, stays away while that is open, and comes back by undo")
{
    HistoryDesk desk;
    REQUIRE(desk.rows() == 1);
    desk.shown().setFocus();
    desk.shown().setCurrentIndex(desk.shown().model()->index(0, 0));
    QTest::keyClick(&desk.shown(), Qt::Key_L);
    REQUIRE(desk.leads().size() == 1);
    const Record lead = desk.leads().front();
    CHECK(lead.text(u"company_name"_s) == u"Firm"_s);
    CHECK(lead.reference(u"matched_company"_s) == desk.firm.id);
    CHECK(lead.reference(u"owner"_s) == desk.ann.id);
    CHECK(lead.text(u"source"_s) == u"history"_s);
    CHECK(lead.money(u"amount_guess"_s) == Money { 50000, u"USD"_s });
    CHECK(lead.text(u"remark"_s).contains(u"Bought 3 times, usually every 80 days"_s));
    CHECK(desk.rows() == 0);
    desk.session->undo();
    CHECK(desk.leads().empty());
    CHECK(desk.rows() == 1);
}

TEST_CASE("the page of leads leads to what is suggested")
{
    HistoryDesk desk;
    desk.go(u"fairlead://page/leads?view=all"_s);
    desk.window.page()->findChild<QAction*>(u"suggestedLeads"_s)->trigger();
    CHECK(desk.rows() == 1);
    // A period that the page offers is in force.
    CHECK(desk.find<PickerButton>(u"periodPicker"_s)->current() == forecastReports().period);
}
