#include "models/Alerts.h"

#include "models/Preferences.h"
#include "models/TaskActs.h"
#include "store/KeyedSteps.h"

#include <QDateTime>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteMs = 60000;
constexpr int morning = 9;
constexpr qsizetype mostKnown = 500;

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
        sit();
        reload();
    });
    connect(&session, &Session::languageChanged, &m_again, qOverload<>(&QTimer::start)); // or what is wanted
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const char* type : { "appointment", "attendee", "task", "contact", "reminder", "opportunity",
                 "stage_event", "deal_change", "activity_share", "flag_rule", "flag_dismissal" })
            if (change.records.contains(QString::fromLatin1(type))) return m_again.start();
    });
    sit();
    m_again.start();
}

QString Alerts::noteName(const char* what) const
{
    return u"alerts/%1/%2"_s.arg(QString::fromLatin1(what), m_session.person().toString());
}

/// Takes up what this person was told before.
void Alerts::sit()
{
    const QSettings settings;
    m_openedAt = m_session.workspace().clock().now();
    m_closedAt = settings.value(noteName("lastLook")).toLongLong();
    m_known = settings.value(noteName("known")).toStringList();
    m_looked = m_closedAt > 0;
    m_all.clear();
    m_now.clear();
}

void Alerts::reload()
{
    m_day = m_session.today();
    m_session.beside<std::vector<Alarm>>(
        this,
        [person = m_session.person(), today = m_day, wishes = Preferences::alarmWishes()](const Reader& reader) {
            const auto alarms = Alarms(reader).of(person, today, wishes);
            return alarms ? *alarms : std::vector<Alarm>();
        },
        [this](std::vector<Alarm> alarms) {
            m_all = std::move(alarms);
            look();
        });
}

/// Its time came and went while the program was closed.
bool Alerts::wasMissed(const Alarm& alarm) const
{
    return alarm.kind == Alarm::Kind::Appointment && !alarm.until && m_closedAt && alarm.day == m_day
        && alarm.from > m_closedAt && alarm.begins() < m_openedAt;
}

/// Which of all matter now.
void Alerts::look()
{
    const qint64 moment = m_session.workspace().clock().now();
    std::vector<Alarm> now;
    QList<Alarm> fresh;
    QStringList known;
    for (const Alarm& alarm : m_all) {
        if (!alarm.matters(moment) && !wasMissed(alarm)) continue;
        now.push_back(alarm);
        known.append(alarm.key());
        if (!m_known.contains(alarm.key())) fresh.append(alarm);
    }
    m_now = std::move(now);
    m_known = std::move(known);
    const bool first = !std::exchange(m_looked, true); // nobody was told of anything yet: the bell says how many
    remember();
    emit changed();
    if (!first && !fresh.isEmpty()) emit raised(fresh);
}

void Alerts::remember()
{
    if (m_session.person().isNull()) return;
    QSettings settings;
    settings.setValue(noteName("lastLook"), m_session.workspace().clock().now());
    settings.setValue(noteName("known"), m_known.mid(0, mostKnown));
}

void Alerts::answer(const Alarm& alarm, const QString& editName, std::optional<qint64> until)
{
    Record reminder = m_session.workspace().blank(u"reminder"_s);
    const AnyRef subject { m_session.catalog().type(alarm.type).number(), alarm.record };
    reminder.set(u"subject"_s, subject).set(u"for_person"_s, m_session.person()).set(u"occasion"_s, alarm.occasion);
    reminder.set(u"channel"_s, until ? u"window"_s : u"none"_s);
    if (until) reminder.set(u"at"_s, *until);
    m_session.apply({ editName, keyedSteps(m_session.reader(), reminder, { u"at"_s, u"channel"_s }), {} });
}

void Alerts::putOff(const Alarm& alarm, Later later)
{
    const qint64 moment = m_session.workspace().clock().now();
    const auto atNine = [this](int days) {
        return QDateTime(m_session.today().addDays(days), QTime(morning, 0)).toMSecsSinceEpoch();
    };
    const qint64 until = later == Later::TenMinutes ? moment + 10 * minuteMs
        : later == Later::Hour                      ? moment + 60 * minuteMs
        : later == Later::Tomorrow                  ? atNine(1)
                                                    : atNine(7);
    answer(alarm, tr("put off %1").arg(alarm.title), until);
}

void Alerts::settle(const Alarm& alarm)
{
    if (alarm.type == u"task"_s)
        TaskActs(m_session).finish({ alarm.record });
    else
        answer(alarm, tr("dismiss the alarm of %1").arg(alarm.title), {});
}

} // namespace fairlead::ui
