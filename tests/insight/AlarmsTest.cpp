#include "insight/Alarms.h"
#include "insight/Deals.h"
#include "insight/Report.h"
#include "store/KeyedSteps.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Li sits here; today is Wednesday, 18 November 2026, 9:42.
class Desk : public Deals
{
public:
    Record li = person("Li");
    AlarmWishes wishes;
    QDate today = workspace->today();

    Record task(const char* subject, const char* due, const char* remind = nullptr)
    {
        Record task = workspace->blank(u"task"_s);
        task.set(u"subject"_s, QString::fromLatin1(subject)).set(u"owner"_s, li.id).set(u"due_on"_s, day(due));
        if (remind) task.set(u"remind"_s, QString::fromLatin1(remind));
        return workspace.add(task.set(u"status"_s, u"open"_s));
    }
    Record plan(const char* subject, const char* on, qint64 start, const char* remind = nullptr)
    {
        Record plan = workspace->blank(u"appointment"_s);
        plan.set(u"subject"_s, QString::fromLatin1(subject)).set(u"owner"_s, li.id).set(u"start_on"_s, day(on));
        plan.set(u"start_minute"_s, start).set(u"end_minute"_s, start + 30).set(u"state"_s, u"planned"_s);
        if (remind) plan.set(u"remind"_s, QString::fromLatin1(remind));
        return workspace.add(std::move(plan));
    }
    void answer(const Alarm& alarm, std::optional<qint64> until)
    {
        Record reminder = workspace->blank(u"reminder"_s);
        const RecordType& type = workspace->catalog().type(alarm.type);
        reminder.set(u"subject"_s, AnyRef { type.number(), alarm.record }).set(u"for_person"_s, li.id);
        reminder.set(u"occasion"_s, alarm.occasion);
        if (until)
            reminder.set(u"at"_s, *until);
        else
            reminder.set(u"channel"_s, u"none"_s);
        REQUIRE(workspace->apply({ u"answer"_s, keyedSteps(reader(), reminder, { u"at"_s, u"channel"_s }), {} }));
    }
    std::vector<Alarm> all()
    {
        const auto alarms = Alarms(reader()).of(li.id, today, wishes);
        REQUIRE(alarms.hasValue());
        return *alarms;
    }
    QStringList told(const char* at)
    {
        const QDateTime moment = QDateTime::fromString(QString::fromLatin1(at), u"yyyy-MM-dd HH:mm"_s);
        QStringList titles;
        for (const Alarm& alarm : all())
            if (alarm.matters(moment.toMSecsSinceEpoch())) titles.append(alarm.title);
        return titles;
    }
};

qint64 at(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), u"yyyy-MM-dd HH:mm"_s).toMSecsSinceEpoch();
}

} // namespace

TEST_CASE("appointments are told as long before as they say, else as long as is usual; those with none are not")
{
    Desk desk;
    desk.plan("usual", "2026-11-18", 600);
    desk.plan("hour", "2026-11-18", 660, "60");
    desk.plan("day", "2026-11-19", 600, "1440");
    desk.plan("never", "2026-11-18", 600, "none");
    CHECK(desk.told("2026-11-18 09:44").isEmpty());
    CHECK(desk.told("2026-11-18 09:45") == QStringList { u"usual"_s });
    CHECK(desk.told("2026-11-18 10:00") == QStringList { u"usual"_s, u"hour"_s, u"day"_s });
    CHECK(desk.told("2026-11-18 10:31") == QStringList { u"hour"_s, u"day"_s }); // it began long ago
    desk.wishes.lead = 30;
    CHECK(desk.told("2026-11-18 09:30") == QStringList { u"usual"_s });
    desk.wishes.appointments = false;
    CHECK(desk.all().empty());
}

TEST_CASE("tasks are told when they are due, as long before as they say, and late ones in any case")
{
    Desk desk;
    desk.task("today", "2026-11-18");
    desk.task("late", "2026-11-16", "none");
    desk.task("friday", "2026-11-20", "2880");
    desk.task("quiet", "2026-11-18", "none");
    CHECK(desk.told("2026-11-18 00:00") == QStringList { u"late"_s, u"today"_s, u"friday"_s });
    CHECK(desk.all().front().kind == Alarm::Kind::TaskLate);
    desk.wishes.tasks = false;
    CHECK(desk.all().empty());
}

