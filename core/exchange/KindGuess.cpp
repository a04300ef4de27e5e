#include "exchange/KindGuess.h"

#include "exchange/HeaderMatcher.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int ofTitle = 4;
constexpr int ofField = 2;
constexpr int ofPart = 1;
/// Names, firms and phones are a file of contacts; only more than that makes leads of them.
constexpr int lessForLeads = 3;

int scoreOf(const Catalog& catalog, const RecordType& type, const QStringList& headers)
{
    const HeaderMatcher matcher(catalog, type);
    QSet<QString> taken;
    int score = 0;
    for (const QString& header : headers) {
        const auto path = matcher.match(header);
        if (!path || !path->field || taken.contains(path->toString(type))) continue;
        taken.insert(path->toString(type));
        score += !path->isMain() ? ofPart : path->field->title ? ofTitle : ofField;
    }
    return score;
}

} // namespace

QStringList importableKinds(const Catalog& catalog)
{
    // A company that comes in a file is a customer unless somebody says otherwise.
    QStringList kinds { u"opportunity"_s, u"customer"_s, u"contact"_s, u"lead"_s, u"product"_s, u"person"_s };
    const QStringList ownAffairs { u"import_run"_s, u"field"_s, u"saved_view"_s, u"choice"_s,
        u"field_use"_s }; // of the program
    for (const auto& type : catalog.types())
        if (!kinds.contains(type->name()) && !ownAffairs.contains(type->name())) kinds.append(type->name());
    return kinds;
}

QStringList guessKinds(const Catalog& catalog, const QStringList& headers)
{
    std::vector<std::pair<int, QString>> scores;
    for (const QString& kind : importableKinds(catalog)) {
        if (kind == u"company"_s) continue; // is a customer, see above
        int score = scoreOf(catalog, *catalog.resolve(kind).type, headers);
        if (kind == u"lead"_s) score -= lessForLeads;
        if (score > 0) scores.push_back({ score, kind });
    }
    std::stable_sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList kinds;
    for (const auto& [score, kind] : scores)
        kinds.append(kind);
    return kinds;
}

} // namespace fairlead
