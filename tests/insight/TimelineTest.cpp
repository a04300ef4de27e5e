#include "Deals.h"

#include "insight/CustomerFigures.h"
#include "insight/DealPath.h"
#include "insight/Timeline.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// One customer with a deal and a contact, and what happened with them.
struct Story : Deals
{
    Record company = workspace.named(u"company"_s, u"Acme"_s);
    Record contact = workspace.named(u"contact"_s, u"张伟"_s);
    Record deal = make("2026-10-01", 500000);

    Story()
    {
        set(deal, u"company"_s, [this](Record& record) { record.set(u"company"_s, company.id); });
        deal = workspace.get(deal);
    }
    Record activity(
        const char* kind, const char* subject, const char* on, const Record& corrects = {}, bool isVoid = false)
    {
        Record record = workspace->blank(u"activity"_s);
        record.set(u"kind"_s, QString::fromLatin1(kind)).set(u"subject"_s, QString::fromLatin1(subject));
        record.set(u"happened_at"_s, QDateTime(day(on), QTime(10, 0)).toMSecsSinceEpoch());
        record.set(u"corrects"_s, corrects.id);
        if (isVoid) record.set(u"void"_s, qint64(1));
        return workspace.add(std::move(record));
    }
    void about(const Record& activity, const Record& subject)
    {
        Record share = workspace->blank(u"activity_share"_s);
        share.set(u"activity"_s, activity.id).set(u"share"_s, qint64(10000));
        share.set(u"about"_s, AnyRef { subject.type->number(), subject.id });
        workspace.add(std::move(share));
    }
    void took(const Record& activity, const Record& who)
    {
        Record person = workspace->blank(u"activity_person"_s);
        person.set(u"activity"_s, activity.id).set(u"who"_s, AnyRef { who.type->number(), who.id });
        workspace.add(std::move(person));
    }
    Record task(const char* subject, const char* due, const char* status = "open")
    {
        Record record = workspace->blank(u"task"_s);
        record.set(u"subject"_s, QString::fromLatin1(subject)).set(u"due_on"_s, day(due));
        record.set(u"status"_s, QString::fromLatin1(status)).set(u"opportunity"_s, deal.id);
        return workspace.add(std::move(record));
    }
    /// Titles of a timeline, "+" before what is planned; moves and changes by their kind.
    QStringList told(const Record& subject)
    {
        const Timeline timeline(reader());
        const auto rows = timeline.outline(*subject.type, subject.id);
        REQUIRE(rows.hasValue());
        const auto entries = timeline.entries(*rows);
        REQUIRE(entries.hasValue());
        QStringList words;
        for (const TimelineEntry& entry : *entries) {
            QString word = entry.record.title();
            if (entry.row.kind == TimelineKind::Move) word = u"move "_s + entry.record.text(u"direction"_s);
            if (entry.row.kind == TimelineKind::Change) word = u"change "_s + entry.record.text(u"what"_s);
            words.append((entry.row.planned ? u"+"_s : QString()) + word);
        }
        return words;
    }
};

} // namespace

TEST_CASE("a deal's timeline has what is planned on top, most urgent first, and the past below, newest first")
{
    Story story;
    story.about(story.activity("call", "First call", "2026-10-05"), story.deal);
    story.about(story.activity("visit", "Line walk", "2026-11-02"), story.deal);
    story.activity("call", "Of somebody else", "2026-11-03");
    story.move(story.deal, story.stages.second, "2026-10-20");
    story.set(
        story.deal, u"amount"_s,
        [](Record& record) {
            record.set(u"amount"_s, Money { 400000, u"USD"_s });
        },
        "2026-11-10");
    story.task("Send offer", "2026-11-20");
    story.task("Late one", "2026-11-10");
    story.task("Some day", nullptr);
    story.task("Was done", "2026-10-25", "done");
    CHECK(story.told(story.deal)
        == QStringList { u"+Late one"_s, u"+Send offer"_s, u"+Some day"_s, u"change amount"_s, u"Line walk"_s,
            u"Was done"_s, u"move forward"_s, u"First call"_s, u"move entered"_s });
}

TEST_CASE("what was corrected or voided does not stand in a timeline, its correction does")
{
    Story story;
    const Record wrong = story.activity("call", "Wrong words", "2026-11-02");
    const Record slip = story.activity("note", "A slip", "2026-11-03");
    story.about(wrong, story.deal);
    story.about(slip, story.deal);
    story.about(story.activity("call", "Right words", "2026-11-02", wrong), story.deal);
    story.about(story.activity("note", "A slip", "2026-11-03", slip, true), story.deal);
    CHECK(story.told(story.deal) == QStringList { u"Right words"_s, u"move entered"_s });
}

