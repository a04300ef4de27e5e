#include "models/DoubleFinder.h"

#include "base/Text.h"
#include "exchange/NearNames.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 20;
constexpr qsizetype leastDigits = 6; // shorter ones are extensions

const QStringList& phoneFields()
{
    static const QStringList fields { u"phone"_s, u"mobile"_s };
    return fields;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : foldWidth(text))
        if (c.isDigit()) digits.append(c);
    return digits;
}

/// With and without country or area code it is the same telephone.
bool sameNumber(const QString& one, const QString& other)
{
    const QString a = digitsOf(one);
    const QString b = digitsOf(other);
    return std::min(a.size(), b.size()) >= leastDigits && (a.endsWith(b) || b.endsWith(a));
}

} // namespace

bool DoubleFinder::tells(const RecordType& type, const Field& field)
{
    const bool reaches = phoneFields().contains(field.name) || field.name == u"email"_s;
    const bool party = type.name() == u"company"_s || type.name() == u"contact"_s;
    return field.title || (party && reaches);
}

std::vector<PossibleDouble> DoubleFinder::find(const RecordType& type, const Field& field, const QString& typed) const
{
    std::vector<PossibleDouble> found;
    if (typed.trimmed().isEmpty()) return found;
    if (field.title)
        addNames(type, typed.trimmed(), found);
    else
        addReached(typed.trimmed(), field.name == u"email"_s, found);
    std::stable_sort(found.begin(), found.end(),
        [](const PossibleDouble& one, const PossibleDouble& other) { return one.exact > other.exact; });
    if (found.size() > mostShown) found.resize(mostShown);
    return found;
}

void DoubleFinder::addNames(const RecordType& type, const QString& typed, std::vector<PossibleDouble>& found) const
{
    const auto hits = SearchEverywhere(m_reader).find(typed, mostHits, { &type });
    if (!hits) return;
    for (const SearchHit& hit : *hits)
        if (keyText(hit.title) == keyText(typed)) found.push_back({ &type, hit.id, hit.title, true });
    // Deals of one customer are called alike with good reason: only the very name is worth a word.
    if (type.name() == u"opportunity"_s) return;
    const auto near = NearNames(m_reader).find(type, typed);
    if (!near) return;
    for (const NearMatch::Candidate& one : *near)
        found.push_back({ &type, one.id, one.name, false });
}

void DoubleFinder::addReached(const QString& typed, bool mail, std::vector<PossibleDouble>& found) const
{
    if (!mail && digitsOf(typed).size() < leastDigits) return;
    const Catalog& catalog = m_reader.catalog();
    const auto hits = SearchEverywhere(m_reader).find(
        typed, mostHits, { &catalog.type(u"company"_s), &catalog.type(u"contact"_s) });
    if (!hits) return;
    for (const SearchHit& hit : *hits) {
        const auto record = m_reader.find(*hit.type, hit.id);
        if (!record || !*record) continue;
        bool same = mail && keyText((*record)->text(u"email"_s)) == keyText(typed);
        for (const QString& field : mail ? QStringList() : phoneFields())
            same = same || sameNumber((*record)->text(field), typed);
        if (same) found.push_back({ hit.type, hit.id, hit.title, true });
    }
}

} // namespace fairlead::ui
