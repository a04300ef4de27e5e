#include "insight/Book.h"
#include "insight/LeadsNeeded.h"
#include "insight/Report.h"
#include "insight/RequestBook.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

class Market : public Book
{
public:
    Record won(const char* opened, const char* closed, qint64 cents, const Record& company)
    {
        const Record deal = ended(opened, closed, stages.won, cents);
        put(deal, "company", company.id);
        return deal;
    }
    Record lead(const char* received, const char* status)
    {
        Record lead = workspace->blank(u"lead"_s);
        lead.set(u"topic"_s, u"Pumps"_s).set(u"received_on"_s, day(received));
        lead.set(u"status"_s, QString::fromLatin1(status));
        return workspace.add(std::move(lead));
    }
    Record request(const char* kind, const char* due, const std::function<void(Record&)>& more)
    {
        Record request = workspace->blank(u"request"_s);
        request.set(u"subject"_s, u"More"_s).set(u"kind"_s, QString::fromLatin1(kind)).set(u"due_on"_s, day(due));
        more(request);
        return workspace.add(std::move(request));
    }
    /// An old customer who bought for 10 last quarter of 2025 and now, a new one, two lost deals, one open.
    void tell()
    {
        quota(plan(2026), "signed", "2026-Q4", 10000);
        won("2025-05-01", "2025-06-01", 500, old);
        won("2025-09-01", "2025-10-15", 2000, old);
        won("2026-01-01", "2026-03-01", 3000, fresh); // 59 days
        won("2026-08-06", "2026-10-05", 1000, old); // 60 days
        ended("2026-01-01", "2026-05-01", stages.lost, 100);
        ended("2026-01-01", "2026-05-01", stages.lost, 100);
        open("2026-12-01", 2000);
        lead("2026-02-01", "rejected");
        lead("2026-02-02", "rejected");
        lead("2026-02-03", "working");
        lead("2025-02-03", "rejected"); // more than twelve months ago
        lead("2026-02-04", "converted");
    }
    Record old = company("Old harbour");
    Record fresh = company("New wharf");
};

} // namespace

// Today is 18 November 2026.
TEST_CASE("what is missing of the plan asks for growth of customers, opportunities and leads by historic rates")
{
    Market market;
    market.tell();
    const auto result = LeadsNeeded(market.reader()).compute(market.scope(), By::None);
    REQUIRE(result.hasValue());
    REQUIRE(result->groups.size() == 1);
    const DemandGroup& group = result->groups.front();
    CHECK(group.missing() == 10000 - 1000 - 1000);
    CHECK(group.history.existing() == Ratio { 1000, 4000 });
    CHECK(group.growth == 2000);
    CHECK(group.growthRate() == Ratio { 2000, 2000 });
    CHECK(group.fromNew == 6000);
    CHECK(group.history.meanWon == 2000);
    CHECK(result->winRate == Ratio { 2, 4 });
    CHECK(result->leadRate == Ratio { 1, 3 });
    CHECK(group.deals == Ratio { 3000, 1000 });
    CHECK(group.opportunities == Ratio { 6000, 1000 });
    CHECK(group.leads == Ratio { 18000, 1000 });
    CHECK(result->cycle == Ratio { 119, 2 });
    CHECK(result->latestStart == QDate(2026, 11, 1)); // 60 days before the year ends

    const auto report = Reports(market.reader()).run(u"leads-needed"_s, {}, market.scope());
    REQUIRE(report->note(u"leads_needed"_s));
    CHECK(report->note(u"leads_needed"_s)
              ->text.en.startsWith(u"80.00 USD are missing: 6 new opportunities, from 18 leads, for 60.00 USD; 20.00 "
                                   u"USD more from existing "
                                   "customers; begun by 2026-11-01. That day has passed"_s));
    const auto behind = [&](const char* column) {
        return Reports(market.reader())
            .rowsBehind(u"leads-needed"_s, {}, market.scope(), u"none/USD"_s, QString::fromLatin1(column))
            ->size();
    };
    CHECK(behind("leads") == 3);
    CHECK(behind("win_rate") == 4);
    CHECK(behind("growth") == 1);
    CHECK(behind("growth_rate") == 1);
    CHECK(behind("missing") == 2);
}

TEST_CASE("a request is fulfilled by what was made since it was asked, until it is due")
{
    Market market;
    market.tell();
    for (const char* day : { "2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01" })
        market.lead(day, "new");
    market.recordOn("2026-10-01");
    const Record leads
        = market.request("leads", "2026-10-31", [](Record& one) { one.set(u"wanted"_s, qint64(40000)); });
    const Record growth = market.request("growth", "2026-12-31", [](Record& one) {
        one.set(u"wanted_amount"_s, Money { 4000, u"USD"_s });
    });
    const Record deals = market.request("deals", "2026-12-31", [](Record& one) { one.set(u"state"_s, u"done"_s); });
    market.recordOn("2026-11-18");
    market.make("2026-11-01", 100);
    const auto lines = RequestBook(market.reader()).lines(market.scope());
    REQUIRE(lines.hasValue());
    REQUIRE(lines->size() == 3);
    CHECK((*lines)[0].id == leads.id);
    CHECK((*lines)[0].came == 2);
    CHECK((*lines)[1].id == growth.id);
    CHECK((*lines)[1].cameAmount == Money { 1000, u"USD"_s });
    CHECK((*lines)[2].id == deals.id); // closed ones stand last
    CHECK((*lines)[2].came == 1);

    const Reports reports(market.reader());
    const auto report = reports.run(u"requests"_s, {}, market.scope());
    const ReportRow* row = report->row(u"leads/"_s + leads.id.toString());
    REQUIRE(row);
    CHECK(row->cells[size_t(report->columnOf(u"done"_s))].ratio == Ratio { 20000, 40000 });
    CHECK(report->figure(u"late"_s)->cell.count == 1);
    CHECK(Reports::rowsType(u"requests"_s, row->key, u"came"_s) == u"lead"_s);
    CHECK(reports.rowsBehind(u"requests"_s, {}, market.scope(), row->key, u"came"_s)->size() == 2);
}
