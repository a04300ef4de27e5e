#include "insight/WrittenDeals.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

Result<std::optional<std::vector<RecordId>>> writtenDeals(const Reader& reader, const ChangeLog::Place& since,
    qint64 most, const std::function<bool(const RecordType&)>& concernsAll)
{
    using Deals = std::optional<std::vector<RecordId>>;
    const auto written = ChangeLog(reader).since(since, most);
    if (!written) return written.error();
    if (!*written) return Deals();
    std::vector<RecordId> deals;
    for (const ChangeLog::Written& row : **written) {
        const RecordType* type = reader.catalog().numbered(row.type);
        if (!type || (concernsAll && concernsAll(*type))) return Deals();
        if (type->name() == u"opportunity"_s) deals.push_back(row.row);
        if (type->name() != u"stage_event"_s) continue;
        const size_t before = deals.size();
        const auto done = reader.each("SELECT opportunity FROM stage_event WHERE id=?", { cellOf(row.row) },
            [&deals](const RowView& move) { deals.push_back(move.id(0)); });
        if (!done) return done.error();
        if (deals.size() == before) return Deals();
    }
    std::sort(deals.begin(), deals.end());
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return Deals(std::move(deals));
}

} // namespace fairlead
