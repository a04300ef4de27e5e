#include "insight/Ledger.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Customers and what they bought; today is 18 November 2026.
///
///     Alpha  Pump on 10.1. (1,000), 10.4. (1,200), 9.7.2026 (1,100): every 90 days, due on 7.10.
///     Beta   the same, and an open deal about a Pump
///     Gamma  1.1., 2.3., 1.5.2025 without a product: every 60 days, nothing since
///     Delta  invoices without deal and contract on 1.6., 1.8., 1.10.2026: every 61 days, due on 1.12.
///     S1…S7  Steel, each a Pump in 2026; S1, S2 and S7 a Valve, too. S3 has an open lead about it, S4 an open deal of
///            which nobody said what it is for; S5 belongs to Li
class Customers : public Ledger
{
public:
    Customers()
        : li(person("Li"))
        , pump(workspace.named(u"product"_s, u"Pump"_s))
        , valve(workspace.named(u"product"_s, u"Valve"_s))
        , alpha(company("Alpha"))
        , beta(company("Beta"))
        , gamma(company("Gamma"))
        , delta(company("Delta"))
    {
        for (const Record& customer : { alpha, beta }) {
            bought(customer, "2026-01-10", 100000, &pump);
            bought(customer, "2026-04-10", 120000, &pump);
            bought(customer, "2026-07-09", 110000, &pump);
        }
        line(asking(beta), pump);
        for (const char* on : { "2025-01-01", "2025-03-02", "2025-05-01" })
            bought(gamma, on, 50000);
        for (const char* on : { "2026-06-01", "2026-08-01", "2026-10-01" })
            invoice(on, delta, 70000, on, on);
        invoice("back", delta, 70000, "2026-08-20", "2026-08-20",
            [](Record& record) { record.set(u"kind"_s, u"credit"_s); });
        const Record trade = workspace.named(u"industry"_s, u"Steel"_s);
        for (int i = 0; i < 7; ++i) {
            Record firm = workspace->blank(u"company"_s);
            firm.set(u"name"_s, u"S%1"_s.arg(i + 1)).set(u"industry"_s, trade.id);
            if (i == 4) firm.set(u"owner"_s, li.id);
            steel.push_back(workspace.add(std::move(firm)));
            bought(steel.back(), "2026-03-01", 90000, &pump);
        }
        bought(steel[0], "2026-05-01", 30000, &valve);
        bought(steel[1], "2026-06-01", 50000, &valve);
        bought(steel[6], "2026-06-02", 40000, &valve);
        lead(steel[2], u"Valve DN 50"_s);
        asking(steel[3]);
    }
    Record bought(const Record& customer, const char* on, qint64 cents, const Record* product = nullptr)
    {
        const Record deal = asking(customer, on, cents);
        if (product) line(deal, *product);
        move(deal, stages.won, on);
        return deal;
    }
    Record asking(const Record& customer, const char* on = "2026-11-01", qint64 cents = 0)
    {
        const Record deal = make(on, cents);
        set(deal, u"company"_s, [&customer](Record& one) { one.set(u"company"_s, customer.id); });
        return deal;
    }
    Record lead(const Record& customer, const QString& interest)
    {
        Record lead = workspace->blank(u"lead"_s);
        lead.set(u"company_name"_s, customer.title()).set(u"matched_company"_s, customer.id);
        return workspace.add(lead.set(u"interest"_s, interest));
    }
    ReportResult run(const ReportScope& scope)
    {
        const auto report = Reports(reader()).run(u"lead-suggestions"_s, {}, scope);
        REQUIRE(report.hasValue());
        return *report;
    }
    static QString cell(const ReportResult& report, const ReportRow& row, const char* column)
    {
        const auto at = size_t(report.columnOf(QString::fromLatin1(column)));
        const ReportCell& cell = row.cells[at];
        switch (report.columns[at].kind) {
        case ColumnKind::Money:
            return moneyText(cell.money);
        case ColumnKind::Count:
            return QString::number(cell.count);
        case ColumnKind::Text:
            return cell.words(false);
        default:
            return cell.blank ? QString() : u"%1/%2"_s.arg(cell.ratio.numerator).arg(cell.ratio.denominator);
        }
    }
    /// "repurchase Alpha Pump"
    static QStringList suggested(const ReportResult& report)
    {
        QStringList all;
        for (const ReportRow& row : report.rows)
            all.append(
                QStringList { row.key.section(u'/', 0, 0), cell(report, row, "customer"), cell(report, row, "product") }
                    .join(u' ')
                    .trimmed());
        return all;
    }

    Record li, pump, valve, alpha, beta, gamma, delta;
    std::vector<Record> steel;
};

} // namespace

