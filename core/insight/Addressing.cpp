#include "insight/Addressing.h"

#include "model/PersonName.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What was written by hand for this language. Latin letters serve both, until English has its own; hanzi serve
/// Chinese.
QString typedSalutation(const Record& contact, bool chinese)
{
    const QString any = contact.text(u"salutation"_s);
    if (chinese) return any;
    const QString english = contact.text(u"salutation_en"_s);
    return !english.isEmpty() || PersonName::of(any).hanzi ? english : any;
}

} // namespace

QString salutationOf(const Reader& reader, const Record& contact, bool chinese)
{
    if (const QString typed = typedSalutation(contact, chinese); !typed.isEmpty()) return typed;
    Salutation salutation { contact.text(u"full_name"_s), contact.text(u"family_name"_s), contact.text(u"latin_name"_s),
        contact.text(u"sex"_s), {} };
    // The post that he has now; of several the newest. Without one a name and a sex are enough.
    (void)reader.each("SELECT title FROM employment WHERE contact=? AND _v=1 AND to_on IS NULL AND title IS NOT NULL "
                      "ORDER BY coalesce(from_on, ''), n",
        { cellOf(contact.id) }, [&](const RowView& row) { salutation.post = row.text(0); });
    return chinese ? salutation.inChinese() : salutation.inEnglish();
}

} // namespace fairlead
