#include "insight/Alarms.h"

#include "insight/Anomalies.h"
#include "insight/CalendarItems.h"
#include "insight/DayNumber.h"
#include "insight/FlagWords.h"
#include "store/query/OpenPlans.h"

#include <QDateTime>
#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60000;
constexpr qint64 stillNews = 30 * minuteMs; // after an appointment began
constexpr int changesOfDays = 14;
constexpr int lastMinute = 24 * 60 - 1;

qint64 momentOf(QDate day, int minute = 0)
{
    return QDateTime(day, QTime(minute / 60, minute % 60)).toMSecsSinceEpoch();
}

bool isMoreUrgent(const Alarm& one, const Alarm& other)
{
    if (one.kind != other.kind) return one.kind < other.kind;
    return std::pair(one.day, one.minute.value_or(0)) < std::pair(other.day, other.minute.value_or(0));
}

/// "−25 %"; a change of currency or to nothing says only what was and is.
QString changeOf(const Money& before, const Money& after, qint64 percent)
{
    const auto words = [](const Money& money) { return money.toPlainString() + u' ' + money.currency; };
    const QString change = before.currency == after.currency
        ? u" (%1%2 %)"_s.arg(percent < 0 ? u"−"_s : u"+"_s).arg(std::abs(percent))
        : QString();
    return u"%1 → %2"_s.arg(words(before), after.isNull() ? u"–"_s : words(after)) + change;
}

} // namespace

qint64 Alarm::begins() const { return momentOf(day, minute.value_or(0)); }

bool Alarm::matters(qint64 moment) const
{
    if (until) return *until <= moment;
    return from <= moment && (kind != Kind::Appointment || moment <= begins() + stillNews);
}

std::optional<int> Alarms::leadOf(const QString& code, int usual)
{
    if (code.isEmpty()) return usual;
    bool isNumber = false;
    const int minutes = code.toInt(&isNumber);
    return isNumber ? std::optional(minutes) : std::nullopt;
}

QString Alarms::nameOf(const char* type, const RecordId& id) const
{
    return id.isNull() ? QString() : m_reader.titleOf(m_reader.catalog().type(QString::fromLatin1(type)), id).text;
}

Result<void> Alarms::addTasks(List& list, const Asked& asked) const
{
    if (!asked.wishes.tasks) return {};
    const QByteArray due = QByteArray("owner=? AND due_on<=? AND ") + open_plans::tasks + " ORDER BY due_on DESC LIMIT "
        + QByteArray::number(mostTasks);
    return m_reader.records(m_reader.catalog().type(u"task"_s), due,
        { cellOf(asked.person), cellOf(asked.today.addDays(daysAround)) }, [&](const Record& task) {
            Alarm alarm;
            alarm.type = u"task"_s;
            alarm.record = task.id;
            alarm.title = task.title();
            alarm.customer = nameOf("company", task.reference(u"company"_s));
            alarm.day = task.date(u"due_on"_s);
            if (!task.isBlank(u"due_time"_s))
                alarm.minute = int(std::clamp<qint64>(task.number(u"due_time"_s), 0, lastMinute));
            if (alarm.day < asked.today) alarm.kind = Alarm::Kind::TaskLate;
            // Of a whole day it is told in the morning, if it does not say otherwise.
            const auto lead = leadOf(task.text(u"remind"_s), alarm.minute ? asked.wishes.lead : 0);
            if (!lead && alarm.kind == Alarm::Kind::TaskDue) return;
            alarm.from = alarm.begins() - lead.value_or(0) * minuteMs;
            alarm.occasion = u"due "_s + alarm.day.toString(Qt::ISODate);
            list.push_back(std::move(alarm));
        });
}

Result<void> Alarms::addCalendar(List& list, const Asked& asked) const
{
    const auto items = CalendarItems(m_reader).compute(
        { { asked.today.addDays(-daysAround), asked.today.addDays(daysAround) }, { asked.person } });
    if (!items) return items.error();
    for (const CalendarItem& item : *items) {
        const bool birthday
            = item.layer == CalendarLayer::Birthday && item.from == asked.today && asked.wishes.birthdays;
        const bool planned = item.isAppointment() && asked.wishes.appointments && item.isTimed() && item.isOn()
            && item.state != u"held"_s;
        if (!birthday && !planned) continue;
        Alarm alarm;
        alarm.kind = birthday ? Alarm::Kind::Birthday : Alarm::Kind::Appointment;
        alarm.type = birthday ? u"contact"_s : u"appointment"_s;
        alarm.record = item.record;
        alarm.title = item.title;
        alarm.customer = item.customer;
        alarm.day = item.from;
        alarm.minute = item.start;
        alarm.from = alarm.begins();
        alarm.occasion = (birthday ? u"birthday "_s : u"on "_s) + item.from.toString(Qt::ISODate);
        if (planned) {
            QString remind;
            const auto read = m_reader.each("SELECT remind FROM appointment WHERE id=?", { cellOf(item.record) },
                [&remind](const RowView& row) { remind = row.text(0); });
            if (!read) return read;
            const auto lead = leadOf(remind, asked.wishes.lead);
            if (!lead) continue;
            alarm.from -= *lead * minuteMs;
        }
        list.push_back(std::move(alarm));
    }
    return {};
}

