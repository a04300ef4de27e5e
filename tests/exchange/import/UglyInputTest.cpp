#include "ImportWorld.h"

#include "testing/Encoded.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("short rows are filled, long ones refused, and blank cells beyond the header do no harm")
{
    ImportWorld world;
    const QString file = world.file(u"r.csv"_s, u"Name,City,Phone\nA,Paris\nB\nC,Rome,1,2\nD,Oslo,3,,\n\n,,\n"_s);

    const ImportResult result = world.import(file, u"company"_s);

    CHECK(result.rows == 4);
    CHECK(result.added == 3);
    CHECK(result.rejected == 1);
    CHECK(result.blankLines == 2);
    REQUIRE(result.bad.size() == 1);
    CHECK(result.bad.front().line == 4);
    CHECK(result.bad.front().reason == u"too_many_cells"_s);
}

TEST_CASE("an unclosed quote costs its own row and says where it opened")
{
    ImportWorld world;
    const ImportResult result
        = world.import(world.file(u"q.csv"_s, u"Name,City\nA,Paris\nB,\"Rome\nC,Oslo\n"_s), u"company"_s);

    CHECK(result.added == 1);
    CHECK(result.rejected == 1);
    REQUIRE(result.bad.size() == 1);
    CHECK(result.bad.front().line == 3);
    CHECK(result.bad.front().reason == u"unclosed_quote"_s);
}

TEST_CASE("a NUL and a cell of ten million characters cost their own rows")
{
    ImportWorld world;
    const QByteArray content
        = "Name,City\nA,Paris\nB," + QByteArray("x\0y", 3) + "\nC," + QByteArray(10 << 20, 'z') + "\nD,Oslo\n";

    const ImportResult result = world.import(world.file(u"n.csv"_s, content), u"company"_s);

    CHECK(result.added == 2);
    CHECK(result.rejected == 2);
    REQUIRE(result.bad.size() == 2);
    CHECK(result.bad[0].reason == u"nul"_s);
    CHECK(result.bad[1].reason == u"too_long"_s);
}

TEST_CASE("a file in GB18030 is read as it is; a wrong encoding that somebody forces costs rows, not sense")
{
    ImportWorld world;
    const QString text = u"公司名称,城市\n恒达科技,上海\n远大实业,北京\nPlain,Paris\n"_s;
    const QString file = world.file(u"g.csv"_s, encoded(text, u"GB18030"_s));

    SECTION("found out")
    {
        const ImportResult result = world.import(file, u"company"_s);
        CHECK(result.added == 3);
        CHECK(result.encoding == u"GB18030"_s);
        (void)world.named(u"company"_s, u"恒达科技"_s);
    }
    SECTION("forced to UTF-8")
    {
        ImportOptions options = optionsFor(u"company"_s);
        options.encoding = u"UTF-8"_s;
        options.header = false;
        options.mapping = { { u"column 1"_s, u"name"_s }, { u"column 2"_s, u"city"_s } };
        const ImportResult result = world.import(file, options);
        CHECK(result.rejected == 3);
        CHECK(result.added == 1);
        CHECK(result.bad.front().reason == u"encoding"_s);
    }
    SECTION("a name that nobody knows")
    {
        ImportOptions options = optionsFor(u"company"_s);
        options.encoding = u"klingon"_s;
        CHECK(world.refusal(file, options).detail == u"encoding: klingon"_s);
    }
}

