#include "exchange/sample/ChecklistStory.h"

#include "base/WorkDays.h"
#include "model/CriterionRules.h"
#include "model/TaskRules.h"
#include "model/types/CriterionTick.h"
#include "model/types/Task.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {
constexpr double passedShare = 0.93; ///< of the required criteria of a stage that was left
constexpr double presentShare = 0.45; ///< of those where a deal stands
constexpr double wishShare = 0.4; ///< of what is only a wish
constexpr double doneShare = 0.85;
constexpr int recentDays = 120; ///< stage tasks are of this last part of the story: they are new in the company
} // namespace

void ChecklistStory::tell(const Deal& deal)
{
    if (!deal.open) return;
    for (size_t i = 0; i < deal.moves.size(); ++i) {
        const DealMove& move = deal.moves[i];
        if (move.to < 0) continue;
        const QDate left = i + 1 < deal.moves.size() ? deal.moves[i + 1].day : QDate();
        tick(deal, move, left);
        doTasks(deal, move, left);
    }
}

/// `left`: the day on which it moved on; invalid: it is still there.
void ChecklistStory::tick(const Deal& deal, const DealMove& move, QDate left)
{
    const QDate until = left.isValid() ? left : m_world.today;
    for (const Record& criterion : m_world.pipeline.criteria) {
        if (criterion.reference(u"stage"_s) != move.toStage) continue;
        const double share = !criterion.number(u"required"_s) ? wishShare : left.isValid() ? passedShare : presentShare;
        if (!m_random.chance(share)) continue;
        CriterionTick tick;
        tick.subject = m_world.writer.refTo(u"opportunity"_s, deal.record.id);
        tick.criterion = criterion.id;
        tick.state = tick_state::met;
        tick.happenedOn = move.day.addDays(m_random.between(0, int(std::max<qint64>(0, move.day.daysTo(until)))));
        if (criterion.number(u"proof"_s))
            tick.proof
                = m_world.say({ "Mail of the customer", "客户邮件" }) + u", "_s + tick.happenedOn.toString(Qt::ISODate);
        m_world.writer.add(u"criterion_tick"_s, tick);
    }
}

void ChecklistStory::doTasks(const Deal& deal, const DealMove& move, QDate left)
{
    // What is still to be done follows from the next step of the deal, which is told elsewhere.
    if (!left.isValid() || move.day < m_world.today.addDays(-recentDays)) return;
    for (const Record& made : m_world.pipeline.tasks) {
        if (made.reference(u"stage"_s) != move.toStage) continue;
        const Colleague& owner = m_world.colleagues[deal.ownerOn(move.day)];
        const bool manager = made.text(u"assignee"_s) == u"manager"_s;
        Task task;
        task.subject = made.title();
        task.status = m_random.chance(doneShare) ? task_status::done : task_status::dropped;
        task.dueOn = addWorkDays(move.day, made.number(u"offset_days"_s));
        if (task.status == task_status::done)
            task.doneOn = std::min(task.dueOn.addDays(m_random.between(-1, 2)), m_world.today);
        task.owner = manager ? m_world.colleagues[owner.manager].id : owner.id;
        task.giver = owner.id;
        task.about = m_world.writer.refTo(u"opportunity"_s, deal.record.id);
        task.company = deal.record.company;
        task.opportunity = deal.record.id;
        task.origin = u"stage"_s;
        task.stageTask = made.id;
        m_world.writer.add(u"task"_s, task);
    }
}

} // namespace fairlead::sample
