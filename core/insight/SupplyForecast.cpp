#include "insight/SupplyForecast.h"

#include "insight/DayNumber.h"
#include "insight/ForecastMethods.h"
#include "insight/MergedIds.h"
#include "insight/OpenForecast.h"
#include "insight/RowId.h"
#include "insight/TrendPeriods.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

using Which = Forecast::Which;

constexpr qint64 onePiece = 10000; // decimals of Kind::Quantity

struct Line
{
    RecordId product;
    qint64 quantity = onePiece;
    int from = 0; ///< the day it is to be delivered from, Julian
    bool counted = true; ///< somebody said how many
};

using Lines = QHash<RecordId, std::vector<Line>>;

Result<Lines> linesOf(const Reader& reader, const MergedIds& products)
{
    Lines lines;
    const auto done
        = reader.each("SELECT opportunity, product, quantity, from_month FROM opportunity_line WHERE _v=1 ORDER BY id",
            {}, [&](const RowView& row) {
                Line line { products.resolved(idOfBytes(row.bytes(1))) };
                line.counted = !row.isNull(2);
                if (line.counted) line.quantity = row.integer(2);
                line.from = dayNumber(row.bytes(3));
                lines[idOfBytes(row.bytes(0))].push_back(line);
            });
    if (!done) return done.error();
    return lines;
}

/// One level of a product: newest day first.
struct Level
{
    RecordId id;
    int day = 0;
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 inTransit = 0;
    int arrives = 0;
};

/// The levels of the newest day of each product.
Result<std::map<RecordId, std::vector<Level>>> levelsOf(
    const Reader& reader, const ReportScope& scope, const MergedIds& products)
{
    std::map<RecordId, std::vector<Level>> levels;
    const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
    const auto done = reader.each("SELECT id, product, happened_on, on_hand, reserved, in_transit, arrives_on FROM "
                                  "stock_level WHERE _v=1 AND happened_on<=? ORDER BY happened_on DESC, id",
        { cellOf(day) }, [&](const RowView& row) {
            auto& ofProduct = levels[products.resolved(row.id(1))];
            Level level { row.id(0), dayNumber(row.bytes(2)), row.integer(3), row.integer(4), row.integer(5),
                dayNumber(row.bytes(6)) };
            if (ofProduct.empty() || ofProduct.front().day == level.day) ofProduct.push_back(level);
        });
    if (!done) return done.error();
    return levels;
}

int monthOf(int day) { return periodStart(By::Month, day); }

/// Where a line of a deal falls: its month; what is late falls into the first. 0: nowhere.
int placeOf(const Line& line, const OpenShare& share, const Period& period)
{
    const int first = monthOf(dayOfDate(period.from));
    const int due = line.from ? line.from : share.due;
    const int month = std::max(first, monthOf(due));
    return dateOfDay(month) <= period.to ? month : 0;
}

/// Goes over the lines of open deals with their months.
class DemandPass
{
public:
    using Visitor = std::function<void(const DealFacts&, const OpenShare&, const Line&, int month)>;
    static Result<void> each(const Reader& reader, ReportScope scope, SupplyResult& result, const Visitor& visitor)
    {
        const auto products = MergedIds::load(reader, "product");
        if (!products) return products.error();
        const auto lines = linesOf(reader, *products);
        if (!lines) return lines.error();
        result.period = scope.period;
        const RecordId wanted = products->resolved(scope.product);
        // A deal that closes later may be delivered from an earlier month on; one line of many is not the deal's.
        scope.period.to = {};
        scope.product = {};
        const auto open = OpenForecast::prepare(reader, scope, By::None);
        if (!open) return open.error();
        return (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
            const auto found = lines->constFind(deal.id);
            if (found == lines->cend() || share.column == ForecastColumn::Omitted) return;
            const bool dated = share.which != Which::Undated;
            result.overdue += share.which == Which::Overdue;
            result.undated += !dated;
            for (const Line& line : *found) {
                if (!wanted.isNull() && line.product != wanted) continue;
                if (!dated && !line.from) continue;
                result.withoutQuantity += !line.counted;
                if (const int month = placeOf(line, share, result.period)) visitor(deal, share, line, month);
            }
        });
    }
};

