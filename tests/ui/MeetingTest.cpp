#include "Desk.h"

#include "models/MeetingActs.h"
#include "models/MeetingAgenda.h"
#include "pages/MeetingPage.h"
#include "pages/MeetingSheet.h"
#include "widgets/RowList.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Li Wei has Alpha and Delta, Ann has Beta; last week a call was promised for Alpha and not made.
struct MeetingDesk : Desk
{
    Record li = add(u"person"_s, [](Record& one) { one.set(u"full_name"_s, u"Li Wei"_s); });
    Record ann = add(u"person"_s, [](Record& one) { one.set(u"full_name"_s, u"Ann"_s); });

    MeetingDesk()
    {
        for (const auto& [deal, owner] : { std::pair(0, &li), std::pair(3, &li), std::pair(1, &ann) })
            change(deals[size_t(deal)], u"owner"_s, [owner = owner](Record& one) { one.set(u"owner"_s, owner->id); });
        const Record meeting = add(u"meeting"_s, [this](Record& one) {
            one.set(u"subject"_s, u"Weekly"_s).set(u"held_on"_s, session->today().addDays(-7));
        });
        const Record task = add(u"task"_s, [this](Record& one) {
            one.set(u"subject"_s, u"Call purchasing"_s).set(u"owner"_s, li.id).set(u"status"_s, u"open"_s);
            one.set(u"due_on"_s, session->today().addDays(-2));
        });
        add(u"meeting_point"_s, [&](Record& one) {
            one.set(u"meeting"_s, meeting.id).set(u"about"_s, refTo(0)).set(u"task"_s, task.id);
            one.set(u"text"_s, u"Call purchasing"_s).set(u"happened_at"_s, qint64(1000)).set(u"person"_s, li.id);
        });
        go(u"fairlead://page/opportunities?view=open"_s);
        find<QAction>(u"startMeeting"_s)->trigger();
        session->settle();
        session->settle();
    }
    AnyRef refTo(size_t deal) { return { session->catalog().type(u"opportunity"_s).number(), deals[deal].id }; }
    MeetingPage& page() { return *find<MeetingPage>(u"meetingPage"_s); }
    void choose(size_t deal)
    {
        for (int i = 0; i < 8 && page().deal() != deals[deal].id; ++i)
            find<QAction>(u"nextDeal"_s)->trigger();
        for (int i = 0; i < 8 && page().deal() != deals[deal].id; ++i)
            find<QAction>(u"previousDeal"_s)->trigger();
        session->settle();
        REQUIRE(page().deal() == deals[deal].id);
    }
    void type(const QString& text)
    {
        auto* line = find<QLineEdit>(u"meetingNoteEdit"_s);
        line->setFocus();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        session->settle();
    }
    std::vector<Record> all(const QString& type)
    {
        std::vector<Record> found;
        REQUIRE(session->reader().records(session->catalog().type(type), "_v=1 ORDER BY n", {},
            [&found](const Record& record) { found.push_back(record); }));
        return found;
    }
};

} // namespace

TEST_CASE("a meeting goes person by person through the list it was called from")
{
    MeetingDesk desk;
    const MeetingAgenda& agenda = desk.page().agenda();
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.count() == 3);
    CHECK(agenda.lastHeld == desk.session->today().addDays(-7));
    for (const MeetingAgenda::Person& person : agenda.people)
        for (const MeetingAgenda::Deal& deal : person.deals) {
            CHECK(desk.get(desk.deals[0]).reference(u"owner"_s) == desk.li.id);
            CHECK(deal.talkedOn.isValid() == (deal.title == u"Alpha"_s));
            CHECK(deal.broken == (deal.title == u"Alpha"_s ? 1 : 0));
            CHECK_FALSE(deal.done);
        }
    CHECK(agenda.beside(agenda.people.back().deals.back().id, 1).isNull());
}

