#include "model/StageTaskRules.h"

#include "base/WorkDays.h"
#include "model/Catalog.h"
#include "model/TaskRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64; // two laptops can make a ring of units

bool holds(const Record& membership, QDate day)
{
    const QDate from = membership.date(u"from_on"_s);
    const QDate to = membership.date(u"to_on"_s);
    return (!from.isValid() || from <= day) && (!to.isValid() || to >= day);
}

std::vector<Record> templatesOf(const RecordId& stage, const Lookup& lookup)
{
    std::vector<Record> templates = lookup.naming(u"stage_task"_s, u"stage"_s, stage);
    std::erase_if(templates, [](const Record& one) { return one.number(u"retired"_s) != 0; });
    std::stable_sort(templates.begin(), templates.end(),
        [](const Record& a, const Record& b) { return a.text(u"sort_key"_s) < b.text(u"sort_key"_s); });
    return templates;
}

Record taskOf(const Record& made, const Record& deal, const RecordId& owner, const RuleContext& context)
{
    const RecordType& type = context.lookup.catalog().type(u"task"_s);
    Record task(type, RecordId::computed(type.number(), deal.id.bytes() + made.id.bytes()));
    task.set(u"subject"_s, made.text(u"subject"_s)).set(u"remark"_s, made.text(u"remark"_s));
    task.set(u"status"_s, task_status::open).set(u"origin"_s, u"stage"_s).set(u"stage_task"_s, made.id);
    task.set(u"owner"_s, owner);
    if (owner != context.person) task.set(u"giver"_s, context.person);
    if (!made.isBlank(u"offset_days"_s))
        task.set(u"due_on"_s, addWorkDays(context.happenedOn, std::max<qint64>(0, made.number(u"offset_days"_s))));
    if (!made.isBlank(u"planned_minutes"_s)) task.set(u"planned_minutes"_s, made.number(u"planned_minutes"_s));
    task.set(u"about"_s, AnyRef { deal.type->number(), deal.id }).set(u"opportunity"_s, deal.id);
    task.set(u"company"_s, deal.reference(u"company"_s));
    return task;
}

} // namespace

RecordId managerOf(const RecordId& person, QDate day, const Lookup& lookup)
{
    if (person.isNull()) return {};
    for (const Record& membership : lookup.naming(u"membership"_s, u"person"_s, person))
        if (const RecordId told = membership.reference(u"reports_to"_s); !told.isNull() && holds(membership, day))
            return told;
    RecordId unit = lookup.unitOf(person, day);
    for (int depth = 0; depth < deepest && !unit.isNull(); ++depth) {
        const auto record = lookup.find(u"unit"_s, unit);
        if (!record) return {};
        if (const RecordId head = record->reference(u"head"_s); !head.isNull() && head != person) return head;
        unit = record->reference(u"parent"_s);
    }
    return {};
}

std::vector<EditStep> giveStageTasks(const Record* before, Record& after, const RuleContext& context)
{
    const RecordId stage = after.reference(u"stage"_s);
    if (context.imported || stage.isNull() || (before && before->reference(u"stage"_s) == stage)) return {};
    if (!before && !after.sourceRun.isNull()) return {};
    const RecordId owner = after.reference(u"owner"_s).isNull() ? context.person : after.reference(u"owner"_s);
    std::vector<EditStep> steps;
    for (const Record& made : templatesOf(stage, context.lookup)) {
        RecordId doer = owner;
        if (made.text(u"assignee"_s) == u"manager"_s)
            if (const RecordId manager = managerOf(owner, context.happenedOn, context.lookup); !manager.isNull())
                doer = manager;
        Record task = taskOf(made, after, doer, context);
        if (const auto there = context.lookup.find(u"task"_s, task.id)) {
            if (!there->deleted) continue;
            task.n = there->n; // a move that was taken back: it comes again
        }
        steps.push_back(EditStep::create(std::move(task)));
    }
    return steps;
}

} // namespace fairlead
