#include "models/Freshness.h"

#include "testing/Strings.h"

#include <catch2/catch.hpp>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = qint64(3600) * 1000;
constexpr qint64 dayMs = 24 * hourMs;

/// Noon of a Wednesday by the clock on the wall.
qint64 noon() { return QDateTime(QDate(2026, 11, 18), QTime(12, 0)).toMSecsSinceEpoch(); }

SyncDevice device(const char* person, qint64 heard, qint64 missing = 0)
{
    SyncDevice one;
    one.device = RecordId::create(noon());
    one.person = RecordId::create(noon());
    one.personName = QString::fromLatin1(person);
    one.name = u"pc"_s;
    one.madeAt = one.heardAt = heard;
    one.missing = missing;
    return one;
}

struct Team
{
    SyncOverview overview;
    Team()
    {
        overview.shared = true;
        overview.at = noon() - 2 * hourMs;
        overview.devices.push_back(device("Me", noon()));
        overview.devices.front().own = true;
    }
    Freshness fresh() const
    {
        return Freshness(overview, noon(), Format(false, QDate(2026, 11, 18)), QDate(2026, 11, 18));
    }
};

} // namespace

TEST_CASE("what is not shared says nothing of its freshness, and what was never synced says so")
{
    Team team;
    team.overview.shared = false;
    CHECK(team.fresh().line().isEmpty());
    CHECK(team.fresh().headline().isEmpty());
    team.overview.shared = true;
    team.overview.at = 0;
    CHECK(team.fresh().line() == u"Not synced yet"_s);
}

TEST_CASE("who was heard of within a weekend is there; who was not is named with the moment of his last news")
{
    Team team;
    CHECK(team.fresh().line() == u"As of 10:00"_s);
    team.overview.devices.push_back(device("Ann", noon() - 2 * dayMs));
    CHECK(team.fresh().line() == u"As of 10:00 · all 2 people"_s);
    CHECK(team.fresh().headline() == u"Everything sent before 10:00 is here"_s);
    team.overview.devices.push_back(device("Li Wei", noon() - 6 * dayMs));
    CHECK(team.fresh().line() == u"As of 10:00 · 2 of 3 people; Li Wei until Thu 12:00"_s);
    CHECK(team.fresh().headline()
        == u"Everything sent before 10:00 is here, except news from Li Wei (until Thu 12:00)"_s);
    CHECK(SyncFreshness::silentDays(team.overview.devices[2], noon()) == 6);
    CHECK(SyncFreshness::silentDays(team.overview.devices[1], noon()) == 0);
}

TEST_CASE("a person with two computers is heard if one of them is; what is on its way is missing all the same")
{
    Team team;
    team.overview.devices.push_back(device("Ann", noon() - 9 * dayMs));
    SyncDevice office = device("Ann", noon() - hourMs);
    office.person = team.overview.devices[1].person;
    team.overview.devices.push_back(office);
    CHECK(team.fresh().line() == u"As of 10:00 · all 2 people"_s);
    team.overview.devices.back().missing = 2;
    CHECK(team.fresh().line() == u"As of 10:00 · 1 of 2 people; Ann until 11:00"_s);
}

TEST_CASE("many who are missing are counted, the longest silent first; one who never wrote has no moment")
{
    Team team;
    for (const auto& [name, days] : { std::pair { "Ann", 5 }, { "Bo", 8 }, { "Cy", 4 } })
        team.overview.devices.push_back(device(name, noon() - days * dayMs));
    team.overview.devices.push_back(device("Di", 0));
    const QString line = team.fresh().line();
    CHECK(line.startsWith(u"As of 10:00 · 1 of 5 people; Di not yet"_s));
    CHECK(line.contains(u"Bo until 10 Nov, 12:00"_s));
    CHECK(line.contains(u"2 more"_s));
    CHECK_FALSE(line.contains(u"Ann"_s));
}