TEST_CASE("a line with a name and a day becomes a task of that person, and a point of the minutes, at once")
{
    MeetingDesk desk;
    desk.choose(0);
    desk.type(u"@Ann send the plan tomorrow"_s);
    const Record task = desk.all(u"task"_s).back();
    CHECK(task.title() == u"send the plan"_s);
    CHECK(task.reference(u"owner"_s) == desk.ann.id);
    CHECK(task.date(u"due_on"_s) == desk.session->today().addDays(1));
    CHECK(task.text(u"origin"_s) == u"meeting"_s);
    CHECK(task.reference(u"opportunity"_s) == desk.deals[0].id);
    const Record point = desk.all(u"meeting_point"_s).back();
    CHECK(point.reference(u"task"_s) == task.id);
    const auto meetings = desk.all(u"meeting"_s);
    REQUIRE(meetings.size() == 2);
    CHECK(point.reference(u"meeting"_s) == meetings.back().id);
    CHECK(meetings.back().date(u"held_on"_s) == desk.session->today());
    // One act: one undo takes task, point and the meeting that began with them.
    desk.session->undo();
    CHECK(desk.all(u"task"_s).size() == 1);
    CHECK(desk.all(u"meeting"_s).size() == 1);
}

TEST_CASE("a line without a day is a point, or a coaching note where the person says so; one meeting holds them all")
{
    MeetingDesk desk;
    desk.choose(0);
    desk.type(u"Budget is there"_s);
    CHECK(desk.all(u"meeting_point"_s).back().text(u"text"_s) == u"Budget is there"_s);
    QTest::keyClick(desk.find<QLineEdit>(u"meetingNoteEdit"_s), Qt::Key_3, Qt::AltModifier);
    desk.type(u"Ask for the plant manager"_s);
    const auto comments = desk.all(u"comment"_s);
    REQUIRE(comments.size() == 1);
    CHECK(comments.front().text(u"kind"_s) == u"coaching"_s);
    CHECK(comments.front().reference(u"addressee"_s) == desk.li.id);
    CHECK(desk.all(u"meeting"_s).size() == 2);
    // What is said to one is not in the minutes of all.
    desk.find<QAction>(u"copyMinutes"_s)->trigger();
    const QString minutes = QGuiApplication::clipboard()->text();
    CHECK(minutes.contains(u"Budget is there"_s));
    CHECK_FALSE(minutes.contains(u"plant manager"_s));
    desk.find<QAction>(u"keepMinutes"_s)->trigger();
    CHECK(desk.all(u"meeting"_s).back().text(u"minutes_text"_s) == minutes);
}

TEST_CASE("talked about, next: the deal is marked, the next one comes up, and its page tells of it")
{
    MeetingDesk desk;
    const RecordId first = desk.page().deal();
    QTest::keyClick(desk.find<QLineEdit>(u"meetingNoteEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    desk.session->settle();
    desk.session->settle();
    CHECK(desk.page().deal() != first);
    CHECK(desk.page().agenda().doneCount() == 1);
    const auto said = MeetingBook(desk.session->reader(), desk.session->today()).about({ first });
    REQUIRE(said.hasValue());
    CHECK(said->front().heldOn == desk.session->today());
    desk.go(u"fairlead://opportunity/"_s + first.toString());
    CHECK(desk.find<QWidget>(u"talkedPanel"_s)->isVisibleTo(&desk.window));
}

TEST_CASE("the deal at hand says what was promised and not kept")
{
    MeetingDesk desk;
    desk.choose(0);
    auto* rows = desk.find<RowList>(u"promiseRows"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    CHECK(rows->accessibleDescription().contains(u"Call purchasing"_s));
    CHECK(rows->accessibleDescription().contains(u"Not kept"_s));
}

TEST_CASE("a note names its owner by @ and its day at either end")
{
    const QDate today(2026, 11, 18); // Wednesday
    const QHash<QString, RecordId> people { { u"Ann"_s, RecordId::create(1) }, { u"Anna Li"_s, RecordId::create(2) },
        { u"李伟"_s, RecordId::create(3) } };
    const auto read = [&](const QString& text) { return MeetingNote::read(text, today, people); };
    CHECK(read(u"@ann call fri"_s).owner == people.value(u"Ann"_s));
    CHECK(read(u"@ann call fri"_s).text == u"call"_s);
    CHECK(read(u"@ann call fri"_s).day == QDate(2026, 11, 20));
    CHECK(read(u"call @Anna Li today"_s).owner == people.value(u"Anna Li"_s));
    CHECK(read(u"@Annabel knows"_s).owner.isNull());
    CHECK(read(u"@李伟给采购打电话"_s).owner == people.value(u"李伟"_s));
    CHECK(read(u"@李伟给采购打电话"_s).text == u"给采购打电话"_s);
    CHECK_FALSE(read(u"the price is the question"_s).isPromise());
    CHECK(read(u"fri"_s).text == u"fri"_s);
}
