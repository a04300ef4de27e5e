#include "pages/Dashboard.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* scopeKeys[] = { "period", "team", "person" };

QString lineOf(const Tile& tile)
{
    QUrlQuery query = tile.options;
    const auto add = [&query](const QString& key, int value) { query.addQueryItem(key, QString::number(value)); };
    add(u"x"_s, tile.place.x);
    add(u"y"_s, tile.place.y);
    add(u"w"_s, tile.place.w);
    add(u"h"_s, tile.place.h);
    return tile.kind + u'?' + query.toString(QUrl::FullyEncoded);
}

std::optional<Tile> tileOf(const QString& line)
{
    Tile tile;
    tile.kind = line.section(u'?', 0, 0);
    tile.options = QUrlQuery(line.section(u'?', 1));
    bool readable = !tile.kind.isEmpty();
    const auto take = [&](const QString& key) {
        bool number = false;
        const int value = tile.options.queryItemValue(key).toInt(&number);
        readable = readable && number && value >= 0 && value < 10000;
        tile.options.removeAllQueryItems(key);
        return value;
    };
    const int x = take(u"x"_s);
    const int y = take(u"y"_s);
    const int w = take(u"w"_s);
    const int h = take(u"h"_s);
    if (!readable || w < 1 || h < 1 || x + w > TileGrid::columns) return {};
    tile.place = { x, y, w, h };
    return tile;
}

Tile declared(const char* kind, const char* options, TilePlace place)
{
    return { QString::fromLatin1(kind), QUrlQuery(QString::fromLatin1(options)), place };
}

} // namespace

void Tile::setOption(const QString& key, const QString& value)
{
    if (option(key) == value) return;
    options.removeAllQueryItems(key);
    if (!value.isEmpty()) options.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

FunnelScope Tile::scopeIn(const FunnelScope& page) const
{
    QUrlQuery query = page.query();
    for (const char* name : scopeKeys) {
        const QString key = QString::fromLatin1(name);
        if (!options.hasQueryItem(key)) continue;
        query.removeAllQueryItems(key);
        query.addQueryItem(key, options.queryItemValue(key));
    }
    return FunnelScope::of(query);
}

QString Dashboard::tilesText() const
{
    QStringList lines;
    for (const Tile& tile : tiles)
        lines.append(lineOf(tile));
    return lines.join(u'\n');
}

QList<Tile> Dashboard::tilesOf(const QString& text)
{
    QList<Tile> tiles;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (const auto tile = tileOf(line)) tiles.append(*tile);
    return tiles;
}

Dashboard Dashboard::overview(const QString& name)
{
    Dashboard overview;
    overview.name = name;
    overview.origin = u"overview"_s;
    overview.scope.period = u"year"_s;
    overview.tiles
        = { declared("figure", "figure=open", { 0, 0, 2, 2 }), declared("figure", "figure=weighted", { 2, 0, 2, 2 }),
              declared("figure", "figure=won", { 4, 0, 2, 2 }), declared("figure", "figure=rate", { 6, 0, 2, 2 }),
              declared("figure", "figure=new", { 8, 0, 2, 2 }), declared("figure", "figure=cycle", { 10, 0, 2, 2 }),
              declared("trend", "figure=0&by=month", { 0, 2, 5, 8 }), declared("funnel", "", { 5, 2, 4, 8 }),
              declared("report", "report=open&by=person", { 9, 2, 3, 8 }), declared("attention", "", { 0, 10, 5, 8 }),
              declared("coming", "", { 5, 10, 4, 8 }), declared("report", "report=won&by=customer", { 9, 10, 3, 8 }),
              declared("trend", "figure=4&by=month", { 0, 18, 5, 7 }),
              declared("report", "report=won&by=person", { 5, 18, 4, 7 }),
              declared("report", "report=open&by=product", { 9, 18, 3, 7 }) };
    return overview;
}

} // namespace fairlead::ui
