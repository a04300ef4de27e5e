#include "insight/Ledger.h"
#include "insight/PlanEdits.h"
#include "insight/PlanSheet.h"
#include "insight/QuotaTable.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QString bookings = QStringLiteral("signed");

/// North has Li and Wang; nobody is in South.
struct PlanLedger : Ledger
{
    Record company = unit("Company");
    Record north = unit("North", company);
    Record south = unit("South", company);
    Record li = person("李伟", north);
    Record wang = person("王芳", north);
    Record year = plan(2026, false);

    PlanDraft draft() { return PlanDraft::load(reader(), year.id, bookings).value(); }
    void write(const PlanDraft& draft) { write(draft.steps(reader())); }
    void write(std::vector<EditStep> steps)
    {
        const auto done = workspace->apply({ u"plan"_s, std::move(steps), {} });
        if (!done) FAIL("refused: " << done.error().detail.toStdString());
    }
    static PlanWho of(const Record& person) { return { {}, person.id }; }
    static Money usd(qint64 cents) { return { cents, u"USD"_s }; }
    static qint64 cents(const QList<Money>& money) { return money.isEmpty() ? -1 : money.front().minor; }
};

QStringList periods(const PlanDraft& draft, const PlanWho& who)
{
    QStringList names;
    for (const auto& [period, value] : draft.of(who))
        names.append(u"%1=%2"_s.arg(period).arg(value.target ? value.target->minor : -1));
    return names;
}

} // namespace

TEST_CASE("a month typed into a quota of the year leaves the other months as they were")
{
    PlanLedger ledger;
    PlanDraft draft = ledger.draft();
    const PlanWho li = PlanLedger::of(ledger.li);
    draft.put(li, Period::year(2026), PlanFigure::Target, PlanLedger::usd(1201));
    ledger.write(draft);

    draft = ledger.draft();
    CHECK(periods(draft, li) == QStringList { u"2026=1201"_s });
    draft.put(li, Period::month(2026, 5), PlanFigure::Target, PlanLedger::usd(500));
    ledger.write(draft);

    draft = ledger.draft();
    CHECK(periods(draft, li)
        == QStringList { u"2026-04=100"_s, u"2026-05=500"_s, u"2026-06=100"_s, u"2026-Q1=301"_s, u"2026-Q3=300"_s,
            u"2026-Q4=300"_s });
    const auto table = QuotaTable::load(ledger.reader(), bookings, ledger.scope());
    CHECK(table->ofPerson(ledger.li.id, Period::month(2026, 1)) == Deals::usd(101));
    CHECK(table->ofPerson(ledger.li.id, Period::year(2026)) == Deals::usd(1601));
}

TEST_CASE("a figure of a longer period takes the place of its parts, and undo brings them back")
{
    PlanLedger ledger;
    PlanDraft draft = ledger.draft();
    const PlanWho wang = PlanLedger::of(ledger.wang);
    draft.put(wang, Period::month(2026, 1), PlanFigure::Target, PlanLedger::usd(10));
    draft.put(wang, Period::month(2026, 2), PlanFigure::Target, PlanLedger::usd(20));
    draft.put(wang, Period::month(2026, 2), PlanFigure::Stretch, PlanLedger::usd(25));
    ledger.write(draft);
    draft = ledger.draft();
    draft.put(wang, Period::quarter(2026, 1), PlanFigure::Target, PlanLedger::usd(90));
    ledger.write(draft);
    draft = ledger.draft();
    CHECK(periods(draft, wang) == QStringList { u"2026-Q1=90"_s });
    CHECK(draft.of(wang).at(u"2026-Q1"_s).stretch == PlanLedger::usd(25));

    REQUIRE(ledger.workspace->undo().hasValue());
    CHECK(periods(ledger.draft(), wang) == QStringList { u"2026-01=10"_s, u"2026-02=20"_s });
    // What was deleted comes back by typing it, too, as it is typed now.
    REQUIRE(ledger.workspace->redo().hasValue());
    draft = ledger.draft();
    draft.put(wang, Period::quarter(2026, 1), PlanFigure::Target, {});
    draft.put(wang, Period::quarter(2026, 1), PlanFigure::Stretch, {});
    draft.put(wang, Period::month(2026, 2), PlanFigure::Target, PlanLedger::usd(33));
    ledger.write(draft);
    CHECK(periods(ledger.draft(), wang) == QStringList { u"2026-02=33"_s });
    CHECK_FALSE(ledger.draft().of(wang).at(u"2026-02"_s).stretch.has_value());
}