TEST_CASE("a customer's timeline gathers that of his deals, each thing once; a contact's what he took part in")
{
    Story story;
    Record visit = story.workspace->blank(u"activity"_s);
    visit.set(u"kind"_s, u"visit"_s).set(u"subject"_s, u"Both ways"_s).set(u"company"_s, story.company.id);
    visit.set(u"happened_at"_s, QDateTime(Deals::day("2026-11-02"), QTime(10, 0)).toMSecsSinceEpoch());
    visit = story.workspace.add(std::move(visit));
    story.about(visit, story.deal);
    story.took(visit, story.contact);
    story.about(story.activity("call", "Of the deal", "2026-11-04"), story.deal);
    story.task("Of the deal too", "2026-11-30");
    CHECK(story.told(story.company)
        == QStringList { u"+Of the deal too"_s, u"Of the deal"_s, u"Both ways"_s, u"move entered"_s });
    CHECK(story.told(story.contact) == QStringList { u"Both ways"_s });
    const Timeline timeline(story.reader());
    const auto rows = timeline.outline(*story.contact.type, story.contact.id);
    REQUIRE(rows.hasValue());
    const auto entries = timeline.entries(*rows);
    REQUIRE(entries.hasValue());
    REQUIRE(entries->front().people.size() == 1);
    CHECK(entries->front().people.front().name == u"张伟"_s);
}

TEST_CASE("an appointment that an activity tells of stands once; one that was never closed stays planned")
{
    Story story;
    const auto appointment = [&](const char* subject, const char* on, const char* state) {
        Record record = story.workspace->blank(u"appointment"_s);
        record.set(u"subject"_s, QString::fromLatin1(subject)).set(u"start_on"_s, Deals::day(on));
        record.set(u"state"_s, QString::fromLatin1(state)).set(u"opportunity"_s, story.deal.id);
        return story.workspace.add(std::move(record));
    };
    const Record held = appointment("Held", "2026-11-02", "held");
    appointment("Forgotten", "2026-11-03", "planned");
    appointment("Off", "2026-11-04", "cancelled");
    Record told = story.workspace->blank(u"activity"_s);
    told.set(u"kind"_s, u"visit"_s).set(u"subject"_s, u"What came of it"_s).set(u"appointment"_s, held.id);
    told.set(u"happened_at"_s, QDateTime(Deals::day("2026-11-02"), QTime(10, 0)).toMSecsSinceEpoch());
    told = story.workspace.add(std::move(told));
    story.about(told, story.deal);
    CHECK(story.told(story.deal) == QStringList { u"+Forgotten"_s, u"Off"_s, u"What came of it"_s, u"move entered"_s });
}

TEST_CASE("the way of a deal counts the days of all visits and ends with Won or with the end it has")
{
    Story story;
    story.move(story.deal, story.stages.second, "2026-10-11");
    story.move(story.deal, story.stages.first, "2026-10-21");
    story.move(story.deal, story.stages.third, "2026-11-10");
    const QDate today = story.workspace->today(); // 18 Nov 2026
    auto path = DealPath::of(story.reader(), story.workspace.get(story.deal), today);
    REQUIRE(path.hasValue());
    REQUIRE(path->stages.size() == 4);
    CHECK(path->current == 2);
    CHECK(path->daysInStage == 8);
    CHECK(path->stages[0].days == 10 + 20);
    CHECK(path->stages[1].days == 10);
    CHECK(path->stages[2].days == 8);
    CHECK(path->stages[3].stage.name == u"Won"_s);
    CHECK(!path->stages[3].visited);
    story.move(story.deal, story.stages.lost, "2026-11-15");
    path = DealPath::of(story.reader(), story.workspace.get(story.deal), today);
    REQUIRE(path.hasValue());
    CHECK(path->current == 3);
    CHECK(path->stages[3].stage.name == u"Lost"_s);
    CHECK(path->stages[2].days == 5);
}

TEST_CASE("a customer's figures come from his own deals and visits")
{
    Story story;
    const auto ended = [&](const char* closed, const Record& stage, qint64 cents) {
        const Record deal = story.ended("2024-01-01", closed, stage, cents);
        story.set(deal, u"company"_s, [&](Record& record) { record.set(u"company"_s, story.company.id); });
    };
    ended("2026-10-05", story.stages.won, 100000);
    ended("2026-07-05", story.stages.won, 50000);
    ended("2024-02-05", story.stages.won, 999900); // too old for the 24 months
    ended("2026-10-06", story.stages.lost, 70000);
    story.ended("2026-01-01", "2026-02-01", story.stages.won, 12300); // another customer's
    const QueryRunner runner(story.reader(), u"USD"_s, {}, story.workspace->today());
    const auto figures = CustomerFigures::of(runner, story.company.id, story.workspace->today());
    REQUIRE(figures.hasValue());
    CHECK(figures->open.count == 1);
    CHECK(figures->wonDeals == 2);
    CHECK(figures->won == Deals::usd(150000));
    CHECK(figures->allWon == 3);
    CHECK(figures->allLost == 1);
    CHECK(figures->lastContact == 0);
    REQUIRE(figures->quarters.size() == 8);
    CHECK(figures->quarters.back().year == 2026);
    CHECK(figures->quarters.back().quarter == 4);
    CHECK(figures->quarters.back().minor == 100000);
    CHECK(figures->quarters[6].minor == 50000);
    CHECK(figures->quarters[0].minor == 0);
    CHECK(figures->currency == u"USD"_s);
}
