#include "models/ComposedAct.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 120;

/// The first line is what a list shows; the rest is the text.
std::pair<QString, QString> split(const QString& text)
{
    const QString whole = text.trimmed();
    const qsizetype end = whole.indexOf(u'\n');
    QString first = (end < 0 ? whole : whole.left(end)).trimmed();
    if (first.size() <= longestSubject) return { first, end < 0 ? QString() : whole.mid(end + 1).trimmed() };
    // One long paragraph: the subject is its beginning, and nothing of it is lost.
    qsizetype cut = first.lastIndexOf(u' ', longestSubject);
    if (cut < longestSubject / 2) cut = longestSubject;
    return { first.left(cut).trimmed() + u'…', whole };
}

AnyRef refTo(const Record& record) { return { record.type->number(), record.id }; }

constexpr qint64 wholeShare = 10000;

} // namespace

std::vector<Record> TimelineActs::having(const QString& type, const QString& field, const RecordId& id) const
{
    Query query;
    query.type = &m_session.catalog().type(type);
    query.filter = Filter::condition({ field }, Filter::Operator::Equal, { FilterValue::ofId(id) });
    auto page = m_session.runner().firstPage(query, 200);
    return page ? std::move(page->records) : std::vector<Record>();
}

RecordId TimelineActs::companyOf(const Record& subject) const
{
    const QString& type = subject.type->name();
    if (type == u"company"_s) return subject.id;
    if (const Field* field = subject.type->find(u"company"_s); field && field->target == u"company"_s)
        return subject.reference(field->name);
    if (type != u"contact"_s) return {};
    RecordId company;
    for (const Record& post : having(u"employment"_s, u"contact"_s, subject.id))
        if (company.isNull() || !post.date(u"to_on"_s).isValid()) company = post.reference(u"company"_s);
    return company;
}

