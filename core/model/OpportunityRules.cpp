#include "model/OpportunityRules.h"

#include "base/Text.h"
#include "model/Catalog.h"
#include "model/CriterionRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QString guessStageKind(const QString& stageName)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> map;
        const auto add = [&map](const QString& kind, Words words) {
            for (const QString& word : wordList(words))
                map.insert(looseText(word), kind);
        };
        add(stage_kind::won, { "won", "closed won", "win", "closedwon", "赢单", "成交", "已成交", "赢", "签约成功" });
        add(stage_kind::lost, { "lost", "closed lost", "loss", "closedlost", "输单", "丢单", "失败", "输", "流失" });
        add(stage_kind::noDecision, { "no decision", "no_decision", "stalled out", "无决策", "未决策" });
        add(stage_kind::cancelled, { "cancelled", "canceled", "cancelled by customer", "取消", "客户取消" });
        add(stage_kind::disqualified, { "disqualified", "unqualified", "无效", "不合格" });
        add(stage_kind::duplicate, { "duplicate", "重复" });
        return map;
    }();
    return known.value(looseText(stageName), stage_kind::open);
}

std::optional<qint64> chanceInForce(
    const Record& opportunity, const QString& stageKind, std::optional<qint64> stageChance)
{
    if (stageKind == stage_kind::won) return 10000;
    if (stageKind != stage_kind::open) return 0;
    const RecordId forStage = opportunity.reference(u"for_stage"_s);
    if (!opportunity.isBlank(u"probability_set"_s)
        && (forStage.isNull() || forStage == opportunity.reference(u"stage"_s)))
        return opportunity.number(u"probability_set"_s);
    return stageChance;
}

void checkOpportunity(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    const QDate opened = after.date(u"opened_on"_s);
    const QDate closed = after.date(u"closed_on"_s);
    const QDate day = context.happenedOn;
    // Dated back on purpose, to before there was a deal.
    if (opened.isValid() && day < opened && day != context.today)
        return problems.push_back(
            { u"happened_on"_s, u"order"_s, day.toString(Qt::ISODate) + u" < "_s + opened.toString(Qt::ISODate) });
    if (opened.isValid() && closed.isValid() && closed < opened)
        problems.push_back(
            { u"closed_on"_s, u"order"_s, closed.toString(Qt::ISODate) + u" < "_s + opened.toString(Qt::ISODate) });
    if (closed.isValid() && closed > context.today)
        problems.push_back({ u"closed_on"_s, u"future"_s, closed.toString(Qt::ISODate) });
    if (!after.isBlank(u"probability_set"_s)) {
        const qint64 chance = after.number(u"probability_set"_s);
        if (chance < 0 || chance > 10000) problems.push_back({ u"probability_set"_s, u"range"_s, u"0–100 %"_s });
    }
}

