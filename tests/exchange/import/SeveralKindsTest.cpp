#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QString& companyList()
{
    static const QString text = u"公司名称,城市,联系人,联系人职务,联系人电话,联系人邮箱\n"
                                "恒达科技,上海,王伟,采购经理,021-555-0101,wang@hengda.example\n"
                                "远大实业,北京,王伟,总经理,010-555-0102,\n"
                                "恒达科技,上海,李娜,工程师,,info@hengda.example\n"
                                "恒达科技,,赵敏,,,info@hengda.example\n"
                                "无人公司,广州,,,,\n"_s;
    return text;
}

/// The contacts of a company by name, with their post there.
QStringList staffOf(ImportWorld& world, const Record& company)
{
    QStringList staff;
    for (const Record& post : world.records(u"employment"_s))
        if (post.reference(u"company"_s) == company.id)
            staff.append(world.titleOf(post, u"contact"_s) + u'/' + post.text(u"title"_s));
    staff.sort();
    return staff;
}

} // namespace

TEST_CASE("a row of a company list makes the company, the contact and the post in one run")
{
    ImportWorld world;
    const QString file = world.file(u"list.csv"_s, companyList());

    const ImportResult result = world.import(file, u"customer"_s);

    CHECK(result.rows == 5);
    CHECK(result.added == 3);
    CHECK(result.updated == 2); // Two more people at 恒达科技.
    CHECK(result.created[u"contact"_s] == 4);
    CHECK(result.partsChanged[u"employment"_s] == 4);
    CHECK(world.count(u"company"_s) == 3);
    CHECK(world.count(u"contact"_s) == 4);
    CHECK(staffOf(world, world.named(u"company"_s, u"恒达科技"_s))
        == QStringList({ u"李娜/工程师"_s, u"王伟/采购经理"_s, u"赵敏/"_s }));
    CHECK(staffOf(world, world.named(u"company"_s, u"远大实业"_s)) == QStringList { u"王伟/总经理"_s });
    CHECK(world.named(u"company"_s, u"无人公司"_s).number(u"is_customer"_s) == 1);
    const Record li = world.named(u"contact"_s, u"李娜"_s);
    CHECK(li.text(u"email"_s) == u"info@hengda.example"_s);
}

TEST_CASE("the same list again changes nothing, and one undo takes all of it back")
{
    ImportWorld world;
    const QString file = world.file(u"list.csv"_s, companyList());
    world.import(file, u"customer"_s);
    const QStringList before = world.content();

    const ImportResult again = world.import(file, u"customer"_s);

    CHECK(again.unchanged == 5);
    CHECK(again.edit == 0);
    CHECK(world.content() == before);
    REQUIRE(world->undo().hasValue());
    CHECK(world.visibleRows() == 0);
    REQUIRE(world->redo().hasValue());
    CHECK(world.content() == before);
}

TEST_CASE("a dry run counts the same and leaves no trace")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"customer"_s);
    const QString file = world.file(u"list.csv"_s, companyList());
    options.dryRun = true;

    const ImportResult dry = world.import(file, options);

    CHECK(dry.dryRun);
    CHECK(dry.edit == 0);
    CHECK(world.visibleRows() == 0);
    CHECK(world->reader().number("SELECT count(*) FROM company").value() == 0);
    CHECK(world->reader().number("SELECT count(*) FROM import_run").value() == 0);
    CHECK(world.edits() == 0);
    options.dryRun = false;
    const ImportResult real = world.import(file, options);
    CHECK(real.added == dry.added);
    CHECK(real.updated == dry.updated);
    CHECK(real.unchanged == dry.unchanged);
    CHECK(real.created == dry.created);
    CHECK(real.partsChanged == dry.partsChanged);
}

TEST_CASE("a contact of the same name elsewhere is another person, the same e-mail and name the same")
{
    ImportWorld world;
    world.import(
        world.file(u"a.csv"_s, u"Company,Contact name,Contact email\nA,王伟,w@a.example\nB,王伟,\n"_s), u"company"_s);
    REQUIRE(world.count(u"contact"_s) == 2);

    // He has moved to C and takes his address along; somebody of his name at D is somebody else.
    world.import(
        world.file(u"b.csv"_s, u"Company,Contact name,Contact email\nC,王伟,w@a.example\nD,王伟,\n"_s), u"company"_s);

    CHECK(world.count(u"contact"_s) == 3);
    CHECK(world.count(u"employment"_s) == 4);
}

TEST_CASE("a shared e-mail address does not turn one contact into another")
{
    ImportWorld world;
    const QString file = world.file(
        u"a.csv"_s, u"Company,Contact name,Contact email\nA,Ann Lee,info@a.example\nA,Bob Ray,info@a.example\n"_s);

    world.import(file, u"company"_s);

    CHECK(world.count(u"contact"_s) == 2);
    (void)world.named(u"contact"_s, u"Ann Lee"_s);
    (void)world.named(u"contact"_s, u"Bob Ray"_s);
    CHECK(world.import(file, u"company"_s).unchanged == 2);
}

TEST_CASE("branches of one name stay apart in a list with contacts, for their values contradict each other")
{
    ImportWorld world;
    const QString file = world.file(
        u"a.csv"_s, u"Company,City,Contact name\nAcme,Boston,Ann Lee\nAcme,Denver,Bob Ray\nAcme,Boston,Cy Young\n"_s);

    const ImportResult result = world.import(file, u"company"_s);

    CHECK(result.added == 2);
    CHECK(world.count(u"company"_s) == 2);
    CHECK(world.import(file, u"company"_s).unchanged == 3);
}

TEST_CASE("a contact without any name is refused with its row, not lost silently")
{
    ImportWorld world;
    const QString file = world.file(u"a.csv"_s, u"Company,Contact name,Contact phone\nA,,555-0100\nB,Bob,555-0101\n"_s);

    const ImportResult result = world.import(file, u"company"_s);

    CHECK(result.rejected == 1);
    CHECK(result.added == 1);
    REQUIRE(result.bad.size() == 1);
    CHECK(result.bad.front().line == 2);
    CHECK(result.bad.front().reason == u"required"_s);
    CHECK(world.count(u"company"_s) == 1);
}

TEST_CASE("a list of contacts with their companies keeps people of one name apart")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"contact"_s);
    options.missing = MissingReference::Create;
    const QString file = world.file(u"a.csv"_s, u"姓名,公司,职务\n王伟,恒达,经理\n王伟,远大,董事\n李娜,远大,\n"_s);
    const ImportResult first = world.import(file, options);
    CHECK(first.added == 3);
    CHECK(first.created[u"company"_s] == 2);

    CHECK(world.import(file, options).unchanged == 3);
    // The second of them alone is still the second.
    const ImportResult one = world.import(world.file(u"b.csv"_s, u"姓名,公司,手机\n王伟,远大,139\n"_s), options);

    CHECK(one.updated == 1);
    CHECK(world.count(u"contact"_s) == 3);
    CHECK(world.count(u"employment"_s) == 3);
    CHECK(staffOf(world, world.named(u"company"_s, u"恒达"_s)) == QStringList { u"王伟/经理"_s });
}
