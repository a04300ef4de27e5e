#include "testing/TestWorkspace.h"

#include "store/BulkEdit.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// An edit of parts of ten operations each.
std::unique_ptr<BulkEdit> begin(TestWorkspace& world)
{
    auto bulk = world->beginBulk(u"Import"_s);
    REQUIRE(bulk);
    (*bulk)->setPartSize(10);
    return std::move(*bulk);
}

void addProducts(TestWorkspace& world, BulkEdit& bulk, int count)
{
    std::vector<Problem> problems;
    for (int i = 0; i < count; ++i) {
        Record product = world->blank(u"product"_s);
        product.set(u"name"_s, QString::number(i));
        REQUIRE(bulk.add(EditStep::create(product), problems).value());
    }
}

/// What somebody beside sees.
qint64 productsOf(TestWorkspace& world)
{
    return world->reader().number("SELECT count(*) FROM product WHERE _v=1").value();
}

} // namespace

TEST_CASE("a rehearsal of any size leaves no trace, and what it makes is found while it runs")
{
    TestWorkspace world;
    auto bulk = begin(world);
    bulk->rehearse();
    addProducts(world, *bulk, 100);
    CHECK(bulk->withTitle(world->catalog().type(u"product"_s), u"3"_s).value().size() == 1);
    CHECK(productsOf(world) == 0);
    bulk->cancel();
    bulk.reset();

    CHECK(productsOf(world) == 0);
    CHECK(world->edits()->empty());
    CHECK_FALSE(world->nextUndo());
    world.named(u"product"_s, u"3"_s);
    CHECK(world->nextUndo());
}

TEST_CASE("parts that are held back are seen by nobody, go without a trace, and are one edit when it ends")
{
    TestWorkspace world;
    auto gone = begin(world);
    gone->holdBack(100);
    addProducts(world, *gone, 100);
    CHECK(productsOf(world) == 0);
    gone->cancel();
    gone.reset();
    CHECK(productsOf(world) == 0);
    CHECK(world->edits()->empty());

    auto kept = begin(world);
    kept->holdBack(3);
    addProducts(world, *kept, 95);
    CHECK(productsOf(world) == 80); // two loads of four parts are on disk
    REQUIRE(kept->finish().value() > 0);
    kept.reset();
    CHECK(productsOf(world) == 95);
    CHECK(world->edits()->size() == 1);
    REQUIRE(world->undo().hasValue());
    CHECK(productsOf(world) == 0);
    REQUIRE(world->redo().hasValue());
    CHECK(productsOf(world) == 95);
}

TEST_CASE("an edit that is cancelled after parts of it were committed takes those back too")
{
    TestWorkspace world;
    auto bulk = begin(world);
    bulk->holdBack(3);
    addProducts(world, *bulk, 95);
    REQUIRE(productsOf(world) > 0);
    bulk->cancel();
    bulk.reset();
    CHECK(productsOf(world) == 0);
    CHECK(world->edits()->empty());
}