namespace {

struct StageFacts
{
    RecordId id;
    RecordId pipeline;
    QString kind = stage_kind::open;
    QString sortKey;
    QString category;
};

StageFacts factsOf(const Lookup& lookup, const RecordId& id)
{
    StageFacts facts;
    facts.id = id;
    if (const auto stage = id.isNull() ? std::nullopt : lookup.find(u"stage"_s, id)) {
        facts.pipeline = stage->reference(u"pipeline"_s);
        facts.kind = stage->text(u"kind"_s);
        facts.sortKey = stage->text(u"sort_key"_s);
        facts.category = stage->text(u"category"_s);
    }
    return facts;
}

QString directionOf(const StageFacts& from, const StageFacts& to)
{
    if (to.kind != stage_kind::open)
        return to.kind == stage_kind::won ? u"won"_s : to.kind == stage_kind::lost ? u"lost"_s : u"ended"_s;
    if (from.id.isNull()) return u"entered"_s;
    if (from.kind != stage_kind::open) return u"reopened"_s;
    return to.sortKey < from.sortKey ? u"back"_s : u"forward"_s;
}

bool differs(const Record& before, const Record& after, const QString& field)
{
    const Field& spec = after.type->at(field);
    for (int i = 0; i < spec.cellCount; ++i)
        if (before.cells[size_t(spec.firstCell + i)] != after.cells[size_t(spec.firstCell + i)]) return true;
    return false;
}

/// Fills the position group of a deal that has just come to a stage.
void settlePosition(const Record* before, Record& after, const StageFacts& from, const StageFacts& to, QDate day)
{
    // The day of the end that it leaves is not the day of the other one.
    const bool otherEnd = before && from.kind != stage_kind::open && to.kind != stage_kind::open;
    if (otherEnd && !differs(*before, after, u"closed_on"_s)) after.set(u"closed_on"_s, QDate());
    if (after.isBlank(u"pipeline"_s) || from.id != to.id) after.set(u"pipeline"_s, to.pipeline);
    if (to.kind == stage_kind::open) {
        if (from.id != to.id && after.date(u"entered_on"_s) < day) after.set(u"entered_on"_s, day);
        after.set(u"closed_on"_s, QDate()).set(u"close_reason"_s, QString()).set(u"lost_to"_s, RecordId());
    } else {
        if (!after.date(u"closed_on"_s).isValid()) after.set(u"closed_on"_s, day);
        after.set(u"entered_on"_s, after.date(u"closed_on"_s));
    }
}

EditStep stageEvent(const Record& after, const StageFacts& from, const StageFacts& to, QDate day,
    const RuleContext& context, bool imported)
{
    Record event(context.lookup.catalog().type(u"stage_event"_s));
    event.set(u"opportunity"_s, after.id)
        .set(u"pipeline"_s, to.pipeline)
        .set(u"from_stage"_s, from.id)
        .set(u"to_stage"_s, to.id);
    event.set(u"direction"_s, directionOf(from, to)).set(u"amount"_s, after.money(u"amount"_s));
    const auto chance = chanceInForce(after, to.kind, context.lookup.chanceOf(to.id, day));
    if (chance) event.set(u"probability"_s, *chance);
    event.set(u"expected_close"_s, after.date(u"expected_close"_s)).set(u"owner"_s, after.reference(u"owner"_s));
    event.set(u"owner_unit"_s, after.reference(u"owner_unit"_s));
    const QString category = after.text(u"rep_category"_s);
    event.set(u"category"_s, category.isEmpty() ? to.category : category);
    event.set(u"reason"_s, context.reason.isEmpty() ? after.text(u"close_reason"_s) : context.reason);
    event.set(u"happened_on"_s, day).set(u"source"_s, imported ? u"import"_s : u"person"_s);
    return EditStep::create(std::move(event));
}

Record dealChange(const Record& after, const QString& what, QDate day, const RuleContext& context)
{
    Record change(context.lookup.catalog().type(u"deal_change"_s));
    change.set(u"opportunity"_s, after.id)
        .set(u"what"_s, what)
        .set(u"reason"_s, context.reason)
        .set(u"happened_on"_s, day);
    return change;
}

void addDealChanges(
    std::vector<EditStep>& steps, const Record& before, const Record& after, QDate day, const RuleContext& context)
{
    if (differs(before, after, u"amount"_s)) {
        Record change = dealChange(after, u"amount"_s, day, context);
        change.set(u"amount_before"_s, before.money(u"amount"_s)).set(u"amount_after"_s, after.money(u"amount"_s));
        steps.push_back(EditStep::create(std::move(change)));
    }
    if (differs(before, after, u"expected_close"_s)) {
        Record change = dealChange(after, u"close"_s, day, context);
        change.set(u"date_before"_s, before.date(u"expected_close"_s))
            .set(u"date_after"_s, after.date(u"expected_close"_s));
        steps.push_back(EditStep::create(std::move(change)));
    }
    if (differs(before, after, u"owner"_s) || differs(before, after, u"owner_unit"_s)) {
        Record change = dealChange(after, u"owner"_s, day, context);
        change.set(u"owner_before"_s, before.reference(u"owner"_s)).set(u"owner_after"_s, after.reference(u"owner"_s));
        change.set(u"unit_before"_s, before.reference(u"owner_unit"_s))
            .set(u"unit_after"_s, after.reference(u"owner_unit"_s));
        steps.push_back(EditStep::create(std::move(change)));
    }
    if (differs(before, after, u"rep_category"_s)) {
        Record change = dealChange(after, u"category"_s, day, context);
        change.set(u"category_before"_s, before.text(u"rep_category"_s))
            .set(u"category_after"_s, after.text(u"rep_category"_s));
        steps.push_back(EditStep::create(std::move(change)));
    }
    if (differs(before, after, u"hold_until"_s)) {
        Record change = dealChange(after, u"hold"_s, day, context);
        change.set(u"date_before"_s, before.date(u"hold_until"_s)).set(u"date_after"_s, after.date(u"hold_until"_s));
        steps.push_back(EditStep::create(std::move(change)));
    }
}

/// Whose owner has gone over to another team, goes along with the deal's next move; results that are there stay where
/// they are. A deal that was given to another unit than its owner's stays there, and so does that of who is in no team.
void followTeam(const Record& before, Record& after, QDate day, const Lookup& lookup)
{
    const RecordId owner = after.reference(u"owner"_s);
    const RecordId unit = before.reference(u"owner_unit"_s);
    if (unit.isNull() || unit != after.reference(u"owner_unit"_s)) return;
    if (unit != lookup.unitOf(owner, before.date(u"entered_on"_s))) return;
    const RecordId now = lookup.unitOf(owner, day);
    if (!now.isNull()) after.set(u"owner_unit"_s, now);
}

/// The business day of a deal's first event: its end for an ended one, else its opening.
QDate firstEventDay(const Record& after, const StageFacts& to, const RuleContext& context)
{
    if (to.kind != stage_kind::open && after.date(u"closed_on"_s).isValid()) return after.date(u"closed_on"_s);
    const QDate opened = after.date(u"opened_on"_s);
    return opened.isValid() ? opened : context.happenedOn;
}

} // namespace

