#include "testing/Strings.h"

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
    CHECK(Navigator::placeOf(people) == u"people"_s);
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
