#include "models/MeetingActs.h"

#include "model/TaskRules.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

AnyRef refTo(const Record& deal) { return { deal.type->number(), deal.id }; }

} // namespace

RecordId MeetingActs::meeting() const
{
    RecordId id;
    const RecordId person = m_session.person();
    (void)m_session.reader().records(m_session.catalog().type(u"meeting"_s), "held_on=? AND _v=1 ORDER BY n",
        { cellOf(m_session.today()) }, [&](const Record& meeting) {
            if (meeting.reference(u"leader"_s) == person) id = meeting.id;
        });
    return id;
}

std::vector<EditStep> MeetingActs::begin(RecordId& id) const
{
    id = meeting();
    if (!id.isNull()) return {};
    Record meeting = m_session.workspace().blank(u"meeting"_s);
    meeting.set(u"subject"_s, tr("Sales meeting")).set(u"kind"_s, u"regular"_s);
    meeting.set(u"held_on"_s, m_session.today()).set(u"leader"_s, m_session.person());
    id = meeting.id;
    return { EditStep::create(std::move(meeting)) };
}

Record MeetingActs::point(const RecordId& meeting, const Record& deal, const QString& text) const
{
    Record point = m_session.workspace().blank(u"meeting_point"_s);
    point.set(u"meeting"_s, meeting).set(u"about"_s, refTo(deal)).set(u"person"_s, deal.reference(u"owner"_s));
    return point.set(u"text"_s, text).set(u"happened_at"_s, m_session.workspace().clock().now());
}

bool MeetingActs::apply(const QString& name, std::vector<EditStep> steps)
{
    return m_session.apply({ name, std::move(steps), {} });
}

bool MeetingActs::say(const Record& deal, const QString& text)
{
    RecordId meeting;
    std::vector<EditStep> steps = begin(meeting);
    steps.push_back(EditStep::create(point(meeting, deal, text)));
    return apply(text.isEmpty() ? tr("%1 was talked about").arg(deal.title()) : tr("point on %1").arg(deal.title()),
        std::move(steps));
}

bool MeetingActs::promise(const Record& deal, const MeetingNote& note)
{
    RecordId meeting;
    std::vector<EditStep> steps = begin(meeting);
    Record task = m_session.workspace().blank(u"task"_s);
    task.set(u"subject"_s, note.text).set(u"status"_s, task_status::open).set(u"origin"_s, u"meeting"_s);
    task.set(u"owner"_s, note.owner.isNull() ? deal.reference(u"owner"_s) : note.owner);
    task.set(u"giver"_s, m_session.person()).set(u"due_on"_s, note.day).set(u"about"_s, refTo(deal));
    task.set(u"opportunity"_s, deal.id).set(u"company"_s, deal.reference(u"company"_s));
    Record said = point(meeting, deal, note.text);
    said.set(u"task"_s, task.id).set(u"person"_s, task.reference(u"owner"_s));
    steps.push_back(EditStep::create(std::move(task)));
    steps.push_back(EditStep::create(std::move(said)));
    return apply(tr("task from the meeting: %1").arg(note.text), std::move(steps));
}

bool MeetingActs::coach(const Record& deal, const QString& text)
{
    RecordId meeting;
    std::vector<EditStep> steps = begin(meeting);
    Record comment = m_session.workspace().blank(u"comment"_s);
    comment.set(u"subject"_s, refTo(deal)).set(u"kind"_s, u"coaching"_s).set(u"body"_s, text);
    comment.set(u"addressee"_s, deal.reference(u"owner"_s));
    comment.set(u"happened_at"_s, m_session.workspace().clock().now());
    steps.push_back(EditStep::create(std::move(comment)));
    // What is said to one person stays between the two: the minutes say only that the deal was talked about.
    steps.push_back(EditStep::create(point(meeting, deal, {})));
    return apply(tr("coaching note on %1").arg(deal.title()), std::move(steps));
}

bool MeetingActs::keepMinutes(const QString& minutes)
{
    const RecordId id = meeting();
    if (id.isNull()) return false;
    Record record(m_session.catalog().type(u"meeting"_s), id);
    record.set(u"minutes_text"_s, minutes);
    return apply(tr("keep the minutes"), { EditStep::change(std::move(record), { u"minutes_text"_s }) });
}

} // namespace fairlead::ui