TEST_CASE("a quota is spread over the months like last year's closings, to the cent")
{
    PlanLedger ledger;
    ledger.ended("2025-01-01", "2025-03-05", ledger.stages.won, 300, ledger.li);
    ledger.ended("2025-01-01", "2025-11-05", ledger.stages.won, 100, ledger.li);
    ledger.ended("2025-01-01", "2025-11-05", ledger.stages.won, 900, ledger.wang);
    const PlanWho li = PlanLedger::of(ledger.li);
    const auto curve = closedByMonth(ledger.reader(), li, bookings, 2025, ledger.workspace->today());
    REQUIRE(curve.hasValue());
    CHECK((*curve)[2] == 300);
    CHECK((*curve)[10] == 100);

    PlanDraft draft = ledger.draft();
    draft.put(li, Period::year(2026), PlanFigure::Target, PlanLedger::usd(1001));
    draft.spread(li, Period::year(2026), *curve);
    CHECK(draft.month(li, QDate(2026, 3, 1)).target == PlanLedger::usd(751));
    CHECK(draft.month(li, QDate(2026, 11, 1)).target == PlanLedger::usd(250));
    CHECK(draft.month(li, QDate(2026, 4, 1)).target == PlanLedger::usd(0));
}

TEST_CASE("the sheet adds up what stands below a unit beside its own quota")
{
    PlanLedger ledger;
    PlanDraft draft = ledger.draft();
    draft.put({ ledger.north.id, {} }, Period::quarter(2026, 1), PlanFigure::Target, PlanLedger::usd(300));
    draft.put(PlanLedger::of(ledger.li), Period::month(2026, 1), PlanFigure::Target, PlanLedger::usd(70));
    draft.put(PlanLedger::of(ledger.wang), Period::quarter(2026, 1), PlanFigure::Target, PlanLedger::usd(90));
    draft.put({ ledger.south.id, {} }, Period::year(2026), PlanFigure::Target, PlanLedger::usd(1200));
    ledger.write(draft);

    const auto sheet = PlanSheet::load(ledger.reader(), ledger.year.id, bookings, ledger.workspace->today());
    REQUIRE(sheet.hasValue());
    QStringList names;
    for (const OrganisationRow& row : sheet->rows())
        names.append(QString(row.depth, u'.') + row.name);
    CHECK(names == QStringList { u""_s, u".Company"_s, u"..North"_s, u"...李伟"_s, u"...王芳"_s, u"..South"_s });
    const Period january = Period::month(2026, 1);
    const Period quarter = Period::quarter(2026, 1);
    CHECK(PlanLedger::cents(sheet->own(2, january).target) == 100);
    CHECK(PlanLedger::cents(sheet->below(2, january).target) == 100);
    CHECK(PlanLedger::cents(sheet->below(2, quarter).target) == 160);
    CHECK(sheet->isOwn(2, quarter));
    CHECK_FALSE(sheet->isOwn(2, january));
    // Of the year only these three months are typed for North: the others come from below.
    const Period april = Period::month(2026, 4);
    const Period year = Period::year(2026);
    draft.put(PlanLedger::of(ledger.li), april, PlanFigure::Target, PlanLedger::usd(40));
    ledger.write(draft);
    const auto later = PlanSheet::load(ledger.reader(), ledger.year.id, bookings, ledger.workspace->today());
    REQUIRE(later.hasValue());
    CHECK(PlanLedger::cents(later->shown(2, april).target) == 40);
    CHECK(PlanLedger::cents(later->shown(2, year).target) == 340);
    CHECK(PlanLedger::cents(later->left(2, quarter).target) == 140);
    CHECK(later->left(2, april).isEmpty());
    CHECK(PlanLedger::cents(later->left(2, year).target) == 140);
    const auto quotas = QuotaTable::load(ledger.reader(), bookings, ledger.scope());
    REQUIRE(quotas.hasValue());
    CHECK(PlanLedger::cents(quotas->ofUnit(ledger.north.id, year)) == 340);
    // The company has none of its own: what its units have.
    CHECK(sheet->own(1, quarter).isEmpty());
    CHECK(PlanLedger::cents(sheet->shown(0, quarter).target) == 600);
    CHECK(sheet->whoOf(3) == PlanLedger::of(ledger.li));
}

