// What a person reads after a meeting.
#include "sync/testing/Laptop.h"
#include "sync/testing/MemoryShare.h"

#include "insight/SyncNews.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

struct Team
{
    Team()
    {
        boss.create();
        boss.share(share);
        me = boss.add(u"person"_s, u"Li Wei"_s);
        chief = boss.add(u"person"_s, u"Chen Bowen"_s);
        boss.workspace->setPerson(chief.id);
        company = boss.add(u"company"_s, u"Castellan Water"_s);
        deal = boss.add(u"opportunity"_s, u"Pumps"_s);
        boss.meet(share);
        laptop.join(share);
        laptop.meet(share);
        laptop.workspace->setPerson(me.id);
        read = Laptop::take(news()).until;
    }
    Result<SyncNews::Answer> news() { return SyncNews(laptop.workspace->reader(), me.id).since(read); }
    std::vector<NewsItem> afterMeeting()
    {
        boss.meet(share);
        laptop.meet(share);
        return Laptop::take(news()).items;
    }
    MemoryShare share;
    Laptop boss { u"Boss"_s };
    Laptop laptop { u"Li"_s };
    Handle me;
    Handle chief;
    Handle company;
    Handle deal;
    qint64 read = 0;
};

} // namespace

TEST_CASE("a person reads that a deal was given to him, changed, and taken again, and by whom")
{
    Team team;
    CHECK(Laptop::take(team.news()).items.empty());
    team.boss.set(team.deal, u"owner"_s, team.me.id);
    auto items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Given);
    CHECK(items[0].record == team.deal.id);
    CHECK(items[0].by == team.chief.id);

    team.read = Laptop::take(team.news()).until;
    team.boss.set(team.deal, u"amount"_s, Money { 5000, u"CNY"_s });
    items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Changed);
    CHECK(items[0].fields == QStringList { u"amount"_s });

    team.read = Laptop::take(team.news()).until;
    team.boss.set(team.deal, u"owner"_s, team.chief.id);
    items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Taken);
}

TEST_CASE("what he wrote himself, and what concerns others, is no news for him")
{
    Team team;
    team.boss.set(team.deal, u"amount"_s, Money { 5000, u"CNY"_s });
    team.boss.set(team.company, u"phone"_s, u"1"_s);
    team.laptop.set(team.company, u"owner"_s, team.me.id);
    CHECK(team.afterMeeting().empty());
}

TEST_CASE("an activity that somebody writes to his customer is news")
{
    Team team;
    team.boss.set(team.company, u"owner"_s, team.me.id);
    (void)team.afterMeeting();
    team.read = Laptop::take(team.news()).until;
    Record note = team.boss.workspace->blank(u"activity"_s);
    note.set(u"kind"_s, u"note"_s).set(u"body"_s, u"He asks for a visit"_s).set(u"company"_s, team.company.id);
    note.set(u"happened_at"_s, qint64(*team.boss.instant));
    team.boss.add(note);
    const auto items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Noted);
    CHECK(items[0].type == u"activity");
}
