// Every figure of "Known answers on the sample data" (docs/reports.md), which was computed by other means.
#include "insight/CustomerShares.h"
#include "insight/Funnel.h"
#include "insight/MavenWorkspace.h"
#include "insight/Report.h"
#include "insight/SalesCycle.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

#include <cstdio>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QList<Money> usd(qint64 whole) { return { Money { whole * 100, u"USD"_s } }; }

/// Loaded once for all cases.
MavenWorkspace* maven()
{
    static MavenWorkspace workspace;
    if (workspace.isThere()) return &workspace;
    WARN("the sample data maven-crm is missing (FAIRLEAD_DATA)");
    std::puts("skipped: known answers, no sample data maven-crm");
    return nullptr;
}

} // namespace

TEST_CASE("deals by stage: 4,238 won, 2,473 lost, 1,589 engaging, 500 prospecting")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const auto funnel = Funnel(data->reader()).compute(data->scope());
    REQUIRE(funnel.hasValue());
    REQUIRE(funnel->stages.size() == 2);
    CHECK(funnel->stages[0].name == u"Prospecting"_s);
    CHECK(funnel->stages[0].open.count == 500);
    CHECK(funnel->stages[1].open.count == 1589);
    CHECK(funnel->won.count == 4238);
    CHECK(funnel->lost.count == 2473);
    CHECK(funnel->totals.open.count == 2089);
    CHECK(funnel->totals.open.withoutAmount == 2089);
    // Imported ends were seen in no stage: no conversion is made of them.
    CHECK(funnel->wonFromUnknown == 4238);
    CHECK(funnel->lostFromUnknown == 2473);
    CHECK_FALSE(funnel->bottleneck.has_value());
    CHECK(funnel->won.sums == usd(10005534));
    CHECK(funnel->winRate.text(5) == u"0.63150"_s);
    CHECK(funnel->cycleMedian.text(0) == u"57"_s);
}

TEST_CASE("the win rate is 0.63150 by count, and refused by value")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const auto rate = WinRate(data->reader()).compute(data->scope(), By::None);
    REQUIRE(rate.hasValue());
    CHECK(rate->total.rate() == Ratio { 4238, 6711 });
    CHECK(rate->total.rate().text(5) == u"0.63150"_s);
    CHECK(rate->total.refusal == ValueRefusal::LostWithoutAmount);
    CHECK(rate->total.lostWithoutAmount == 2473);
    CHECK_FALSE(rate->total.byValue.isDefined());
}

TEST_CASE("won value 10,005,534, mean 2,360.91")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const auto won = WonAmount(data->reader()).compute(data->scope(), By::None);
    REQUIRE(won.hasValue());
    CHECK(won->total.deals == 4238);
    CHECK(won->total.won == usd(10005534));
    CHECK(won->total.mean == QList<Money> { Money { 236091, u"USD"_s } });
}

TEST_CASE("cycle: won 51.78 and 57 days, lost 41.48 and 14")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const auto cycle = SalesCycle(data->reader()).compute(data->scope(), By::None);
    REQUIRE(cycle.hasValue());
    CHECK(cycle->total.won.n() == 4238);
    CHECK(cycle->total.won.mean.text(2) == u"51.78"_s);
    CHECK(cycle->total.won.median == Ratio { 114, 2 });
    CHECK(cycle->total.won.median.text(2) == u"57.00"_s);
    CHECK(cycle->total.lost.n() == 2473);
    CHECK(cycle->total.lost.mean.text(2) == u"41.48"_s);
    CHECK(cycle->total.lost.median.text(2) == u"14.00"_s);
    CHECK(cycle->total.won.leftOut == 0);
}

TEST_CASE("won value by quarter of 2017")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    ReportScope scope = data->scope();
    scope.period = Period::year(2017);
    const auto report = Reports(data->reader()).run(u"won"_s, u"quarter"_s, scope);
    REQUIRE(report.hasValue());
    const int won = report->columnOf(u"won"_s);
    REQUIRE(report->rows.size() == 4);
    const qint64 known[] = { 1134672, 3086111, 2982255, 2802496 };
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const ReportRow* row = report->row(u"2017-Q%1"_s.arg(quarter));
        REQUIRE(row);
        CHECK(row->cells[size_t(won)].money == usd(known[quarter - 1]));
    }
    CHECK(report->totals->cells[size_t(won)].money == usd(10005534));
}