std::vector<Record> TimelineActs::peopleFor(const Record& subject) const
{
    if (subject.type->name() == u"contact"_s) return { subject };
    std::vector<RecordId> ids;
    const auto take = [&ids](const RecordId& id) {
        if (!id.isNull() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    if (subject.type->name() == u"opportunity"_s)
        for (const Record& role : having(u"opportunity_contact"_s, u"opportunity"_s, subject.id))
            take(role.reference(u"contact"_s));
    if (const RecordId company = companyOf(subject); !company.isNull())
        for (const Record& post : having(u"employment"_s, u"company"_s, company))
            if (!post.date(u"to_on"_s).isValid()) take(post.reference(u"contact"_s));
    std::vector<Record> people;
    for (const RecordId& id : ids)
        if (auto found = m_session.reader().find(m_session.catalog().type(u"contact"_s), id);
            found && *found && !(*found)->deleted)
            people.push_back(std::move(**found));
    return people;
}

void TimelineActs::addTask(
    Edit& edit, const Record& subject, const QString& text, QDate due, const RecordId& owner) const
{
    const auto [first, rest] = split(text);
    Record task = m_session.workspace().blank(u"task"_s);
    task.set(u"subject"_s, first).set(u"remark"_s, rest).set(u"status"_s, u"open"_s).set(u"due_on"_s, due);
    const RecordId me = m_session.workspace().person();
    task.set(u"owner"_s, owner.isNull() ? me : owner);
    if (!owner.isNull() && owner != me) task.set(u"giver"_s, me);
    task.set(u"about"_s, refTo(subject)).set(u"company"_s, companyOf(subject)).set(u"origin"_s, u"person"_s);
    if (subject.type->name() == u"opportunity"_s) task.set(u"opportunity"_s, subject.id);
    edit.steps.push_back(EditStep::create(std::move(task)));
}

void TimelineActs::addNextStep(
    Edit& edit, const Record& subject, const QString& step, QDate on, const RecordId& owner) const
{
    if (step.isEmpty()) return;
    addTask(edit, subject, step, on, owner);
    if (!subject.type->find(u"next_step"_s) || subject.type->isEntry()) return;
    Record deal = subject;
    deal.set(u"next_step"_s, step).set(u"next_on"_s, on);
    edit.steps.push_back(EditStep::change(std::move(deal), { u"next_step"_s, u"next_on"_s }));
}

Edit TimelineActs::write(const Record& subject, const ComposedAct& act) const
{
    Edit edit;
    const auto [first, rest] = split(act.text);
    if (act.isTask()) {
        edit.name = tr("add task %1").arg(first);
        addTask(edit, subject, act.text, act.nextOn, act.owner);
        return edit;
    }
    Record entry = m_session.workspace().blank(u"activity"_s);
    const bool titled = !act.subject.trimmed().isEmpty();
    const QString title = titled ? act.subject.trimmed() : first;
    entry.set(u"kind"_s, act.kind).set(u"subject"_s, title).set(u"body"_s, titled ? act.text.trimmed() : rest);
    entry.set(u"happened_at"_s, act.happenedAt.value_or(m_session.workspace().clock().now()));
    entry.set(u"by"_s, m_session.workspace().person()).set(u"direction"_s, act.direction);
    entry.set(u"company"_s, companyOf(subject)).set(u"result"_s, act.result);
    if (act.minutes) entry.set(u"minutes"_s, *act.minutes);
    entry.set(u"next_step"_s, act.nextStep.trimmed()).set(u"next_on"_s, act.nextOn);
    edit.name = tr("note down %1").arg(title.isEmpty() ? subject.title() : title);
    edit.steps.push_back(EditStep::create(entry));
    for (const AnyRef& who : act.people) {
        Record person = m_session.workspace().blank(u"activity_person"_s);
        person.set(u"activity"_s, entry.id).set(u"who"_s, who).set(u"side"_s, u"theirs"_s);
        edit.steps.push_back(EditStep::create(std::move(person)));
    }
    const QString& type = subject.type->name();
    // A customer is the activity's own field, a contact takes part in it; all others have a share of it.
    if (type != u"company"_s && type != u"contact"_s) {
        Record share = m_session.workspace().blank(u"activity_share"_s);
        share.set(u"activity"_s, entry.id).set(u"about"_s, refTo(subject)).set(u"share"_s, wholeShare);
        edit.steps.push_back(EditStep::create(std::move(share)));
    }
    addNextStep(edit, subject, act.nextStep.trimmed(), act.nextOn, act.owner);
    return edit;
}

Edit TimelineActs::finish(const Record& task, const QString& outcome) const
{
    Edit edit;
    edit.name = tr("do %1", "a task").arg(task.title());
    Record done = task;
    done.set(u"status"_s, u"done"_s).set(u"done_on"_s, m_session.today()).set(u"outcome"_s, outcome.trimmed());
    edit.steps.push_back(EditStep::change(std::move(done), { u"status"_s, u"done_on"_s, u"outcome"_s }));
    const RecordId id = task.reference(u"opportunity"_s);
    if (id.isNull()) return edit;
    auto deal = m_session.reader().find(m_session.catalog().type(u"opportunity"_s), id);
    if (!deal || !*deal || (*deal)->text(u"next_step"_s) != task.title()
        || (*deal)->date(u"next_on"_s) != task.date(u"due_on"_s))
        return edit;
    (*deal)->set(u"next_step"_s, QString()).set(u"next_on"_s, QDate());
    edit.steps.push_back(EditStep::change(std::move(**deal), { u"next_step"_s, u"next_on"_s }));
    return edit;
}

std::vector<EditStep> TimelineActs::replacing(const Record& activity, Record entry) const
{
    entry.id = m_session.workspace().blank(u"activity"_s).id;
    entry.n = 0;
    entry.set(u"corrects"_s, activity.id);
    std::vector<EditStep> steps { EditStep::create(entry) };
    for (const char* type : { "activity_person", "activity_share" })
        for (const Record& part : having(QString::fromLatin1(type), u"activity"_s, activity.id)) {
            Record copy = m_session.workspace().blank(part.type->name());
            copy.cells = part.cells;
            copy.set(u"activity"_s, entry.id);
            steps.push_back(EditStep::create(std::move(copy)));
        }
    return steps;
}

Edit TimelineActs::correct(const Record& activity, Record corrected) const
{
    return { tr("correct %1").arg(activity.title()), replacing(activity, std::move(corrected)), {} };
}

Edit TimelineActs::voided(const Record& activity) const
{
    Record entry = activity;
    entry.set(u"void"_s, qint64(1));
    return { tr("void %1").arg(activity.title()), replacing(activity, std::move(entry)), {} };
}

} // namespace fairlead::ui
