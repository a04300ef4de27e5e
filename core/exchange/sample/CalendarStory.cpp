#include "exchange/sample/CalendarStory.h"

#include "exchange/sample/TextTable.h"
#include "exchange/sample/WorkDays.h"
#include "model/types/Activity.h"
#include "model/types/ActivityShare.h"
#include "model/types/Task.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

CalendarStory::CalendarStory(World& world, Diary& diary)
    : m_world(world)
    , m_diary(diary)
    , m_random(world.random.branch(81))
{
}

void CalendarStory::tell(const std::vector<Deal>& deals)
{
    QHash<size_t, std::vector<const Deal*>> byOwner;
    for (const Deal& deal : deals) {
        tellDone(deal);
        if (!deal.open) continue;
        tellNextStep(deal);
        if (!deal.record.nextStep.isEmpty()) byOwner[deal.owner].push_back(&deal);
    }
    for (size_t who = 1; who < m_world.colleagues.size(); ++who) {
        if (!m_world.colleagues[who].isHere(m_world.today)) continue;
        tellOffice(who);
        tellWeek(who, byOwner.value(who));
    }
    tellTeams();
    tellWholeDays();
}

void CalendarStory::writeTask(const Chore& chore)
{
    Task task;
    task.subject = chore.subject;
    task.status = chore.done ? u"done"_s : chore.due <= m_world.today && m_random.chance(0.3) ? u"doing"_s : u"open"_s;
    if (chore.done) {
        task.doneOn = std::min(workday(chore.due.addDays(m_random.between(-2, 1))), m_world.today);
        if (m_random.chance(0.3))
            task.outcome = chore.deal && m_world.firms[chore.deal->firm].chinese() ? u"已完成"_s : u"Done"_s;
    }
    const Colleague& owner = m_world.colleagues[chore.who];
    task.owner = owner.id;
    task.giver = m_random.chance(0.2) ? m_world.colleagues[owner.manager].id : owner.id;
    task.startOn = std::min(chore.due, m_world.today).addDays(-m_random.between(0, 4));
    task.dueOn = chore.due;
    if (!chore.done && chore.due >= m_world.today && m_random.chance(0.3))
        task.dueTime = 60 * m_random.between(9, 17) + 30 * m_random.between(0, 1);
    task.priority = QString::fromLatin1(std::array { "normal", "high", "low" }[m_random.weighted({ 7, 2, 1 })]);
    task.plannedMinutes = 15 * m_random.between(1, 8);
    task.origin = u"person"_s;
    if (chore.deal) {
        task.company = chore.deal->record.company;
        task.opportunity = chore.deal->record.id;
        task.about = m_world.writer.refTo(u"opportunity"_s, chore.deal->record.id);
        task.origin = m_random.chance(0.3) ? u"stage"_s : u"person"_s;
    }
    m_world.writer.add(u"task"_s, task);
}

/// The next step of a deal is in the diary or on the list of tasks, on the day that the deal says.
void CalendarStory::tellNextStep(const Deal& deal)
{
    const Opportunity& record = deal.record;
    if (record.nextStep.isEmpty()) return;
    const bool late = record.nextOn < m_world.today; // what was not held is a task now
    if (deal.nextMeans.isEmpty() || late)
        return writeTask({ deal.owner, record.nextStep, record.nextOn, &deal, false });
    m_diary.write({ deal.owner, record.nextOn, record.nextStep + u": "_s + record.name, deal.nextMeans, u"planned"_s,
        &m_world.firms[deal.firm], &deal, deal.nextMeans == u"call"_s ? 30 : 90 });
}

void CalendarStory::tellDone(const Deal& deal)
{
    for (const DealMove& move : deal.moves) {
        const QDate due = workday(move.day.addDays(m_random.between(2, 9)));
        if (move.to < 0 || due < m_world.today.addDays(-100)
            || due >= std::min(m_world.today, deal.lastDay(m_world.today)))
            continue;
        if (!m_random.chance(0.5)) continue;
        const QString subject = m_random.pick(stageSteps(move.to)).text.in(m_world.firms[deal.firm].chinese());
        writeTask({ deal.ownerOn(due), subject, due, &deal, true });
    }
}

/// Something to do today and on the days of this and the next week, whatever the deals bring.
void CalendarStory::tellWeek(size_t who, const std::vector<const Deal*>& own)
{
    const bool chinese = m_world.colleagues[who].chinese;
    const QDate monday = weekStart(m_world.today);
    for (int offset = 0; offset < 12; ++offset) {
        const QDate day = monday.addDays(offset);
        const bool today = day == m_world.today;
        if ((day.dayOfWeek() > 5 && !today) || (!today && !m_random.chance(0.45))) continue;
        const QString state = day < m_world.today ? u"held"_s : u"planned"_s;
        if (own.empty() || m_random.chance(0.25)) {
            hold({ who, day, chinese ? u"内部沟通"_s : u"Inner talk"_s, u"meeting"_s, state, nullptr, nullptr, 45 });
            continue;
        }
        const Deal& deal = *m_random.pick(own);
        const QString what = chinese ? u"电话跟进："_s : u"Call: "_s;
        hold({ who, day, what + deal.record.name, u"call"_s, state, &m_world.firms[deal.firm], &deal, 30 });
    }
}

