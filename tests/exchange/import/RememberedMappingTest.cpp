#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

ImportOptions mapped(const QHash<QString, QString>& mapping)
{
    ImportOptions options = optionsFor(u"company"_s);
    options.mapping = mapping;
    return options;
}

} // namespace

TEST_CASE("a mapping that was chosen is used again for the same headers, also after a restart")
{
    ImportWorld world;
    world.import(world.file(u"a.csv"_s, u"Firma,Ort,Phone\nA,Paris,1\n"_s),
        mapped({ { u"Firma"_s, u"name"_s }, { u"Ort"_s, u"city"_s }, { u"Phone"_s, QString() } }));
    world.test().reopen();

    const ImportResult again = world.import(world.file(u"b.csv"_s, u"Firma,Ort,Phone\nB,Rome,2\n"_s), u"company"_s);

    CHECK(again.added == 1);
    CHECK(world.named(u"company"_s, u"B"_s).text(u"city"_s) == u"Rome"_s);
    CHECK(world.named(u"company"_s, u"B"_s).isBlank(u"phone"_s));
}

TEST_CASE("a choice of today wins over the remembered one")
{
    ImportWorld world;
    world.import(world.file(u"a.csv"_s, u"Firma,Ort\nA,Paris\n"_s),
        mapped({ { u"Firma"_s, u"name"_s }, { u"Ort"_s, u"city"_s } }));

    world.import(world.file(u"b.csv"_s, u"Firma,Ort\nB,Rome\n"_s), mapped({ { u"Ort"_s, u"province"_s } }));

    CHECK(world.named(u"company"_s, u"B"_s).text(u"province"_s) == u"Rome"_s);
    CHECK(world.named(u"company"_s, u"B"_s).isBlank(u"city"_s));
}

TEST_CASE("other headers, and another kind, are not touched by what was remembered")
{
    ImportWorld world;
    world.import(world.file(u"a.csv"_s, u"Name,City\nA,Paris\n"_s), mapped({ { u"City"_s, u"province"_s } }));

    world.import(world.file(u"b.csv"_s, u"Name,City,Phone\nB,Rome,1\n"_s), u"company"_s);

    CHECK(world.named(u"company"_s, u"B"_s).text(u"city"_s) == u"Rome"_s);
}

TEST_CASE("two columns of one name are read the same way the second time")
{
    ImportWorld world;
    const QString file = world.file(u"a.csv"_s, u"Name,City,City\nA,Paris,Rome\n"_s);
    ImportOptions options = optionsFor(u"company"_s);
    options.header = true;
    world.import(file, options);

    CHECK(world.import(file, options).unchanged == 1);
    world.import(world.file(u"b.csv"_s, u"Name,City,City\nB,Oslo,Bonn\n"_s), options);

    CHECK(world.named(u"company"_s, u"B"_s).text(u"city"_s) == u"Oslo"_s);
}

TEST_CASE("a column that nobody knew is understood once there is a field for it")
{
    ImportWorld world;
    const QString file = world.file(u"a.csv"_s, u"Name,Colour\nA,blue\n"_s);
    world.import(file, u"company"_s);
    Record field = world->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"colour"_s).set(u"kind"_s, u"text"_s);
    world.test().add(field);

    CHECK(world.import(file, u"company"_s).updated == 1);
    CHECK(world.named(u"company"_s, u"A"_s).text(u"colour"_s) == u"blue"_s);
}

TEST_CASE("a remembered mapping of parts and of records beside is read back")
{
    ImportWorld world;
    world.import(world.file(u"a.csv"_s, u"Firma,Leute,Post\nA,Ann Lee,a@a.example\n"_s),
        mapped(
            { { u"Firma"_s, u"name"_s }, { u"Leute"_s, u"contact.full_name"_s }, { u"Post"_s, u"contact.email"_s } }));

    const ImportResult again
        = world.import(world.file(u"b.csv"_s, u"Firma,Leute,Post\nB,Bob Ray,b@b.example\n"_s), u"company"_s);

    CHECK(again.created[u"contact"_s] == 1);
    CHECK(world.named(u"contact"_s, u"Bob Ray"_s).text(u"email"_s) == u"b@b.example"_s);
}
