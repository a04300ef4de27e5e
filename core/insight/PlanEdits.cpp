#include "insight/PlanEdits.h"

#include "insight/CashForecast.h"
#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/WonAmount.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Result<Record> newVersion(const Workspace& workspace, const NewPlan& asked)
{
    const auto versions = workspace.reader().number(
        "SELECT max(coalesce(version,1)) FROM plan WHERE _v=1 AND year=?", { Cell(qint64(asked.year)) });
    if (!versions) return versions.error();
    Record plan = workspace.blank(u"plan"_s);
    plan.set(u"name"_s, asked.name).set(u"year"_s, qint64(asked.year)).set(u"version"_s, *versions + 1);
    return plan.set(u"base_on"_s, asked.baseOn);
}

/// Whole units of the currency, so that a plan stays a plan of round figures.
Money scaled(const Money& money, int factor)
{
    qint64 unit = 1;
    for (int i = 0; i < Money::digitsOf(money.currency); ++i)
        unit *= 10;
    return { scaleRounded(money.minor, factor, 10000 * unit) * unit, money.currency };
}

/// A quota of one year as one of another; nothing if its period cannot be read.
std::optional<Record> moved(const Record& quota, int years, const NewPlan& asked)
{
    auto period = Period::parse(quota.text(u"period"_s));
    if (!period || !period->from.isValid() || !period->to.isValid()) return {};
    const QDate end = period->to.addDays(1).addYears(years).addDays(-1); // the 29th of February and back
    *period = { period->from.addYears(years), end };
    Record made(*quota.type);
    made.cells = quota.cells;
    made.set(u"period"_s, period->text());
    if (asked.factor == 10000) return made;
    for (const QString& field : { u"target"_s, u"stretch"_s })
        if (!quota.isBlank(field)) made.set(field, scaled(quota.money(field), asked.factor));
    if (!quota.isBlank(u"target_count"_s))
        made.set(u"target_count"_s, scaleRounded(quota.number(u"target_count"_s), asked.factor, 10000));
    return made;
}

bool counts(const ForecastLine& line, ForecastFigure figure)
{
    switch (line.standing) {
    case Standing::Closed:
    case Standing::Commit:
        return true;
    case Standing::BestCase:
        return figure != ForecastFigure::Commit;
    case Standing::Pipeline:
        return figure == ForecastFigure::All || figure == ForecastFigure::Expected;
    default:
        return false;
    }
}

} // namespace

Result<Edit> newPlan(const Workspace& workspace, const NewPlan& asked, const QString& name)
{
    auto plan = newVersion(workspace, asked);
    if (!plan) return plan.error();
    Edit edit { name, { EditStep::create(*plan) }, {} };
    if (asked.baseOn.isNull()) return edit;
    const Reader& reader = workspace.reader();
    const auto base = reader.find(workspace.catalog().type(u"plan"_s), asked.baseOn);
    if (!base) return base.error();
    if (!*base || (*base)->deleted) return Error { ErrorCode::NotFound, asked.baseOn.toString() };
    const int years = asked.year - int((*base)->number(u"year"_s));
    const auto read = reader.records(workspace.catalog().type(u"quota"_s), "_v=1 AND plan=? ORDER BY n",
        { cellOf(asked.baseOn) }, [&](const Record& quota) {
            auto made = moved(quota, years, asked);
            if (made) edit.steps.push_back(EditStep::create(made->set(u"plan"_s, plan->id)));
        });
    if (!read) return read.error();
    return edit;
}

Result<Edit> planFromForecast(const Workspace& workspace, const NewPlan& asked, const Period& period,
    const std::vector<ForecastLine>& lines, ForecastFigure figure, const QString& name)
{
    auto plan = newVersion(workspace, asked);
    if (!plan) return plan.error();
    // One quota for a person and month: the currency that most of it is in.
    std::map<std::pair<RecordId, QString>, QList<Money>> sums;
    for (const ForecastLine& line : lines) {
        const QDate day = line.day < period.from ? period.from : line.day;
        if (line.amount.isNull() || line.person.isNull() || day.year() != asked.year || !counts(line, figure)) continue;
        const Money money = figure == ForecastFigure::Expected ? line.expected() : line.amount;
        addMoney(sums[{ line.person, Period::month(day.year(), day.month()).text() }], { money });
    }
    Edit edit { name, { EditStep::create(*plan) }, {} };
    for (const auto& [key, money] : sums) {
        const auto most = std::max_element(
            money.cbegin(), money.cend(), [](const Money& one, const Money& other) { return one.minor < other.minor; });
        const Money target = scaled(*most, 10000);
        if (target.minor == 0) continue;
        Record quota(workspace.catalog().type(u"quota"_s));
        quota.set(u"plan"_s, plan->id).set(u"person"_s, key.first).set(u"period"_s, key.second);
        edit.steps.push_back(EditStep::create(quota.set(u"measure"_s, u"signed"_s).set(u"target"_s, target)));
    }
    return edit;
}

Result<std::vector<Record>> plansOf(const Reader& reader)
{
    std::vector<Record> plans;
    const auto read = reader.records(reader.catalog().type(u"plan"_s),
        "_v=1 ORDER BY year DESC, coalesce(version,0) DESC, created_at DESC, id", {},
        [&](const Record& plan) { plans.push_back(plan); });
    if (!read) return read.error();
    return plans;
}

Edit releasePlan(const Workspace& workspace, const Record& plan, const QString& name)
{
    Record released = plan;
    released.set(u"released_on"_s, workspace.today()).set(u"released_by"_s, workspace.person());
    return { name, { EditStep::change(std::move(released), { u"released_on"_s, u"released_by"_s }) }, {} };
}

Result<std::vector<qint64>> closedByMonth(
    const Reader& reader, const PlanWho& who, const QString& measure, int year, QDate today)
{
    ReportScope scope;
    scope.today = today;
    scope.person = who.person;
    if (who.person.isNull()) scope.unit = who.unit;
    scope.period = Period::year(year);
    std::map<int, QList<Money>> months;
    QList<Money> whole;
    const auto take = [&](const GroupKey& key, const QList<Money>& money) {
        months[dateOfDay(key.periodStart).month()] = money;
        addMoney(whole, money);
    };
    if (measure == u"collected"_s) {
        const auto cash = CashForecast(reader).compute(scope, By::Month);
        if (!cash) return cash.error();
        for (const CashGroup& group : cash->groups)
            take(group.key, group.sums[size_t(CashColumn::Received)]);
    } else {
        const auto won = WonAmount(reader).compute(scope, By::Month);
        if (!won) return won.error();
        for (const WonGroup& group : won->groups)
            take(group.key, group.won);
    }
    std::vector<qint64> weights(12);
    const auto most = std::max_element(
        whole.cbegin(), whole.cend(), [](const Money& one, const Money& other) { return one.minor < other.minor; });
    if (most == whole.cend()) return weights;
    for (const auto& [month, money] : months)
        weights[size_t(month - 1)] = std::max<qint64>(0, amountIn(money, most->currency));
    return weights;
}

} // namespace fairlead
