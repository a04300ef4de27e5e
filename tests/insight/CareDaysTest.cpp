#include "testing/TestWorkspace.h"

#include "base/LunarCalendar.h"
#include "insight/CalendarItems.h"
#include "insight/CareDays.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Today is Wednesday, 18 November 2026.
struct Circle
{
    TestWorkspace workspace;

    Record contact(const char* name, qint64 year, qint64 month, qint64 day, const char* calendar = "solar")
    {
        Record record = workspace->blank(u"contact"_s);
        record.set(u"full_name"_s, QString::fromUtf8(name)).set(u"birth_month"_s, month).set(u"birth_day"_s, day);
        if (year > 0) record.set(u"birth_year"_s, year);
        return workspace.add(record.set(u"birth_calendar"_s, QString::fromLatin1(calendar)));
    }
    QString told(const std::vector<RecordId>& contacts, int ahead)
    {
        const auto days
            = CareDays(workspace->reader()).of(contacts, { workspace->today(), workspace->today().addDays(ahead) });
        REQUIRE(days.hasValue());
        QStringList words;
        for (const CareDay& day : *days)
            words.append(day.name + u' ' + day.what.en + u' ' + day.on.toString(u"d.M."_s)
                + (day.years ? u" %1"_s.arg(*day.years) : QString())
                + (day.lunarMonth ? u' ' + lunar::words(day.lunarMonth, day.lunarDay) : QString()));
        return words.join(u"; "_s);
    }
};

} // namespace

TEST_CASE("the coming days of contacts: birthdays of both calendars, and what fields of one's own hold")
{
    Circle circle;
    Record field = circle.workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"contact"_s).set(u"name"_s, u"wedding"_s).set(u"kind"_s, u"date"_s);
    circle.workspace.add(field.set(u"label_en"_s, u"Wedding day"_s).set(u"label_zh"_s, u"结婚纪念日"_s));
    const Record ada = circle.contact("Ada", 1980, 11, 20);
    const Record li = circle.contact("李伟", 1970, 10, 20, "lunar"); // 28 November in 2026
    const Record wang = circle.contact("王芳", 0, 12, 8, "lunar"); // 15 January 2027
    const Record far = circle.contact("Far", 1980, 6, 1);
    Record none = circle.workspace.named(u"contact"_s, u"Nobody knows"_s);
    none.set(u"wedding"_s, QDate(2016, 12, 1));
    REQUIRE(circle.workspace->apply({ u"set"_s, { EditStep::change(none, { u"wedding"_s }) }, {} }).hasValue());
    const std::vector<RecordId> all { far.id, wang.id, none.id, li.id, ada.id };
    CHECK(circle.told(all, 30)
        == u"Ada Birthday 20.11. 46; 李伟 Birthday 28.11. 56 十月二十; Nobody knows Wedding day 1.12. 10"_s);
    CHECK(circle.told({ wang.id }, 30).isEmpty());
    CHECK(circle.told({ wang.id }, 90) == u"王芳 Birthday 15.1. 腊月初八"_s);
    CHECK(circle.told({ far.id }, 365) == u"Far Birthday 1.6. 47"_s);
    // Those whom nobody asks about, or who were deleted, have none.
    REQUIRE(circle.workspace->apply({ u"delete"_s, { EditStep::remove(*ada.type, ada.id) }, {} }).hasValue());
    CHECK(circle.told({ ada.id }, 30).isEmpty());
}

TEST_CASE("a lunar birthday stands in the calendar of each year on its day, and care on the day it is due")
{
    Circle circle;
    circle.contact("李伟", 1970, 10, 20, "lunar");
    const Record ada = circle.contact("Ada", 1980, 6, 1);
    Record care = circle.workspace->blank(u"care_item"_s);
    care.set(u"subject"_s, u"Send a card"_s).set(u"contact"_s, ada.id).set(u"due_on"_s, QDate(2026, 11, 27));
    circle.workspace.add(care.set(u"state"_s, u"open"_s));
    Record dropped = circle.workspace->blank(u"care_item"_s);
    dropped.set(u"subject"_s, u"No more"_s).set(u"contact"_s, ada.id).set(u"due_on"_s, QDate(2026, 11, 27));
    circle.workspace.add(dropped.set(u"state"_s, u"dropped"_s));
    const auto items = CalendarItems(circle.workspace->reader())
                           .compute({ Period { QDate(2026, 11, 23), QDate(2026, 11, 29) }, {}, false });
    REQUIRE(items.hasValue());
    REQUIRE(items->size() == 2);
    CHECK(items->front().layer == CalendarLayer::Care);
    CHECK(items->front().title == u"Send a card");
    CHECK(items->front().customer == u"Ada");
    CHECK(items->back().layer == CalendarLayer::Birthday);
    CHECK(items->back().from == QDate(2026, 11, 28));
    const auto next = CalendarItems(circle.workspace->reader())
                          .compute({ Period { QDate(2027, 11, 1), QDate(2027, 11, 30) }, {}, false });
    REQUIRE(next->size() == 1);
    CHECK(next->front().from == QDate(2027, 11, 17));
}
