#include "insight/Book.h"
#include "insight/Report.h"
#include "insight/DayNumber.h"
#include "insight/SupplyForecast.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 10000;

class Store : public Book
{
public:
    Record pump = workspace.named(u"product"_s, u"Pump"_s);
    Record level(const char* on, qint64 onHand, qint64 reserved, qint64 inTransit, const char* arrives)
    {
        Record level = workspace->blank(u"stock_level"_s);
        level.set(u"product"_s, pump.id).set(u"happened_on"_s, day(on)).set(u"on_hand"_s, onHand * piece);
        level.set(u"reserved"_s, reserved * piece).set(u"in_transit"_s, inTransit * piece);
        level.set(u"arrives_on"_s, day(arrives));
        return workspace.add(std::move(level));
    }
};

} // namespace

// Today is 18 November 2026.
TEST_CASE("quantities by product and month stand beside stock and what is under way, short and over are flagged")
{
    Store store;
    const Record december = store.open("2026-12-01", 1000);
    store.line(december, store.pump, 10);
    const Record later = store.open("2026-12-15", 1000);
    Record line = store.workspace->blank(u"opportunity_line"_s);
    line.set(u"opportunity"_s, later.id).set(u"product"_s, store.pump.id).set(u"quantity"_s, 4 * piece);
    line.set(u"from_month"_s, Deals::day("2027-01-01"));
    store.workspace.add(std::move(line));
    store.line(store.open("2026-12-01", 1000, "omitted"), store.pump, 99);
    store.level("2026-10-01", 99, 0, 0, nullptr); // a newer one is known
    const Record newest = store.level("2026-11-01", 6, 2, 3, "2027-01-20");

    const SupplyForecast supply(store.reader());
    const auto result = supply.compute(store.scope());
    REQUIRE(result.hasValue());
    REQUIRE(result->months.size() == 3);
    const SupplyMonth& november = result->months[0];
    CHECK(november.full == 0);
    CHECK(november.available == 4 * piece);
    CHECK_FALSE(november.isOver());
    const SupplyMonth& inDecember = result->months[1];
    CHECK(inDecember.full == 10 * piece);
    CHECK(inDecember.weighted == 5 * piece);
    CHECK(inDecember.left() == -1 * piece);
    CHECK(inDecember.isShort());
    const SupplyMonth& january = result->months[2];
    CHECK(january.weighted == 2 * piece);
    CHECK(january.arriving == 3 * piece);
    CHECK(january.available == 7 * piece);
    CHECK(january.left() == 0);
    CHECK_FALSE(january.isShort());
    CHECK(january.isShortIfAllWon());

    const auto months = supply.dealsBehind(store.scope(), store.pump.id, inDecember.month);
    CHECK(months.value() == std::vector<RecordId> { december.id });
    CHECK(supply.levelsBehind(store.scope(), store.pump.id).value() == std::vector<RecordId> { newest.id });
    const auto report = Reports(store.reader()).run(u"supply"_s, {}, store.scope());
    const ReportRow* row = report->row(store.pump.id.toString() + u"/2026-12"_s);
    REQUIRE(row);
    CHECK(row->cells.back().label.en == u"short"_s);
    CHECK(report->figure(u"short"_s)->cell.count == 1);
}

TEST_CASE("a product with more than twice of what is asked for is over; without a level its stock is not known")
{
    Store store;
    const Record deal = store.open("2026-12-01", 1000);
    store.line(deal, store.pump, 2);
    const auto before = SupplyForecast(store.reader()).compute(store.scope());
    REQUIRE(before->months.size() == 1);
    CHECK_FALSE(before->months.front().available);
    CHECK_FALSE(before->months.front().isShort());
    store.level("2026-11-01", 5, 0, 0, nullptr);
    const auto after = SupplyForecast(store.reader()).compute(store.scope());
    CHECK(after->months.back().isOver());
}