Result<void> Alarms::addDeals(List& list, const Asked& asked) const
{
    if (!asked.wishes.deals) return {};
    const auto deals = Anomalies(m_reader).compute(asked.person, asked.today);
    if (!deals) return deals.error();
    for (const FlaggedDeal& deal : *deals) {
        std::vector<Flag> flags = deal.flags;
        std::erase_if(flags, [&](const Flag& flag) { return flag.severity < *asked.wishes.deals; });
        if (flags.empty()) continue;
        QStringList facts, en, zh;
        for (const Flag& flag : flags) {
            const Label words = FlagWords::brief(flag);
            facts.append(codeOf(flag.kind) + u':' + flag.facts);
            en.append(words.en);
            zh.append(words.zh);
        }
        Alarm alarm;
        alarm.kind = Alarm::Kind::Deal;
        alarm.type = u"opportunity"_s;
        alarm.record = deal.deal;
        alarm.title = deal.name;
        alarm.customer = nameOf("company", deal.company);
        alarm.day = asked.today;
        alarm.words = { en.join(u", "_s), zh.join(u"，"_s) };
        alarm.from = momentOf(asked.today);
        alarm.occasion = u"flags "_s + facts.join(u' ');
        list.push_back(std::move(alarm));
    }
    return {};
}

/// The newest of each deal, written by a person and not by an import.
Result<void> Alarms::addAmounts(List& list, const Asked& asked) const
{
    if (!asked.wishes.amountPercent) return {};
    const qint64 since = momentOf(asked.today.addDays(-changesOfDays));
    QSet<RecordId> told;
    return m_reader.records(m_reader.catalog().type(u"deal_change"_s),
        "_v=1 AND what='amount' AND created_at>=? AND opportunity IN "
        "(SELECT id FROM opportunity WHERE owner=? AND _v=1) ORDER BY created_at DESC, id",
        { Cell(since), cellOf(asked.person) }, [&](const Record& change) {
            if (change.createdBy.isNull() || change.createdBy == asked.person || !change.sourceRun.isNull()) return;
            const Money before = change.money(u"amount_before"_s);
            const Money after = change.money(u"amount_after"_s);
            const RecordId deal = change.reference(u"opportunity"_s);
            if (before.isNull() || before.minor == 0 || told.contains(deal)) return;
            told.insert(deal);
            const qint64 percent = Ratio { after.minor - before.minor, before.minor }.scaled(2);
            if (before.currency == after.currency && std::abs(percent) < asked.wishes.amountPercent) return;
            Alarm alarm;
            alarm.kind = Alarm::Kind::Amount;
            alarm.type = u"opportunity"_s;
            alarm.record = deal;
            alarm.title = nameOf("opportunity", deal);
            alarm.day = dateOfDay(dayOfMoment(change.createdAt));
            const QString what = changeOf(before, after, percent);
            const QString who = nameOf("person", change.createdBy);
            alarm.words = { u"%1 changed the amount: %2"_s.arg(who, what), u"%1 修改了金额：%2"_s.arg(who, what) };
            alarm.from = change.createdAt;
            alarm.occasion = u"amount "_s + change.id.toString();
            list.push_back(std::move(alarm));
        });
}

/// What the person has said to alarms before: not again, or not before a moment.
Result<void> Alarms::takeAnswers(List& list, const Asked& asked) const
{
    QSet<QString> never;
    QHash<QString, qint64> until;
    const auto done = m_reader.each("SELECT subject, occasion, at, channel FROM reminder WHERE for_person=? AND _v=1",
        { cellOf(asked.person) }, [&](const RowView& row) {
            const QString key = row.id(0).toString() + u'@' + row.text(1);
            if (row.text(3) == u"none"_s)
                never.insert(key);
            else if (!row.isNull(2))
                until.insert(key, row.integer(2));
        });
    if (!done) return done;
    for (Alarm& alarm : list)
        if (const auto found = until.constFind(alarm.key()); found != until.cend()) alarm.until = *found;
    std::erase_if(list, [&](const Alarm& alarm) {
        // What lies behind comes back only if it was put off.
        const bool over = alarm.kind == Alarm::Kind::Appointment && alarm.day < asked.today && !alarm.until;
        return over || never.contains(alarm.key());
    });
    return {};
}

Result<std::vector<Alarm>> Alarms::of(const RecordId& person, QDate today, const AlarmWishes& wishes) const
{
    List list;
    if (person.isNull()) return list;
    const auto moment = m_reader.snapshot();
    const Asked asked { person, today, wishes };
    for (const auto step :
        { &Alarms::addTasks, &Alarms::addCalendar, &Alarms::addDeals, &Alarms::addAmounts, &Alarms::takeAnswers })
        if (const auto done = (this->*step)(list, asked); !done) return done.error();
    std::stable_sort(list.begin(), list.end(), isMoreUrgent);
    return list;
}

} // namespace fairlead