TEST_CASE("what was put off comes back at its moment, what was dismissed does not, another occasion does")
{
    Desk desk;
    const Record visit = desk.plan("visit", "2026-11-18", 600);
    const Alarm alarm = desk.all().front();
    desk.answer(alarm, at("2026-11-18 10:50"));
    CHECK(desk.told("2026-11-18 10:10").isEmpty());
    CHECK(desk.told("2026-11-18 10:50") == QStringList { u"visit"_s }); // although it began long ago
    desk.answer(alarm, at("2026-11-25 09:00")); // the next week
    desk.workspace.reopen();
    desk.today = QDate(2026, 11, 25);
    CHECK(desk.told("2026-11-25 08:59").isEmpty());
    CHECK(desk.told("2026-11-25 09:00") == QStringList { u"visit"_s });
    desk.answer(desk.all().front(), {});
    CHECK(desk.all().empty());
    desk.today = QDate(2026, 11, 18);
    Record moved = desk.workspace.get(desk.workspace->catalog().type(u"appointment"_s), visit.id);
    moved.set(u"start_on"_s, QDate(2026, 11, 19));
    desk.apply(EditStep::change(moved, { u"start_on"_s }));
    CHECK(desk.all().size() == 1);
}

TEST_CASE("deals out of line are told by the rules in force, and again when their facts have changed")
{
    Desk desk;
    const Record deal = desk.make("2026-11-01", 100000, desk.li);
    desk.set(deal, u"expected_close"_s, [](Record& one) { one.set(u"expected_close"_s, QDate(2026, 11, 10)); });
    const auto alarms = desk.all();
    REQUIRE(alarms.size() == 1);
    CHECK(alarms[0].kind == Alarm::Kind::Deal);
    CHECK(alarms[0].words.en.contains(u"close 8 d past"_s));
    desk.answer(alarms[0], {});
    CHECK(desk.all().empty());
    desk.set(deal, u"expected_close"_s, [](Record& one) { one.set(u"expected_close"_s, QDate(2026, 11, 12)); });
    CHECK(desk.all().size() == 1);
    desk.wishes.deals = {};
    CHECK(desk.all().empty());
}

TEST_CASE("a big change of an amount by somebody else is told to the owner, a small one and his own are not")
{
    Desk desk;
    const Record wang = desk.person("Wang");
    desk.wishes.deals = {};
    const auto change = [&](const Record& deal, qint64 cents) {
        desk.set(deal, u"amount"_s, [cents](Record& one) { one.set(u"amount"_s, Money { cents, u"USD"_s }); });
    };
    const Record large = desk.make("2026-11-01", 100000, desk.li);
    const Record small = desk.make("2026-11-01", 100000, desk.li);
    const Record own = desk.make("2026-11-01", 100000, desk.li);
    desk.workspace->setPerson(wang.id);
    change(large, 70000);
    change(small, 90000);
    desk.workspace->setPerson(desk.li.id);
    change(own, 10000);
    const auto alarms = desk.all();
    REQUIRE(alarms.size() == 1);
    CHECK(alarms[0].record == large.id);
    CHECK(alarms[0].words.en == u"Wang changed the amount: 1000.00 USD → 700.00 USD (−30 %)"_s);
    desk.wishes.amountPercent = 10;
    CHECK(desk.all().size() == 2);
    desk.wishes.amountPercent = 0;
    CHECK(desk.all().empty());
}

TEST_CASE("the report of alarms is of one person and names the record behind each row")
{
    Desk desk;
    const Record late = desk.task("late", "2026-11-16");
    const Record visit = desk.plan("visit", "2026-11-18", 900);
    desk.task("next week", "2026-11-24");
    ReportScope scope = desk.scope();
    CHECK(Reports(desk.reader()).run(u"alarms"_s, {}, scope)->note(u"no_person"_s));
    scope.person = desk.li.id;
    const auto report = Reports(desk.reader()).run(u"alarms"_s, {}, scope);
    REQUIRE(report->rows.size() == 2);
    CHECK(report->rows[0].key == u"appointment/"_s + visit.id.toString());
    CHECK(report->rows[1].cells[0].label.en == u"Task late"_s);
    CHECK(report->rows[0].cells[4].text == u"2026-11-18 14:45"_s);
    CHECK(Reports::rowsType(u"alarms"_s, report->rows[1].key, u"record"_s) == u"task"_s);
    const auto behind = Reports(desk.reader()).rowsBehind(u"alarms"_s, {}, scope, report->rows[1].key, u"record"_s);
    CHECK(behind.value() == std::vector { late.id });
}
