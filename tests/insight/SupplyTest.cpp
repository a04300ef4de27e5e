#include "insight/Book.h"
#include "insight/Report.h"
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
