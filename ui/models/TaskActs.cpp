#include "models/TaskActs.h"

#include "model/TaskRules.h"
#include "models/Format.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

bool isDone(const Record& task) { return task.text(u"status"_s) == task_status::done; }

} // namespace

std::optional<Record> TaskActs::find(const RecordId& task) const
{
    auto found = m_session.reader().find(m_session.catalog().type(u"task"_s), task);
    return found ? std::move(*found) : std::nullopt;
}

std::vector<Record> TaskActs::found(const std::vector<RecordId>& tasks) const
{
    std::vector<Record> records;
    for (const RecordId& id : tasks)
        if (auto record = find(id)) records.push_back(std::move(*record));
    return records;
}

Record TaskActs::draft(const QString& line) const { return draft(QuickText::read(line, m_session.today())); }

Record TaskActs::draft(const QuickText& quick) const
{
    Record task = m_session.workspace().blank(u"task"_s);
    const RecordId me = m_session.workspace().person();
    task.set(u"subject"_s, quick.subject).set(u"status"_s, task_status::open);
    task.set(u"priority"_s, u"normal"_s).set(u"origin"_s, u"person"_s);
    task.set(u"owner"_s, me).set(u"giver"_s, me);
    task.set(u"due_on"_s, quick.day.isValid() || !quick.start ? quick.day : m_session.today());
    if (quick.start) task.set(u"due_time"_s, qint64(*quick.start));
    if (quick.end) task.set(u"planned_minutes"_s, qint64(*quick.end - *quick.start));
    return task;
}

bool TaskActs::add(const QString& line)
{
    const Record task = draft(line);
    if (task.title().isEmpty()) return false;
    return m_session.apply({ tr("add %1").arg(task.title()), { EditStep::create(task) }, {} });
}

Edit TaskActs::changes(const std::vector<Record>& tasks, const QStringList& fields, QString name) const
{
    Edit edit { std::move(name), {}, {} };
    for (const Record& task : tasks)
        edit.steps.push_back(EditStep::change(task, fields));
    return edit;
}

bool TaskActs::change(const std::vector<Record>& tasks, const QStringList& fields, QString name)
{
    return !tasks.empty() && m_session.apply(changes(tasks, fields, std::move(name)));
}

/// A note that names the task, with its time; for the deal, where the task is about one.
void TaskActs::addTime(Edit& edit, const Record& task, qint64 minutes) const
{
    Record spent = m_session.workspace().blank(u"activity"_s);
    const RecordId me = m_session.workspace().person();
    spent.set(u"kind"_s, u"note"_s).set(u"subject"_s, task.title()).set(u"body"_s, task.text(u"outcome"_s));
    spent.set(u"happened_at"_s, m_session.workspace().clock().now()).set(u"minutes"_s, minutes);
    spent.set(u"by"_s, me.isNull() ? task.reference(u"owner"_s) : me).set(u"task"_s, task.id);
    edit.steps.push_back(EditStep::create(spent.set(u"company"_s, task.reference(u"company"_s))));
    const RecordId deal = task.reference(u"opportunity"_s);
    if (deal.isNull()) return;
    Record share = m_session.workspace().blank(u"activity_share"_s);
    const quint16 deals = m_session.catalog().type(u"opportunity"_s).number();
    share.set(u"activity"_s, spent.id).set(u"about"_s, AnyRef { deals, deal }).set(u"share"_s, qint64(10000));
    edit.steps.push_back(EditStep::create(std::move(share)));
}

bool TaskActs::finish(const std::vector<RecordId>& ids, const QString& outcome, const std::optional<qint64>& minutes)
{
    std::vector<Record> tasks = found(ids);
    if (tasks.empty()) return false;
    const bool again = std::all_of(tasks.begin(), tasks.end(), isDone);
    QStringList fields { u"status"_s };
    if (!outcome.isEmpty()) fields.append(u"outcome"_s);
    for (Record& task : tasks) {
        task.set(u"status"_s, again ? task_status::open : task_status::done);
        if (!outcome.isEmpty()) task.set(u"outcome"_s, outcome);
    }
    const int count = int(tasks.size());
    const QString title = tasks.front().title();
    if (again)
        return change(
            tasks, fields, count == 1 ? tr("open %1 again").arg(title) : tr("open %Ln task(s) again", nullptr, count));
    Edit edit
        = changes(tasks, fields, count == 1 ? tr("finish %1").arg(title) : tr("finish %Ln task(s)", nullptr, count));
    for (const Record& task : tasks)
        if (minutes) addTime(edit, task, *minutes);
    return m_session.apply(std::move(edit));
}

bool TaskActs::setDue(const std::vector<RecordId>& ids, QDate day)
{
    std::vector<Record> tasks = found(ids);
    for (Record& task : tasks)
        task.set(u"due_on"_s, day);
    if (tasks.empty()) return false;
    const QString when = Format(m_session.isChinese(), m_session.today()).day(day, true);
    const int count = int(tasks.size());
    const QString title = tasks.front().title();
    return change(tasks, { u"due_on"_s },
        count == 1 ? tr("put %1 off to %2").arg(title, when)
                   : tr("put %Ln task(s) off to %1", nullptr, count).arg(when));
}

} // namespace fairlead::ui
