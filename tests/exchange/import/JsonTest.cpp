#include "FullWorkspace.h"
#include "ImportWorld.h"

#include "exchange/Exporter.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("every kind comes back from JSON field by field and id by id")
{
    const QString suffix = GENERATE(u".json"_s, u".jsonl"_s);
    ImportWorld source;
    fillWithEverything(*source);
    ImportWorld target;
    for (const QString& name : typesInOrder(source->catalog())) {
        INFO(name.toStdString());
        const auto done = Exporter::write(source->reader(), source.type(name), target.path(name + suffix));
        REQUIRE(done.hasValue());
        CHECK(*done == source.count(name));
        CHECK(target.import(target.path(name + suffix), name).rejected == 0);
    }

    CHECK(target.content() == source.content());

    for (const QString& name : typesInOrder(source->catalog())) {
        const ImportResult again = target.import(target.path(name + suffix), name);
        CHECK(again.unchanged == again.rows);
    }
}

TEST_CASE("JSON of another program goes through the same plan as CSV")
{
    ImportWorld world;
    const QString path = world.file(u"customers.json"_s, R"([
  {"Name": "Harbour Glass", "Employees": 120, "Revenue": 4500000.5, "address": {"city": "Bremen"},
   "Remark": "two\nlines, \"quoted\"", "tags": ["a", 2, true], "gone": null},
  {"Name": "华夏机械", "Employees": 800, "Revenue": 98000000, "address": {"city": "上海"}}
])"_ba);
    ImportOptions options = optionsFor(u"customer"_s);
    options.mapping.insert(u"address.city"_s, u"city"_s);

    const ImportResult result = world.import(path, options);

    CHECK(result.added == 2);
    const Record glass = world.named(u"company"_s, u"Harbour Glass"_s);
    CHECK(glass.number(u"staff_count"_s) == 120);
    CHECK(glass.money(u"revenue"_s).minor == 450000050);
    CHECK(glass.text(u"remark"_s) == u"two\nlines, \"quoted\""_s);
    CHECK(world.named(u"company"_s, u"华夏机械"_s).text(u"city"_s) == u"上海"_s);
    for (const MappedColumn& column : result.columns)
        CHECK(column.path.has_value() == (column.header != u"tags"_s && column.header != u"gone"_s));
    REQUIRE(world->undo().hasValue());
    CHECK(world.count(u"company"_s) == 0);
}

TEST_CASE("a broken object is refused with its line, the others come in")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"customer"_s);
    options.rejectsPath = world.path(u"rejects.csv"_s);
    const auto refused = [&](const QByteArray& content) {
        const ImportResult result = world.import(world.file(u"in.json"_s, content), options);
        CHECK(result.added == 2);
        REQUIRE(result.rejected == 1);
        return result.bad.front();
    };

    SECTION("in lines")
    {
        const RejectedCell cell = refused("{\"name\":\"A\"}\n{\"name\":\"lost\n{\"name\":\"B\"}\n");
        CHECK(cell.line == 2);
        CHECK(cell.reason == u"syntax"_s);
        CHECK(ImportWorld::read(options.rejectsPath).contains("lost"));
    }
    SECTION("in an array over many lines")
    {
        const RejectedCell cell
            = refused("[\n {\"name\":\"A\"},\n {\"city\": \"x,\n  \"name\":\"lost\"},\n {\"name\":\"B\"}\n]\n");
        CHECK(cell.line == 3);
    }
    SECTION("a value that is no object") { CHECK(refused("[{\"name\":\"A\"}, 12, {\"name\":\"B\"}]").line == 1); }
    SECTION("never closed") { CHECK(refused("{\"name\":\"A\"}\n{\"name\":\"B\"}\n{\"name\":{").line == 3); }
    SECTION("balanced but no JSON") { CHECK(refused("{\"name\":\"A\"}\n{name:x}\n{\"name\":\"B\"}").line == 2); }
    SECTION("beyond the limit")
    {
        const QByteArray huge = "{\"name\":\"" + QByteArray(5 << 20, 'x') + "\"}\n";
        CHECK(refused("{\"name\":\"A\"}\n" + huge + "{\"name\":\"B\"}\n").reason == u"row_too_long"_s);
    }
}

TEST_CASE("what holds no object is said to be none")
{
    ImportWorld world;
    const Error error = world.refusal(world.file(u"in.json"_s, "Dear sirs,\nplease\n"_ba), optionsFor(u"customer"_s));
    CHECK(error == Error { ErrorCode::Invalid, u"no record: line 1"_s });
    CHECK(world.import(world.file(u"none.json"_s, "[]\n"_ba), u"customer"_s).rows == 0);
}
