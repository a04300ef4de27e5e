// Numbers of documents among laptops that meet now and then.
#include "sync/testing/Laptop.h"
#include "sync/testing/MemoryShare.h"

#include <set>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

void setUp(Laptop& laptop, const QString& pattern = u"KH-{000}"_s)
{
    Record series = laptop.workspace->blank(u"number_series"_s);
    series.set(u"document"_s, u"company"_s).set(u"pattern"_s, pattern);
    laptop.add(series);
}

QString number(const Laptop& laptop, const Handle& company) { return laptop.get(company).text(u"number"_s); }
QString draw(Laptop& laptop) { return number(laptop, laptop.add(u"company"_s, u"Acme"_s)); }

/// Ada has numbered three customers alone, then shares; Bo joins and has taken in what she sent.
struct Office
{
    Office()
    {
        ada.create();
        setUp(ada);
        for (int i = 0; i < 3; ++i)
            (void)draw(ada);
        ada.share(share);
        ada.meet(share);
        bo.join(share);
        bo.meet(share);
    }
    MemoryShare share;
    Laptop ada { u"Ada"_s };
    Laptop bo { u"Bo"_s };
};

} // namespace

TEST_CASE("laptops that work apart give different numbers, each from blocks of its own")
{
    Office office;
    CHECK(draw(office.ada) == u"KH-004");
    CHECK(draw(office.bo) == u"KH-051");
    std::set<QString> numbers;
    for (int i = 0; i < 32; ++i)
        for (Laptop* each : { &office.ada, &office.bo })
            numbers.insert(draw(*each));
    CHECK(numbers.size() == 64);
    // Few are left on Ada's: she claims the next block, and Bo none.
    office.ada.meet(office.share);
    office.bo.meet(office.share);
    for (int i = 0; i < 20; ++i)
        (void)draw(office.ada);
    CHECK(draw(office.ada) == u"KH-107");
    CHECK(draw(office.bo) == u"KH-084");
}

TEST_CASE("with enough numbers left a meeting asks the share nothing about them")
{
    Office office;
    office.ada.meet(office.share);
    office.bo.meet(office.share);
    const auto before = office.share.snapshot();
    const SyncReport report = office.bo.meet(office.share);
    CHECK(report.listings <= 2 * 2 + 2);
    CHECK(report.reads == 0);
    CHECK(office.share.snapshot().folders.size() == before.folders.size());
}

TEST_CASE("where the numbers are used up there are provisional ones, and the next meeting replaces them everywhere")
{
    Office office;
    std::vector<Handle> companies;
    for (int i = 0; i < 53; ++i)
        companies.push_back(office.bo.add(u"company"_s, u"Acme %1"_s.arg(i)));
    CHECK(number(office.bo, companies[49]) == u"KH-100");
    const QString first = number(office.bo, companies[50]);
    CHECK(first.startsWith(u"P-"));
    CHECK(first.endsWith(u"-1"));
    CHECK(office.bo.workspace->nextNumber(office.bo.typeOf(companies[0])) == QString());
    // One of them is given a number by hand, another is deleted: neither is touched.
    office.bo.set(companies[51], u"number"_s, u"own"_s);
    office.bo.remove(companies[52]);
    const auto lastAct = office.bo.workspace->nextUndo();

    office.bo.meet(office.share);
    CHECK(number(office.bo, companies[50]) == u"KH-101");
    CHECK(number(office.bo, companies[51]) == u"own");
    CHECK(number(office.bo, companies[52]).startsWith(u"P-"));
    // It is no act of hers that Ctrl+Z would take back.
    REQUIRE(office.bo.workspace->nextUndo());
    CHECK(office.bo.workspace->nextUndo()->no == lastAct->no);
    office.ada.meet(office.share);
    CHECK(number(office.ada, companies[50]) == u"KH-101");
    CHECK(office.ada.conflicts().empty());
    CHECK(contentsOf(*office.ada.workspace) == contentsOf(*office.bo.workspace));
}

TEST_CASE("two who set up the same series apart and then share have one series and different numbers")
{
    Office office;
    setUp(office.bo, u"B{0}"_s);
    office.bo.meet(office.share);
    office.ada.meet(office.share);
    office.bo.meet(office.share);
    CHECK(office.ada.workspace->reader().number("SELECT count(*) FROM number_series WHERE _v=1").value() == 1);
    CHECK(draw(office.ada) == u"B4");
    CHECK(draw(office.bo) == u"B51");
}

TEST_CASE("a copy and a backup give none of the numbers that the file had left")
{
    Office office;
    office.bo.keepCopy(u"backup"_s);
    CHECK(draw(office.bo) == u"KH-051");
    office.bo.meet(office.share);
    office.bo.putBack(u"backup"_s);
    // It notices when it meets the others, and not before.
    CHECK(office.bo.meet(office.share).newIncarnation);
    const QString next = draw(office.bo);
    CHECK(next > u"KH-100");
    office.bo.meet(office.share);
    office.ada.meet(office.share);
    CHECK(contentsOf(*office.ada.workspace) == contentsOf(*office.bo.workspace));
}

TEST_CASE("a server that was put back to an old state gets the claims again before anybody claims more")
{
    Office office;
    const auto old = office.share.snapshot();
    std::set<QString> numbers;
    for (int i = 0; i < 45; ++i)
        numbers.insert(draw(office.bo));
    office.bo.meet(office.share); // claims a further block
    office.share.restore(old);
    for (int i = 0; i < 45; ++i)
        numbers.insert(draw(office.bo));
    office.bo.meet(office.share);
    for (int round = 0; round < 2; ++round)
        for (Laptop* each : { &office.ada, &office.bo })
            each->meet(office.share);
    for (int i = 0; i < 60; ++i)
        for (Laptop* each : { &office.ada, &office.bo })
            if (const QString one = draw(*each); !one.startsWith(u"P-")) CHECK(numbers.insert(one).second);
}

TEST_CASE("where nobody may claim, everything else goes out and comes in, and the numbers stay provisional")
{
    struct NoClaims : MemoryShare
    {
        Result<bool> claim(const QString&) override { return Error { ErrorCode::NoAccess, u"claim"_s }; }
    };
    NoClaims share;
    Laptop ada(u"Ada"_s);
    Laptop bo(u"Bo"_s);
    ada.create();
    ada.share(share);
    setUp(ada);
    const Handle company = ada.add(u"company"_s, u"Acme"_s);
    CHECK(number(ada, company).startsWith(u"P-"));
    ada.meet(share);
    bo.join(share);
    bo.meet(share);
    CHECK(number(bo, company) == number(ada, company));
}