TEST_CASE("who usually buys again, who stopped, and who lacks what others like him have is suggested")
{
    Customers all;
    const ReportResult report = all.run(all.scope());
    CHECK(Customers::suggested(report)
        == QStringList { u"repurchase Alpha Pump"_s, u"stopped Gamma"_s, u"cross S5 Valve"_s, u"cross S6 Valve"_s });
    const auto words = [&report](size_t row, QList<const char*> columns) {
        QStringList cells;
        for (const char* column : columns)
            cells.append(Customers::cell(report, report.rows[row], column));
        return cells.join(u' ');
    };
    CHECK(words(0, { "last", "interval", "since", "due", "amount", "times", "deals", "invoices" })
        == u"2026-07-09 180/2 132/1 2026-10-07 1,100.00 USD 3/1 3 0"_s);
    CHECK(words(0, { "reason" }) == u"Bought 3 times, usually every 90 days; the last time was 132 days ago."_s);
    CHECK(words(1, { "last", "interval", "since", "amount" }) == u"2025-05-01 120/2 566/1 500.00 USD"_s);
    // Of six others with a Pump three have a Valve, too; the middle of three is what they pay.
    CHECK(words(2, { "last", "similar", "amount", "interval" }) == u"2026-03-01 3/6 400.00 USD "_s);
    CHECK(report.figure(u"cross"_s)->cell.count == 2);
    CHECK(report.note(u"in_hand"_s)->count == 3); // Beta, S3, S4
}

TEST_CASE("behind a suggestion stand the purchases, and the customers that have both")
{
    Customers all;
    const ReportScope scope = all.scope();
    const ReportResult report = all.run(scope);
    const Reports reports(all.reader());
    const auto behind = [&](size_t row, const char* column) {
        return reports.rowsBehind(u"lead-suggestions"_s, {}, scope, report.rows[row].key, QString::fromLatin1(column))
            .value()
            .size();
    };
    CHECK(behind(0, "amount") == 3);
    CHECK(behind(2, "similar") == 3);
    CHECK(Reports::rowsType(u"lead-suggestions"_s, report.rows[2].key, u"similar"_s) == u"company"_s);
    const ReportScope quarter = all.scope("2026-Q4");
    const ReportResult later = all.run(quarter);
    REQUIRE(Customers::suggested(later).contains(u"repurchase-invoiced Delta"_s));
    const auto delta = std::find_if(later.rows.begin(), later.rows.end(),
        [](const ReportRow& row) { return row.key.startsWith(u"repurchase-invoiced"_s); });
    CHECK(Customers::cell(later, *delta, "due") == u"2026-12-01"_s);
    CHECK(reports.rowsBehind(u"lead-suggestions"_s, {}, quarter, delta->key, u"invoices"_s)->size() == 3);
    CHECK(Reports::rowsType(u"lead-suggestions"_s, delta->key, u"since"_s) == u"invoice"_s);
}

TEST_CASE("suggestions are asked for by owner and product, and stay away while a lead is open")
{
    Customers all;
    ReportScope ofLi = all.scope();
    ofLi.person = all.li.id;
    CHECK(Customers::suggested(all.run(ofLi)) == QStringList { u"cross S5 Valve"_s });
    ReportScope pumps = all.scope();
    pumps.product = all.pump.id;
    CHECK(Customers::suggested(all.run(pumps)) == QStringList { u"repurchase Alpha Pump"_s });
    const Record made = all.lead(all.alpha, u"Pump"_s);
    CHECK(Customers::suggested(all.run(pumps)).isEmpty());
    all.set(made, u"status"_s, [](Record& lead) { lead.set(u"status"_s, u"rejected"_s); });
    CHECK(Customers::suggested(all.run(pumps)).size() == 1);
    // What is no longer sold is not suggested.
    all.set(all.pump, u"sold_to"_s, [](Record& pump) { pump.set(u"sold_to"_s, QDate(2026, 10, 1)); });
    CHECK(Customers::suggested(all.run(pumps)).isEmpty());
    ReportScope past = all.scope();
    past.asOf = QDate(2026, 1, 1);
    CHECK(Reports(all.reader()).run(u"lead-suggestions"_s, {}, past).error().code == ErrorCode::Invalid);
}

TEST_CASE("what is bought within two weeks is one purchase, and two are no habit")
{
    Ledger ledger;
    const Record firm = ledger.company("Firm");
    for (const char* on : { "2026-01-01", "2026-01-10", "2026-03-01" })
        ledger.invoice(on, firm, 100, on, on);
    const auto run = [&] { return Reports(ledger.reader()).run(u"lead-suggestions"_s, {}, ledger.scope())->rows; };
    CHECK(run().empty());
    ledger.invoice("third", firm, 100, "2026-05-01", "2026-05-01");
    REQUIRE(run().size() == 1);
    CHECK(run().front().key.startsWith(u"stopped-invoiced"_s)); // 59 and 61 days: 60; 201 days since
}
