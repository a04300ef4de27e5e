#include "model/SettingRules.h"

#include "model/Catalog.h"
#include "model/NumberPattern.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

void checkChoice(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    static const QRegularExpression plainWord(u"^[a-z][a-z0-9_]{0,39}$"_s);
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    const ChoiceList* list = context.lookup.catalog().list(after.text(u"list"_s));
    if (!list || !list->isOpen()) return problems.push_back({ u"list"_s, u"unknown"_s, after.text(u"list"_s) });
    const QString code = after.text(u"code"_s);
    const ChoiceValue* present = list->find(code);
    const bool ofProgram = present && !present->own;
    if (!ofProgram && !plainWord.match(code).hasMatch()) problems.push_back({ u"code"_s, u"word"_s, code });
    if (!ofProgram && after.isBlank(u"label_en"_s) && after.isBlank(u"label_zh"_s))
        problems.push_back({ u"label_en"_s, u"required"_s, {} });
    if (!after.isBlank(u"colour"_s) && !colour.match(after.text(u"colour"_s)).hasMatch())
        problems.push_back({ u"colour"_s, u"unknown"_s, after.text(u"colour"_s) });
}

void checkFieldUse(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    const RecordType* type = context.lookup.catalog().find(after.text(u"record_type"_s));
    if (!type) return problems.push_back({ u"record_type"_s, u"unknown"_s, after.text(u"record_type"_s) });
    const Field* field = type->find(after.text(u"field"_s));
    if (!field) return problems.push_back({ u"field"_s, u"unknown"_s, after.text(u"field"_s) });
    const bool canBeEmpty
        = field->kind == Kind::Boolean || field->kind == Kind::AnyReference || field->kind == Kind::File;
    if (canBeEmpty && after.number(u"required"_s)) problems.push_back({ u"required"_s, u"unknown"_s, field->name });
}

void checkNumberSeries(const Record& after, const RuleContext&, std::vector<Problem>& problems)
{
    const QString pattern = after.text(u"pattern"_s);
    if (!NumberPattern::parse(pattern)) problems.push_back({ u"pattern"_s, u"number_pattern"_s, pattern });
    const qint64 start = after.number(u"start"_s, 1);
    if (start < 1 || start > 999'999'999) problems.push_back({ u"start"_s, u"range"_s, QString::number(start) });
}

} // namespace fairlead
