#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a file of leads is told from one of contacts, and its words for the status are understood")
{
    ImportWorld world;
    const QByteArray text = "First Name,Last Name,Company,Email,Lead Status,Lead Owner,Rating\n"
                            "伟,王,恒达,w@h.cn,Open - Not Contacted,,Hot\nAnn,Fox,Acme,a@f.co,Closed - Converted,,\n";
    const QString path = world.file(u"leads.csv"_s, text);
    const ImportOptions options = optionsFor(u"auto"_s);
    auto plan = ImportPlan::prepare(*world, path, options);
    REQUIRE(plan.hasValue());
    CHECK(plan->type().name() == u"lead"_s);
    const ImportResult result = world.import(path, options);
    CHECK(result.added == 2);
    const Record hengda = world.named(u"lead"_s, u"恒达"_s);
    CHECK(hengda.text(u"contact_name"_s) == u"王伟"_s);
    CHECK(hengda.text(u"status"_s) == u"new"_s);
    CHECK(hengda.text(u"score_set"_s) == u"hot"_s);
    CHECK(world.named(u"lead"_s, u"Acme"_s).text(u"status"_s) == u"converted"_s);
    CHECK(world.import(path, options).unchanged == 2);
    CHECK(world.count(u"lead_event"_s) == 1);

    const QByteArray contacts = "First Name,Last Name,Company,Email,Phone,Lead Source\nAnn,Fox,Acme,a@f.co,1,Web\n";
    auto other = ImportPlan::prepare(*world, world.file(u"contacts.csv"_s, contacts), options);
    REQUIRE(other.hasValue());
    CHECK(other->type().name() == u"contact"_s);
}

TEST_CASE("a further phone in a file of contacts becomes a way of contact")
{
    ImportWorld world;
    const QByteArray text = "Full name,Phone,Other Phone\nAnn Fox,020 1,138 0000 1111\n";
    const QString path = world.file(u"c.csv"_s, text);
    const ImportOptions options = optionsFor(u"contact"_s);
    CHECK(world.import(path, options).added == 1);
    const Record point = world.named(u"contact_point"_s, u"138 0000 1111"_s);
    CHECK(point.text(u"kind"_s) == u"mobile"_s);
    CHECK(point.referred(point.type->at(u"subject"_s)) == world.named(u"contact"_s, u"Ann Fox"_s).id);
    CHECK(world.import(path, options).unchanged == 1);
}
