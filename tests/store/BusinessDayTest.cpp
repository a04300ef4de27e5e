#include "model/StageOrder.h"
#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a deal is not moved or closed before it was opened, nor closed in the future")
{
    TestWorkspace world; // 18 November 2026
    const TestWorkspace::Stages stages = world.stages();
    Record deal = world->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Hall"_s).set(u"stage"_s, stages.first.id).set(u"opened_on"_s, QDate(2026, 11, 2));
    world.add(deal);
    const auto move = [&](const RecordId& stage, QDate day) {
        Record changed = world.get(deal);
        changed.set(u"stage"_s, stage);
        EditStep step = EditStep::change(changed, { u"stage"_s });
        step.happenedOn = day;
        const auto done = world->apply({ u"move"_s, { step }, {} });
        return done ? QString() : world->problems().front().field + u' ' + world->problems().front().word;
    };

    CHECK(move(stages.second.id, QDate(2026, 11, 1)) == u"happened_on order"_s);
    CHECK(move(stages.won.id, QDate(2026, 11, 1)) == u"happened_on order"_s);
    CHECK(move(stages.second.id, QDate(2026, 11, 2)).isEmpty());
    CHECK(move(stages.won.id, QDate(2026, 11, 3)).isEmpty());
    Record closed = world.get(deal);
    closed.set(u"closed_on"_s, QDate(2026, 11, 19));
    CHECK_FALSE(world->apply({ u"later"_s, { EditStep::change(closed, { u"closed_on"_s }) }, {} }).hasValue());
    CHECK(world->problems().front().word == u"future"_s);
}

TEST_CASE("a deal that goes from one end to another ended on the day of the other")
{
    TestWorkspace world; // 18 November 2026
    const TestWorkspace::Stages stages = world.stages();
    Record deal = world->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Hall"_s).set(u"stage"_s, stages.first.id).set(u"opened_on"_s, QDate(2026, 10, 1));
    world.add(deal);
    const auto move = [&](const RecordId& stage, QDate day, QDate closed = {}) {
        Record changed = world.get(deal);
        changed.set(u"stage"_s, stage);
        if (closed.isValid()) changed.set(u"closed_on"_s, closed);
        EditStep step = EditStep::change(changed, { u"stage"_s, u"closed_on"_s });
        step.happenedOn = day;
        REQUIRE(world->apply({ u"move"_s, { step }, {} }));
        return world.get(deal).date(u"closed_on"_s);
    };
    CHECK(move(stages.lost.id, QDate(2026, 10, 20)) == QDate(2026, 10, 20));
    CHECK(move(stages.won.id, QDate(2026, 11, 12)) == QDate(2026, 11, 12));
    CHECK(world.get(deal).date(u"entered_on"_s) == QDate(2026, 11, 12));
    CHECK(world.count("SELECT count(*) FROM stage_event WHERE _v=1 AND direction='won' AND happened_on='2026-11-12'")
        == 1);
    // A day that is given with the move stands.
    CHECK(move(stages.lost.id, QDate(2026, 11, 18), QDate(2026, 11, 15)) == QDate(2026, 11, 15));
    REQUIRE(world->undo());
    CHECK(world.get(deal).date(u"closed_on"_s) == QDate(2026, 11, 12));
}

TEST_CASE("a visit may be dated back within the limit only, and never ahead")
{
    TestWorkspace world; // 18 November 2026, 09:42
    const auto at
        = [](int month, int day) { return QDateTime(QDate(2026, month, day), QTime(9, 0)).toMSecsSinceEpoch(); };
    const auto visit = [&](qint64 moment) {
        Record activity = world->blank(u"activity"_s);
        activity.set(u"kind"_s, u"visit"_s).set(u"subject"_s, u"Visit"_s).set(u"happened_at"_s, moment);
        return activity;
    };
    const auto enter = [&](const Record& activity) {
        const auto done = world->apply({ u"visit"_s, { EditStep::create(activity) }, {} });
        return done ? QString() : world->problems().front().field + u' ' + world->problems().front().word;
    };
    CHECK(enter(visit(at(3, 2))).isEmpty()); // no limit is set
    Record own = world->blank(u"own_company"_s);
    own.set(u"name"_s, u"Us"_s).set(u"base_currency"_s, u"USD"_s).set(u"back_days"_s, qint64(10));
    world.add(own);

    CHECK(enter(visit(at(11, 19))) == u"happened_at future"_s);
    CHECK(enter(visit(at(11, 7))) == u"happened_at too_far_back"_s);
    CHECK(enter(visit(at(11, 8))).isEmpty());
}

TEST_CASE("what is entered without a day happened on the day of the edit")
{
    TestWorkspace world;
    const TestWorkspace::Stages stages = world.stages();
    Record model = world->blank(u"stage_model"_s);
    model.set(u"stage"_s, stages.first.id).set(u"probability"_s, qint64(2000));
    Record back = world->blank(u"stage_model"_s);
    back.cells = model.cells;
    world.add(model);
    EditStep step = EditStep::create(back);
    step.happenedOn = QDate(2026, 11, 3);
    REQUIRE(world->apply({ u"earlier"_s, { step }, {} }).hasValue());

    CHECK(world.get(model).date(u"happened_on"_s) == QDate(2026, 11, 18));
    CHECK(world.get(back).date(u"happened_on"_s) == QDate(2026, 11, 3));
}

TEST_CASE("between two sort keys there is always another")
{
    const auto check = [](const QString& below, const QString& above) {
        const QString key = sortKeyBetween(below, above);
        INFO(below.toStdString() << " < " << key.toStdString() << " < " << above.toStdString());
        CHECK(below < key);
        CHECK((above.isEmpty() || key < above));
        return key;
    };
    for (const QString& above : { u""_s, u"b"_s, u"a"_s, u"100"_s, u"aa"_s, u"z"_s, u"!"_s })
        check({}, above);
    check(u"b"_s, u"c"_s);
    check(u"100"_s, u"200"_s);
    check(u"100"_s, u"1001"_s);
    check(u"910"_s, u"b"_s);
    check(u"z"_s, {});
    check(u"zz"_s, u"zza"_s);
    check(u"线索"_s, {});
    QString low = u"b"_s;
    QString high = u"c"_s;
    for (int i = 0; i < 100; ++i)
        (i % 3 ? low : high) = check(low, high);
    for (QString last = u"m"_s; last.size() < 12;)
        last = check(last, {});
    CHECK(u"c"_s < sortKeyBetween(u"c"_s, u"b"_s));
}
