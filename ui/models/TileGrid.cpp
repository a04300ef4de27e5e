#include "models/TileGrid.h"

#include <algorithm>
#include <numeric>

namespace fairlead::ui {

namespace {

bool isFree(const QList<TilePlace>& tiles, const TilePlace& place, const QList<int>& among)
{
    return std::none_of(among.begin(), among.end(), [&](int other) { return tiles.at(other).meets(place); });
}

TilePlace inside(TilePlace place, int columns)
{
    place.w = std::clamp(place.w, 1, columns);
    place.h = std::max(place.h, 1);
    place.x = std::clamp(place.x, 0, columns - place.w);
    place.y = std::max(place.y, 0);
    return place;
}

} // namespace

QList<int> TileGrid::readingOrder(const QList<TilePlace>& tiles)
{
    QList<int> order(tiles.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&tiles](int left, int right) {
        const TilePlace& a = tiles.at(left);
        const TilePlace& b = tiles.at(right);
        return a.y != b.y ? a.y < b.y : a.x < b.x;
    });
    return order;
}

int TileGrid::rows(const QList<TilePlace>& tiles)
{
    int rows = 0;
    for (const TilePlace& tile : tiles)
        rows = std::max(rows, tile.y + tile.h);
    return rows;
}

void TileGrid::compact(QList<TilePlace>& tiles)
{
    QList<int> settled;
    for (const int one : readingOrder(tiles)) {
        TilePlace place = tiles.at(one);
        const auto free = [&](int y) { return isFree(tiles, { place.x, y, place.w, place.h }, settled); };
        while (place.y > 0 && free(place.y - 1))
            --place.y;
        while (!free(place.y))
            ++place.y;
        tiles[one] = place;
        settled.append(one);
    }
}

void TileGrid::put(QList<TilePlace>& tiles, int moved, TilePlace to)
{
    QList<int> order = readingOrder(tiles);
    order.removeOne(moved);
    tiles[moved] = inside(to, columns);
    const TilePlace& fixed = tiles.at(moved);
    QList<int> settled { moved };
    for (const int one : order) {
        TilePlace place = tiles.at(one);
        if (place.meets(fixed)) {
            TilePlace above = place;
            above.y = fixed.y - place.h;
            if (above.y >= 0 && isFree(tiles, above, order.mid(0, order.indexOf(one)))) place = above;
        }
        while (!isFree(tiles, place, settled))
            ++place.y;
        tiles[one] = place;
        settled.append(one);
    }
    compact(tiles);
}

QList<TilePlace> TileGrid::stepped(const QList<TilePlace>& tiles, int moved, int right, int down)
{
    const int most = right ? columns : rows(tiles) + 1;
    for (int by = 1; by <= most; ++by) {
        QList<TilePlace> next = tiles;
        TilePlace to = tiles.at(moved);
        to.x += right * by;
        to.y += down * by;
        if (to.x < 0 || to.y < 0 || to.x + to.w > columns) break;
        put(next, moved, to);
        if (next.at(moved) != tiles.at(moved)) return next;
    }
    return tiles;
}

TilePlace TileGrid::room(const QList<TilePlace>& tiles, int w, int h)
{
    QList<int> all(tiles.size());
    std::iota(all.begin(), all.end(), 0);
    const int wide = std::min(w, columns);
    for (int y = 0;; ++y)
        for (int x = 0; x + wide <= columns; ++x)
            if (const TilePlace place { x, y, wide, h }; isFree(tiles, place, all)) return place;
}

QList<TilePlace> TileGrid::narrowed(const QList<TilePlace>& tiles, int fewer)
{
    QList<TilePlace> result = tiles;
    QList<int> settled;
    for (const int one : readingOrder(tiles)) {
        TilePlace place = tiles.at(one);
        // A third or a quarter of a wide page is a half of a narrow one.
        place.w = place.w <= 2 ? 2 : place.w <= 3 ? fewer / 2 : fewer;
        place.w = std::min(place.w, fewer);
        const auto freePlace = [&] {
            for (place.y = 0;; ++place.y)
                for (place.x = 0; place.x + place.w <= fewer; ++place.x)
                    if (isFree(result, place, settled)) return;
        };
        freePlace();
        result[one] = place;
        settled.append(one);
    }
    return result;
}

} // namespace fairlead::ui
