#include "model/CriterionRules.h"

#include "model/LeadRules.h"
#include "model/OpportunityRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

Ticks::Ticks(const std::vector<Record>& ticks)
{
    for (const Record& tick : ticks) {
        Record& last = m_last[tick.reference(u"criterion"_s)];
        // Ids of one moment are in the order in which they were drawn.
        if (!last.type || std::pair(last.createdAt, last.id) < std::pair(tick.createdAt, tick.id)) last = tick;
    }
}

const Record* Ticks::lastOf(const RecordId& criterion) const
{
    const auto found = m_last.constFind(criterion);
    return found == m_last.cend() ? nullptr : &*found;
}

bool Ticks::isMet(const RecordId& criterion) const
{
    const Record* last = lastOf(criterion);
    return last && last->text(u"state"_s) == tick_state::met;
}

std::vector<Record> criteriaInUse(std::vector<Record> criteria)
{
    std::erase_if(criteria, [](const Record& one) { return one.number(u"retired"_s) != 0; });
    std::stable_sort(criteria.begin(), criteria.end(),
        [](const Record& a, const Record& b) { return a.text(u"sort_key"_s) < b.text(u"sort_key"_s); });
    return criteria;
}

void GateReport::add(std::vector<Record> criteria, const QString& gateKind, const Ticks& ticks)
{
    for (Record& one : criteriaInUse(std::move(criteria))) {
        if (!one.number(u"required"_s)) continue;
        ++asked;
        if (ticks.isMet(one.id)) continue;
        if (gateKind == gate::block) blocking.push_back(one);
        unmet.push_back(std::move(one));
    }
}

namespace {

bool isOpen(const Record& stage) { return stage.text(u"kind"_s) == stage_kind::open; }

/// Where an ended deal stood before its end.
std::optional<Record> stageBefore(const Record& deal, const Lookup& lookup)
{
    const RecordId end = deal.reference(u"stage"_s);
    std::optional<Record> last;
    for (Record& event : lookup.naming(u"stage_event"_s, u"opportunity"_s, deal.id))
        if (event.reference(u"to_stage"_s) == end && !event.number(u"void"_s)) last = std::move(event);
    const RecordId stage = last ? last->reference(u"from_stage"_s) : RecordId();
    return stage.isNull() ? std::nullopt : lookup.find(u"stage"_s, stage);
}

/// The open stages whose gates lie between two stages of a pipeline, in their order.
std::vector<Record> passed(const Record& from, const Record& to, const Lookup& lookup)
{
    const auto place = [](const Record& stage) { return std::pair(stage.text(u"sort_key"_s), stage.id); };
    std::vector<Record> stages;
    for (Record& stage : lookup.all(u"stage"_s)) {
        if (stage.reference(u"pipeline"_s) != from.reference(u"pipeline"_s) || !isOpen(stage)) continue;
        if (stage.number(u"retired"_s) && stage.id != from.id) continue;
        if (place(stage) < place(from) || (isOpen(to) && place(stage) >= place(to))) continue;
        stages.push_back(std::move(stage));
    }
    std::sort(stages.begin(), stages.end(), [&place](const Record& a, const Record& b) { return place(a) < place(b); });
    return stages;
}

} // namespace

GateReport gatesOf(const Record& before, const Record& after, const Lookup& lookup)
{
    GateReport report;
    const RecordId left = before.reference(u"stage"_s);
    if (left.isNull() || left == after.reference(u"stage"_s)) return report;
    auto from = lookup.find(u"stage"_s, left);
    const auto to = lookup.find(u"stage"_s, after.reference(u"stage"_s));
    if (!from || !to || (!isOpen(*to) && to->text(u"kind"_s) != stage_kind::won)) return report;
    if (!isOpen(*from)) {
        if (isOpen(*to)) return report; // opened again
        from = stageBefore(before, lookup);
        if (!from) return report;
    }
    if (from->reference(u"pipeline"_s) != to->reference(u"pipeline"_s)) return report;
    std::optional<Ticks> ticks;
    for (const Record& stage : passed(*from, *to, lookup)) {
        auto criteria = lookup.naming(u"criterion"_s, u"stage"_s, stage.id);
        if (criteria.empty()) continue;
        if (!ticks) ticks.emplace(lookup.naming(u"criterion_tick"_s, u"subject"_s, before.id));
        report.add(std::move(criteria), stage.text(u"gate"_s), *ticks);
    }
    return report;
}

namespace {

QString namesOf(const std::vector<Record>& criteria)
{
    QStringList names;
    for (const Record& one : criteria)
        names.append(one.title());
    return names.join(u'\n');
}

void judge(const GateReport& report, const QString& field, const Record& after, const RuleContext& context,
    std::vector<Problem>& problems)
{
    if (!report.blocking.empty())
        problems.push_back({ field, u"gate"_s, namesOf(report.blocking), after.title() });
    else if (!report.unmet.empty() && context.warnings)
        context.warnings->push_back({ field, u"gate"_s, namesOf(report.unmet), after.title() });
}

} // namespace

void checkGates(const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    if (!context.imported) judge(gatesOf(before, after, context.lookup), u"stage"_s, after, context, problems);
}

GateReport gateOfLead(const Record& lead, const Lookup& lookup)
{
    GateReport report;
    auto criteria = lookup.naming(u"criterion"_s, u"stage"_s, {});
    if (criteria.empty()) return report;
    QString kind;
    for (const Record& own : lookup.all(u"own_company"_s))
        if (!own.isBlank(u"lead_gate"_s)) kind = own.text(u"lead_gate"_s);
    report.add(std::move(criteria), kind, Ticks(lookup.naming(u"criterion_tick"_s, u"subject"_s, lead.id)));
    return report;
}

void checkLeadGate(
    const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    const bool converted
        = after.text(u"status"_s) == lead_status::converted && before.text(u"status"_s) != lead_status::converted;
    if (converted && !context.imported) judge(gateOfLead(after, context.lookup), u"status"_s, after, context, problems);
}

void checkTick(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    if (context.imported || after.text(u"state"_s) != tick_state::met || !after.isBlank(u"proof"_s)) return;
    const auto criterion = context.lookup.find(u"criterion"_s, after.reference(u"criterion"_s));
    if (criterion && criterion->number(u"proof"_s)) problems.push_back({ u"proof"_s, u"required"_s, {} });
}

} // namespace fairlead
