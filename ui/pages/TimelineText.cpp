#include "pages/TimelineText.h"

#include "models/RecordText.h"
#include "widgets/Avatar.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString& between = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString clock(qint64 minute) { return QTime(0, 0).addSecs(int(minute) * 60).toString(u"HH:mm"_s); }

} // namespace

QString TimelineText::kindName(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Note:
        return tr("Notes");
    case TimelineKind::Call:
        return tr("Calls");
    case TimelineKind::Visit:
        return tr("Visits");
    case TimelineKind::Meeting:
        return tr("Meetings");
    case TimelineKind::Mail:
        return tr("Mails");
    case TimelineKind::Message:
        return tr("Messages");
    case TimelineKind::Task:
        return tr("Tasks");
    case TimelineKind::Appointment:
        return tr("Appointments");
    case TimelineKind::Move:
        return tr("Moves");
    default:
        return tr("Changes");
    }
}

QString TimelineText::kindIcon(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Call:
        return u"call-start"_s;
    case TimelineKind::Visit:
        return u"mark-location"_s;
    case TimelineKind::Meeting:
        return u"system-users"_s;
    case TimelineKind::Mail:
        return u"mail-message"_s;
    case TimelineKind::Message:
        return u"dialog-messages"_s;
    case TimelineKind::Task:
        return u"view-task"_s;
    case TimelineKind::Appointment:
        return u"view-calendar"_s;
    case TimelineKind::Move:
        return u"go-next"_s;
    case TimelineKind::Change:
        return u"document-edit"_s;
    default:
        return u"note"_s;
    }
}

QString TimelineText::duration(qint64 minutes) const
{
    if (minutes <= 0) return {};
    if (minutes < 120 || minutes % 30) return tr("%1 min").arg(m_format.count(minutes));
    return tr("%1 h").arg(QString::number(double(minutes) / 60));
}

/// A call comes in or goes out; what is written is received or sent.
QString TimelineText::directionOf(const TimelineEntry& entry) const
{
    const QString direction = entry.record.text(u"direction"_s);
    if (direction.isEmpty()) return {};
    const bool in = direction == u"in"_s;
    if (entry.row.kind == TimelineKind::Call) return in ? tr("Incoming") : tr("Outgoing");
    if (entry.row.kind == TimelineKind::Mail || entry.row.kind == TimelineKind::Message)
        return in ? tr("Received") : tr("Sent");
    return {};
}

QString TimelineText::choice(const Record& record, const QString& field) const
{
    return RecordText(m_session).shown(record, record.type->at(field));
}

QString TimelineText::titleOf(const QString& type, const RecordId& id) const
{
    return id.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(type), id).text;
}

QString TimelineText::dealOf(const Record& record) const
{
    return m_subject.name() == u"opportunity"_s ? QString()
                                                : titleOf(u"opportunity"_s, record.reference(u"opportunity"_s));
}

QString TimelineText::fromTo(const QString& from, const QString& to) const
{
    return tr("%1 → %2", "value before and after").arg(from.isEmpty() ? u"–"_s : from, to.isEmpty() ? u"–"_s : to);
}

QString TimelineText::peopleOf(const TimelineEntry& entry) const
{
    QStringList names;
    for (const TimelineEntry::Person& person : entry.people)
        if (person.type != u"person"_s) names.append(person.name);
    return names.join(m_session.isChinese() ? u"、"_s : u", "_s);
}

void TimelineText::fillDue(TimelineItem& item, QDate due, const QString& time) const
{
    const QDate today = m_session.today();
    item.next = !due.isValid() || due > today ? marks::Next::Later
        : due < today                         ? marks::Next::Overdue
                                              : marks::Next::Today;
    item.metaInk = marks::inkOf(*item.next);
    const QString day = due == today ? tr("today") : m_format.day(due, true);
    item.meta = joined({ day, time }, u" "_s);
    if (due.isValid() && due < today) item.meta = tr("%1, %Ln day(s) late", nullptr, int(due.daysTo(today))).arg(day);
    if (!due.isValid()) item.meta = tr("no day");
}

void TimelineText::fillActivity(TimelineItem& item, const TimelineEntry& entry) const
{
    const Record& record = entry.record;
    const QString people = peopleOf(entry);
    item.title = record.title();
    if (item.title.isEmpty()) {
        const QString kind = choice(record, u"kind"_s);
        item.title = people.isEmpty() ? kind : tr("%1 with %2", "call with Li").arg(kind, people);
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.row.at);
    item.meta = joined({ m_format.day(at.date(), true), duration(record.number(u"minutes"_s)),
        initialsOf(titleOf(u"person"_s, record.reference(u"by"_s))) });
    const QString next = record.text(u"next_step"_s);
    const QString body = record.text(u"body"_s).simplified();
    const QString with = people.isEmpty() || record.title().contains(people) || record.title().isEmpty()
        ? QString()
        : tr("with %1").arg(people);
    item.text = joined({ joined({ directionOf(entry), with, choice(record, u"result"_s) }), body,
                           next.isEmpty() ? QString() : tr("Next: %1").arg(next) },
        u" — "_s);
}

