#include "models/Alerts.h"

#include "models/TaskActs.h"

#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteMs = 60000;
constexpr int laterHours = 2;
constexpr int morning = 9;
constexpr int mostTasks = 50; // more are read in the list of tasks
const QString group = QStringLiteral("alerts/putOff/");

QDateTime at(QDate day, int minute) { return QDateTime(day, QTime(minute / 60, minute % 60)); }

/// About to begin before being late for something else.
bool isMoreUrgent(const Alert& a, const Alert& b)
{
    static constexpr int ranks[] { 2, 1, 0, 3 };
    if (a.kind != b.kind) return ranks[int(a.kind)] < ranks[int(b.kind)];
    return std::pair(a.day, a.minute.value_or(0)) < std::pair(b.day, b.minute.value_or(0));
}

} // namespace

Alerts::Alerts(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &Alerts::reload);
    m_clock.setInterval(minuteMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_session.today() != m_day)
            reload();
        else
            look();
    });
    m_clock.start();
    connect(&session, &Session::personChanged, this, [this] {
        m_started = false;
        reload();
    });
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const char* type : { "appointment", "attendee", "task", "contact" })
            if (change.records.contains(QString::fromLatin1(type))) return m_again.start();
    });
    m_again.start();
}

QDateTime Alerts::instant() const { return QDateTime::fromMSecsSinceEpoch(m_session.workspace().clock().now()); }

void Alerts::addTasks(std::vector<Alert>& alerts, const QueryRunner& runner, const RecordId& person, QDate today)
{
    using Op = Filter::Operator;
    Query query;
    query.type = &runner.reader().catalog().type(u"task"_s);
    query.filter = Filter::both(Filter::both(Filter::condition({ u"status"_s }, Op::In,
                                                 { FilterValue::ofText(u"open"_s), FilterValue::ofText(u"doing"_s) }),
                                    Filter::condition({ u"due_on"_s }, Op::In, { FilterValue::ofDays({ {}, today }) })),
        Filter::condition({ u"owner"_s }, Op::Equal, { FilterValue::ofId(person) }));
    query.sort = { { u"due_on"_s, true } };
    const auto page = runner.firstPage(query, mostTasks);
    if (!page) return;
    const RecordType& company = runner.reader().catalog().type(u"company"_s);
    for (const Record& task : page->records) {
        Alert alert { Alert::Kind::TaskDue, u"task"_s, task.id, task.title(), {}, task.date(u"due_on"_s), {}, {} };
        if (!task.isBlank(u"due_time"_s)) alert.minute = int(std::clamp<qint64>(task.number(u"due_time"_s), 0, 1439));
        if (alert.day < today) alert.kind = Alert::Kind::TaskLate;
        alert.from = at(alert.day, alert.minute.value_or(0)).addSecs(alert.minute ? -60 * leadMinutes : 0);
        const RecordId customer = task.reference(u"company"_s);
        if (!customer.isNull()) alert.customer = runner.reader().titleOf(company, customer).text;
        alerts.push_back(std::move(alert));
    }
}

std::vector<Alert> Alerts::ask(const QueryRunner& runner, const RecordId& person, QDate today)
{
    std::vector<Alert> alerts;
    if (person.isNull()) return alerts;
    addTasks(alerts, runner, person, today);
    const auto items = CalendarItems(runner.reader()).compute({ { today, today }, { person } });
    if (!items) return alerts;
    for (const CalendarItem& item : *items) {
        const bool planned = item.isAppointment() && item.isTimed() && item.isOn() && item.state != u"held"_s;
        const bool birthday = item.layer == CalendarLayer::Birthday;
        if (!birthday && !(planned && item.from == today)) continue;
        Alert alert { birthday ? Alert::Kind::Birthday : Alert::Kind::Appointment,
            birthday ? u"contact"_s : u"appointment"_s, item.record, item.title, item.customer, item.from, item.start,
            at(item.from, 0) };
        if (planned) alert.from = at(item.from, *item.start).addSecs(-60 * leadMinutes);
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

void Alerts::reload()
{
    m_day = m_session.today();
    m_session.beside<std::vector<Alert>>(
        this,
        [person = m_session.person(), today = m_day, on = m_session.runners()](
            const Reader& reader) { return ask(on(reader), person, today); },
        [this](std::vector<Alert> alerts) {
            m_all = std::move(alerts);
            look();
        });
}

/// Which of all matter now.
void Alerts::look()
{
    const QDateTime moment = instant();
    const QSettings settings;
    std::vector<Alert> now;
    QList<Alert> fresh;
    for (const Alert& alert : m_all) {
        if (alert.from > moment) continue;
        // Half an hour after it began nobody needs to be told of an appointment.
        if (alert.kind == Alert::Kind::Appointment && at(alert.day, *alert.minute).addSecs(1800) < moment) continue;
        const QDateTime until = settings.value(group + alert.key()).toDateTime();
        if (until.isValid() && until > moment) continue;
        now.push_back(alert);
        if (!m_known.contains(alert.key())) fresh.append(alert);
    }
    std::stable_sort(now.begin(), now.end(), isMoreUrgent);
    m_known.clear();
    for (const Alert& alert : now)
        m_known.insert(alert.key());
    m_now = std::move(now);
    emit changed();
    if (std::exchange(m_started, true) && !fresh.isEmpty()) emit raised(fresh);
}

void Alerts::putOff(const Alert& alert, const QDateTime& until)
{
    QSettings settings;
    // What has come back need not be remembered.
    settings.beginGroup(group.chopped(1));
    for (const QString& key : settings.allKeys())
        if (settings.value(key).toDateTime() < instant()) settings.remove(key);
    settings.endGroup();
    settings.setValue(group + alert.key(), until);
    look();
}

void Alerts::putOffToday(const Alert& alert) { putOff(alert, instant().addSecs(3600 * laterHours)); }

void Alerts::putOffTomorrow(const Alert& alert)
{
    putOff(alert, QDateTime(m_session.today().addDays(1), QTime(morning, 0)));
}

void Alerts::settle(const Alert& alert)
{
    if (alert.type == u"task"_s)
        TaskActs(m_session).finish({ alert.record });
    else
        putOff(alert, QDateTime(m_session.today().addDays(1), QTime(0, 0)));
}

} // namespace fairlead::ui
