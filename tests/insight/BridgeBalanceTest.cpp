#include "insight/Deals.h"

#include "insight/HeldDeals.h"
#include "insight/Funnel.h"
#include "insight/OpenDeals.h"
#include "insight/PipelineBridge.h"
#include "insight/PipelineFlow.h"

#include <numeric>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Lets deals live through two years at random: moves of every kind, amounts, currencies, owners, dates, holds, some
/// of them dated back.
struct Fate
{
    explicit Fate(unsigned seed)
        : random(seed)
    {
        const Record project = deals.workspace.named(u"pipeline"_s, u"Project"_s);
        Record study = deals.workspace->blank(u"stage"_s);
        study.set(u"pipeline"_s, project.id).set(u"name"_s, u"Study"_s).set(u"kind"_s, u"open"_s);
        Record dropped = deals.workspace->blank(u"stage"_s);
        dropped.set(u"pipeline"_s, deals.stages.pipeline.id).set(u"name"_s, u"Dropped"_s);
        dropped.set(u"kind"_s, u"cancelled"_s);
        const auto& [pipeline, first, second, third, won, lost] = deals.stages;
        stages = { first, second, third, won, lost, deals.workspace.add(study), deals.workspace.add(dropped) };
        north = deals.unit("North");
        people = { deals.person("Li", north, "2025-01-01"), deals.person("Wang") };
        for (int i = 0; i < 8; ++i)
            live();
        *deals.workspace.instant = TestWorkspace::moment;
    }
    int upTo(int count) { return int(random() % unsigned(count)); }
    static QByteArray iso(QDate day) { return day.toString(Qt::ISODate).toLatin1(); }
    Money money() { return { qint64(upTo(5)) * 1001, upTo(3) ? u"USD"_s : u"EUR"_s }; }

    void live()
    {
        QDate day = QDate(2026, 1, 1).addDays(upTo(150));
        deals.recordOn(iso(day));
        Record deal = deals.make(iso(day), qint64(upTo(4)) * 777, people[size_t(upTo(2))]);
        for (int i = upTo(9); i > 0; --i) {
            day = day.addDays(upTo(25));
            const QDate recorded = day.addDays(upTo(4) ? 0 : upTo(20));
            deals.recordOn(iso(recorded));
            suffer(deal, iso(day));
        }
    }
    void suffer(const Record& deal, const QByteArray& day)
    {
        switch (upTo(6)) {
        case 0:
        case 1:
            return deals.move(deal, stages[size_t(upTo(int(stages.size())))], day);
        case 2:
            return deals.set(
                deal, u"amount"_s, [this](Record& r) { r.set(u"amount"_s, money()); }, day);
        case 3:
            return deals.set(
                deal, u"expected_close"_s,
                [this](Record& r) { r.set(u"expected_close"_s, QDate(2026, 1, 1).addDays(upTo(300))); }, day);
        case 4:
            return deals.set(
                deal, u"owner"_s, [this](Record& r) { r.set(u"owner"_s, people[size_t(upTo(2))].id); }, day);
        default:
            return deals.set(
                deal, u"hold_until"_s,
                [this](Record& r) { r.set(u"hold_until"_s, upTo(2) ? QDate(2026, 1, 1).addDays(upTo(300)) : QDate()); },
                day);
        }
    }
    ReportScope scope()
    {
        ReportScope scope = deals.scope();
        scope.period.from = QDate(2026, 1, 1).addDays(upTo(150));
        scope.period.to = scope.period.from.addDays(upTo(120));
        if (upTo(2)) scope.pipeline = deals.stages.pipeline.id;
        if (!upTo(3)) scope.person = people[size_t(upTo(2))].id;
        if (!upTo(4)) scope.unit = north.id;
        if (!upTo(4)) scope.currency = u"USD"_s;
        if (!upTo(3)) scope.dating = Dating::AsWeKnewIt;
        if (!upTo(4)) scope.organisation = Organisation::Today;
        return scope;
    }

    Deals deals;
    std::mt19937 random;
    std::vector<Record> stages;
    std::vector<Record> people;
    Record north;
};