namespace {

/// Quotations to Acme.
class Quoted : public Store
{
public:
    Record quote(const Record& deal = {})
    {
        Record head = workspace->blank(u"quote"_s);
        head.set(u"company"_s, acme.id).set(u"opportunity"_s, deal.id);
        head.set(u"number"_s, u"Q-%1"_s.arg(++m_count));
        return workspace.add(std::move(head));
    }
    /// Asks for pumps; `sent` and `valid` may be null, `delivered` too.
    Record version(const Record& quote, qint64 pumps, const char* sent, const char* valid = nullptr,
        const char* delivered = nullptr)
    {
        Record version = workspace->blank(u"quote_version"_s);
        version.set(u"quote"_s, quote.id).set(u"valid_until"_s, day(valid));
        version = workspace.add(std::move(version));
        Record line = workspace->blank(u"quote_line"_s);
        line.set(u"version"_s, version.id).set(u"product"_s, pump.id).set(u"quantity"_s, pumps * piece);
        workspace.add(line.set(u"delivery_on"_s, day(delivered)));
        if (sent) put(version, "sent_on", day(sent));
        return version;
    }
    SupplyMonth only(const char* asOf = nullptr)
    {
        ReportScope asked = scope();
        asked.asOf = day(asOf);
        const auto result = SupplyForecast(reader()).compute(asked);
        REQUIRE(result.hasValue());
        return result->months.empty() ? SupplyMonth() : result->months.back();
    }
    Record acme = workspace.named(u"company"_s, u"Acme"_s);

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("a quotation in force speaks for its deal: its lines count instead of the deal's own, never both")
{
    Quoted store;
    const Record deal = store.open("2026-12-01", 1000);
    Record own = store.workspace->blank(u"opportunity_line"_s);
    own.set(u"opportunity"_s, deal.id).set(u"product"_s, store.pump.id).set(u"quantity"_s, 10 * piece);
    own.set(u"from_month"_s, Deals::day("2026-12-01")); // the close was not known yet on earlier days
    store.workspace.add(std::move(own));
    const Record quote = store.quote(deal);
    store.version(quote, 8, nullptr);
    CHECK(store.only().full == 10 * piece); // not sent yet
    CHECK(store.only().quoted == 0);
    store.version(quote, 6, "2026-11-10", "2026-12-31", "2027-01-20");
    const SupplyMonth january = store.only();
    CHECK(january.month == dayOfDate(Deals::day("2027-01-01")));
    CHECK(january.full == 6 * piece);
    CHECK(january.quoted == 6 * piece);
    CHECK(january.weighted == 3 * piece);
    CHECK(store.only("2026-11-09").full == 10 * piece); // it was not sent yet on that day

    // One that was sent later speaks, whichever quotation it is of; the same day: the next version.
    const Record second = store.quote(deal);
    store.version(second, 7, "2026-11-12");
    CHECK(store.only().full == 7 * piece);
    store.version(quote, 5, "2026-11-12", "2026-11-17"); // no longer valid: its quotation offers nothing any more
    CHECK(store.only().full == 7 * piece);
    store.version(quote, 4, "2026-11-13", "2026-11-18"); // still valid today
    CHECK(store.only().full == 4 * piece);

    // Accepted beats what was sent later, whatever the validity; what was rejected says nothing from that day on.
    store.version(second, 9, "2026-11-14", nullptr, "2026-12-10");
    CHECK(store.only().full == 9 * piece);
    store.put(quote, "state", u"accepted"_s);
    CHECK(store.only().full == 4 * piece);
    CHECK(store.only("2026-11-17").full == 9 * piece); // accepted today
    store.put(quote, "state", u"rejected"_s);
    CHECK(store.only().full == 9 * piece);
    store.put(second, "state", u"withdrawn"_s);
    CHECK(store.only().full == 10 * piece);
    CHECK(store.only().quoted == 0);
}

TEST_CASE("quotations without a deal count in full, by their day of delivery; nobody gave them a chance")
{
    Quoted store;
    const Record quote = store.quote();
    store.version(quote, 6, "2026-11-10", nullptr, "2026-12-20");
    const Record undated = store.quote();
    store.version(undated, 3, "2026-11-10");
    const Record deal = store.open("2026-12-05", 1000);
    store.line(deal, store.pump, 2);
    const auto result = SupplyForecast(store.reader()).compute(store.scope());
    REQUIRE(result->months.size() == 1);
    CHECK(result->months.front().full == 8 * piece);
    CHECK(result->months.front().quoted == 6 * piece);
    CHECK(result->months.front().weighted == 1 * piece);
    CHECK(result->loose == 2);
    CHECK(result->looseUndated == 1);

    const auto report = Reports(store.reader()).run(u"supply"_s, {}, store.scope());
    const QString row = store.pump.id.toString() + u"/2026-12"_s;
    REQUIRE(report->row(row));
    const SupplyForecast supply(store.reader());
    const int december = result->months.front().month;
    CHECK(supply.dealsBehind(store.scope(), store.pump.id, december).value() == std::vector<RecordId> { deal.id });
    CHECK(supply.quotesBehind(store.scope(), store.pump.id, december).value() == std::vector<RecordId> { quote.id });
    // Whose they are is asked for, too.
    ReportScope of = store.scope();
    of.person = store.person("Ann").id;
    CHECK(SupplyForecast(store.reader()).compute(of)->loose == 0);
}

TEST_CASE("a quotation of a deal that is omitted or has ended asks for nothing")
{
    Quoted store;
    const Record omitted = store.open("2026-12-01", 1000, "omitted");
    store.version(store.quote(omitted), 6, "2026-11-10");
    const Record lost = store.ended("2026-01-01", "2026-11-01", store.stages.lost, 1000);
    store.version(store.quote(lost), 5, "2026-10-10");
    CHECK(store.only().full == 0);
    CHECK(SupplyForecast(store.reader()).compute(store.scope())->months.empty());
}

TEST_CASE("a deal that closes before the period and is delivered in it counts in its month of delivery")
{
    Quoted store;
    store.version(store.quote(store.open("2026-12-10", 1000)), 6, "2026-11-10", nullptr, "2027-02-20");
    store.line(store.open("2026-12-10", 1000), store.pump, 3); // due before the period
    const auto result = SupplyForecast(store.reader()).compute(store.scope("2027-Q1"));
    REQUIRE(result->months.size() == 1);
    CHECK(result->months.front().full == 6 * piece);
    CHECK(result->months.front().month == dayOfDate(Deals::day("2027-02-01")));
}
