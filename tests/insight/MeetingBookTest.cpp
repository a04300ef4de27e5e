#include "insight/Deals.h"
#include "insight/MeetingBook.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using State = MeetingPromise::State;

/// A deal that is talked about in meetings. Today is 18 November 2026.
class Talks : public Deals
{
public:
    Record meeting(const char* on)
    {
        Record meeting = workspace->blank(u"meeting"_s);
        return workspace.add(meeting.set(u"subject"_s, u"Weekly"_s).set(u"held_on"_s, day(on)));
    }
    Record say(const Record& meeting, const Record& about, const QString& text, const Record& task = {})
    {
        Record point = workspace->blank(u"meeting_point"_s);
        point.set(u"meeting"_s, meeting.id).set(u"about"_s, AnyRef { about.type->number(), about.id });
        point.set(u"text"_s, text).set(u"task"_s, task.id).set(u"happened_at"_s, ++m_moment);
        return workspace.add(point);
    }
    Record promise(const char* due, const QString& status = u"open"_s, const char* done = nullptr)
    {
        Record task = workspace->blank(u"task"_s);
        task.set(u"subject"_s, u"Call"_s).set(u"due_on"_s, day(due)).set(u"status"_s, status);
        return workspace.add(task.set(u"done_on"_s, day(done)));
    }
    MeetingBook book() { return MeetingBook(reader(), workspace->today()); }

private:
    qint64 m_moment = 1000;
};

} // namespace

TEST_CASE("a promise is kept, kept late, broken or open by its day and by what became of its task")
{
    Talks talks;
    const auto stateOf = [&](const Record& task) {
        return MeetingPromise::stateOf(talks.workspace.get(task), talks.workspace->today());
    };
    CHECK(stateOf(talks.promise("2026-11-10", u"done"_s, "2026-11-10")) == State::Kept);
    CHECK(stateOf(talks.promise("2026-11-10", u"done"_s, "2026-11-11")) == State::KeptLate);
    CHECK(stateOf(talks.promise("2026-11-17")) == State::Broken);
    CHECK(stateOf(talks.promise("2026-11-30", u"dropped"_s)) == State::Broken);
    CHECK(stateOf(talks.promise("2026-11-18")) == State::Open);
    CHECK(stateOf(talks.promise(nullptr)) == State::Open);
}

TEST_CASE("what was said about a deal comes newest first, with its promise and the day it was talked about")
{
    Talks talks;
    const Record deal = talks.make("2026-09-01", 1000);
    const Record other = talks.make("2026-09-01", 1000);
    const Record old = talks.meeting("2026-11-04");
    const Record last = talks.meeting("2026-11-11");
    talks.say(last, deal, u"Budget is there"_s, talks.promise("2026-11-13", u"done"_s, "2026-11-12"));
    talks.say(old, deal, u"Budget is asked for"_s);
    talks.say(last, other, {});

    const auto said = talks.book().about({ deal.id });
    REQUIRE(said.hasValue());
    REQUIRE(said->size() == 2);
    CHECK(said->front().text == u"Budget is there"_s);
    CHECK(said->front().heldOn == QDate(2026, 11, 11));
    REQUIRE(said->front().promise);
    CHECK(said->front().promise->state == State::Kept);
    CHECK_FALSE(said->back().promise);
    CHECK(talks.book().pointsOf(last.id)->size() == 2);
    const auto days = talks.book().talkedOn({ deal.id, other.id, old.id });
    CHECK(days->value(deal.id) == QDate(2026, 11, 11));
    CHECK(days->value(other.id) == QDate(2026, 11, 11));
    CHECK_FALSE(days->contains(old.id));
    CHECK((**talks.book().lastBefore(QDate(2026, 11, 18))).id == last.id);
    CHECK((**talks.book().lastBefore(QDate(2026, 11, 11))).id == old.id);
    CHECK_FALSE(talks.book().lastBefore(QDate(2026, 11, 4))->has_value());
}

TEST_CASE("a promise whose task was deleted was never made")
{
    Talks talks;
    const Record deal = talks.make("2026-09-01", 1000);
    const Record task = talks.promise("2026-11-13");
    talks.say(talks.meeting("2026-11-11"), deal, u"Call"_s, task);
    REQUIRE(talks.book().about({ deal.id })->front().promise);
    talks.apply(EditStep::remove(*task.type, task.id));
    CHECK_FALSE(talks.book().about({ deal.id })->front().promise);
}

TEST_CASE("the news of a deal are its moves and changes since the day, the newest first")
{
    Talks talks;
    const Record deal = talks.make("2026-09-01", 1000);
    talks.move(deal, talks.stages.second, "2026-11-02");
    talks.move(deal, talks.stages.third, "2026-11-12");
    talks.set(
        deal, u"amount"_s,
        [](Record& one) {
            one.set(u"amount"_s, Money { 2000, u"USD"_s });
        },
        "2026-11-13");

    const auto news = talks.book().newsOf(deal.id, QDate(2026, 11, 11));
    REQUIRE(news.hasValue());
    REQUIRE(news->size() == 2);
    CHECK(news->front().what == DealNews::What::Amount);
    CHECK(news->back().what == DealNews::What::Moved);
    CHECK(news->back().record.reference(u"to_stage"_s) == talks.stages.third.id);
    CHECK(talks.book().newsOf(deal.id, QDate(2026, 11, 14))->empty());
}