TEST_CASE("what is no table at all is refused by name")
{
    ImportWorld world;
    const auto refused = [&](const QString& path) { return world.refusal(path, optionsFor(u"company"_s)); };

    CHECK(refused(world.path(u"nowhere.csv"_s)).code == ErrorCode::NotFound);
    CHECK(refused(world.test().folder()).detail == u"directory"_s);
    CHECK(refused(world.file(u"e.csv"_s, QByteArray())).detail == u"empty"_s);
    const Error png = refused(world.file(u"p.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    CHECK(png.detail.startsWith(u"not text"_s));
    CHECK(world.refusal(world.file(u"a.csv"_s, u"Name\nA\n"_s), optionsFor(u"klingon"_s)).detail == u"kind: klingon"_s);
    ImportOptions options = optionsFor(u"company"_s);
    options.mapping = { { u"Nome"_s, u"name"_s } };
    CHECK(world.refusal(world.file(u"a.csv"_s, u"Name\nA\n"_s), options).detail == u"header: Nome"_s);
    options.mapping = { { u"Name"_s, u"nonsense"_s } };
    CHECK(world.refusal(world.file(u"a.csv"_s, u"Name\nA\n"_s), options).detail == u"path: nonsense"_s);
}

TEST_CASE("a header alone is an import of nothing")
{
    ImportWorld world;
    const ImportResult result = world.import(world.file(u"h.csv"_s, u"Name,City\n"_s), u"company"_s);

    CHECK(result.rows == 0);
    CHECK(result.edit == 0);
    CHECK(world.edits() == 0);
}

TEST_CASE("a file without header comes in by the numbers of its columns")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"company"_s);
    options.header = false;
    options.mapping = { { u"column 1"_s, u"name"_s }, { u"column 3"_s, u"founded_year"_s } };

    const ImportResult result = world.import(world.file(u"h.csv"_s, u"A,x,1999\nB,y,2001\n"_s), options);

    CHECK(result.added == 2);
    CHECK(world.named(u"company"_s, u"A"_s).number(u"founded_year"_s) == 1999);
    REQUIRE(result.columns.size() == 3);
    CHECK_FALSE(result.columns[1].path.has_value());
}

TEST_CASE("semicolons and decimal commas are read from the file itself")
{
    ImportWorld world;
    const ImportResult result
        = world.import(world.file(u"s.csv"_s, u"Name;Revenue\nA;1.234,50\nB;99,9\nC;-3\n"_s), u"company"_s);

    CHECK(result.added == 3);
    CHECK(world.named(u"company"_s, u"A"_s).money(u"revenue"_s).minor == 123450);
    CHECK(world.named(u"company"_s, u"B"_s).money(u"revenue"_s).minor == 9990);
}

TEST_CASE("ambiguous dates and numbers are asked about, and the answer counts")
{
    ImportWorld world;
    const QString dates = world.file(u"d.csv"_s, u"Name,First contact\nA,03/04/2025\nB,05/06/2025\n"_s);
    const QString numbers = world.file(u"n.csv"_s, u"Name,Revenue\nA,\"1,234\"\n"_s);
    ImportOptions options = optionsFor(u"company"_s);

    const auto asked = world.questions(dates, options);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().kind == ImportQuestion::Kind::DateOrder);
    CHECK(asked.front().header == u"First contact"_s);
    CHECK_FALSE(asked.front().samples.isEmpty());
    CHECK(world.refusal(dates, options).detail == u"questions"_s);
    options.dateOrder = DateOrder::DayMonthYear;
    world.import(dates, options);
    CHECK(world.named(u"company"_s, u"A"_s).date(u"first_contact_on"_s) == QDate(2025, 4, 3));
    options.dateOrder = DateOrder::MonthDayYear;
    world.import(dates, options);
    CHECK(world.named(u"company"_s, u"A"_s).date(u"first_contact_on"_s) == QDate(2025, 3, 4));

    REQUIRE(world.questions(numbers, options).size() == 1);
    CHECK(world.questions(numbers, options).front().kind == ImportQuestion::Kind::DecimalMark);
    options.decimalMark = u'.';
    world.import(numbers, options);
    CHECK(world.named(u"company"_s, u"A"_s).money(u"revenue"_s).minor == 123400);
}

TEST_CASE("a file of our own is never asked about")
{
    ImportWorld world;
    const QString id = world->blank(u"product"_s).id.toString();
    const QString file = world.file(u"p.csv"_s, u"id,name,list_price,list_price.currency\n%1,A,1.234,KWD\n"_s.arg(id));

    CHECK(world.import(file, u"product"_s).added == 1);
    CHECK(world.named(u"product"_s, u"A"_s).money(u"list_price"_s) == Money { 1234, u"KWD"_s });
}