using Months = std::map<std::pair<RecordId, int>, SupplyMonth>;

SupplyMonth& monthIn(Months& months, const RecordId& product, int month)
{
    SupplyMonth& one = months[{ product, month }];
    one.product = product;
    one.month = month;
    return one;
}

/// Adds up from the first month on. `levels` may be null.
void countUp(Months& months, const RecordId& product, const std::vector<Level>* levels)
{
    qint64 full = 0, weighted = 0, arrived = 0, whole = 0;
    for (auto it = months.lower_bound({ product, 0 }); it != months.end() && it->first.first == product; ++it)
        whole += it->second.full;
    for (auto it = months.lower_bound({ product, 0 }); it != months.end() && it->first.first == product; ++it) {
        SupplyMonth& month = it->second;
        full += month.full;
        weighted += month.weighted;
        arrived += month.arriving;
        month.fullUntil = full;
        month.fullOfPeriod = whole;
        month.weightedUntil = weighted;
        if (levels) month.available = levels->front().onHand - levels->front().reserved + arrived;
    }
}

} // namespace

Result<SupplyResult> SupplyForecast::compute(const ReportScope& asked) const
{
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, ForecastMethods::periodOf(asked));
    SupplyResult result;
    Months months;
    const auto passed = DemandPass::each(
        m_reader, scope, result, [&](const DealFacts& deal, const OpenShare&, const Line& line, int month) {
            SupplyMonth& one = monthIn(months, line.product, month);
            one.full += line.quantity;
            if (deal.chance > 0) one.weighted += scaleRounded(line.quantity, deal.chance, 10000);
        });
    if (!passed) return passed.error();
    const auto products = MergedIds::load(m_reader, "product");
    if (!products) return products.error();
    const auto levels = levelsOf(m_reader, scope, *products);
    if (!levels) return levels.error();
    const RecordId wanted = products->resolved(scope.product);
    const int first = monthOf(dayOfDate(scope.period.from));
    for (const auto& [product, list] : *levels) {
        if (!wanted.isNull() && product != wanted) continue;
        monthIn(months, product, first); // what nobody asks for is worth seeing, too
        for (const Level& level : list)
            if (level.inTransit && level.arrives && dateOfDay(level.arrives) <= scope.period.to)
                monthIn(months, product, std::max(first, monthOf(level.arrives))).arriving += level.inTransit;
    }
    RecordId last;
    for (auto& [place, month] : months) {
        if (place.first == last) continue;
        last = place.first;
        const auto found = levels->find(last);
        countUp(months, last, found == levels->end() ? nullptr : &found->second);
    }
    for (auto& [place, month] : months)
        result.months.push_back(month);
    return result;
}

Result<std::vector<RecordId>> SupplyForecast::dealsBehind(
    const ReportScope& asked, const RecordId& product, int wantedMonth) const
{
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, ForecastMethods::periodOf(asked));
    SupplyResult result;
    std::vector<RecordId> deals;
    const auto passed = DemandPass::each(
        m_reader, scope, result, [&](const DealFacts& deal, const OpenShare&, const Line& line, int month) {
            if ((product.isNull() || line.product == product) && (wantedMonth == 0 || month == wantedMonth))
                deals.push_back(deal.id);
        });
    if (!passed) return passed.error();
    std::sort(deals.begin(), deals.end());
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

Result<std::vector<RecordId>> SupplyForecast::levelsBehind(const ReportScope& scope, const RecordId& product) const
{
    const auto products = MergedIds::load(m_reader, "product");
    if (!products) return products.error();
    const auto levels = levelsOf(m_reader, scope, *products);
    if (!levels) return levels.error();
    std::vector<RecordId> rows;
    for (const auto& [id, list] : *levels)
        if (product.isNull() || id == product)
            for (const Level& level : list)
                rows.push_back(level.id);
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace fairlead
