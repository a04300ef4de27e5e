#include "store/ContentPlaces.h"

namespace fairlead {

ContentPlace contentPlace(const Reader& reader, const QByteArray& hash)
{
    ContentPlace place;
    const auto note = [&place](const RowView& row) {
        place.here = !row.isNull(0);
        place.onShare = row.integer(1) > 0;
        place.asked = row.integer(2) == 1;
        // One more than its bytes; nobody noted them before that was kept.
        if (row.integer(1) > 1) place.size = row.integer(1) - 1;
        if (place.here) place.size = row.integer(0);
    };
    (void)reader.each("SELECT b.size, coalesce(c.on_share,0), coalesce(c.wanted,0) FROM (SELECT ?1 AS hash) h LEFT "
                      "JOIN blob b ON b.hash=h.hash LEFT JOIN content c ON c.hash=h.hash",
        { Cell(hash) }, note);
    return place;
}

Result<ContentRoom> contentRoom(const Reader& reader)
{
    ContentRoom room;
    const auto here = reader.each(
        "SELECT count(*), coalesce(sum(size),0) FROM blob WHERE hash IS NOT NULL", {}, [&room](const RowView& row) {
            room.here = row.integer(0);
            room.bytesHere = row.integer(1);
        });
    if (!here) return here.error();
    const auto away = reader.each("SELECT count(*), coalesce(sum(max(c.on_share,1)-1),0) FROM (SELECT DISTINCT blob "
                                  "FROM attachment WHERE _v=1 AND blob IS NOT NULL) a LEFT JOIN content c ON "
                                  "c.hash=a.blob WHERE NOT EXISTS(SELECT 1 FROM blob b WHERE b.hash=a.blob)",
        {}, [&room](const RowView& row) {
            room.away = row.integer(0);
            room.bytesAway = row.integer(1);
        });
    if (!away) return away.error();
    return room;
}

Result<std::vector<SpareContent>> spareContents(const Reader& reader)
{
    std::vector<SpareContent> list;
    const auto read = reader.each(
        "SELECT b.hash, b.size, b.added_at, (SELECT file_name FROM attachment a WHERE a.blob=b.hash) FROM content c "
        "JOIN blob b ON b.hash=c.hash WHERE c.on_share>0 AND "
        "EXISTS(SELECT 1 FROM attachment a WHERE a.blob=b.hash) AND NOT EXISTS(SELECT 1 FROM attachment a WHERE "
        "a.blob=b.hash AND a.keep_local='always' AND a._v=1) ORDER BY b.size DESC, b.hash",
        {}, [&list](const RowView& row) {
            list.push_back({ bytesOf(row.cell(0)), row.text(3), row.integer(1), row.integer(2) });
        });
    if (!read) return read.error();
    return list;
}

} // namespace fairlead
