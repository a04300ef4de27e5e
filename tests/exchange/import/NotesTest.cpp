#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// What was noted about a firm, a contact or a deal, by its title: "firm/contact/deal: text".
QStringList notesOf(ImportWorld& world)
{
    QStringList list;
    for (const Record& note : world.records(u"activity"_s)) {
        QString who;
        for (const Record& tie : world.records(u"activity_person"_s))
            if (tie.reference(u"activity"_s) == note.id)
                who = world.test().get(world.type(u"contact"_s), idOf(tie.cell(u"who"_s, 1))).title();
        QString deal;
        for (const Record& tie : world.records(u"activity_share"_s))
            if (tie.reference(u"activity"_s) == note.id)
                deal = world.test().get(world.type(u"opportunity"_s), idOf(tie.cell(u"about"_s, 1))).title();
        const QString company = note.isBlank(u"company"_s) ? QString() : world.titleOf(note, u"company"_s);
        list.append(company + u'/' + who + u'/' + deal + u": "_s + note.text(u"kind"_s) + u' ' + note.text(u"body"_s));
    }
    list.sort();
    return list;
}

} // namespace

TEST_CASE("a row of a company list makes company, contact, post and note in one run and one undo")
{
    ImportWorld world;
    const QString list = world.file(u"fair.csv"_s,
        u"Company,Contact name,Contact email,Note,Note date,Remark\n"
        "Acme,Ann Lee,ann@acme.example,Wants a quote,2026-03-04,key account\n"
        "Acme,Bob Ray,bob@acme.example,Wants a quote,2026-03-04,\n"
        "Beta,,,Left a card,,\n"
        "Gamma,Cy Young,,,2026-03-04,\n"_s);
    ImportOptions options = optionsFor(u"customer"_s);
    options.dryRun = true;

    const ImportResult dry = world.import(list, options);
    CHECK(world.visibleRows() == 0);
    options.dryRun = false;
    const ImportResult result = world.import(list, options);

    CHECK(result.added == 3);
    CHECK(result.updated == 1);
    CHECK(result.created[u"activity"_s] == 3);
    CHECK(result.created[u"contact"_s] == 3);
    CHECK(dry.created == result.created);
    CHECK(notesOf(world)
        == QStringList({ u"Acme/Ann Lee/: note Wants a quote"_s, u"Acme/Bob Ray/: note Wants a quote"_s,
            u"Beta//: note Left a card"_s }));
    CHECK(world.named(u"company"_s, u"Acme"_s).text(u"remark"_s) == u"key account"_s);
    CHECK(world.import(list, options).unchanged == 4);
    REQUIRE(world->undo().hasValue());
    CHECK(world.visibleRows() == 0);
    REQUIRE(world->redo().hasValue());
    CHECK(notesOf(world).size() == 3);
    CHECK(world.import(list, options).unchanged == 4);
}

TEST_CASE("several notes about one contact or deal are several rows of one record")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"contact"_s);
    options.missing = MissingReference::Create;
    const QString calls = world.file(u"calls.csv"_s,
        u"姓名,公司,跟进记录,跟进日期,跟进方式\n王伟,恒达,要报价,2026-03-01,电话\n王伟,恒达,要报价,2026-04-01,拜访\n"_s);

    const ImportResult result = world.import(calls, options);

    CHECK(result.added == 1);
    CHECK(result.updated == 1);
    CHECK(notesOf(world) == QStringList({ u"恒达/王伟/: call 要报价"_s, u"恒达/王伟/: visit 要报价"_s }));
    CHECK(world.import(calls, options).unchanged == 2);

    world.test().stages();
    const QString deals
        = world.file(u"d.csv"_s, u"Deal name,Stage,Customer,Note\nLine 1,Qualify,恒达,Hopes for May\n"_s);
    CHECK(world.import(deals, u"opportunity"_s).added == 1);
    CHECK(notesOf(world).contains(u"恒达//Line 1: note Hopes for May"_s));
    CHECK(world.import(deals, u"opportunity"_s).unchanged == 1);
}

TEST_CASE("a note of no known kind or day costs its row, and none of it comes in")
{
    ImportWorld world;
    const ImportResult result = world.import(
        world.file(u"c.csv"_s, u"Company,Note,Note date,Note type\nA,x,soon,\nB,y,,séance\nC,z,,Call\n"_s),
        u"company"_s);

    CHECK(result.rejected == 2);
    CHECK(result.added == 1);
    CHECK(result.bad.front().header == u"Note date"_s);
    CHECK(world.count(u"company"_s) == 1);
    CHECK(world.count(u"activity"_s) == 1);
}
