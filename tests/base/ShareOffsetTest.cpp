#include "testing/Strings.h"

#include "base/Clock.h"
#include "base/ShareOffset.h"

#include <limits>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60000;

ShareOffset measured(std::initializer_list<qint64> all)
{
    ShareOffset offset;
    for (qint64 ms : all)
        offset.add(ms);
    return offset;
}

} // namespace

TEST_CASE("a share that was never measured counts as right")
{
    CHECK(ShareOffset().ms() == 0);
    CHECK_FALSE(ShareOffset().isMeasured());
    CHECK(ShareOffset().trust() == ShareOffset::Trust::Good);
}

TEST_CASE("the offset is the middle one of the last five measurements")
{
    CHECK(measured({ 70 }).ms() == 70);
    CHECK(measured({ 70, -10 }).ms() == -10);
    CHECK(measured({ 70, -10, 50 }).ms() == 50);
    CHECK(measured({ 70, -10, 50, 60 }).ms() == 50);
    CHECK(measured({ 1, 2, 3, 4, 5 }).ms() == 3);
    CHECK(measured({ 100, 100, 100, 1, 2, 3, 4, 5 }).ms() == 3);
}

TEST_CASE("one answer that came late does not move the offset, a clock that was put right does after three")
{
    ShareOffset offset = measured({ 20, 30, 25, 28, 90 * minute });
    CHECK(offset.ms() == 28);
    offset.add(-40 * minute);
    CHECK(offset.ms() == 28);
    offset.add(-40 * minute);
    CHECK(offset.ms() == 25);
    offset.add(-40 * minute);
    CHECK(offset.ms() == -40 * minute);
}

TEST_CASE("clocks more than five minutes apart are told, more than a day apart are asked about")
{
    using Trust = ShareOffset::Trust;
    for (qint64 sign : { 1, -1 }) {
        CHECK(measured({ sign * ShareOffset::warnAbove }).trust() == Trust::Good);
        CHECK(measured({ sign * (ShareOffset::warnAbove + 1) }).trust() == Trust::Warn);
        CHECK(measured({ sign * ShareOffset::askAbove }).trust() == Trust::Warn);
        CHECK(measured({ sign * (ShareOffset::askAbove + 1) }).trust() == Trust::Ask);
    }
}

TEST_CASE("measurements survive their writing, and writing that is none is left out")
{
    const ShareOffset offset = measured({ 1, -200, 3000, 4, 5, 6 });
    CHECK(offset.text() == u"-200 3000 4 5 6"_s);
    CHECK(ShareOffset::fromText(offset.text()).text() == offset.text());
    CHECK(ShareOffset::fromText({}).text().isEmpty());
    CHECK(ShareOffset::fromText(u"7 x  9999999999999999999999 8"_s).text() == u"7 8"_s);
    const qint64 most = std::numeric_limits<qint64>::max();
    CHECK(measured({ most }).ms() > ShareOffset::askAbove);
    CHECK(measured({ most }).ms() < most / 2);
    CHECK(measured({ -most - 1 }).trust() == ShareOffset::Trust::Ask);
}

TEST_CASE("two laptops whose clocks are hours apart stamp alike once both have measured the share")
{
    const qint64 now = 1790000000000;
    const auto stamp = [&](qint64 wrongBy) {
        const qint64 wall = now + wrongBy;
        HybridClock clock;
        return clock.next(wall + measured({ now - wall, now - wall + 3, now - wall - 2 }).ms()) >> 16;
    };
    CHECK(stamp(180 * minute) == stamp(-45 * minute));
}
