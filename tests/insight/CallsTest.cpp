#include "insight/ForecastCalls.h"
#include "insight/Ledger.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Today is Wednesday, 18 November 2026. North has Li (700 won, 1000 commit, 2000 best case) and Wang (a quota only).
struct CallLedger : Ledger
{
    Record north = unit("North");
    Record li = person("李伟", north);
    Record wang = person("王芳", north);
    Record chief = person("赵敏");
    Record won = ended("2026-01-01", "2026-10-05", stages.won, 700, li);
    Record commit = open(1000, "commit");
    Record best = open(2000, "best_case");

    CallLedger()
    {
        const Record year = plan(2026);
        quota(year, "signed", "2026-Q4", 5000, {}, li);
        quota(year, "signed", "2026-Q4", 400, {}, wang);
        workspace->setPerson(li.id);
    }
    Record open(qint64 cents, const char* category)
    {
        const Record deal = make("2026-01-01", cents, li);
        set(deal, u"expected_close"_s, [](Record& one) { one.set(u"expected_close"_s, Deals::day("2026-12-10")); });
        set(deal, u"rep_category"_s, [&](Record& one) { one.set(u"rep_category"_s, QString::fromLatin1(category)); });
        return deal;
    }
    CallsResult calls() { return ForecastCalls(reader()).compute(scope("2026-Q4")).value(); }
    const CallRow& row(const CallsResult& calls, const Record& who)
    {
        const int at = calls.rowOf(who.id);
        REQUIRE(at >= 0);
        return calls.rows[size_t(at)];
    }
    Record say(const Record& about, const Record& by, qint64 cents, const char* reason = "")
    {
        const bool person = about.type->name() == u"person"_s;
        const CallEntry entry { person ? OrganisationRow::Level::Person : OrganisationRow::Level::Unit, about.id, by.id,
            Money { cents, u"USD"_s }, {}, QString::fromUtf8(reason) };
        return workspace.add(entry.record(*workspace, calls()));
    }
    static qint64 cents(const QList<Money>& money) { return money.isEmpty() ? -1 : money.front().minor; }
};

} // namespace

TEST_CASE("a forecast call takes the word from above, else the person's own, else what is computed")
{
    CallLedger ledger;
    CallsResult calls = ledger.calls();
    CHECK(CallLedger::cents(ledger.row(calls, ledger.li).closed) == 700);
    CHECK(CallLedger::cents(ledger.row(calls, ledger.li).commit) == 1700);
    CHECK(CallLedger::cents(ledger.row(calls, ledger.li).best) == 3700);
    CHECK(CallLedger::cents(ledger.row(calls, ledger.north).takenCommit) == 1700);
    CHECK(calls.silent.size() == 2); // nobody asks who has neither a quota nor deals

    ledger.say(ledger.li, ledger.li, 2500);
    calls = ledger.calls();
    CHECK(ledger.row(calls, ledger.li).submitted->isThisCall);
    CHECK(CallLedger::cents(ledger.row(calls, ledger.li).gap) == 2500);
    CHECK(CallLedger::cents(ledger.row(calls, ledger.north).takenCommit) == 2500);
    REQUIRE(calls.silent.size() == 1);
    CHECK(calls.rows[size_t(calls.silent.front())].who.id == ledger.wang.id);

    const Record above = ledger.say(ledger.li, ledger.chief, 1900, "Acme slips");
    CHECK(above.text(u"level"_s) == u"manager"_s);
    CHECK(above.money(u"computed"_s).minor == 1700);
    ledger.say(ledger.north, ledger.chief, 2000, "rounded");
    calls = ledger.calls();
    CHECK(CallLedger::cents(ledger.row(calls, ledger.li).takenCommit) == 1900);
    CHECK(ledger.row(calls, ledger.li).submitted->commit.minor == 2500);
    CHECK(ledger.row(calls, ledger.li).adjusted->reason == u"Acme slips"_s);
    CHECK(CallLedger::cents(ledger.row(calls, ledger.north).takenCommit) == 2000);
    CHECK(CallLedger::cents(calls.rows.front().takenCommit) == 2000);
    CHECK(CallLedger::cents(calls.rows.front().gap) == 3400);
}

