#include "insight/Addressing.h"

#include "model/PersonName.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QString salutationOf(const Reader& reader, const Record& contact, bool chinese)
{
    if (const QString typed = contact.text(u"salutation"_s); !typed.isEmpty()) return typed;
    Salutation salutation { contact.text(u"full_name"_s), contact.text(u"family_name"_s), contact.text(u"latin_name"_s),
        contact.text(u"sex"_s), {} };
    // The post that he has now; of several the newest. Without one a name and a sex are enough.
    (void)reader.each("SELECT title FROM employment WHERE contact=? AND _v=1 AND to_on IS NULL AND title IS NOT NULL "
                      "ORDER BY coalesce(from_on, ''), n",
        { cellOf(contact.id) }, [&](const RowView& row) { salutation.post = row.text(0); });
    return chinese ? salutation.inChinese() : salutation.inEnglish();
}

} // namespace fairlead
