#include "testing/Strings.h"

#include "sync/TimedShare.h"
#include "sync/testing/MemoryShare.h"

#include <semaphore>
#include <thread>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
/// A server whose answer to get("hangs") comes when the test says so.
struct SlowShare : MemoryShare
{
    Result<QByteArray> get(const QString& name, qint64 offset, qint64 length) override
    {
        if (name == u"hangs") {
            asked.release();
            go.acquire();
        }
        auto answer = MemoryShare::get(name, offset, length);
        if (name == u"hangs") ended.release();
        return answer;
    }
    bool willHang = true; ///< what the test asks next
    std::counting_semaphore<> asked { 0 }, go { 0 }, ended { 0 };
};

/// Time that is over as soon as the server is known to hang.
TimedShare::Wait untilItHangs(SlowShare& server)
{
    return [&server](std::condition_variable& changed, std::unique_lock<std::mutex>& lock,
               const std::function<bool()>& ready) {
        if (!server.willHang) return changed.wait(lock, ready);
        lock.unlock();
        server.asked.acquire();
        lock.lock();
    };
}

TimedShare::Wait forEver()
{
    return [](std::condition_variable& changed, std::unique_lock<std::mutex>& lock,
               const std::function<bool()>& ready) { changed.wait(lock, ready); };
}

/// Asks until the hung call has been noticed to have ended.
Result<QByteArray> getWhenFree(Share& share, const QString& name)
{
    for (;;) {
        auto answer = share.get(name);
        if (answer || answer.error().code != ErrorCode::Unavailable) return answer;
        std::this_thread::yield();
    }
}
} // namespace

TEST_CASE("A share with a time limit answers as the share behind it")
{
    const auto server = std::make_shared<MemoryShare>();
    TimedShare share(server, forEver());
    CHECK(share.put(u"d/f"_s, QByteArray("x")));
    CHECK(share.get(u"d/f"_s).value() == "x");
    CHECK(share.list(u"d"_s)->size() == 1);
    CHECK(share.claim(u"c"_s).value());
    CHECK_FALSE(share.claim(u"c"_s).value());
    CHECK(share.now(u"d"_s));
    CHECK(share.freeSpace().value() == -1);
    CHECK(share.remove(u"d/f"_s));
    CHECK(share.get(u"d/f"_s).error().code == ErrorCode::NotFound);
    for (int i = 0; i < 2000; ++i)
        CHECK(share.get(u"no"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("A server that hangs is given up in time, and asked again when it has answered")
{
    const auto server = std::make_shared<SlowShare>();
    REQUIRE(server->MemoryShare::put(u"hangs"_s, QByteArray("late")));
    TimedShare share(server, untilItHangs(*server));
    CHECK(share.get(u"hangs"_s).error().code == ErrorCode::TimedOut);
    CHECK(share.get(u"hangs"_s).error().code == ErrorCode::Unavailable);
    CHECK(share.list({}).error().code == ErrorCode::Unavailable);
    server->go.release();
    server->ended.acquire();
    server->willHang = false;
    CHECK(getWhenFree(share, u"no"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("Whoever cancels does not wait for a server that hangs")
{
    const auto server = std::make_shared<SlowShare>();
    TimedShare share(server, forEver());
    std::thread impatient([&] {
        server->asked.acquire();
        share.cancel();
    });
    CHECK(share.get(u"hangs"_s).error().code == ErrorCode::Cancelled);
    impatient.join();
    CHECK(share.get(u"no"_s).error().code == ErrorCode::Cancelled);
    share.resume();
    CHECK(share.get(u"no"_s).error().code == ErrorCode::Unavailable);
    server->go.release();
    CHECK(getWhenFree(share, u"no"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("A share that goes while its server hangs leaves the call to itself")
{
    const auto server = std::make_shared<SlowShare>();
    {
        TimedShare share(server, untilItHangs(*server));
        CHECK(share.get(u"hangs"_s).error().code == ErrorCode::TimedOut);
    }
    CHECK(server.use_count() > 1);
    server->go.release();
    server->ended.acquire();
}
