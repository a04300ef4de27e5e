#include "insight/Attention.h"

#include "insight/NextActivities.h"
#include "insight/StageTable.h"
#include "insight/Team.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

NeedyDeal judge(const Record& deal, const StageInfo* stage, bool planned, QDate today)
{
    NeedyDeal needy;
    needy.deal = deal.id;
    needy.name = deal.title();
    needy.company = deal.reference(u"company"_s);
    needy.owner = deal.reference(u"owner"_s);
    needy.amount = deal.money(u"amount"_s);
    needy.noStep = !planned;
    const QDate close = deal.date(u"expected_close"_s);
    if (close.isValid() && close < today) needy.closeLate = int(close.daysTo(today));
    if (!stage) return needy;
    needy.stage = stage->name;
    const QDate entered = deal.date(u"entered_on"_s);
    if (stage->expectedDays && entered.isValid())
        needy.overLimit = std::max(0, int(entered.daysTo(today) - *stage->expectedDays));
    return needy;
}

} // namespace

Result<std::vector<NeedyDeal>> Attention::compute(const RecordId& owner, QDate today) const
{
    const auto snapshot = m_reader.snapshot();
    const auto stages = StageTable::load(m_reader, today);
    if (!stages) return stages.error();
    std::vector<Record> deals;
    const QByteArray whose = owner.isNull() ? "_v=1 AND closed_on IS NULL ORDER BY n"
                                            : "_v=1 AND closed_on IS NULL AND owner=? ORDER BY n";
    const auto done = m_reader.records(m_reader.catalog().type(u"opportunity"_s), whose,
        owner.isNull() ? Cells {} : Cells { cellOf(owner) }, [&](const Record& deal) {
            const QDate held = deal.date(u"hold_until"_s);
            if (!held.isValid() || held < today) deals.push_back(deal);
        });
    if (!done) return done.error();
    std::vector<RecordId> ids;
    for (const Record& deal : deals)
        ids.push_back(deal.id);
    const auto plans = NextActivities::load(m_reader, today, ids);
    if (!plans) return plans.error();
    std::vector<NeedyDeal> needy;
    for (const Record& deal : deals) {
        const int at = stages->indexOf(deal.reference(u"stage"_s));
        const StageInfo* stage = at < 0 ? nullptr : &stages->at(at);
        if (stage && stage->end != StageEnd::Open) continue;
        NeedyDeal one = judge(deal, stage, plans->of(deal).has_value(), today);
        if (one.reasons() > 0) needy.push_back(std::move(one));
    }
    std::stable_sort(needy.begin(), needy.end(), [](const NeedyDeal& a, const NeedyDeal& b) {
        if (a.reasons() != b.reasons()) return a.reasons() > b.reasons();
        return a.closeLate + a.overLimit > b.closeLate + b.overLimit;
    });
    return needy;
}

Result<std::vector<NeedyDeal>> Attention::compute(const ReportScope& scope) const
{
    const auto snapshot = m_reader.snapshot();
    auto deals = compute(scope.person, scope.today);
    if (!deals || !scope.person.isNull() || scope.unit.isNull()) return deals;
    const auto team = Team(m_reader).people(scope.unit, scope.today);
    if (!team) return team.error();
    std::erase_if(*deals,
        [&team](const NeedyDeal& deal) { return std::find(team->begin(), team->end(), deal.owner) == team->end(); });
    return deals;
}

} // namespace fairlead