TEST_CASE("a new version takes the quotas of an older plan along, moved to its year and raised")
{
    PlanLedger ledger;
    ledger.quota(ledger.year, "signed", "2026-Q1", 100049, {}, ledger.li);
    ledger.quota(ledger.year, "collected", "2026", 50000, ledger.north);
    const auto edit = newPlan(*ledger.workspace, { u"Plan 2027"_s, 2027, ledger.year.id, 10500 }, u"new plan"_s);
    REQUIRE(edit.hasValue());
    const RecordId made = edit->steps.front().record.id;
    REQUIRE(ledger.workspace->apply(*edit).hasValue());
    const auto draft = PlanDraft::load(ledger.reader(), made, bookings);
    CHECK(periods(*draft, PlanLedger::of(ledger.li)) == QStringList { u"2027-Q1=105100"_s });
    const auto cash = PlanDraft::load(ledger.reader(), made, u"collected"_s);
    CHECK(periods(*cash, { ledger.north.id, {} }) == QStringList { u"2027=52500"_s });

    const Record plan = *ledger.reader().find(ledger.workspace->catalog().type(u"plan"_s), made).value();
    CHECK(plan.number(u"version"_s) == 1);
    REQUIRE(ledger.workspace->apply(releasePlan(*ledger.workspace, plan, u"release"_s)).hasValue());
    const auto quotas = QuotaTable::load(ledger.reader(), bookings, ledger.scope());
    CHECK(quotas->ofPerson(ledger.li.id, Period::quarter(2027, 1)) == Deals::usd(105100));
}

TEST_CASE("a forecast becomes a plan: everybody's months from the figure that was chosen")
{
    PlanLedger ledger;
    ledger.parameters(ledger.stages.first, "2026-01-01", 5000);
    const auto open = [&](const char* day, qint64 cents, const char* category) {
        const Record deal = ledger.make("2026-01-01", cents, ledger.li);
        ledger.set(deal, u"expected_close"_s, [&](Record& one) { one.set(u"expected_close"_s, Deals::day(day)); });
        ledger.set(
            deal, u"rep_category"_s, [&](Record& one) { one.set(u"rep_category"_s, QString::fromLatin1(category)); });
    };
    ledger.ended("2026-01-01", "2026-10-05", ledger.stages.won, 70000, ledger.wang);
    open("2026-12-01", 100000, "commit");
    open("2026-12-20", 40000, "best_case");
    open("2026-11-01", 8000, "commit"); // should have closed
    const ReportScope scope = ledger.scope("2026-Q4");
    const auto lines = forecastLines(ledger.reader(), scope, ForecastPart::OpenAndWon);
    REQUIRE(lines.hasValue());
    const auto made = [&](ForecastFigure figure) {
        const NewPlan asked { u"From forecast"_s, 2026, {}, 10000 };
        const auto edit
            = planFromForecast(*ledger.workspace, asked, scope.period, *lines, figure, u"forecast as plan"_s);
        REQUIRE(ledger.workspace->apply(*edit).hasValue());
        return PlanDraft::load(ledger.reader(), edit->steps.front().record.id, bookings).value();
    };
    const PlanDraft commit = made(ForecastFigure::Commit);
    CHECK(periods(commit, PlanLedger::of(ledger.li)) == QStringList { u"2026-11=8000"_s, u"2026-12=100000"_s });
    CHECK(periods(commit, PlanLedger::of(ledger.wang)) == QStringList { u"2026-10=70000"_s });
    CHECK(periods(made(ForecastFigure::Expected), PlanLedger::of(ledger.li))
        == QStringList { u"2026-11=4000"_s, u"2026-12=70000"_s });
}
