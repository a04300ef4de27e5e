#include "insight/SupplyForecast.h"

#include "insight/DayNumber.h"
#include "insight/ForecastMethods.h"
#include "insight/MergedIds.h"
#include "insight/OpenForecast.h"
#include "insight/QuoteBook.h"
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

/// Who asks for a line, and how surely.
struct Demand
{
    RecordId deal; ///< null: a quotation without one
    RecordId quote; ///< null: the deal's own line
    int chance = -1; ///< basis points; -1: nobody gave one
    RecordId product;
    qint64 quantity = 0;
    int month = 0;
};

/// Goes over what open deals and quotations ask for, line by line, with its month.
class DemandPass
{
public:
    using Visitor = std::function<void(const Demand&)>;
    static Result<void> each(const Reader& reader, const ReportScope& scope, SupplyResult& result, Visitor visitor)
    {
        auto products = MergedIds::load(reader, "product");
        if (!products) return products.error();
        const auto lines = linesOf(reader, *products);
        if (!lines) return lines.error();
        const auto quotes = QuoteBook::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
        if (!quotes) return quotes.error();
        result.period = scope.period;
        DemandPass pass(scope, std::move(*products), result, std::move(visitor));
        const auto done = pass.eachDeal(reader, *lines, *quotes);
        return done ? pass.eachLoose(reader, *quotes) : done;
    }

private:
    DemandPass(const ReportScope& scope, MergedIds products, SupplyResult& result, Visitor visitor)
        : m_scope(scope)
        , m_products(std::move(products))
        , m_wanted(m_products.resolved(scope.product))
        , m_result(result)
        , m_visitor(std::move(visitor))
    {
    }

    std::vector<Line> linesOfQuote(const QuoteInForce& quote) const
    {
        std::vector<Line> lines;
        for (const QuotedLine& line : quote.lines)
            lines.push_back({ m_products.resolved(line.product), line.counted ? line.quantity : onePiece, line.delivery,
                line.counted });
        return lines;
    }

    Result<void> eachDeal(const Reader& reader, const Lines& own, const QuoteBook& quotes)
    {
        ReportScope scope = m_scope;
        // A deal may be delivered in the period whenever it closes; one line of many is not the deal's, and a quotation
        // may name a product that the deal does not.
        scope.period = {};
        scope.product = {};
        const auto open = OpenForecast::prepare(reader, scope, By::None);
        if (!open) return open.error();
        return (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
            if (share.column == ForecastColumn::Omitted) return;
            const QuoteInForce* quote = quotes.of(deal.id);
            const std::vector<Line> lines = quote ? linesOfQuote(*quote) : own.value(deal.id);
            if (lines.empty()) return;
            m_result.overdue += share.which == Which::Overdue;
            m_result.undated += share.which == Which::Undated;
            for (const Line& line : lines)
                take(line, share.due, { deal.id, quote ? quote->id : RecordId(), deal.chance, {}, 0, 0 });
        });
    }

    /// Those without a deal: of the people that are asked for, in no pipeline.
    Result<void> eachLoose(const Reader& reader, const QuoteBook& quotes)
    {
        if (quotes.withoutDeal().empty() || !m_scope.pipeline.isNull()) return {};
        const auto filter = ScopeFilter::load(reader, m_scope);
        if (!filter) return filter.error();
        for (const QuoteInForce& quote : quotes.withoutDeal()) {
            const RecordId owner = filter->person(quote.owner);
            if (filter->asksWho() && !filter->acceptsWho(owner, filter->unitOf(owner, quote.sentOn, {}))) continue;
            if (!quote.currency.isEmpty() && !filter->acceptsCurrency(quote.currency)) continue;
            ++m_result.loose;
            for (const Line& line : linesOfQuote(quote)) {
                m_result.looseUndated += line.from == 0;
                take(line, 0, { {}, quote.id, -1, {}, 0, 0 });
            }
        }
        return {};
    }

    /// Puts a line into its month; what is late falls into the first, what has no day, or one before the period that is
    /// still to come, into none.
    void take(const Line& line, int close, Demand demand)
    {
        if (!m_wanted.isNull() && line.product != m_wanted) return;
        const int due = line.from ? line.from : close;
        if (due == 0) return;
        const int first = monthOf(dayOfDate(m_scope.period.from));
        const bool late = dateOfDay(due) < (m_scope.asOf.isValid() ? m_scope.asOf : m_scope.today);
        if (monthOf(due) < first && !late) return;
        demand.month = std::max(first, monthOf(due));
        if (dateOfDay(demand.month) > m_scope.period.to) return;
        m_result.withoutQuantity += !line.counted;
        demand.product = line.product;
        demand.quantity = line.quantity;
        m_visitor(demand);
    }

    const ReportScope& m_scope;
    MergedIds m_products;
    RecordId m_wanted;
    SupplyResult& m_result;
    Visitor m_visitor;
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
    const auto passed = DemandPass::each(m_reader, scope, result, [&](const Demand& demand) {
        SupplyMonth& one = monthIn(months, demand.product, demand.month);
        one.full += demand.quantity;
        if (!demand.quote.isNull()) one.quoted += demand.quantity;
        if (demand.chance > 0) one.weighted += scaleRounded(demand.quantity, demand.chance, 10000);
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

Result<std::vector<RecordId>> SupplyForecast::behind(
    const ReportScope& asked, const RecordId& product, int month, Asker asker) const
{
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, ForecastMethods::periodOf(asked));
    SupplyResult result;
    std::vector<RecordId> rows;
    const auto passed = DemandPass::each(m_reader, scope, result, [&](const Demand& demand) {
        const RecordId& row = asker == Asker::Deal ? demand.deal : demand.quote;
        const bool meant = (product.isNull() || demand.product == product) && (month == 0 || demand.month == month);
        if (meant && !row.isNull()) rows.push_back(row);
    });
    if (!passed) return passed.error();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

Result<std::vector<RecordId>> SupplyForecast::dealsBehind(
    const ReportScope& scope, const RecordId& product, int month) const
{
    return behind(scope, product, month, Asker::Deal);
}

Result<std::vector<RecordId>> SupplyForecast::quotesBehind(
    const ReportScope& scope, const RecordId& product, int month) const
{
    return behind(scope, product, month, Asker::Quote);
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
