#include "Deals.h"

#include "insight/DealContacts.h"
#include "insight/NextActivities.h"
#include "store/query/FilterParser.h"
#include "store/query/QueryRunner.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Plans : Deals
{
    QDate today = workspace->today();
    Record one = make("2026-11-01", 100000);
    Record other = make("2026-11-01", 100000);

    Record task(const Record& deal, QDate due, const QString& status = u"open"_s)
    {
        Record task = workspace->blank(u"task"_s);
        task.set(u"subject"_s, u"Send quote"_s).set(u"opportunity"_s, deal.id);
        task.set(u"due_on"_s, due).set(u"status"_s, status);
        return workspace.add(std::move(task));
    }
    Record visit(const Record& deal, QDate on, const QString& state = u"planned"_s, const QString& rule = {})
    {
        Record visit = workspace->blank(u"appointment"_s);
        visit.set(u"subject"_s, u"Plant tour"_s).set(u"opportunity"_s, deal.id).set(u"kind"_s, u"visit"_s);
        visit.set(u"start_on"_s, on).set(u"state"_s, state).set(u"rule"_s, rule);
        return workspace.add(std::move(visit));
    }
    void step(const Record& deal, const QString& text, QDate on)
    {
        Record changed = workspace.get(deal);
        changed.set(u"next_step"_s, text).set(u"next_on"_s, on);
        REQUIRE(workspace->apply({ u"step"_s, { EditStep::change(changed, { u"next_step"_s, u"next_on"_s }) }, {} }));
    }
    std::optional<NextActivity> next(const Record& deal, std::span<const RecordId> only = {})
    {
        const auto plans = NextActivities::load(workspace->reader(), today, only);
        REQUIRE(plans);
        return plans->of(workspace.get(deal));
    }
};

} // namespace

TEST_CASE("the earliest plan of a deal is the next one, wherever it stands")
{
    Plans plans;
    CHECK_FALSE(plans.next(plans.one));
    plans.step(plans.one, u"Call back"_s, plans.today.addDays(9));
    CHECK(plans.next(plans.one)->text == u"Call back"_s);
    plans.task(plans.one, plans.today.addDays(5));
    CHECK(plans.next(plans.one)->from == NextActivity::From::Task);
    plans.visit(plans.one, plans.today.addDays(2));
    CHECK(*plans.next(plans.one)
        == NextActivity { NextActivity::From::Appointment, u"visit"_s, u"Plant tour"_s, plans.today.addDays(2) });
    plans.task(plans.one, plans.today.addDays(-3));
    CHECK(plans.next(plans.one)->on == plans.today.addDays(-3));
    CHECK_FALSE(plans.next(plans.other));
}

TEST_CASE("what is done, called off or deleted is not planned, nor is a series that began before")
{
    Plans plans;
    plans.task(plans.one, plans.today.addDays(1), u"done"_s);
    plans.task(plans.one, plans.today.addDays(1), u"dropped"_s);
    plans.visit(plans.one, plans.today.addDays(1), u"held"_s);
    plans.visit(plans.one, plans.today.addDays(1), u"cancelled"_s);
    plans.visit(plans.one, plans.today.addDays(-20), u"planned"_s, u"FREQ=WEEKLY"_s);
    const Record gone = plans.task(plans.one, plans.today.addDays(1));
    CHECK(plans.next(plans.one));
    REQUIRE(plans.workspace->apply({ u"remove"_s, { EditStep::remove(*gone.type, gone.id) }, {} }));
    CHECK_FALSE(plans.next(plans.one));
    plans.visit(plans.one, plans.today.addDays(4), u"planned"_s, u"FREQ=WEEKLY"_s);
    CHECK(plans.next(plans.one)->on == plans.today.addDays(4));
}

TEST_CASE("plans of a few deals are the same as those of all; a plan without a day comes last")
{
    Plans plans;
    plans.task(plans.one, {});
    plans.step(plans.one, u"Think"_s, {});
    plans.visit(plans.other, plans.today);
    const std::vector<RecordId> only { plans.one.id };
    CHECK(plans.next(plans.one, only) == plans.next(plans.one));
    CHECK(plans.next(plans.one)->from == NextActivity::From::Task);
    CHECK_FALSE(plans.next(plans.other, only));
    plans.step(plans.one, u"Think"_s, plans.today.addDays(30));
    CHECK(plans.next(plans.one)->from == NextActivity::From::Step);
}

TEST_CASE("the last contact of a deal is its last call, visit or mail; notes and what is void are none")
{
    Plans plans;
    Workspace& workspace = *plans.workspace;
    const auto happen = [&](const QString& kind, const Record& deal, int daysAgo, bool isVoid = false) {
        Record activity = workspace.blank(u"activity"_s);
        const qint64 at = workspace.clock().now() - qint64(daysAgo) * 24 * 3600 * 1000;
        activity.set(u"kind"_s, kind).set(u"happened_at"_s, at).set(u"void"_s, qint64(isVoid));
        plans.workspace.add(activity);
        Record share = workspace.blank(u"activity_share"_s);
        share.set(u"share"_s, qint64(10000))
            .set(u"activity"_s, activity.id)
            .set(u"about"_s, AnyRef { deal.type->number(), deal.id });
        plans.workspace.add(share);
        return at;
    };
    happen(u"visit"_s, plans.one, 60);
    const qint64 last = happen(u"call"_s, plans.one, 40);
    happen(u"note"_s, plans.one, 1);
    happen(u"call"_s, plans.one, 2, true);
    for (const std::vector<RecordId>& asked : { std::vector<RecordId>(), std::vector<RecordId> { plans.one.id } }) {
        const auto days = lastContacts(plans.workspace->reader(), asked);
        REQUIRE(days.hasValue());
        CHECK(days->value(plans.one.id) == last);
        CHECK_FALSE(days->contains(plans.other.id));
    }
    const auto count = [&](const QString& text) {
        Query query;
        query.type = plans.one.type;
        query.filter = FilterParser(workspace.catalog(), u"USD"_s).parse(*query.type, text).value();
        return QueryRunner(workspace.reader(), u"USD"_s, {}, plans.today).count(query).value();
    };
    CHECK(count(u"last_contact < today-30"_s) == 1);
    CHECK(count(u"last_contact < today-50"_s) == 0);
    CHECK(count(u"last_contact is empty"_s) == 1);
    CHECK(count(u"last_contact < today-30 or last_contact is empty"_s) == 2);
    happen(u"mail"_s, plans.other, 3);
    CHECK(count(u"last_contact >= today-7"_s) == 1);
}
