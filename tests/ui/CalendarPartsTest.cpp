#include "testing/Strings.h"

#include "models/CalendarPlace.h"
#include "models/CalendarSpan.h"
#include "models/QuickText.h"
#include "pages/CalendarLanes.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 11, 18);

/// "subject|kind|month-day|start-end"
QString read(const char* text)
{
    const QuickText quick = QuickText::read(QString::fromUtf8(text), wednesday);
    const auto clock = [](std::optional<int> minute) {
        return minute ? u"%1:%2"_s.arg(*minute / 60).arg(*minute % 60, 2, 10, QChar(u'0')) : QString();
    };
    return quick.subject + u'|' + quick.kind + u'|' + quick.day.toString(u"MM-dd"_s) + u'|' + clock(quick.start)
        + (quick.end ? u'-' + clock(quick.end) : QString());
}

} // namespace

TEST_CASE("a short line says what, when and of which kind, in both languages")
{
    CHECK(read("send plan fri") == u"send plan||11-20|"_s);
    CHECK(read("周五 发方案") == u"发方案||11-20|"_s);
    CHECK(read("发方案 下周一") == u"发方案||11-23|"_s);
    CHECK(read("明天下午3点半拜访恒达") == u"拜访恒达|visit|11-19|15:30"_s);
    CHECK(read("Visit Acme tomorrow 14:00-15:30") == u"Visit Acme|visit|11-19|14:00-15:30"_s);
    CHECK(read("call Voss by next fri 2pm") == u"call Voss|call|11-27|14:00"_s);
    CHECK(read("report 2026-12-01") == u"report||12-01|"_s);
    CHECK(read("report 3 feb") == u"report||02-03|"_s);
    CHECK(read("今天 写周报") == u"写周报||11-18|"_s);
    CHECK(read("12月5日 交货") == u"交货||12-05|"_s);
}

TEST_CASE("words within a line and times that are none stay as they were written")
{
    CHECK(read("meet Fri Larsen about sun shades") == u"meet Fri Larsen about sun shades|meeting||"_s);
    CHECK(read("ratio 99:99") == u"ratio 99:99|||"_s);
    CHECK(read("Sunday") == u"||11-22|"_s);
    CHECK(read("") == u"|||"_s);
    CHECK(read("fri mon") == u"mon||11-20|"_s); // one day is enough
}

TEST_CASE("weeks, work weeks and months are those of the language")
{
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(CalendarSpan(CalendarMode::Week, wednesday, english).days()
        == Period { QDate(2026, 11, 16), QDate(2026, 11, 22) });
    CHECK(CalendarSpan(CalendarMode::WorkWeek, wednesday, english).days()
        == Period { QDate(2026, 11, 16), QDate(2026, 11, 20) });
    const Period month = CalendarSpan(CalendarMode::Month, wednesday, english).days();
    CHECK(month == Period { QDate(2026, 10, 26), QDate(2026, 12, 6) });
    CHECK(CalendarSpan(CalendarMode::Month, QDate(2026, 1, 31), english).stepped(1) == QDate(2026, 2, 28));
    CHECK(CalendarSpan(CalendarMode::Month, wednesday, chinese).title() == u"2026年11月"_s);
    CHECK(CalendarSpan(CalendarMode::Week, wednesday, english).title() == u"16 – 22 November 2026"_s);
    CHECK(CalendarSpan(CalendarMode::Week, QDate(2026, 12, 30), english).title()
        == u"28 December 2026 – 3 January 2027"_s);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    CHECK(CalendarSpan(CalendarMode::Week, wednesday, american).days().from == QDate(2026, 11, 15));
}

TEST_CASE("a drag snaps to quarters of an hour and keeps the length, over midnight too")
{
    const auto at = [](int minute, int length) { return CalendarPlace::at(wednesday, minute, length); };
    const CalendarPlace meeting = at(600, 60);
    CHECK(CalendarDrag::moved(meeting, at(630, 1), at(697, 1), 60) == at(660, 60));
    CHECK(CalendarDrag::moved(meeting, at(630, 1), CalendarPlace::wholeDay(wednesday.addDays(1)), 60)
        == CalendarPlace::wholeDay(wednesday.addDays(1)));
    const CalendarPlace late = CalendarDrag::moved(meeting, at(600, 1), at(23 * 60 + 30, 1), 60);
    CHECK(late.to == wednesday.addDays(1));
    CHECK(late.length() == 60);
    CHECK(CalendarDrag::endedAt(meeting, at(400, 1)) == at(600, 15));
    CHECK(CalendarDrag::startedAt(meeting, at(900, 1)) == at(645, 15));
    CHECK(CalendarDrag::drawn(at(700, 1), at(600, 1)) == at(600, 105));
    CHECK(at(23 * 60, 60).to == wednesday);
    CHECK(*at(23 * 60, 60).end == 1440);
}

TEST_CASE("blocks that overlap share the width, bars that overlap go below each other")
{
    std::vector<CalendarBlock> blocks { { 0, 0, 540, 660 }, { 1, 0, 600, 660 }, { 2, 0, 660, 720 },
        { 3, 0, 630, 690 } };
    assignLanes(blocks, 20);
    CHECK(blocks[0].lanes == 3);
    CHECK(blocks[2].item == 3);
    CHECK(blocks[2].lane == 2);
    CHECK(blocks[3].lane == 0);
    blocks = { { 0, 0, 540, 600 }, { 1, 0, 600, 660 } };
    assignLanes(blocks, 20);
    CHECK(blocks[0].lanes == 1);
    CHECK(blocks[1].lanes == 1);
    std::vector<CalendarBand> bands { { 0, 0, 0 }, { 1, 0, 4 }, { 2, 1, 1 } };
    CHECK(assignRows(bands) == 2);
    CHECK(bands[0].item == 1);
    CHECK(bands[1].row == 1);
    CHECK(bands[2].row == 1);
}
