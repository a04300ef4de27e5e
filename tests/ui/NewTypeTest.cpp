// What a type gets by its declaration alone: `rival_product` and `intelligence` have no line of code in ui.
#include "Desk.h"

#include "exchange/Exporter.h"
#include "exchange/Importer.h"
#include "pages/ListConfig.h"
#include "pages/ListPage.h"
#include "shell/Places.h"
#include "store/query/SearchEverywhere.h"

#include <QTabBar>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

QString write(const Desk& desk, const QString& name, const QByteArray& text)
{
    const QString path = desk.folder->path() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

int rowsOf(Desk& desk, const QString& place)
{
    desk.session->settle();
    return desk.find<DataTable>(place + u"Table"_s)->model()->rowCount();
}

} // namespace

TEST_CASE("a type that is listed has a place in the rail, a list with columns, and views")
{
    for (const char* name : { "rival_product", "intelligence", "tasks", "activity" }) {
        const auto place = placeNamed(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(place.has_value());
        CHECK(place->group != PlaceGroup::Hidden);
    }
    const ListConfig* config = listConfigOf(u"intelligence"_s);
    REQUIRE(config);
    CHECK(config->columns.front() == u"subject"_s);
    CHECK(config->columns.contains(u"about"_s));
    CHECK_FALSE(config->columns.contains(u"text"_s));
    CHECK(config->sort == u"happened_on"_s);
    CHECK(config->views.back().id == u"recent"_s);
    CHECK_FALSE(listConfigOf(u"opportunity_line"_s));

    // Groups of the rail stay together, whatever the types say.
    PlaceGroup last = PlaceGroup::Sales;
    for (const Place& place : allPlaces()) {
        CHECK(place.group >= last);
        last = place.group;
    }
}

TEST_CASE("a further type is imported, listed, searched, exported, kept in history and undone without code of its own")
{
    Desk desk;
    Workspace& workspace = desk.session->workspace();
    const Record rival = desk.add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"Kestrel"_s); });
    const QString path = write(
        desk, u"rivals.csv"_s, "Name,Competitor,Price,Strengths\nTurboMeter 5,Kestrel,1200,cheap\nAqua,Kestrel,90,\n");
    ImportOptions options;
    options.kind = u"竞品"_s;
    auto plan = ImportPlan::prepare(workspace, path, options);
    REQUIRE(plan.hasValue());
    const auto result = Importer::run(workspace, *plan);
    REQUIRE(result.hasValue());
    CHECK(result->added == 2);

    desk.go(u"fairlead://page/rival_product"_s);
    CHECK(rowsOf(desk, u"rival_product"_s) == 2);
    auto* page = qobject_cast<ListPage*>(desk.window.page());
    REQUIRE(page);
    CHECK(page->model().index(0, 1).data().toString() == u"Kestrel"_s);
    desk.go(u"fairlead://page/rival_product?search=turbo"_s);
    CHECK(rowsOf(desk, u"rival_product"_s) == 1);

    const RecordType& type = workspace.catalog().type(u"rival_product"_s);
    const auto hits = SearchEverywhere(workspace.reader()).find(u"turbom"_s, 5, { &type });
    REQUIRE(hits.hasValue());
    CHECK(hits->size() == 1);

    const QString out = desk.folder->path() + u"/out.csv"_s;
    CHECK(Exporter::write(workspace.reader(), type, out).value() == 2);
    REQUIRE(workspace.history(type, hits->front().id).hasValue());
    CHECK(workspace.history(type, hits->front().id)->front().action == u"created"_s);

    desk.session->undo();
    desk.go(u"fairlead://page/rival_product?search="_s);
    CHECK(rowsOf(desk, u"rival_product"_s) == 0);
    CHECK(rival.id == desk.session->reader().find(*rival.type, rival.id)->value().id);
}

TEST_CASE("Mine is offered to somebody only")
{
    Desk desk;
    desk.go(u"fairlead://page/activity"_s);
    CHECK(desk.find<QTabBar>(u"activityViews"_s)->count() == 2);
    const Record ann = desk.add(u"person"_s, [](Record& record) { record.set(u"full_name"_s, u"Ann"_s); });
    desk.session->workspace().setPerson(ann.id);
    desk.session->setChinese(true);
    CHECK(desk.find<QTabBar>(u"activityViews"_s)->count() == 3);
}
