#include "store/ChangeLog.h"

#include "store/Journal.h"

namespace fairlead {

Result<ChangeLog::Place> ChangeLog::now() const
{
    Place place;
    const auto done
        = m_reader.each("SELECT no, last_hlc FROM chunk ORDER BY no DESC LIMIT 1", {}, [&place](const RowView& row) {
              place = { row.integer(0), row.integer(1) };
          });
    if (!done) return done.error();
    return place;
}

Result<std::optional<std::vector<ChangeLog::Written>>> ChangeLog::since(const Place& place, qint64 most) const
{
    using Answer = std::optional<std::vector<Written>>;
    // Numbers come again after an edit was taken back; the clock of a transaction never does.
    const auto present
        = m_reader.number("SELECT count(*) FROM chunk WHERE no=? AND last_hlc=?", { place.chunk, place.hlc });
    if (!present) return present.error();
    if (place.chunk != 0 && *present == 0) return Answer();
    std::vector<qint64> chunks;
    qint64 operations = 0;
    const auto done = m_reader.each(
        "SELECT no, ops FROM chunk WHERE no>? ORDER BY no LIMIT ?", { place.chunk, most + 1 }, [&](const RowView& row) {
            chunks.push_back(row.integer(0));
            operations += row.integer(1);
        });
    if (!done) return done.error();
    if (operations > most || qint64(chunks.size()) > most) return Answer();
    return guarded([&]() -> Result<Answer> {
        std::vector<Written> written;
        Journal journal(m_reader.connection(), 0, 0);
        for (qint64 chunk : chunks)
            for (const Operation& operation : journal.content(chunk).operations)
                written.push_back({ operation.type, operation.row });
        return Answer(std::move(written));
    });
}

} // namespace fairlead
