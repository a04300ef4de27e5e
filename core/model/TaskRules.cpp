#include "model/TaskRules.h"

#include "model/Catalog.h"
#include "model/Recurrence.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isOver(const QString& status) { return status == task_status::done || status == task_status::dropped; }

std::optional<Record> nextOf(const Record& done, const RuleContext& context)
{
    auto rule = Recurrence::read(done.text(u"repeat"_s));
    if (!rule || rule->count() == 1) return std::nullopt;
    const QDate due = done.date(u"due_on"_s).isValid() ? done.date(u"due_on"_s) : context.today;
    const QDate day = rule->after(due, std::max(due, context.today.addDays(-1)));
    if (!day.isValid()) return std::nullopt;
    if (rule->count()) rule->setCount(*rule->count() - 1);
    Record next(*done.type, RecordId::computed(done.type->number(), done.id.bytes() + isoText(day).toLatin1()));
    next.cells = done.cells;
    next.set(u"status"_s, task_status::open).set(u"done_on"_s, QDate()).set(u"outcome"_s, QString());
    next.set(u"due_on"_s, day).set(u"repeat"_s, rule->text());
    if (const QDate start = done.date(u"start_on"_s); start.isValid())
        next.set(u"start_on"_s, day.addDays(-std::max<qint64>(0, start.daysTo(due))));
    return next;
}

} // namespace

std::vector<EditStep> followTask(const Record* before, Record& after, const RuleContext& context)
{
    const QString status = after.text(u"status"_s);
    if (before && before->text(u"status"_s) == status) return {};
    if (status != task_status::done) {
        if (before && isOver(before->text(u"status"_s))) after.set(u"done_on"_s, QDate());
        return {};
    }
    if (!before) return {}; // one that comes from elsewhere: nobody said when it was done
    if (after.isBlank(u"done_on"_s)) after.set(u"done_on"_s, context.today);
    if (after.isBlank(u"repeat"_s)) return {};
    auto next = nextOf(after, context);
    if (!next) return {};
    if (const auto there = context.lookup.find(next->type->name(), next->id)) {
        // Finished, opened and finished again: the next one is there already. Where that was taken back it comes again.
        if (!there->deleted) return {};
        next->n = there->n;
    }
    return { EditStep::create(*next) };
}

} // namespace fairlead