TEST_CASE("of two headers for one field the first counts, and unknown headers are told")
{
    ImportWorld world;
    const ImportResult result = world.import(
        world.file(u"h.csv"_s, u"Company,Account name,Blood group,City,City,\nA,B,0,Paris,Rome,\n"_s), u"company"_s);

    CHECK(result.added == 1);
    CHECK(world.named(u"company"_s, u"A"_s).text(u"city"_s) == u"Paris"_s);
    REQUIRE(result.columns.size() >= 5);
    CHECK(result.columns[0].path.has_value());
    CHECK_FALSE(result.columns[1].path.has_value());
    CHECK_FALSE(result.columns[2].path.has_value());
    CHECK(result.columns[3].path.has_value());
    CHECK_FALSE(result.columns[4].path.has_value());
}

TEST_CASE("a field that somebody fills from two columns is asked about")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"company"_s);
    options.mapping = { { u"One"_s, u"name"_s }, { u"Two"_s, u"name"_s } };

    const auto asked = world.questions(world.file(u"h.csv"_s, u"One,Two\nA,B\n"_s), options);

    REQUIRE(asked.size() == 1);
    CHECK(asked.front().kind == ImportQuestion::Kind::FieldTwice);
}

TEST_CASE("a file of which nothing is understood is asked about")
{
    ImportWorld world;
    const auto asked = world.questions(world.file(u"h.csv"_s, u"Foo,Bar\nx,y\n"_s), optionsFor(u"company"_s));

    REQUIRE(asked.size() == 1);
    CHECK(asked.front().kind == ImportQuestion::Kind::NothingMapped);
    CHECK(asked.front().samples == QStringList({ u"Foo"_s, u"Bar"_s }));
}

TEST_CASE("two hundred columns are no trouble")
{
    ImportWorld world;
    QStringList header { u"Name"_s }, row { u"A"_s };
    for (int i = 2; i <= 200; ++i) {
        header.append(i == 150 ? u"City"_s : u"Extra %1"_s.arg(i));
        row.append(i == 150 ? u"Paris"_s : u"v%1"_s.arg(i));
    }
    const ImportResult result
        = world.import(world.file(u"w.csv"_s, header.join(u',') + u'\n' + row.join(u',') + u'\n'), u"company"_s);

    CHECK(result.added == 1);
    CHECK(result.columns.size() == 200);
    CHECK(world.named(u"company"_s, u"A"_s).text(u"city"_s) == u"Paris"_s);
}

TEST_CASE("a dry run of custom fields leaves their types as they were")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"field"_s);
    options.dryRun = true;
    const QString file = world.file(u"f.csv"_s, u"Record type,Name,Kind\ncompany,colour,text\n"_s);

    CHECK(world.import(file, options).added == 1);

    CHECK(world.type(u"company"_s).find(u"colour"_s) == nullptr);
    world.test().named(u"company"_s, u"Acme"_s);
    options.dryRun = false;
    CHECK(world.import(file, options).added == 1);
    Record beta = world->blank(u"company"_s);
    beta.set(u"name"_s, u"Beta"_s).set(u"colour"_s, u"blue"_s);
    world.test().add(beta);
    CHECK(world.test().get(beta).text(u"colour"_s) == u"blue"_s);
}

TEST_CASE("an import that is cancelled leaves no trace, at whatever row")
{
    ImportWorld world;
    QString text = u"Name,City\n"_s;
    for (int i = 0; i < 3000; ++i)
        text += u"Firm %1,Paris\n"_s.arg(i);
    const QString file = world.file(u"c.csv"_s, text);
    ImportOptions options = optionsFor(u"company"_s);
    options.rejectsPath = world.path(u"rejects.csv"_s);

    for (qint64 row : { 1, 700, 2999, 3000 }) {
        const Error error = world.refusal(file, options, [row](const ImportProgress& now) { return now.rows < row; });
        CHECK(error.code == ErrorCode::Cancelled);
        CHECK(world->reader().number("SELECT count(*) FROM company").value() == 0);
        CHECK(world->reader().number("SELECT count(*) FROM import_run").value() == 0);
        CHECK(world.edits() == 0);
    }
    CHECK(world.import(file, options).added == 3000);
    CHECK(world.edits() == 1);
}
