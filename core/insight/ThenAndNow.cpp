#include "insight/ThenAndNow.h"

#include "insight/DayNumber.h"
#include "insight/Forecast.h"
#include "insight/MoneySums.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Column = ThenColumn;

bool splits(By by) { return by == By::None || by == By::Month || by == By::Person || by == By::Team || by == By::Deal; }

GroupKey keyOf(const ForecastLine& line, By by)
{
    switch (by) {
    case By::Month:
        return { {}, periodStart(by, dayOfDate(line.day)), {} };
    case By::Person:
        return { line.person, 0, {} };
    case By::Team:
        return { line.unit, 0, {} };
    case By::Deal:
        return { line.deal, 0, {} };
    default:
        return {};
    }
}

/// What a deal brought to a group then, and brings now.
struct Sides
{
    bool wasThere = false;
    bool isThere = false;
    QList<Money> then;
    QList<Money> now;
    QList<Money> closed;
};

using Deals = std::map<RecordId, Sides>;

void takeThen(Sides& sides, const ForecastLine& line)
{
    sides.wasThere = true;
    if (!line.amount.isNull()) addMoney(sides.then, { line.expected() });
}

void takeNow(Sides& sides, const ForecastLine& line)
{
    sides.isThere = true;
    if (line.amount.isNull()) return;
    addMoney(sides.now, { line.expected() });
    if (line.standing == Standing::Closed) addMoney(sides.closed, { line.amount });
}

void add(ThenGroup& group, Column column, const RecordId& deal, const QList<Money>& what, int times = 1)
{
    addMoney(group.sums[size_t(column)], what, times);
    group.deals[size_t(column)].push_back(deal);
}

/// Ended without an order, or gone.
class Endings
{
public:
    static Result<Endings> load(const Reader& reader)
    {
        Endings endings;
        const auto read = reader.each("SELECT o.id FROM opportunity o JOIN stage s ON s.id=o.stage "
                                      "WHERE o._v=1 AND s.kind IN ('open','won')",
            {}, [&](const RowView& row) { endings.m_alive.insert(row.id(0)); });
        if (!read) return read.error();
        return endings;
    }
    bool isLost(const RecordId& deal) const { return !m_alive.contains(deal); }

private:
    QSet<RecordId> m_alive;
};

ThenGroup groupOf(const GroupKey& key, const Deals& deals, const Endings& endings)
{
    ThenGroup group;
    group.key = key;
    for (const auto& [deal, sides] : deals) {
        if (sides.wasThere) add(group, Column::Then, deal, sides.then);
        if (sides.isThere) add(group, Column::Now, deal, sides.now);
        if (!sides.closed.isEmpty()) add(group, Column::Closed, deal, sides.closed);
        QList<Money> change = sides.now;
        addMoney(change, sides.then, -1);
        if (sides.wasThere && !sides.isThere)
            add(group, endings.isLost(deal) ? Column::Lost : Column::Slipped, deal, sides.then, -1);
        else if (!sides.wasThere)
            add(group, Column::Came, deal, sides.now);
        else if (std::any_of(change.cbegin(), change.cend(), [](const Money& money) { return money.minor != 0; }))
            add(group, Column::Changed, deal, change);
        addMoney(group.sums[size_t(Column::Difference)], change);
    }
    for (QList<Money>& sums : group.sums) // a currency that comes to nothing is not worth a word
        if (sums.size() > 1) sums.removeIf([](const Money& money) { return money.minor == 0; });
    auto& behind = group.deals[size_t(Column::Difference)];
    for (const Column column : { Column::Came, Column::Changed, Column::Slipped, Column::Lost })
        behind.insert(behind.end(), group.deals[size_t(column)].begin(), group.deals[size_t(column)].end());
    std::sort(behind.begin(), behind.end());
    return group;
}

struct BothSides
{
    std::vector<ForecastLine> then;
    std::vector<ForecastLine> now;
};

Result<BothSides> bothSides(const Reader& reader, const ReportScope& asked, const KeptForecast& kept)
{
    ReportScope scope = asked;
    scope.period = kept.period;
    auto stored = KeptForecasts(reader).lines(kept);
    if (!stored) return stored.error();
    auto present = forecastLines(reader, scope, ForecastPart::OpenAndWon);
    if (!present) return present.error();
    auto then = linesInScope(reader, scope, std::move(*stored));
    if (!then) return then.error();
    auto now = linesInScope(reader, scope, std::move(*present));
    if (!now) return now.error();
    return BothSides { std::move(*then), std::move(*now) };
}

} // namespace

Result<ThenResult> ThenAndNow::compute(const ReportScope& asked, By by) const
{
    if (!splits(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    ThenResult result;
    auto kept = KeptForecasts(m_reader).find(keptForecast, asked.snapshot, Forecast::periodOf(asked));
    if (!kept) return kept.error();
    result.kept = std::move(*kept);
    if (!result.kept) return result;
    const auto both = bothSides(m_reader, asked, *result.kept);
    if (!both) return both.error();
    const auto endings = Endings::load(m_reader);
    if (!endings) return endings.error();
    std::map<GroupKey, Deals> groups;
    Deals all;
    for (const ForecastLine& line : both->then) {
        takeThen(all[line.deal], line);
        takeThen(groups[keyOf(line, by)][line.deal], line);
    }
    for (const ForecastLine& line : both->now) {
        takeNow(all[line.deal], line);
        takeNow(groups[keyOf(line, by)][line.deal], line);
    }
    result.total = groupOf({}, all, *endings);
    if (by == By::None) return result;
    for (const auto& [key, deals] : groups)
        result.groups.push_back(groupOf(key, deals, *endings));
    if (isPeriod(by)) return result;
    const QList<Money>& whole = result.total.of(Column::Then);
    const QString leading = whole.isEmpty() ? QString() : whole.front().currency;
    std::stable_sort(result.groups.begin(), result.groups.end(), [&](const ThenGroup& one, const ThenGroup& other) {
        return amountIn(one.of(Column::Then), leading) > amountIn(other.of(Column::Then), leading);
    });
    return result;
}

} // namespace fairlead
