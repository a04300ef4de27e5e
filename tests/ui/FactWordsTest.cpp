#include "RecordDesk.h"

#include "models/FactWords.h"
#include "models/RecordText.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a birthday and an address are written as people write them, in both languages")
{
    RecordDesk desk;
    const RecordType& type = desk.session->catalog().type(u"contact"_s);
    const auto fields = [&type](std::initializer_list<const char*> names) {
        QList<const Field*> found;
        for (const char* name : names)
            found.append(&type.at(QString::fromLatin1(name)));
        return found;
    };
    const QList<const Field*> birth = fields({ "birth_year", "birth_month", "birth_day", "birth_calendar" });
    const QList<const Field*> place = fields({ "street", "city", "postcode" });
    Record person = desk.contact;
    person.set(u"birth_year"_s, qint64(1967)).set(u"birth_month"_s, qint64(12)).set(u"birth_day"_s, qint64(22));
    person.set(u"street"_s, u"5 Quay Road"_s).set(u"city"_s, u"Leith"_s).set(u"postcode"_s, u"EH6"_s);
    const auto words = [&](const QList<const Field*>& which) { return FactWords(*desk.session, which).words(person); };
    CHECK(words(birth) == u"22 December 1967"_s);
    CHECK(FactWords(*desk.session, birth).label(person) == u"Birthday"_s);
    CHECK(words(place) == u"5 Quay Road, Leith, EH6"_s);
    desk.session->setChinese(true);
    CHECK(words(birth) == u"1967年12月22日"_s);
    CHECK(words(place) == u"EH6 Leith 5 Quay Road"_s);
    person.set(u"birth_year"_s, fairlead::Cell());
    CHECK(words(birth) == u"12月22日"_s);
    person.set(u"birth_day"_s, fairlead::Cell()).set(u"birth_month"_s, fairlead::Cell());
    CHECK(words(birth).isEmpty());
}

TEST_CASE("a time of the day is shown as on a clock, a duration in minutes")
{
    RecordDesk desk;
    const auto shown = [&desk](const char* type, const char* field, qint64 minutes) {
        const QString name = QString::fromLatin1(field);
        Record record = desk.session->workspace().blank(QString::fromLatin1(type));
        record.set(name, minutes);
        return RecordText(*desk.session).shown(record, record.type->at(name));
    };
    CHECK(shown("appointment", "start_minute", 675) == u"11:15"_s);
    CHECK(shown("task", "due_time", 0) == u"00:00"_s);
    CHECK(shown("task", "planned_minutes", 90) == u"90"_s);
}
