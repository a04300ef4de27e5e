#include "CalendarBase.h"

#include "Must.h"
#include "RandomNumbers.h"
#include "RawDatabase.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int crowd = 200;

QByteArray idOf(char kind, qint64 number)
{
    QByteArray id(16, '\0');
    id[0] = 1;
    for (int i = 0; i < 8; ++i)
        id[1 + i] = char(number >> (8 * (7 - i)));
    id[15] = kind;
    return id;
}

} // namespace

const QDate CalendarBase::first(2020, 1, 1);

CalendarBase::CalendarBase(const BenchFolder& folder, qint64 n)
    : m_path(folder.file(u"calendar_%1.fairlead"_s.arg(n)))
    , m_workspace(must(Workspace::create(m_path, u"CNY"_s), "make a workspace"))
{
    writePattern();
    m_workspace.reset();
    writeAppointments(n * 35 / 100);
    writeTasks(n * 35 / 100);
    writeContacts(n * 30 / 100);
    m_workspace = must(Workspace::open(m_path), "open the workspace");
}

CalendarBase::~CalendarBase()
{
    m_workspace.reset();
    BenchFolder::removeDatabase(m_path);
}

Record CalendarBase::add(Record record)
{
    if (!m_workspace->apply({ u"add"_s, { EditStep::create(record) }, {} }))
        giveUp("add a record", record.type->name());
    return record;
}

void CalendarBase::writePattern()
{
    for (int i = 0; i < crowd; ++i) {
        Record person = m_workspace->blank(u"person"_s);
        m_people.push_back(add(person.set(u"full_name"_s, u"person%1"_s.arg(i, 3, 10, QLatin1Char('0')))).id);
    }
    Record appointment = m_workspace->blank(u"appointment"_s);
    appointment.set(u"subject"_s, u"Pattern"_s).set(u"start_on"_s, first);
    add(appointment);
    Record guest = m_workspace->blank(u"attendee"_s);
    const quint16 person = m_workspace->catalog().type(u"person"_s).number();
    guest.set(u"appointment"_s, appointment.id).set(u"who"_s, AnyRef { person, m_people.front() });
    add(guest);
    Record task = m_workspace->blank(u"task"_s);
    add(task.set(u"subject"_s, u"Pattern"_s));
    Record contact = m_workspace->blank(u"contact"_s);
    add(contact.set(u"full_name"_s, u"Pattern"_s));
}

/// One in 500 repeats each week, one in 50 lasts some days, each second has a guest of ours.
void CalendarBase::writeAppointments(qint64 count)
{
    RawDatabase raw(m_path, RawDatabase::Mode::Write);
    const QByteArray clock = raw.bytes("SELECT _c FROM appointment");
    const QByteArray guestClock = raw.bytes("SELECT _c FROM attendee");
    RawStatement insert(raw.handle(),
        "INSERT INTO appointment(id, created_at, _c, _v, _k, subject, kind, start_on, start_minute, end_on, "
        "end_minute, state, owner, rule) VALUES(?,?,?,1,?,?,'visit',?,?,?,?,'planned',?,?)");
    RawStatement invite(
        raw.handle(), "INSERT INTO attendee(id, created_at, _c, _v, appointment, who_type, who) VALUES(?,?,?,1,?,3,?)");
    raw.exec("BEGIN IMMEDIATE");
    RandomNumbers random { 7 };
    for (qint64 i = 1; i <= count; ++i) {
        const QDate day = first.addDays(random.below(days));
        const qint64 start = 480 + 15 * random.below(36);
        const QByteArray name = "Visit " + QByteArray::number(i);
        insert.bindBlob(1, idOf(1, i)).bind(2, i).bindBlob(3, clock).bindBlob(4, name).bind(5, name);
        insert.bind(6, isoText(day).toUtf8()).bind(7, start);
        insert.bind(8, isoText(i % 50 == 0 ? day.addDays(3) : day).toUtf8()).bind(9, start + 60);
        insert.bindBlob(10, m_people[size_t(random.below(crowd))].bytes());
        if (i % 500 == 0)
            insert.bind(11, QByteArray("FREQ=WEEKLY;COUNT=30"));
        else
            insert.bindNull(11);
        insert.run();
        if (i % 2) continue;
        invite.bindBlob(1, idOf(2, i)).bind(2, i).bindBlob(3, guestClock).bindBlob(4, idOf(1, i));
        invite.bindBlob(5, m_people[size_t(random.below(crowd))].bytes()).run();
    }
    raw.exec("COMMIT");
}

void CalendarBase::writeTasks(qint64 count)
{
    RawDatabase raw(m_path, RawDatabase::Mode::Write);
    const QByteArray clock = raw.bytes("SELECT _c FROM task");
    RawStatement insert(raw.handle(),
        "INSERT INTO task(id, created_at, _c, _v, _k, subject, status, due_on, owner) VALUES(?,?,?,1,?,?,?,?,?)");
    raw.exec("BEGIN IMMEDIATE");
    RandomNumbers random { 8 };
    for (qint64 i = 1; i <= count; ++i) {
        const QByteArray name = "Task " + QByteArray::number(i);
        insert.bindBlob(1, idOf(3, i)).bind(2, i).bindBlob(3, clock).bindBlob(4, name).bind(5, name);
        insert.bind(6, QByteArray(i % 20 ? "done" : "open"));
        insert.bind(7, isoText(first.addDays(random.below(days))).toUtf8());
        insert.bindBlob(8, m_people[size_t(random.below(crowd))].bytes()).run();
    }
    raw.exec("COMMIT");
}

/// Of one in eight the birthday is known.
void CalendarBase::writeContacts(qint64 count)
{
    RawDatabase raw(m_path, RawDatabase::Mode::Write);
    const QByteArray clock = raw.bytes("SELECT _c FROM contact");
    RawStatement insert(raw.handle(),
        "INSERT INTO contact(id, created_at, _c, _v, _k, full_name, birth_month, birth_day, owner) "
        "VALUES(?,?,?,1,?,?,?,?,?)");
    raw.exec("BEGIN IMMEDIATE");
    RandomNumbers random { 9 };
    for (qint64 i = 1; i <= count; ++i) {
        const QByteArray name = "Contact " + QByteArray::number(i);
        insert.bindBlob(1, idOf(4, i)).bind(2, i).bindBlob(3, clock).bindBlob(4, name).bind(5, name);
        if (i % 8)
            insert.bindNull(6).bindNull(7);
        else
            insert.bind(6, random.between(1, 12)).bind(7, random.between(1, 28));
        insert.bindBlob(8, m_people[size_t(random.below(crowd))].bytes()).run();
    }
    raw.exec("COMMIT");
    raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace fairlead
