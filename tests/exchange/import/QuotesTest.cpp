#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// The lines of quotations as "Q-1 V1 Pump 5".
QStringList told(ImportWorld& world)
{
    QStringList lines;
    for (const Record& line : world.records(u"quote_line"_s)) {
        lines.append(u"%1 %2 %3"_s.arg(world.titleOf(line, u"version"_s), world.titleOf(line, u"product"_s))
                         .arg(line.number(u"quantity"_s) / 10000));
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("a row makes the quotation, its version and a line; the same file again changes nothing")
{
    ImportWorld world;
    world.test().named(u"company"_s, u"Acme"_s);
    world.test().named(u"product"_s, u"Pump"_s);
    world.test().named(u"product"_s, u"Valve"_s);
    const QString file = world.file(u"q.csv"_s,
        u"Quotation,Customer,Version,Sent on,Valid until,Product,Quantity,Unit price,Delivery date\n"
        "Q-1,Acme,1,2026-09-01,2026-10-01,Pump,5,100,2026-12-01\n"
        "Q-1,Acme,1,2026-09-01,2026-10-01,Valve,2,30,\n"
        "Q-1,Acme,2,2026-10-05,2026-12-31,Pump,4,95,2026-12-15\n"
        "Q-2,Acme,,,,Valve,7,,\n"_s);

    const ImportResult result = world.import(file, u"quote"_s);
    CHECK(result.rejected == 0);
    CHECK(world.records(u"quote"_s).size() == 2);
    CHECK(told(world)
        == QStringList { u"Q-1 V1 Pump 5"_s, u"Q-1 V1 Valve 2"_s, u"Q-1 V2 Pump 4"_s, u"Q-2 V1 Valve 7"_s });
    for (const Record& version : world.records(u"quote_version"_s))
        if (version.title() == u"Q-1 V2"_s) CHECK(version.date(u"sent_on"_s) == QDate(2026, 10, 5));

    const ImportResult again = world.import(file, u"quote"_s);
    CHECK(again.unchanged == again.rows);
    CHECK(told(world).size() == 4);
}

TEST_CASE("a Chinese file of quotations is read by its headings")
{
    ImportWorld world;
    world.test().named(u"company"_s, u"恒达"_s);
    world.test().named(u"product"_s, u"水泵"_s);
    const QString file = world.file(u"q.csv"_s,
        u"报价单号,客户名称,报价日期,有效期至,产品名称,数量,单价,交货日期\nBJ-1,恒达,2026-10-08,2026-12-31,水泵,3,1000,2026-12-20\n"_s);
    CHECK(world.import(file, u"auto"_s).rejected == 0);
    REQUIRE(told(world) == QStringList { u"BJ-1 V1 水泵 3"_s });
    const Record version = world.records(u"quote_version"_s).front();
    CHECK(version.date(u"sent_on"_s) == QDate(2026, 10, 8));
    CHECK(world.records(u"quote_line"_s).front().date(u"delivery_on"_s) == QDate(2026, 12, 20));
}
