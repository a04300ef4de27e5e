#include "exchange/KindGuess.h"

#include "exchange/HeaderMatcher.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int ofTitle = 4;
constexpr int ofField = 2;
constexpr int ofPart = 1;

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
    QStringList kinds { u"opportunity"_s, u"customer"_s, u"contact"_s, u"product"_s, u"person"_s };
    for (const auto& type : catalog.types())
        if (!kinds.contains(type->name()) && type->name() != u"import_run"_s && type->name() != u"field"_s)
            kinds.append(type->name());
    return kinds;
}

QStringList guessKinds(const Catalog& catalog, const QStringList& headers)
{
    std::vector<std::pair<int, QString>> scores;
    for (const QString& kind : importableKinds(catalog)) {
        if (kind == u"company"_s) continue; // is a customer, see above
        const int score = scoreOf(catalog, *catalog.resolve(kind).type, headers);
        if (score > 0) scores.push_back({ score, kind });
    }
    std::stable_sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList kinds;
    for (const auto& [score, kind] : scores)
        kinds.append(kind);
    return kinds;
}

} // namespace fairlead
