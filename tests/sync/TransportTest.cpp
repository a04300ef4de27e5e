// What every share must do, whatever is behind it.
#include "testing/Strings.h"

#include "sync/ShareProbe.h"
#include "sync/ShareRoot.h"
#include "sync/testing/Places.h"

#include <latch>
#include <set>
#include <thread>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
/// Runs a test at every place that can be had here.
void everywhere(const std::function<void(Place&)>& test)
{
    for (const PlaceKind& kind : placeKinds()) {
        std::string why;
        const auto place = kind.make(why);
        if (!place) {
            static std::set<std::string> told;
            if (told.insert(kind.name).second) WARN("skipped: no " << kind.name << " here: " << why);
            continue;
        }
        INFO(kind.name);
        test(*place);
    }
}

QStringList namesIn(Share& share, const QString& folder)
{
    QStringList names;
    const auto entries = share.list(folder);
    REQUIRE(entries);
    for (const Share::Entry& entry : *entries)
        names += entry.folder ? entry.name + u'/' : entry.name;
    return names;
}
} // namespace

TEST_CASE("What is put can be got and listed by others, whole")
{
    everywhere([](Place& place) {
        const auto writer = place.open(), reader = place.open();
        CHECK(writer->put(u"w/sp/0/b.flb"_s, QByteArray("second")));
        CHECK(writer->put(u"w/sp/0/a.flb"_s, QByteArray("first")));
        CHECK(writer->put(u"w/sp/0/empty"_s, QByteArray()));
        CHECK(reader->get(u"w/sp/0/a.flb"_s).value() == "first");
        CHECK(reader->get(u"w/sp/0/empty"_s).value() == "");
        CHECK(namesIn(*reader, {}) == QStringList { u"w/"_s });
        CHECK(namesIn(*reader, u"w/sp/0"_s) == QStringList { u"a.flb"_s, u"b.flb"_s, u"empty"_s });
        CHECK(reader->list(u"w/sp/0"_s)->at(1).size == 6);
    });
}

TEST_CASE("A part of a file can be got")
{
    everywhere([](Place& place) {
        const auto share = place.open();
        REQUIRE(share->put(u"f"_s, QByteArray("0123456789")));
        CHECK(share->get(u"f"_s, 3, 4).value() == "3456");
        CHECK(share->get(u"f"_s, 8, 4).value() == "89");
        CHECK(share->get(u"f"_s, 8).value() == "89");
        CHECK(share->get(u"f"_s, 20, 4).value() == "");
        CHECK(share->get(u"f"_s, 0, 0).value() == "");
    });
}

TEST_CASE("What is missing is told apart from what is wrong")
{
    everywhere([](Place& place) {
        const auto share = place.open();
        CHECK(share->get(u"no"_s).error().code == ErrorCode::NotFound);
        CHECK(share->get(u"no/such/file"_s).error().code == ErrorCode::NotFound);
        CHECK(share->list(u"no"_s).error().code == ErrorCode::NotFound);
        CHECK(share->remove(u"no"_s));
        CHECK(share->remove(u"no/such"_s));
        REQUIRE(share->put(u"d/f"_s, QByteArray("x")));
        CHECK(share->get(u"d"_s).error().code == ErrorCode::NotFound);
        for (const QString& name : { u"../f"_s, u"/f"_s, u"F"_s, u"con"_s }) {
            CHECK(share->get(name).error().code == ErrorCode::Invalid);
            CHECK(share->put(name, QByteArray("x")).error().code == ErrorCode::Invalid);
            CHECK(share->claim(name).error().code == ErrorCode::Invalid);
            CHECK(share->remove(name).error().code == ErrorCode::Invalid);
            CHECK(share->list(name).error().code == ErrorCode::Invalid);
        }
    });
}

TEST_CASE("A damaged file is mended by putting it again")
{
    everywhere([](Place& place) {
        const auto author = place.open(), reader = place.open();
        REQUIRE(author->put(u"d/f"_s, QByteArray(100'000, '\0')));
        REQUIRE(reader->get(u"d/f"_s).value() == QByteArray(100'000, '\0'));
        REQUIRE(author->put(u"d/f"_s, QByteArray(100'000, 'x')));
        CHECK(reader->get(u"d/f"_s).value() == QByteArray(100'000, 'x'));
        REQUIRE(author->put(u"d/f"_s, QByteArray("short")));
        CHECK(reader->get(u"d/f"_s).value() == "short");
        CHECK(namesIn(*reader, u"d"_s) == QStringList { u"f"_s });
    });
}

TEST_CASE("What is removed is gone, and a folder only when it is empty")
{
    everywhere([](Place& place) {
        const auto share = place.open();
        REQUIRE(share->put(u"d/e/f"_s, QByteArray("x")));
        CHECK_FALSE(share->remove(u"d/e"_s));
        CHECK(share->remove(u"d/e/f"_s));
        CHECK(share->get(u"d/e/f"_s).error().code == ErrorCode::NotFound);
        CHECK(namesIn(*share, u"d/e"_s).isEmpty());
        CHECK(share->remove(u"d/e"_s));
        CHECK(share->list(u"d/e"_s).error().code == ErrorCode::NotFound);
    });
}

TEST_CASE("Of many who claim one name exactly one gets it")
{
    everywhere([](Place& place) {
        for (int round = 0; round < 20; ++round) {
            const QString name = u"claim/deal/%1"_s.arg(round);
            constexpr int rivals = 4;
            std::latch start(rivals);
            std::atomic<int> winners = 0, refused = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < rivals; ++i)
                threads.emplace_back([&, share = std::shared_ptr(place.open())] {
                    start.arrive_and_wait();
                    const auto mine = share->claim(name);
                    if (mine) ++(*mine ? winners : refused);
                });
            for (std::thread& thread : threads)
                thread.join();
            CHECK(winners == 1);
            CHECK(refused == rivals - 1);
        }
    });
}

TEST_CASE("A share tells what time it has and leaves nothing behind")
{
    everywhere([](Place& place) {
        const auto share = place.open();
        const auto now = share->now(u"own"_s);
        REQUIRE(now);
        CHECK(*now > 1'600'000'000'000);
        CHECK(namesIn(*share, u"own"_s).isEmpty());
        CHECK(share->freeSpace().value() >= -1);
    });
}

TEST_CASE("The probe finds a good share good, and cleans up")
{
    everywhere([](Place& place) {
        const auto share = place.open(), rival = place.open();
        const auto found = probeShare(*share, *rival, Clock::fixed(1'794'994'000'000));
        REQUIRE(found);
        CHECK(found->isUsable());
        CHECK(found->listsAtOnce);
        CHECK(found->forgetsAtOnce);
        CHECK(found->claims);
        CHECK(found->offsetMs);
        CHECK(found->leftBehind.isEmpty());
        CHECK(namesIn(*share, {}).isEmpty());
    });
}

TEST_CASE("A share is made once and found by others")
{
    everywhere([](Place& place) {
        const auto share = place.open(), other = place.open();
        const Genesis genesis { *RecordId::parse(u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s), u"青石 Trading"_s,
            u"CNY"_s, 1794994920000, *RecordId::parse(u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c"_s), u"李娜的笔记本"_s };
        CHECK(readShare(*other).error().code == ErrorCode::NotFound);
        REQUIRE(createShare(*share, genesis));
        REQUIRE(createShare(*share, genesis));
        const auto found = meetShare(*other, genesis.workspace);
        REQUIRE(found);
        CHECK(found->genesis == genesis);
        CHECK(namesIn(*share, {}) == QStringList { u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/"_s, u"FAIRLEAD"_s });
    });
}