std::vector<EditStep> followOpportunity(const Record* before, Record& after, const RuleContext& context)
{
    std::vector<EditStep> steps;
    if (after.isBlank(u"stage"_s)) {
        if (const auto first = context.lookup.firstStage(after.reference(u"pipeline"_s)))
            after.set(u"stage"_s, first->id);
    }
    const bool imported = context.imported || (!before && !after.sourceRun.isNull());
    if (!before && !imported && !after.date(u"opened_on"_s).isValid()) after.set(u"opened_on"_s, context.happenedOn);
    const StageFacts from = before ? factsOf(context.lookup, before->reference(u"stage"_s)) : StageFacts {};
    const StageFacts to = factsOf(context.lookup, after.reference(u"stage"_s));

    const bool ownerMoved = !before || differs(*before, after, u"owner"_s);
    if (ownerMoved && (!before || !differs(*before, after, u"owner_unit"_s))
        && (before || after.isBlank(u"owner_unit"_s)))
        after.set(u"owner_unit"_s,
            context.lookup.unitOf(
                after.reference(u"owner"_s), before ? context.happenedOn : firstEventDay(after, to, context)));

    const bool moved = !to.id.isNull() && from.id != to.id;
    if (moved) {
        const QDate day = before ? (to.kind != stage_kind::open && after.date(u"closed_on"_s).isValid()
                                      && differs(*before, after, u"closed_on"_s)
                                  ? after.date(u"closed_on"_s)
                                  : context.happenedOn)
                                 : firstEventDay(after, to, context);
        // A deal that came in without any date: nobody knows since when it has been where it is.
        const bool unknownDay
            = imported && !before && !after.date(u"opened_on"_s).isValid() && !after.date(u"closed_on"_s).isValid();
        if (unknownDay && to.kind == stage_kind::open)
            after.set(u"pipeline"_s, to.pipeline);
        else
            settlePosition(before, after, from, to, day);
        if (before && !ownerMoved) followTeam(*before, after, day, context.lookup);
        steps.push_back(stageEvent(after, from, to, day, context, imported));
        if (const GateReport gates = before && !imported ? gatesOf(*before, after, context.lookup) : GateReport();
            gates.asked > 0)
            steps.back().record.set(u"unmet"_s, std::ssize(gates.unmet));
    }
    if (before) addDealChanges(steps, *before, after, context.happenedOn, context);
    return steps;
}

} // namespace fairlead
