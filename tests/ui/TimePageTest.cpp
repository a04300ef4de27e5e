#include "RecordDesk.h"

#include "insight/TimeBook.h"
#include "models/ReportTableModel.h"
#include "models/TaskActs.h"
#include "pages/FunnelScope.h"
#include "widgets/FactStrip.h"

#include <QAction>
#include <QSignalSpy>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Li has visited the first deal this week; Wednesday, 18 November 2026.
struct TimeDesk : RecordDesk
{
    Record li = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Li"_s); });

    Record done(const char* kind, qint64 minutes, int daysAgo, const Record& deal = {})
    {
        const Record entry = add(u"activity"_s, [&](Record& record) {
            const QDateTime at(session->today().addDays(-daysAgo), QTime(8, 0));
            record.set(u"kind"_s, QString::fromLatin1(kind)).set(u"by"_s, li.id).set(u"minutes"_s, minutes);
            record.set(u"subject"_s, QString::fromLatin1(kind)).set(u"happened_at"_s, at.toMSecsSinceEpoch());
        });
        if (!deal.id.isNull())
            add(u"activity_share"_s, [&](Record& part) {
                part.set(u"activity"_s, entry.id).set(u"share"_s, qint64(10000));
                part.set(u"about"_s, AnyRef { deal.type->number(), deal.id });
            });
        return entry;
    }
    const ReportResult& report()
    {
        auto* table = window.page()->findChild<DataTable*>(u"reportTable"_s);
        REQUIRE(table);
        const auto* rows = qobject_cast<const ReportTableModel*>(table->model());
        REQUIRE(rows);
        return rows->report();
    }
};

} // namespace

TEST_CASE("Today leads to where one's week went: the report of time, of this week and of who sits here")
{
    TimeDesk desk;
    desk.done("visit", 90, 1, desk.deals[0]);
    desk.done("call", 15, 0);
    desk.done("call", 400, 9); // long ago
    desk.session->setPerson(desk.li.id);
    desk.go(u"fairlead://page/today"_s);
    desk.find<QAction>(u"myWeekAction"_s)->trigger();
    desk.session->settle();
    const FunnelScope scope = FunnelScope::of(QUrlQuery(desk.window.page()->address()));
    CHECK(scope.period == u"week"_s);
    CHECK(scope.person == desk.li.id);
    CHECK(scope.at(desk.session->today()).period == Period { QDate(2026, 11, 16), QDate(2026, 11, 22) });
    CHECK(desk.report().name == u"time"_s);
    REQUIRE(desk.report().rows.size() == 2);
    CHECK(desk.report().rows[0].key == u"visit"_s);
    CHECK(desk.report().figure(u"hours"_s)->cell.ratio.text(2) == u"1.75"_s);
    for (const char* by : { "deal", "day", "week", "person" }) {
        desk.go(u"fairlead://page/analysis?report=time&period=week&by="_s + QString::fromLatin1(by));
        CHECK(desk.report().by == QString::fromLatin1(by));
        CHECK_FALSE(desk.report().rows.empty());
    }
}

TEST_CASE("a deal says how much time it took, and opens the activities that it is the sum of")
{
    TimeDesk desk;
    const Record visit = desk.done("visit", 90, 1, desk.deals[0]);
    desk.done("call", 15, 0);
    desk.go(u"fairlead://page/opportunities"_s);
    desk.open(desk.deals[0]);
    auto* strip = desk.part<FactStrip>(u"factStrip"_s);
    CHECK(strip->accessibleName().contains(u"Time spent: 1.5 h"_s));
    CHECK(strip->focusPolicy() == Qt::TabFocus);
    QTest::keyClick(strip, Qt::Key_Return);
    desk.session->settle();
    const auto* model = desk.window.page()->findChild<DataTable*>()->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 0).data().toString().contains(u"visit"_s));
}

TEST_CASE("a task that is finished with how long it took counts beside the time that was planned for it, as one act")
{
    TimeDesk desk;
    const Record task = desk.add(u"task"_s, [&](Record& record) {
        record.set(u"subject"_s, u"Offer"_s).set(u"status"_s, u"open"_s).set(u"planned_minutes"_s, qint64(60));
        record.set(u"opportunity"_s, desk.deals[0].id).set(u"owner"_s, desk.li.id);
    });
    REQUIRE(TaskActs(*desk.session).finish({ task.id }, u"sent"_s, 90));
    const auto spent = TimeBook(desk.session->reader()).ofDeal(desk.deals[0].id);
    CHECK(spent->spent == 90 * partsOfMinute);
    CHECK(spent->planned == 60 * partsOfMinute);
    desk.session->undo();
    CHECK(TimeBook(desk.session->reader()).ofDeal(desk.deals[0].id)->activities == 0);
    const auto back = TaskActs(*desk.session).find(task.id);
    CHECK(back->text(u"status"_s) == u"open"_s);
}
