#include "testing/Strings.h"

#include "models/TileGrid.h"
#include "pages/Dashboard.h"
#include "pages/ReportRanking.h"

#include <random>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

using Places = QList<TilePlace>;

bool stands(const Places& tiles)
{
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const TilePlace& one = tiles.at(i);
        if (one.x < 0 || one.y < 0 || one.w < 1 || one.h < 1 || one.x + one.w > TileGrid::columns) return false;
        for (qsizetype j = i + 1; j < tiles.size(); ++j)
            if (one.meets(tiles.at(j))) return false;
    }
    return true;
}

} // namespace

TEST_CASE("a tile that is put on another pushes it away, and nothing floats")
{
    Places tiles { { 0, 0, 4, 2 }, { 4, 0, 4, 2 }, { 0, 2, 8, 3 } };
    TileGrid::put(tiles, 1, { 0, 0, 4, 2 });
    CHECK(tiles.at(1) == TilePlace { 0, 0, 4, 2 });
    CHECK(tiles.at(0) == TilePlace { 0, 2, 4, 2 });
    CHECK(tiles.at(2) == TilePlace { 0, 4, 8, 3 });
}

TEST_CASE("a tile that goes down takes the place of the one below, which goes up")
{
    Places tiles { { 0, 0, 4, 3 }, { 0, 3, 4, 3 } };
    TileGrid::put(tiles, 0, { 0, 3, 4, 3 });
    CHECK(tiles == Places { { 0, 3, 4, 3 }, { 0, 0, 4, 3 } });
}

TEST_CASE("a step goes as far as it must to change anything, and not out of the grid")
{
    const Places tiles { { 0, 0, 4, 3 }, { 0, 3, 4, 3 } };
    CHECK(TileGrid::stepped(tiles, 0, 0, 1) == Places { { 0, 3, 4, 3 }, { 0, 0, 4, 3 } });
    CHECK(TileGrid::stepped(tiles, 0, 1, 0).at(0) == TilePlace { 1, 0, 4, 3 });
    CHECK(TileGrid::stepped(tiles, 0, -1, 0) == tiles);
    CHECK(TileGrid::stepped(tiles, 0, 0, -1) == tiles);
    CHECK(TileGrid::stepped({ { 8, 0, 4, 1 } }, 0, 1, 0) == Places { { 8, 0, 4, 1 } });
}

TEST_CASE("whatever is moved and resized, tiles never overlap, leave the grid or get lost")
{
    std::mt19937 random(5);
    const auto any = [&random](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    Places tiles;
    for (int i = 0; i < 9; ++i)
        tiles.append(TileGrid::room(tiles, any(1, 6), any(1, 5)));
    REQUIRE(stands(tiles));
    for (int round = 0; round < 500; ++round) {
        const int moved = any(0, 8);
        TileGrid::put(tiles, moved, { any(-3, 13), any(-2, 20), any(1, 14), any(1, 6) });
        REQUIRE(stands(tiles));
        Places again = tiles;
        TileGrid::compact(again);
        REQUIRE(again == tiles); // none has room above it
        REQUIRE(stands(TileGrid::narrowed(tiles, 6)));
    }
}

TEST_CASE("a narrow page has the same tiles in the order in which one reads")
{
    const Places narrow = TileGrid::narrowed({ { 6, 0, 6, 2 }, { 0, 0, 2, 2 }, { 2, 0, 2, 2 } }, 6);
    CHECK(narrow == Places { { 0, 2, 6, 2 }, { 0, 0, 2, 2 }, { 2, 0, 2, 2 } });
}

TEST_CASE("tiles are written as lines and read again; what cannot be read is left out")
{
    Dashboard dashboard = Dashboard::overview(u"Overview"_s);
    dashboard.tiles[0].setOption(u"title"_s, u"50 % & more = ?\n总额"_s);
    dashboard.tiles[0].setOption(u"period"_s, u"quarter"_s);
    const QString text = dashboard.tilesText();
    CHECK(text.count(u'\n') == dashboard.tiles.size() - 1);
    const QList<Tile> tiles = Dashboard::tilesOf(text);
    REQUIRE(tiles.size() == dashboard.tiles.size());
    CHECK(tiles.at(0).option(u"title"_s) == u"50 % & more = ?\n总额"_s);
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        CHECK(tiles.at(i).kind == dashboard.tiles.at(i).kind);
        CHECK(tiles.at(i).place == dashboard.tiles.at(i).place);
    }
    CHECK(Dashboard::tilesOf(u"figure?x=0&y=0&w=2\nfunnel?x=10&y=0&w=4&h=3\n?x=0\nnews?a=b&x=0&y=0&w=2&h=2"_s).size()
        == 1);
}

TEST_CASE("a tile takes what the page says but for what it says itself")
{
    FunnelScope page;
    page.period = u"year"_s;
    page.currency = u"EUR"_s;
    Tile tile;
    CHECK(tile.scopeIn(page).query() == page.query());
    tile.setOption(u"period"_s, u"lastyear"_s);
    CHECK(tile.scopeIn(page).period == u"lastyear"_s);
    CHECK(tile.scopeIn(page).currency == u"EUR"_s);
    tile.setOption(u"period"_s, {});
    CHECK(tile.scopeIn(page).period == u"year"_s);
}

TEST_CASE("the declared dashboard stands on its grid as it is written")
{
    Places places;
    for (const Tile& tile : Dashboard::overview({}).tiles)
        places.append(tile.place);
    CHECK(stands(places));
    Places compacted = places;
    TileGrid::compact(compacted);
    CHECK(compacted == places);
}

TEST_CASE("a ranking has the largest first, each currency for itself, and as many rows as anybody reads")
{
    ReportResult report;
    report.name = u"open"_s;
    report.columns = { { u"person"_s, {}, ColumnKind::Text, {} }, { u"amount"_s, {}, ColumnKind::Money, {} } };
    const auto add = [&report](const QString& name, const QList<Money>& money) {
        report.rows.push_back({ name, { ReportCell::ofText(name), ReportCell::ofMoney(money) } });
    };
    add(u"euro"_s, { { 900, u"EUR"_s } });
    add(u"nothing"_s, {});
    for (int i = 1; i <= 250; ++i)
        add(u"yuan-%1"_s.arg(i), { { i, u"CNY"_s } });
    add(u"both"_s, { { 500, u"CNY"_s }, { 8000, u"EUR"_s } });
    const ReportRanking all = ReportRanking::of(report, u"CNY"_s, u"amount"_s);
    CHECK(all.all == 252);
    REQUIRE(all.report.rows.size() == ReportRanking::mostRows);
    CHECK(all.report.rows[0].key == u"both"_s);
    CHECK(all.report.rows[1].key == u"yuan-250"_s);
    CHECK(all.shareOf(all.report.rows[0].cells[1]) == 1);
    CHECK(all.shareOf(all.report.rows[1].cells[1]) == Approx(0.5));
    report.rows.erase(report.rows.begin() + 12, report.rows.end());
    const ReportRanking few = ReportRanking::of(report, u"CNY"_s, u"amount"_s);
    CHECK(few.report.rows.size() == 11);
    CHECK(few.report.rows.back().key == u"euro"_s); // other currencies stand below the workspace's own
    CHECK(few.shareOf(few.report.rows.back().cells[1]) == 1);
}
