#include "testing/Strings.h"

#include "models/Address.h"
#include "shell/Navigator.h"

#include <QSignalSpy>

using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the navigator goes back and forward, and forgets what lay ahead of a new place")
{
    Navigator navigator;
    QSignalSpy went(&navigator, &Navigator::went);
    CHECK_FALSE(navigator.canBack());
    const QUrl list(u"fairlead://page/opportunities"_s);
    const QUrl funnel(u"fairlead://page/funnel"_s);
    const QUrl people(u"fairlead://page/people"_s);
    navigator.open(list);
    navigator.open(funnel);
    navigator.open(funnel); // the same place again is no step
    CHECK(went.size() == 2);
    navigator.back();
    CHECK(navigator.current() == list);
    CHECK(navigator.canForward());
    navigator.forward();
    CHECK(navigator.current() == funnel);
    navigator.back();
    navigator.open(people);
    CHECK_FALSE(navigator.canForward());
    navigator.back();
    CHECK(navigator.current() == list);
}

TEST_CASE("an address names a page, or a record of any type, and reads back the same")
{
    CHECK(Address::placeOf(Address::page(u"people"_s)) == u"people"_s);
    const auto id = fairlead::RecordId::create(1);
    const QUrl line = Address::record(u"opportunity_line"_s, id);
    CHECK(Address::placeOf(line) == u"record:opportunity_line"_s);
    const auto record = Address::recordOf(QUrl(line.toString() + u"?tab=history"_s));
    REQUIRE(record);
    CHECK(record->type == u"opportunity_line"_s);
    CHECK(record->id == id);
    CHECK_FALSE(Address::recordOf(Address::page(u"people"_s)));
    CHECK_FALSE(Address::recordOf(QUrl(u"fairlead://contact/nobody"_s)));
}

TEST_CASE("a page that changes its own address is found again as it was")
{
    Navigator navigator;
    navigator.open(QUrl(u"fairlead://page/funnel"_s));
    navigator.replace(QUrl(u"fairlead://page/funnel?period=year"_s));
    navigator.open(QUrl(u"fairlead://page/people"_s));
    navigator.back();
    CHECK(navigator.current() == QUrl(u"fairlead://page/funnel?period=year"_s));
}
