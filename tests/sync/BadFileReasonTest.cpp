#include "sync/BadFileReason.h"

#include "testing/Strings.h"

#include <catch2/catch.hpp>

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("why a file cannot be taken is noted in words and read back from them")
{
    using Kind = BadFileReason::Kind;
    for (const Kind kind : { Kind::TooLarge, Kind::Misplaced, Kind::Content }) {
        const QString text = BadFileReason::of(kind).text();
        CHECK_FALSE(text.isEmpty());
        CHECK(BadFileReason::fromText(text).kind == kind);
    }
    const QString device = u"0193b1d0-0000-7000-8000-000000000001"_s;
    const BadFileReason waits = BadFileReason::fromText(BadFileReason::waits(12, device).text());
    CHECK(waits.kind == Kind::Waits);
    CHECK(waits.batch == 12);
    CHECK(waits.device == device);
    const BadFileReason torn = BadFileReason::fromText(u"the trailer is not there"_s);
    CHECK(torn.kind == Kind::Damaged);
    CHECK(torn.text() == u"the trailer is not there");
}
