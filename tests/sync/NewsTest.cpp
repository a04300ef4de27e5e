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
    void goOn() { read = Laptop::take(news()).until; }
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

    team.goOn();
    team.boss.set(team.deal, u"amount"_s, Money { 5000, u"CNY"_s });
    items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Changed);
    CHECK(items[0].fields == QStringList { u"amount"_s });

    team.goOn();
    team.boss.set(team.deal, u"owner"_s, team.chief.id);
    items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Taken);
    CHECK(items[0].after->reference(u"owner"_s) == team.chief.id);
}

TEST_CASE("what one person changes twice on a day is one line, from what it was first to what it is last")
{
    Team team;
    team.boss.set(team.deal, u"owner"_s, team.me.id);
    team.boss.set(team.deal, u"amount"_s, Money { 5000, u"CNY"_s });
    (void)team.afterMeeting();
    team.goOn();
    team.boss.set(team.deal, u"amount"_s, Money { 6000, u"CNY"_s });
    team.boss.set(team.deal, u"expected_close"_s, QDate(2026, 12, 1));
    team.boss.set(team.deal, u"amount"_s, Money { 7000, u"CNY"_s });
    const auto items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].fields == QStringList { u"amount"_s, u"expected_close"_s });
    CHECK(items[0].before->money(u"amount"_s).minor == 5000);
    CHECK(items[0].after->money(u"amount"_s).minor == 7000);
    CHECK(items[0].after->date(u"expected_close"_s) == QDate(2026, 12, 1));
    CHECK(items[0].first > team.read);
    CHECK(items[0].first < items[0].last);
    team.boss.tick(24 * 3600'000);
    team.laptop.tick(24 * 3600'000);
    team.boss.set(team.deal, u"amount"_s, Money { 8000, u"CNY"_s });
    const auto later = team.afterMeeting();
    REQUIRE(later.size() == 2);
    CHECK(later[0].before->money(u"amount"_s).minor == 7000);
    CHECK(later[0].key() != later[1].key());
}

TEST_CASE("a price tells what it was before")
{
    Team team;
    Record product = team.boss.workspace->blank(u"product"_s);
    product.set(u"name"_s, u"Valve"_s).set(u"list_price"_s, Money { 1200, u"CNY"_s });
    const Handle valve = team.boss.add(product);
    CHECK(team.afterMeeting().empty());
    team.boss.set(valve, u"name"_s, u"Valve DN 50"_s);
    team.boss.set(valve, u"list_price"_s, Money { 1500, u"CNY"_s });
    const auto items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Priced);
    CHECK(items[0].before->money(u"list_price"_s).minor == 1200);
    CHECK(items[0].after->money(u"list_price"_s).minor == 1500);
}

TEST_CASE("a customer is given once: what else is written with its owner is no news")
{
    Team team;
    const Handle unit = team.boss.add(u"unit"_s, u"North"_s);
    team.boss.set(team.company, u"owner"_s, team.me.id);
    const auto items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Given);
    team.goOn();
    team.boss.set(team.company, u"owner_unit"_s, unit.id);
    CHECK(team.afterMeeting().empty());
}

TEST_CASE("whoever wrote the value that is not in place is told by whom it was overtaken; the other is not")
{
    Team team;
    team.laptop.set(team.company, u"phone"_s, u"111"_s);
    team.boss.tick(60'000);
    team.boss.set(team.company, u"phone"_s, u"222"_s);
    (void)team.afterMeeting();
    const auto conflicts = team.laptop.conflicts();
    REQUIRE(conflicts.size() == 1);
    const auto item = SyncNews::overtaken(conflicts[0], team.me.id);
    REQUIRE(item);
    CHECK(item->kind == NewsItem::Kind::Overtaken);
    CHECK(item->by == team.chief.id);
    CHECK(item->before->text(u"phone"_s) == u"111");
    CHECK(item->after->text(u"phone"_s) == u"222");
    CHECK(item->conflict == conflicts[0].no);
    CHECK_FALSE(SyncNews::overtaken(conflicts[0], team.chief.id));
    CHECK_FALSE(SyncNews::overtaken(conflicts[0], {}));
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
    team.goOn();
    Record note = team.boss.workspace->blank(u"activity"_s);
    note.set(u"kind"_s, u"note"_s).set(u"body"_s, u"He asks for a visit"_s).set(u"company"_s, team.company.id);
    note.set(u"happened_at"_s, qint64(*team.boss.instant));
    team.boss.add(note);
    const auto items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Noted);
    CHECK(items[0].record == team.company.id);
    CHECK(items[0].note->text(u"body"_s) == u"He asks for a visit");
}

TEST_CASE("an activity for his deal is news also where another looks after the customer, and once only")
{
    Team team;
    team.boss.set(team.deal, u"owner"_s, team.me.id);
    (void)team.afterMeeting();
    team.goOn();
    Record note = team.boss.workspace->blank(u"activity"_s);
    note.set(u"kind"_s, u"call"_s).set(u"company"_s, team.company.id);
    note.set(u"happened_at"_s, qint64(*team.boss.instant));
    const Handle call = team.boss.add(note);
    Record share = team.boss.workspace->blank(u"activity_share"_s);
    share.set(u"activity"_s, call.id).set(u"share"_s, qint64(10000));
    share.refer(u"about"_s, team.boss.typeOf(team.deal), team.deal.id);
    team.boss.add(share);
    auto items = team.afterMeeting();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == NewsItem::Kind::Noted);
    CHECK(items[0].record == team.deal.id);
    team.laptop.set(team.company, u"owner"_s, team.me.id);
    items = Laptop::take(team.news()).items;
    REQUIRE(items.size() == 1);
    CHECK(items[0].record == team.company.id);
}