/// What was held has been written down, but for deals that nobody speaks of.
void CalendarStory::hold(const Diary::Entry& entry)
{
    const Diary::Written written = m_diary.write(entry);
    if (entry.state != u"held"_s || (entry.deal && entry.deal->silent)) return;
    Activity done;
    done.kind = entry.kind;
    done.subject = entry.subject;
    done.by = m_world.colleagues[entry.who].id;
    done.appointment = written.id;
    done.minutes = entry.minutes - 10 + 5 * (entry.day.day() % 6);
    done.happenedAt = World::instant(entry.day, written.startMinute, m_world.colleagues[entry.who]);
    if (entry.firm) done.company = entry.firm->record.id;
    const RecordId id = m_world.writer.add(u"activity"_s, done);
    if (entry.deal)
        m_world.writer.add(u"activity_share"_s,
            ActivityShare { {}, id, m_world.writer.refTo(u"opportunity"_s, entry.deal->record.id), 10000 });
}

void CalendarStory::tellOffice(size_t who)
{
    const bool chinese = m_world.colleagues[who].chinese;
    const QDate today = m_world.today;
    const auto chore = [&](QDate due, bool done) {
        writeTask({ who, m_random.pick(officeTasks()).in(chinese), due, nullptr, done });
    };
    chore(today, false);
    if (m_random.chance(0.5)) chore(workdayBefore(today.addDays(-m_random.between(1, 9))), false);
    chore(std::max(today, workdayBefore(weekStart(today).addDays(4))), false); // by Friday
    chore(workday(today.addDays(m_random.between(6, 25))), false);
    for (int n = 0; n < 5; ++n)
        chore(workdayBefore(today.addDays(-m_random.between(4, 90))), true);
}

void CalendarStory::tellTeams()
{
    for (size_t head = 1; head < m_world.colleagues.size(); ++head) {
        std::vector<size_t> team;
        for (size_t i = head + 1; i < m_world.colleagues.size(); ++i)
            if (m_world.colleagues[i].manager == head && m_world.colleagues[i].isHere(m_world.today)) team.push_back(i);
        if (team.empty()) continue;
        const QString subject = m_world.colleagues[head].chinese ? u"周例会"_s : u"Weekly team meeting"_s;
        const QDate first = weekStart(m_world.today.addDays(-70)).addDays(head == 1 ? 1 : 0);
        const RecordId id = m_diary.writeWeekly(
            { head, first, subject, u"meeting"_s, u"planned"_s, nullptr, nullptr, 60 }, head == 1 ? 16 * 60 : 9 * 60);
        for (const size_t member : team)
            m_diary.invite(id, u"person"_s, m_world.colleagues[member].id, u"accepted"_s);
    }
}

void CalendarStory::tellWholeDays()
{
    const QDate fair = weekStart(m_world.today.addDays(16)).addDays(1);
    const RecordId id = m_diary.writeAllDay(
        { 1, fair, m_world.chinese ? u"过程仪表展（示例）"_s : u"Process Instruments Fair (sample)"_s, u"event"_s,
            u"planned"_s, nullptr, nullptr, 0 },
        fair.addDays(2), false);
    for (const size_t who : m_world.sellers()) {
        const bool chinese = m_world.colleagues[who].chinese;
        const bool goes = m_random.chance(0.6);
        m_diary.invite(id, u"person"_s, m_world.colleagues[who].id, goes ? u"accepted"_s : u"maybe"_s);
        const QDate off = workday(m_world.today.addDays(m_random.between(-30, 30)));
        const QString state = off < m_world.today ? u"held"_s : u"planned"_s;
        if (m_random.chance(0.5))
            m_diary.writeAllDay(
                { who, off, chinese ? u"年假"_s : u"Day off"_s, u"event"_s, state, nullptr, nullptr, 0 }, off, true);
    }
    const QDate school = workday(m_world.today.addDays(-12));
    m_diary.writeAllDay({ 1, school, m_world.chinese ? u"新产品培训"_s : u"Training on the new series"_s, u"event"_s,
                            u"held"_s, nullptr, nullptr, 0 },
        school, false);
    // Not everything that was planned took place.
    for (const size_t who : m_world.sellers()) {
        const bool chinese = m_world.colleagues[who].chinese;
        const QDate day = workdayBefore(m_world.today.addDays(-m_random.between(1, 20)));
        m_diary.write({ who, day, chinese ? u"拜访取消：客户出差"_s : u"Visit, customer was away"_s, u"visit"_s,
            m_random.chance(0.5) ? u"not_held"_s : u"cancelled"_s, nullptr, nullptr, 60 });
    }
}

} // namespace fairlead::sample
