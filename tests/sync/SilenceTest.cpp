// A computer that was away for a season asks before it sends, and is never refused.
#include "sync/testing/Laptop.h"
#include "sync/testing/MemoryShare.h"

#include "store/SyncOverview.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

struct Away
{
    Away()
    {
        office.create();
        office.share(share);
        customer = office.add(u"company"_s, u"Castellan Water"_s);
        office.meet(share);
        laptop.join(share);
        laptop.meet(share);
    }
    /// The office meets the share each month.
    void pass(qint64 days)
    {
        for (qint64 step = 0; days > 0; days -= step) {
            step = std::min<qint64>(days, 30);
            office.tick(step * dayMs - 1000); // a meeting takes the rest
            laptop.tick(step * dayMs);
            share.setNow(*office.instant);
            office.meet(share);
        }
    }
    SyncOverview overview() const { return Laptop::take(readSyncOverview(laptop.workspace->reader(), {}, 0)); }

    MemoryShare share;
    Laptop office { u"Office"_s };
    Laptop laptop { u"Away"_s };
    Handle customer;
};

} // namespace

TEST_CASE("after ninety days the news come in, and what waits goes out when the person says so")
{
    Away team;
    const Handle ours = team.laptop.add(u"company"_s, u"Written away"_s);
    team.pass(91);
    team.office.set(team.customer, u"phone"_s, u"1"_s);
    team.office.meet(team.share);

    SyncReport report = team.laptop.meet(team.share);
    CHECK(report.silentDays == 91);
    CHECK(report.batchesOut == 0);
    CHECK(report.waiting > 0);
    CHECK(team.laptop.get(team.customer).text(u"phone"_s) == u"1");
    CHECK(team.overview().silentSince > 0);
    team.office.meet(team.share);
    CHECK_FALSE(team.office.find(ours));

    // He is asked again until he says it, though he has met them meanwhile.
    team.pass(2);
    report = team.laptop.meet(team.share);
    CHECK(report.silentDays == 93);
    CHECK(report.batchesOut == 0);

    team.laptop.options.afterSilence = true;
    report = team.laptop.meet(team.share);
    CHECK(report.silentDays == 0);
    CHECK(report.batchesOut > 0);
    CHECK(report.waiting == 0);
    CHECK(team.overview().silentSince == 0);
    team.office.meet(team.share);
    CHECK(team.office.has(ours));

    team.laptop.options.afterSilence = false;
    const Handle later = team.laptop.add(u"company"_s, u"Later"_s);
    CHECK(team.laptop.meet(team.share).silentDays == 0);
    team.office.meet(team.share);
    CHECK(team.office.has(later));
}

TEST_CASE("a shorter absence, or one in which nothing was written, asks nothing")
{
    Away team;
    const Handle ours = team.laptop.add(u"company"_s, u"Written away"_s);
    team.pass(89);
    CHECK(team.laptop.meet(team.share).silentDays == 0);
    team.office.meet(team.share);
    CHECK(team.office.has(ours));
    team.pass(200);
    const SyncReport report = team.laptop.meet(team.share);
    CHECK(report.silentDays == 0);
    CHECK(report.batchesOut == 1); // a sign of life
}

TEST_CASE("what was sealed and could not be put before the silence waits as well")
{
    Away team;
    const Handle ours = team.laptop.add(u"company"_s, u"Sealed"_s);
    team.share.setCapacity(team.share.usedBytes());
    CHECK(team.laptop.sync(team.share).error);
    team.share.setCapacity(-1);
    team.pass(100);
    CHECK(team.laptop.meet(team.share).silentDays == 100);
    team.office.meet(team.share);
    CHECK_FALSE(team.office.find(ours));
}