TEST_CASE("the last call stands beside this one; a figure said again corrects that of the same call")
{
    CallLedger ledger;
    ledger.recordOn("2026-11-10"); // Tuesday of the week before
    ledger.say(ledger.li, ledger.li, 2000);
    ledger.recordOn("2026-11-17");
    CallsResult calls = ledger.calls();
    CHECK(ledger.row(calls, ledger.li).submitted->commit.minor == 2000);
    CHECK_FALSE(ledger.row(calls, ledger.li).submitted->isThisCall);
    CHECK(calls.silent.size() == 2);

    const Record first = ledger.say(ledger.li, ledger.li, 2400);
    const Record again = ledger.say(ledger.li, ledger.li, 2600);
    CHECK(first.reference(u"corrects"_s).isNull());
    CHECK(again.reference(u"corrects"_s) == first.id);
    calls = ledger.calls();
    CHECK(ledger.row(calls, ledger.li).submitted->commit.minor == 2600);
    CHECK(ledger.row(calls, ledger.li).last->commit.minor == 2000);
    CHECK(CallLedger::cents(ledger.row(calls, ledger.north).lastCommit) == 2000);

    // As of the week before nobody knows of this one.
    ReportScope scope = ledger.scope("2026-Q4");
    scope.asOf = Deals::day("2026-11-11");
    const auto before = ForecastCalls(ledger.reader()).compute(scope);
    CHECK(ledger.row(*before, ledger.li).submitted->isThisCall);
    CHECK(ledger.row(*before, ledger.li).submitted->commit.minor == 2000);

    const Edit back = withdrawCall(*ledger.workspace, *ledger.row(calls, ledger.li).submitted, u"withdraw"_s);
    REQUIRE(ledger.workspace->apply(back).hasValue());
    calls = ledger.calls();
    CHECK(ledger.row(calls, ledger.li).submitted->commit.minor == 2000);
    REQUIRE(ledger.workspace->undo().hasValue());
    CHECK(ledger.row(ledger.calls(), ledger.li).submitted->commit.minor == 2600);
}

TEST_CASE("the report of a call names who is silent, and opens the deals behind its figures")
{
    CallLedger ledger;
    ledger.say(ledger.li, ledger.li, 2500);
    const Reports reports(ledger.reader());
    const ReportScope scope = ledger.scope("2026-Q4");
    const auto report = reports.run(u"calls"_s, {}, scope);
    REQUIRE(report.hasValue());
    REQUIRE(report->note(u"silent"_s));
    CHECK(report->note(u"silent"_s)->text.en == u"1 have not submitted since 2026-11-16: 王芳."_s);
    const auto cell = [&](const Record& who, const char* column) {
        return report->row(who.id.toString())->cells[size_t(report->columnOf(QString::fromLatin1(column)))];
    };
    CHECK(cell(ledger.li, "submitted").money == Deals::usd(2500));
    CHECK(cell(ledger.li, "submitted_on").text == u"2026-11-18"_s);
    CHECK(cell(ledger.north, "taken").money == Deals::usd(2500));

    const auto behind = [&](const QString& row, const char* column) {
        return reports.rowsBehind(u"calls"_s, {}, scope, row, QString::fromLatin1(column)).value();
    };
    CHECK(behind(ledger.north.id.toString(), "closed") == std::vector<RecordId> { ledger.won.id });
    CHECK(behind(u"total"_s, "commit").size() == 2);
    CHECK(behind(ledger.li.id.toString(), "best").size() == 3);
    CHECK(behind(ledger.wang.id.toString(), "best").empty());
    ReportScope euros = scope;
    euros.currency = u"EUR"_s;
    CHECK(reports.run(u"calls"_s, {}, euros)
              ->row(u"total"_s)
              ->cells[size_t(report->columnOf(u"taken"_s))]
              .money.isEmpty());
    // A team alone: its row stands for the whole.
    ReportScope north = scope;
    north.unit = ledger.north.id;
    CHECK(reports.run(u"calls"_s, {}, north)->rows.size() == 2);
}

TEST_CASE("in a call about cash the sure claims are the commit")
{
    CallLedger ledger;
    const Record acme = ledger.company("Acme");
    const auto ofLi = [&](Record& record) { record.set(u"owner"_s, ledger.li.id); };
    ledger.receipt("R1", acme, 300, "2026-10-20", ofLi);
    ledger.invoice("1001", acme, 500, "2026-11-01", "2026-12-01", ofLi);
    ReportScope scope = ledger.scope("2026-Q4");
    scope.measure = u"collected"_s;
    const auto calls = ForecastCalls(ledger.reader()).compute(scope);
    REQUIRE(calls.hasValue());
    CHECK(CallLedger::cents(ledger.row(*calls, ledger.li).closed) == 300);
    CHECK(CallLedger::cents(ledger.row(*calls, ledger.li).commit) == 800);
    scope.measure = u"visits"_s;
    CHECK_FALSE(ForecastCalls(ledger.reader()).compute(scope).hasValue());
}