void TimelineText::fillTask(TimelineItem& item, const TimelineEntry& entry) const
{
    const Record& record = entry.record;
    item.title = record.title();
    const QString owner = titleOf(u"person"_s, record.reference(u"owner"_s));
    if (entry.row.planned) {
        fillDue(item, record.date(u"due_on"_s),
            record.isBlank(u"due_time"_s) ? QString() : clock(record.number(u"due_time"_s)));
        item.checkable = true;
        item.text = joined({ owner, dealOf(record) });
        return;
    }
    const QDate day = record.date(u"done_on"_s);
    item.icon = u"dialog-ok"_s;
    item.meta = joined({ m_format.day(day, true), initialsOf(owner) });
    item.text = joined({ record.text(u"status"_s) == u"done"_s ? QString() : choice(record, u"status"_s),
        record.text(u"outcome"_s), dealOf(record) });
}

void TimelineText::fillAppointment(TimelineItem& item, const TimelineEntry& entry) const
{
    const Record& record = entry.record;
    item.title = record.title();
    const QDate day = record.date(u"start_on"_s);
    const bool timed = !record.isBlank(u"start_minute"_s) && !record.number(u"all_day"_s);
    const QString time = timed ? clock(record.number(u"start_minute"_s)) : QString();
    const qint64 minutes = timed && record.date(u"end_on"_s) == day
        ? record.number(u"end_minute"_s) - record.number(u"start_minute"_s)
        : 0;
    if (entry.row.planned)
        fillDue(item, day, time);
    else
        item.meta = joined({ joined({ m_format.day(day, true), time }, u" "_s), choice(record, u"state"_s) });
    item.text = joined(
        { peopleOf(entry), duration(minutes), record.text(u"place"_s), record.text(u"purpose"_s), dealOf(record) });
}

void TimelineText::fillMove(TimelineItem& item, const TimelineEntry& entry) const
{
    const Record& record = entry.record;
    const QString direction = record.text(u"direction"_s);
    const QString to = titleOf(u"stage"_s, record.reference(u"to_stage"_s));
    item.title = direction == u"entered"_s ? tr("Opened in %1").arg(to)
                                           : fromTo(titleOf(u"stage"_s, record.reference(u"from_stage"_s)), to);
    if (direction == u"won"_s) item.iconInk = Ink::Positive;
    if (direction == u"lost"_s) item.iconInk = Ink::Danger;
    item.meta = joined(
        { m_format.day(record.date(u"happened_on"_s), true), initialsOf(titleOf(u"person"_s, record.createdBy)) });
    const ChoiceList* reasons = m_session.catalog().list(u"close_reason"_s);
    const ChoiceValue* reason = reasons ? reasons->find(record.text(u"reason"_s)) : nullptr;
    const auto unmet = int(record.number(u"unmet"_s));
    item.text = joined({ dealOf(record), reason ? reason->label.in(m_session.isChinese()) : record.text(u"reason"_s),
        unmet > 0 ? tr("%Ln criterion(s) not met", nullptr, unmet) : QString() });
}

void TimelineText::fillChange(TimelineItem& item, const TimelineEntry& entry) const
{
    const Record& record = entry.record;
    const QString what = record.text(u"what"_s);
    QString change;
    if (what == u"amount"_s)
        change
            = fromTo(m_format.money(record.money(u"amount_before"_s)), m_format.money(record.money(u"amount_after"_s)));
    else if (what == u"owner"_s)
        change = fromTo(titleOf(u"person"_s, record.reference(u"owner_before"_s)),
            titleOf(u"person"_s, record.reference(u"owner_after"_s)));
    else if (what == u"category"_s)
        change = fromTo(choice(record, u"category_before"_s), choice(record, u"category_after"_s));
    else
        change = fromTo(m_format.day(record.date(u"date_before"_s)), m_format.day(record.date(u"date_after"_s)));
    item.title = tr("%1: %2", "what changed, from what to what").arg(choice(record, u"what"_s), change);
    item.meta = joined(
        { m_format.day(record.date(u"happened_on"_s), true), initialsOf(titleOf(u"person"_s, record.createdBy)) });
    item.text = joined({ dealOf(record), record.text(u"reason"_s) });
}

TimelineItem TimelineText::item(const TimelineEntry& entry) const
{
    TimelineItem item;
    // What the words hang on besides the record: its height must not be that of an older text.
    item.key = u"%1-%2-%3"_s.arg(int(entry.row.kind)).arg(entry.row.n).arg(m_session.isChinese());
    item.icon = kindIcon(entry.row.kind);
    switch (entry.row.kind) {
    case TimelineKind::Task:
        fillTask(item, entry);
        break;
    case TimelineKind::Appointment:
        fillAppointment(item, entry);
        break;
    case TimelineKind::Move:
        fillMove(item, entry);
        break;
    case TimelineKind::Change:
        fillChange(item, entry);
        break;
    default:
        fillActivity(item, entry);
    }
    return item;
}

} // namespace fairlead::ui
