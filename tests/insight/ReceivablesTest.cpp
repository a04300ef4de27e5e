#include "insight/Ledger.h"
#include "insight/MatchProposal.h"
#include "insight/Receivables.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const OwedGroup& group, OwedColumn column)
{
    const QList<Money>& sums = group.sums[size_t(column)];
    return sums.isEmpty() ? 0 : sums.front().minor;
}

const OwedGroup* groupOf(const OwedResult& result, const Record& record)
{
    for (const OwedGroup& group : result.groups)
        if (group.key.id == record.id) return &group;
    FAIL("no such group");
    return nullptr;
}

std::vector<RecordId> ids(std::initializer_list<Record> records)
{
    std::vector<RecordId> list;
    for (const Record& record : records)
        list.push_back(record.id);
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

// Today is 18 November 2026.
TEST_CASE("what is owed is documents minus allocations, aged by the due date")
{
    Ledger ledger;
    const Record acme = ledger.company("Acme");
    const Record bolt = ledger.company("Bolt");
    const Record young = ledger.invoice("1", acme, 1000, "2026-11-01", "2026-12-01");
    const Record due = ledger.invoice("2", acme, 2000, "2026-10-01", "2026-11-18");
    const Record late = ledger.invoice("3", acme, 4000, "2026-09-01", "2026-11-17");
    const Record older = ledger.invoice("4", bolt, 8000, "2026-08-01", "2026-10-18");
    const Record oldest = ledger.invoice("5", bolt, 16000, "2026-05-01", "2026-06-01");
    const Record paid = ledger.invoice("6", bolt, 500, "2026-05-01", "2026-06-01");
    const Record money = ledger.receipt("R1", bolt, 2000, "2026-11-02");
    ledger.match(money, paid, 490, "2026-11-02", 10); // a cash discount pays, too
    ledger.match(money, oldest, 1000, "2026-11-02");

    const Receivables receivables(ledger.reader());
    const auto result = receivables.compute(ledger.scope(), By::Customer);
    REQUIRE(result.hasValue());
    CHECK(sumOf(result->total, OwedColumn::Open) == 1000 + 2000 + 4000 + 8000 + 15000);
    CHECK(sumOf(result->total, OwedColumn::NotDue) == 3000);
    CHECK(sumOf(result->total, OwedColumn::To30) == 4000);
    CHECK(sumOf(result->total, OwedColumn::To60) == 8000);
    CHECK(sumOf(result->total, OwedColumn::To90) == 0);
    CHECK(sumOf(result->total, OwedColumn::Over90) == 15000);
    CHECK(sumOf(result->total, OwedColumn::Advances) == 510);
    CHECK(result->total.documents == 5);
    CHECK(result->groups.front().key.id == bolt.id);
    CHECK(sumOf(*groupOf(*result, acme), OwedColumn::Open) == 7000);
    CHECK(sumOf(*groupOf(*result, bolt), OwedColumn::Advances) == 510);

    const auto behind
        = receivables.rowsBehind(ledger.scope(), By::Customer, GroupKey { bolt.id, 0, {} }, OwedColumn::Open);
    CHECK(*behind == ids({ older, oldest }));
    CHECK(receivables.rowsBehind(ledger.scope(), By::None, {}, OwedColumn::NotDue).value() == ids({ young, due }));
    CHECK(receivables.rowsBehind(ledger.scope(), By::None, {}, OwedColumn::To30).value() == ids({ late }));
    CHECK(receivables.rowsBehind(ledger.scope(), By::None, {}, OwedColumn::Advances).value() == ids({ money }));
    CHECK(rowsType(OwedColumn::Advances) == u"receipt"_s);
    CHECK(rowsType(OwedColumn::To30) == u"invoice"_s);

    // As of a day before the money came.
    ReportScope past = ledger.scope();
    past.asOf = Deals::day("2026-11-01");
    const auto then = receivables.compute(past, By::None);
    CHECK(sumOf(then->total, OwedColumn::Open) == 1000 + 2000 + 4000 + 8000 + 16000 + 500);
    CHECK(sumOf(then->total, OwedColumn::To30) == 8000);
}

TEST_CASE("a receipt that was corrected or taken away pays no more than what stands in its place")
{
    Ledger ledger;
    const Record acme = ledger.company("Acme");
    const Record invoice = ledger.invoice("1", acme, 1000, "2026-10-01", "2026-11-01");
    const Record wrong = ledger.receipt("R1", acme, 300, "2026-10-20");
    ledger.match(wrong, invoice, 300, "2026-10-20");
    const Receivables receivables(ledger.reader());
    CHECK(sumOf(receivables.compute(ledger.scope(), By::None)->total, OwedColumn::Open) == 700);

    ledger.receipt("R1", acme, 400, "2026-10-20", [&](Record& one) { one.set(u"corrects"_s, wrong.id); });
    const auto corrected = receivables.compute(ledger.scope(), By::None);
    CHECK(sumOf(corrected->total, OwedColumn::Open) == 700);
    CHECK(sumOf(corrected->total, OwedColumn::Advances) == 100);

    const Record second = ledger.receipt("R2", acme, 500, "2026-11-01");
    ledger.match(second, invoice, 500, "2026-11-01");
    ledger.receipt("R2", acme, 500, "2026-11-01",
        [&](Record& one) { one.set(u"corrects"_s, second.id).set(u"void"_s, qint64(1)); });
    const auto voided = receivables.compute(ledger.scope(), By::None);
    CHECK(sumOf(voided->total, OwedColumn::Open) == 700);
    CHECK(sumOf(voided->total, OwedColumn::Advances) == 100);
}

TEST_CASE("a credit note takes away from the invoice that it reverses; the rest is owed to the customer")
{
    Ledger ledger;
    const Record acme = ledger.company("Acme");
    const Record invoice = ledger.invoice("1", acme, 1000, "2026-10-01", "2026-11-01");
    ledger.match(ledger.receipt("R1", acme, 900, "2026-10-20"), invoice, 900, "2026-10-20");
    ledger.invoice("C1", acme, 250, "2026-11-02", nullptr,
        [&](Record& one) { one.set(u"kind"_s, u"credit"_s).set(u"reverses"_s, invoice.id); });
    const auto result = Receivables(ledger.reader()).compute(ledger.scope(), By::None);
    CHECK(sumOf(result->total, OwedColumn::Open) == -150);
    CHECK(sumOf(result->total, OwedColumn::To30) == 0);
    CHECK(sumOf(result->total, OwedColumn::Advances) == 0);
}

TEST_CASE("instalments that are due and that no invoice asks for stand apart")
{
    Ledger ledger;
    const Record acme = ledger.company("Acme");
    Record deal = ledger.make("2026-01-01", 10000);
    ledger.set(deal, u"company"_s, [&](Record& one) { one.set(u"company"_s, acme.id); });
    ledger.move(deal, ledger.stages.won, "2026-10-01");
    const auto percent = [](qint64 basisPoints, const char* on) {
        return [=](Record& one) {
            one.set(u"percent"_s, basisPoints).set(u"trigger"_s, u"date"_s).set(u"fixed_on"_s, Deals::day(on));
        };
    };
    ledger.instalment(deal, 1, percent(3000, "2026-10-10"));
    const Record second = ledger.instalment(deal, 2, percent(6000, "2026-11-10"));
    ledger.instalment(deal, 3, percent(1000, "2027-10-10"));
    // An invoice for the first and half of the second: covers them in the order of their days.
    ledger.invoice(
        "1", acme, 6000, "2026-10-05", "2026-11-05", [&](Record& one) { one.set(u"opportunity"_s, deal.id); });

    const Receivables receivables(ledger.reader());
    const auto result = receivables.compute(ledger.scope(), By::Customer);
    CHECK(sumOf(result->total, OwedColumn::Open) == 6000);
    CHECK(sumOf(result->total, OwedColumn::Uninvoiced) == 3000);
    CHECK(groupOf(*result, acme)->documents == 1);
    CHECK(receivables.rowsBehind(ledger.scope(), By::None, {}, OwedColumn::Uninvoiced).value() == ids({ second }));
}

TEST_CASE("money is proposed to the claim of just its size, else to what is due first")
{
    Ledger ledger;
    const Record acme = ledger.company("Acme");
    const Record bolt = ledger.company("Bolt");
    const Record late = ledger.invoice("1", acme, 1000, "2026-09-01", "2026-10-01");
    const Record next = ledger.invoice("2", acme, 700, "2026-10-01", "2026-11-01");
    ledger.invoice("3", bolt, 100, "2026-09-01", "2026-10-01");
    const Record exact = ledger.receipt("R1", acme, 700, "2026-11-10");
    const Record part = ledger.receipt("R2", acme, 1200, "2026-11-10");
    const auto book = ClaimBook::ofCompany(ledger.reader(), acme.id, ledger.scope().today);
    REQUIRE(book.hasValue());

    const auto lines = proposeMatch(*book, *book->incoming(exact.id));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].claim.id == late.id);
    CHECK(lines[0].proposed == 0);
    CHECK(lines[1].claim.id == next.id);
    CHECK(lines[1].proposed == 700);
    const auto split = proposeMatch(*book, *book->incoming(part.id));
    CHECK(split[0].proposed == 1000);
    CHECK(split[1].proposed == 200);
}

TEST_CASE("what is owed says up to which day the ledger goes")
{
    Ledger ledger;
    const Record acme = ledger.company("Acme");
    const Reports reports(ledger.reader());
    const auto ledgerUntil = [&](const QString& name) {
        const auto report = reports.run(name, {}, ledger.scope());
        REQUIRE(report.hasValue());
        for (const ReportInput& input : report->inputs)
            if (input.key == u"ledger_until"_s) return input.value;
        CHECK(report->note(u"ledger_until"_s) == nullptr);
        return QString();
    };
    CHECK(ledgerUntil(u"receivables"_s).isEmpty());
    ledger.invoice("1", acme, 1000, "2026-10-01", "2026-11-01");
    CHECK(ledgerUntil(u"receivables"_s) == u"2026-10-01"_s);
    ledger.receipt("R1", acme, 700, "2026-11-10");
    CHECK(ledgerUntil(u"receivables"_s) == u"2026-11-10"_s);
    CHECK(ledgerUntil(u"cash-forecast"_s) == u"2026-11-10"_s);
}
