#pragma once
#include <QList>

namespace fairlead::ui {

/// Where a tile stands, in cells of the grid; x and y from 0.
struct TilePlace
{
    int x = 0;
    int y = 0;
    int w = 1;
    int h = 1;

    bool meets(const TilePlace& other) const
    {
        return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
    }
    bool operator==(const TilePlace&) const = default;
};

/// The arithmetic of a dashboard: tiles on columns of cells, none over another, none with room above it. Pure.
class TileGrid
{
public:
    static constexpr int columns = 12;

    /// All tiles as far up as they go, in the order in which they stand.
    static void compact(QList<TilePlace>& tiles);
    /// Puts one tile somewhere else or gives it another size; what is in its way goes above it where there is room,
    /// else below. A place outside the grid is moved into it.
    static void put(QList<TilePlace>& tiles, int moved, TilePlace to);
    /// The next place in a direction at which putting the tile changes anything; as it is, if there is none.
    static QList<TilePlace> stepped(const QList<TilePlace>& tiles, int moved, int right, int down);
    /// The first room for a further tile, in reading order.
    static TilePlace room(const QList<TilePlace>& tiles, int w, int h);
    /// The same tiles one after the other on fewer columns, for a narrow page.
    static QList<TilePlace> narrowed(const QList<TilePlace>& tiles, int fewer);
    /// Indexes as one reads: rows first.
    static QList<int> readingOrder(const QList<TilePlace>& tiles);
    static int rows(const QList<TilePlace>& tiles);
};

} // namespace fairlead::ui
