#include "insight/DealContacts.h"

#include "store/query/OpenPlans.h"

namespace fairlead {

Result<QHash<RecordId, qint64>> lastContacts(const Reader& reader, const std::vector<RecordId>& deals)
{
    QHash<RecordId, qint64> last;
    const auto take = [&last](const RowView& row) {
        if (!row.isNull(1)) last.insert(row.id(0), row.integer(1));
    };
    const QByteArray from
        = QByteArray("SELECT s.about, max(a.happened_at) FROM activity_share s CROSS JOIN activity a ON "
                     "a.id=s.activity WHERE s.about IS NOT NULL AND ")
        + contacts::counted;
    if (deals.empty()) {
        if (const auto read = reader.each(from + " GROUP BY s.about", {}, take); !read) return read.error();
        return last;
    }
    for (const RecordId& deal : deals)
        if (const auto read = reader.each(from + " AND s.about=? GROUP BY s.about", { cellOf(deal) }, take); !read)
            return read.error();
    return last;
}

} // namespace fairlead
