#include "insight/PresentPost.h"

namespace fairlead {

PresentPost PresentPost::of(const Reader& reader, const RecordId& contact)
{
    PresentPost post;
    (void)reader.each("SELECT title, company FROM employment WHERE contact=? AND _v=1 AND to_on IS NULL "
                      "ORDER BY coalesce(from_on, ''), n",
        { cellOf(contact) }, [&post](const RowView& row) {
            post = { row.text(0), row.id(1) };
        });
    return post;
}

std::vector<RecordId> peopleAt(const Reader& reader, const RecordId& company, int most)
{
    std::vector<RecordId> people;
    if (company.isNull()) return people;
    (void)reader.each("SELECT DISTINCT contact FROM employment WHERE company=? AND _v=1 AND to_on IS NULL LIMIT ?",
        { cellOf(company), qint64(most) }, [&people](const RowView& row) { people.push_back(row.id(0)); });
    return people;
}

} // namespace fairlead
