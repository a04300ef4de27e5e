#include "exchange/sample/PlanningStory.h"

#include "exchange/sample/LeadStory.h"
#include "model/types/MeasureTaken.h"
#include "model/types/Request.h"
#include "model/types/StockLevel.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 10000; // decimals of Kind::Quantity

/// As many as the open deals ask for, times 0.2 to 1.6; every third ware has more under way.
void tellStock(World& world, const std::vector<Deal>& deals)
{
    std::vector<qint64> asked(world.wares.size(), 0);
    for (const Deal& deal : deals)
        for (const DealLine& line : deal.lines)
            if (deal.open) asked[line.ware] += line.quantity;
    Random random = world.random.branch(91);
    for (size_t i = 0; i < world.wares.size(); ++i) {
        if (asked[i] == 0) continue;
        StockLevel level;
        level.product = world.wares[i].id;
        level.onHand = asked[i] * random.between(2, 16) / 10 * piece;
        level.reserved = asked[i] / 20 * piece;
        if (i % 3 == 0) {
            level.inTransit = std::max<qint64>(1, asked[i] / 4) * piece;
            level.arrivesOn = world.today.addDays(random.between(10, 60));
        }
        level.happenedOn = world.today.addDays(-1);
        world.writer.add(u"stock_level"_s, level);
    }
}

void tellMeasure(World& world)
{
    MeasureTaken measure;
    measure.text = world.chinese ? u"方案报出后三天内回访客户"_s : u"Call back within three days of a proposal"_s;
    measure.figure = u"conversion"_s;
    measure.stage = world.pipeline.open[std::min<size_t>(2, world.pipeline.open.size() - 1)];
    measure.owner = world.colleagues[2].id;
    measure.periodDays = 60;
    measure.startedOn = world.today.addDays(-60);
    measure.dueOn = world.today;
    measure.expected = 80 * piece;
    measure.state = u"open"_s;
    world.writer.add(u"measure_taken"_s, measure);
}

void tellRequests(World& world)
{
    const Colleague& manager = world.colleagues[2];
    const QString period = u"%1-Q%2"_s.arg(world.today.year()).arg((world.today.month() + 2) / 3);
    Request leads;
    leads.subject = world.chinese ? u"为下季度补充新线索"_s : u"New leads for the next quarter"_s;
    leads.kind = u"leads"_s;
    leads.fromUnit = manager.unitOn(world.today);
    leads.toUnit = world.colleagues[1].unitOn(world.today);
    leads.period = period;
    leads.wanted = 40 * piece;
    leads.dueOn = world.today.addDays(30);
    leads.state = u"doing"_s;
    leads.by = world.colleagues[1].id;
    world.writer.add(u"request"_s, leads);
    Request growth = leads;
    growth.id = {};
    growth.subject = world.chinese ? u"老客户增购"_s : u"More from the customers we have"_s;
    growth.kind = u"growth"_s;
    growth.wanted.reset();
    growth.wantedAmount = World::money(600'000, world.base, 1000);
    growth.state = u"open"_s;
    world.writer.add(u"request"_s, growth);
}

} // namespace

void tellPlanning(World& world, const std::vector<Deal>& deals)
{
    tellStock(world, deals);
    LeadStory(world).tell(deals);
    tellMeasure(world);
    tellRequests(world);
}

} // namespace fairlead::sample