TEST_CASE("won value and win rate by regional office")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const auto won = WonAmount(data->reader()).compute(data->scope(), By::Team);
    const auto rates = WinRate(data->reader()).compute(data->scope(), By::Team);
    REQUIRE(won.hasValue());
    REQUIRE(rates.hasValue());
    const struct
    {
        QString office;
        qint64 value;
        QString rate;
    } known[] = { { u"West"_s, 3568647, u"0.6394"_s }, { u"Central"_s, 3346293, u"0.6256"_s },
        { u"East"_s, 3090594, u"0.6302"_s } };
    REQUIRE(won->groups.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(won->groups[i].key.id == data->team(known[i].office)); // the largest first
        CHECK(won->groups[i].won == usd(known[i].value));
        ReportScope scope = data->scope();
        scope.unit = data->team(known[i].office);
        CHECK(WinRate(data->reader()).compute(scope, By::None)->total.rate().text(4) == known[i].rate);
    }
    CHECK(rates->groups.front().key.id == data->team(u"West"_s));
    CHECK(rates->groups.front().rate().text(4) == u"0.6394"_s);
    CHECK(rates->groups.back().rate().text(4) == u"0.6256"_s);
}

TEST_CASE("best seller by value; best and worst win rate")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const auto won = WonAmount(data->reader()).compute(data->scope(), By::Person);
    REQUIRE(won.hasValue());
    CHECK(won->groups.size() == 30); // five members have no deals
    CHECK(won->groups.front().key.id == data->person(u"Darcel Schlecht"_s));
    CHECK(won->groups.front().won == usd(1153214));
    const auto rates = WinRate(data->reader()).compute(data->scope(), By::Person);
    REQUIRE(rates.hasValue());
    CHECK(rates->groups.front().key.id == data->person(u"Hayden Neloms"_s));
    CHECK(rates->groups.front().rate().text(4) == u"0.7039"_s);
    CHECK(rates->groups.back().key.id == data->person(u"Lajuana Vencill"_s));
    CHECK(rates->groups.back().rate().text(4) == u"0.5498"_s);
}

TEST_CASE("31 of 85 customers make half of the won value, 59 make 80 %")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const auto spreads = CustomerShares(data->reader()).compute(data->scope());
    REQUIRE(spreads.hasValue());
    REQUIRE(spreads->size() == 1);
    CHECK(spreads->front().half == 31);
    CHECK(spreads->front().eighty == 59);
    CHECK(spreads->front().ranks.size() == 85);
    CHECK(spreads->front().total == Money { 1000553400, u"USD"_s });
}

namespace {

/// Counts of deals; others are of days, ranks, flags or people, of which a deal may have any number.
bool countsDeals(const ReportColumn& column)
{
    static const QStringList others { u"rank"_s, u"expected_days"_s, u"flags"_s, u"people"_s, u"never_met"_s,
        u"opponents"_s, u"score"_s };
    return column.kind == ColumnKind::Count && !others.contains(column.key);
}

} // namespace

TEST_CASE("every count is as long as the list behind it")
{
    MavenWorkspace* data = maven();
    if (!data) return;
    const Reports reports(data->reader());
    for (const ReportInfo& info : Reports::all())
        for (const QString& by : info.by) {
            const auto report = reports.run(info.name, by, data->scope());
            REQUIRE(report.hasValue());
            std::vector<const ReportRow*> rows { &*report->totals };
            // One row of each is enough for the large ones.
            if (!report->rows.empty()) rows.push_back(&report->rows.front());
            for (const ReportRow* row : rows)
                for (size_t i = 0; i < report->columns.size(); ++i) {
                    const ReportColumn& column = report->columns[i];
                    if (!countsDeals(column) || row->cells[i].blank) continue;
                    const auto deals = reports.dealsBehind(info.name, by, data->scope(), row->key, column.key);
                    REQUIRE(deals.hasValue());
                    INFO(info.name.toStdString() << " by " << by.toStdString() << " " << column.key.toStdString());
                    CHECK(qint64(deals->size()) == row->cells[i].count);
                }
        }
}