/// Opening and all changes, in every currency and in deals.
BridgeFigure sumUpTo(const BridgeGroup& group, BridgeBar last)
{
    BridgeFigure sum;
    std::map<QString, qint64> money;
    for (size_t i = 0; i <= size_t(last); ++i) {
        sum.count += group.bars[i].count;
        for (const Money& amount : group.bars[i].amount)
            money[amount.currency] += amount.minor;
    }
    for (const auto& [currency, minor] : money)
        if (minor) sum.amount.append({ minor, currency });
    return sum;
}

QList<Money> withoutZeros(QList<Money> money)
{
    money.removeIf([](const Money& sum) { return sum.minor == 0; });
    return money;
}

void checkBalance(const BridgeGroup& group)
{
    const BridgeFigure sum = sumUpTo(group, BridgeBar::HandedOver);
    CHECK(sum.count == group.of(BridgeBar::Closing).count);
    CHECK(sum.amount == withoutZeros(group.of(BridgeBar::Closing).amount));
}

/// What the open report and the holds of an evening say: counted on another way than the bridge's.
void checkEvening(Fate& fate, const ReportScope& scope, QDate day, const BridgeFigure& figure)
{
    ReportScope then = scope;
    then.period = {};
    then.asOf = day;
    const auto open = OpenDeals(fate.deals.reader()).dealsBehind(then, By::None, {});
    const auto held = HeldDeals::load(fate.deals.reader(), then);
    REQUIRE((open && held));
    const auto counted
        = std::count_if(open->begin(), open->end(), [&](const RecordId& deal) { return !held->contains(deal); });
    CHECK(qint64(counted) == figure.count);
}

void checkStage(const StageFlow& stage)
{
    const qint64 came = std::accumulate(stage.in.begin(), stage.in.end(), stage.cameOver);
    const qint64 went = std::accumulate(stage.out.begin(), stage.out.end(), stage.handedOver);
    CHECK(stage.opening.count + came - went == stage.closing.count);
}

} // namespace

TEST_CASE("the bridge balances whatever becomes of the deals, in every currency and in number")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Fate fate(seed);
        for (int round = 0; round < 12; ++round) {
            ReportScope scope = fate.scope();
            const auto bridge = PipelineBridge(fate.deals.reader()).compute(scope, By::Person);
            REQUIRE(bridge.hasValue());
            INFO("seed " << seed << ", round " << round);
            checkBalance(bridge->total);
            for (const BridgeGroup& group : bridge->groups)
                checkBalance(group);
            checkEvening(fate, scope, bridge->from, bridge->total.of(BridgeBar::Opening));
            checkEvening(fate, scope, bridge->to, bridge->total.of(BridgeBar::Closing));
            scope.due = { QDate(2026, 4, 1), QDate(2026, 6, 30) };
            const auto due = PipelineBridge(fate.deals.reader()).compute(scope, By::None);
            REQUIRE(due.hasValue());
            checkBalance(due->total);
        }
    }
}

TEST_CASE("the flow's stages balance, and stand on both evenings as the funnel of that day")
{
    for (unsigned seed = 21; seed <= 28; ++seed) {
        Fate fate(seed);
        for (int round = 0; round < 6; ++round) {
            ReportScope scope = fate.scope();
            scope.pipeline = fate.deals.stages.pipeline.id;
            const auto flow = PipelineFlow::of(fate.deals.reader(), scope);
            REQUIRE(flow.hasValue());
            INFO("seed " << seed << ", round " << round);
            const auto funnelOn = [&](QDate day) {
                ReportScope then = scope;
                then.period = {};
                then.asOf = day;
                return Funnel(fate.deals.reader()).compute(then).value();
            };
            const FunnelResult before = funnelOn(flow->from());
            const FunnelResult after = funnelOn(flow->to());
            REQUIRE(flow->stages().size() == before.stages.size());
            const bool everybody = scope.person.isNull() && scope.unit.isNull() && scope.currency.isEmpty();
            for (size_t i = 0; i < flow->stages().size(); ++i) {
                CHECK(flow->stages()[i].opening == before.stages[i].open);
                CHECK(flow->stages()[i].closing == after.stages[i].open);
                checkStage(flow->stages()[i]);
                // Nothing comes or goes by itself where everybody's deals are looked at.
                if (everybody && scope.dating == Dating::AsItHappened) {
                    CHECK(flow->stages()[i].cameOver == 0);
                    CHECK(flow->stages()[i].handedOver == 0);
                }
            }
        }
    }
}
