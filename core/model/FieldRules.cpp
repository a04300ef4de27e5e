#include "model/FieldRules.h"

#include "model/Catalog.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

void checkFieldRecord(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    static const QRegularExpression plainWord(u"^[a-z][a-z0-9_]{0,39}$"_s);
    static const QStringList taken { u"n"_s, u"id"_s, u"space"_s, u"created_at"_s, u"created_by"_s, u"source_run"_s,
        u"merged_into"_s, u"deleted"_s, u"deleted_by"_s, u"deleted_reason"_s };
    const RecordType* type = context.lookup.catalog().find(after.text(u"record_type"_s));
    const QString name = after.text(u"name"_s);
    if (!type) problems.push_back({ u"record_type"_s, u"unknown"_s, after.text(u"record_type"_s) });
    if (!plainWord.match(name).hasMatch()) problems.push_back({ u"name"_s, u"word"_s, name });
    const Field* present = type ? type->find(name) : nullptr;
    if (taken.contains(name) || (present && present->custom != after.id))
        problems.push_back({ u"name"_s, u"taken"_s, name });
    const auto kind = kindNamed(after.text(u"kind"_s));
    // A content is brought in by the pages that know what to do with it, not by a field of one's own.
    if (!kind || kind == Kind::File) problems.push_back({ u"kind"_s, u"unknown"_s, after.text(u"kind"_s) });
    if (kind == Kind::Reference && !context.lookup.catalog().find(after.text(u"target"_s)))
        problems.push_back({ u"target"_s, u"required"_s, after.text(u"target"_s) });
}

} // namespace fairlead
