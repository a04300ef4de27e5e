#include "exchange/sample/MeetingStory.h"

#include "base/WorkDays.h"
#include "exchange/sample/WorkDays.h"
#include "model/TaskRules.h"
#include "model/types/Meeting.h"
#include "model/types/MeetingPoint.h"
#include "model/types/Task.h"

#include <map>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t perMeeting = 6;

struct Said
{
    TwoTongues point;
    TwoTongues task; ///< empty: nothing was promised
    bool kept;
};
constexpr Said said[perMeeting] {
    { { "Purchasing has the quotation, nobody has answered.", "采购已收到报价，尚无回复。" },
        { "Call purchasing about the quotation", "致电采购跟进报价" }, true },
    { { "The technical department is for us, the plant manager is not known.", "技术部支持我方，厂长尚未接触。" },
        { "Arrange a visit at the plant manager's", "约访厂长" }, true },
    { { "The rival has named a shorter delivery time.", "对手承诺更短交期。" },
        { "Ask the works for a firm delivery day", "与工厂确认交期" }, false },
    { { "Budget is released in the next quarter only.", "预算下季度才批复。" }, { "", "" }, true },
    { { "The trial runs well; reference visit offered.", "试用顺利，已提议参观用户现场。" }, { "", "" }, true },
    { { "Amount to be checked with the second line.", "含二号线的金额待核实。" }, { "", "" }, true },
};

} // namespace

/// The open deals of the people under one manager, the largest first, person by person.
std::vector<const Deal*> MeetingStory::agenda(const std::vector<Deal>& deals, size_t& leader) const
{
    std::map<size_t, std::vector<const Deal*>> teams;
    for (const Deal& deal : deals)
        if (deal.open && deal.stage >= 1) teams[m_world.colleagues[deal.owner].manager].push_back(&deal);
    std::vector<const Deal*> largest;
    for (auto& [manager, team] : teams)
        if (team.size() > largest.size()) {
            leader = manager;
            largest = team;
        }
    std::stable_sort(largest.begin(), largest.end(),
        [](const Deal* one, const Deal* other) { return one->record.amount.minor > other->record.amount.minor; });
    if (largest.size() > 2 * perMeeting) largest.resize(2 * perMeeting);
    return largest;
}

void MeetingStory::tell(const std::vector<Deal>& deals)
{
    size_t leader = 0;
    const std::vector<const Deal*> agenda = this->agenda(deals, leader);
    if (agenda.size() < perMeeting) return;
    const QDate last = workdayBefore(m_world.today.addDays(-7));
    if (agenda.size() >= 2 * perMeeting) hold(last.addDays(-7), leader, agenda, perMeeting);
    hold(last, leader, agenda, 0);
}

void MeetingStory::hold(QDate day, size_t leader, const std::vector<const Deal*>& agenda, size_t from)
{
    Meeting meeting;
    meeting.subject = m_world.say({ "Weekly sales meeting", "销售周例会" });
    meeting.kind = u"regular"_s;
    meeting.heldOn = day;
    meeting.leader = m_world.colleagues[leader].id;
    QStringList minutes;
    const RecordId id = m_world.writer.newId();
    meeting.id = id;
    std::vector<MeetingPoint> points;
    for (size_t i = 0; i < perMeeting; ++i) {
        const Deal& deal = *agenda[from + i];
        const Colleague& owner = m_world.colleagues[deal.owner];
        MeetingPoint point;
        point.meeting = id;
        point.about = m_world.writer.refTo(u"opportunity"_s, deal.record.id);
        point.person = owner.id;
        point.text = m_world.say(said[i].point);
        minutes.append(owner.name + u" · "_s + deal.record.name + u": "_s + point.text);
        point.happenedAt = World::instant(day, 9 * 60 + int(i) * 7, m_world.colleagues[leader]);
        const QString task = m_world.say(said[i].task);
        if (!task.isEmpty()) {
            point.task = promise(deal, task, day, said[i].kept);
            minutes.append(u"→ "_s + task);
        }
        points.push_back(point);
    }
    meeting.minutesText = minutes.join(u'\n');
    m_world.writer.add(u"meeting"_s, meeting);
    for (const MeetingPoint& point : points)
        m_world.writer.add(u"meeting_point"_s, point);
}

RecordId MeetingStory::promise(const Deal& deal, const QString& subject, QDate day, bool kept)
{
    Task task;
    task.id = m_world.writer.newId();
    task.subject = subject;
    task.dueOn = addWorkDays(day, 3);
    task.status = kept ? task_status::done : task_status::open;
    if (kept) task.doneOn = std::min(addWorkDays(day, m_random.between(1, 3)), m_world.today);
    task.owner = m_world.colleagues[deal.owner].id;
    task.giver = m_world.colleagues[m_world.colleagues[deal.owner].manager].id;
    task.about = m_world.writer.refTo(u"opportunity"_s, deal.record.id);
    task.company = deal.record.company;
    task.opportunity = deal.record.id;
    task.origin = u"meeting"_s;
    m_world.writer.add(u"task"_s, task);
    return task.id;
}

} // namespace fairlead::sample
