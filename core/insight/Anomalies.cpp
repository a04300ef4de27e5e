#include "insight/Anomalies.h"

#include "insight/FlagJudge.h"
#include "insight/Team.h"

#include <QSet>
#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What was dismissed: deal, kind and the facts of then.
class Dismissals
{
public:
    static Result<Dismissals> load(const Reader& reader, const std::vector<RecordId>& only)
    {
        Dismissals all;
        const auto take = [&all](const RowView& row) {
            if (const auto kind = flagKindOf(row.text(1))) all.m_keys.insert(key(row.id(0), *kind, row.text(2)));
        };
        if (only.size() == 1) {
            const auto done = reader.each("SELECT subject, kind, facts FROM flag_dismissal WHERE _v=1 AND subject=?",
                { cellOf(only.front()) }, take);
            if (!done) return done.error();
            return all;
        }
        const auto done = reader.each("SELECT subject, kind, facts FROM flag_dismissal WHERE _v=1", {}, take);
        if (!done) return done.error();
        return all;
    }
    bool contains(const RecordId& deal, const Flag& flag) const
    {
        return !m_keys.isEmpty() && m_keys.contains(key(deal, flag.kind, flag.facts));
    }

private:
    static QString key(const RecordId& deal, FlagKind kind, const QString& facts)
    {
        return u"%1 %2 %3"_s.arg(deal.toString()).arg(int(kind)).arg(facts);
    }
    QSet<QString> m_keys;
};

FlaggedDeal dealOf(const DealSigns& signs, const StageTable& stages)
{
    FlaggedDeal deal;
    deal.deal = signs.deal;
    deal.name = signs.name;
    deal.company = signs.company;
    deal.owner = signs.owner;
    deal.unit = signs.unit;
    deal.stage = stages.at(signs.stage).id;
    deal.stageName = stages.at(signs.stage).name;
    deal.amount = signs.amount;
    return deal;
}

} // namespace

int FlaggedDeal::weight() const
{
    int sum = 0;
    for (const Flag& flag : flags)
        sum += 1 << int(flag.severity);
    return sum;
}

const Flag* FlaggedDeal::find(FlagKind kind) const
{
    const auto found = std::find_if(flags.begin(), flags.end(), [kind](const Flag& flag) { return flag.kind == kind; });
    return found == flags.end() ? nullptr : &*found;
}

Result<std::vector<FlaggedDeal>> Anomalies::scan(const ReportScope& scope, const std::vector<RecordId>& only) const
{
    const auto stages = StageTable::load(m_reader, scope.today);
    if (!stages) return stages.error();
    const auto rules = FlagRules::load(m_reader);
    if (!rules) return rules.error();
    const auto dismissals = Dismissals::load(m_reader, only);
    if (!dismissals) return dismissals.error();
    const auto signs = DealSignsReader(m_reader, *stages, scope).read(only);
    if (!signs) return signs.error();
    const FlagJudge judge(*stages, *rules, scope.today);
    std::vector<FlaggedDeal> deals;
    for (const DealSigns& one : *signs) {
        std::vector<Flag> flags = judge.judge(one);
        if (flags.empty() && only.empty()) continue;
        FlaggedDeal deal = dealOf(one, *stages);
        for (Flag& flag : flags)
            (dismissals->contains(one.deal, flag) ? deal.dismissed : deal.flags).push_back(std::move(flag));
        if (!deal.flags.empty() || !only.empty()) deals.push_back(std::move(deal));
    }
    return deals;
}

Result<std::vector<FlaggedDeal>> Anomalies::compute(const ReportScope& scope) const
{
    const auto snapshot = m_reader.snapshot();
    auto deals = scan(scope, {});
    if (!deals) return deals;
    if (scope.person.isNull() && !scope.unit.isNull()) {
        const auto team = Team(m_reader).people(scope.unit, scope.today);
        if (!team) return team.error();
        std::erase_if(*deals, [&team](const FlaggedDeal& deal) {
            return std::find(team->begin(), team->end(), deal.owner) == team->end();
        });
    }
    std::stable_sort(deals->begin(), deals->end(),
        [](const FlaggedDeal& a, const FlaggedDeal& b) { return a.weight() > b.weight(); });
    return deals;
}

Result<std::vector<FlaggedDeal>> Anomalies::compute(const RecordId& owner, QDate today) const
{
    ReportScope scope;
    scope.person = owner;
    scope.today = today;
    return compute(scope);
}

Result<std::vector<FlaggedDeal>> Anomalies::of(const std::vector<RecordId>& deals, QDate today) const
{
    if (deals.empty()) return std::vector<FlaggedDeal>();
    const auto snapshot = m_reader.snapshot();
    ReportScope scope;
    scope.today = today;
    return scan(scope, deals);
}

} // namespace fairlead
