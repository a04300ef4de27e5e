#include "models/DoubleFinder.h"

#include "base/Text.h"

#include <numeric>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 20;
constexpr qsizetype leastName = 2; // one letter is near to everything
constexpr qsizetype leastDigits = 6; // shorter ones are extensions
constexpr qsizetype lettersPerSlip = 6; // one letter may differ for each so many

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

qsizetype distance(const QString& one, const QString& other)
{
    std::vector<qsizetype> row(size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const qsizetype replaced = corner + (one.at(i) == other.at(j) ? 0 : 1);
            corner = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({ replaced, corner + 1, row[size_t(j)] + 1 });
        }
    }
    return row.back();
}

/// What a near name surely has in common: its first word, or the first characters where words are not parted.
QString beginningOf(const QString& typed)
{
    constexpr qsizetype letters = 4;
    return typed.section(u' ', 0, 0).left(letters);
}

} // namespace

bool DoubleFinder::tells(const RecordType& type, const Field& field)
{
    const bool reaches = phoneFields().contains(field.name) || field.name == u"email"_s;
    const bool party = type.name() == u"company"_s || type.name() == u"contact"_s;
    return field.title || (party && reaches);
}

bool DoubleFinder::areNear(const QString& one, const QString& other)
{
    const QString a = looseText(one);
    const QString b = looseText(other);
    if (std::min(a.size(), b.size()) < leastName) return false;
    if (a.startsWith(b) || b.startsWith(a)) return true;
    return distance(a, b) <= std::min(a.size(), b.size()) / lettersPerSlip;
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
    // Deals of one customer are called alike with good reason: only the very name is worth a word.
    const bool exactOnly = type.name() == u"opportunity"_s;
    const SearchEverywhere search(m_reader);
    for (const QString& words : { typed, beginningOf(typed) }) {
        const auto hits = search.find(words, mostHits, { &type });
        if (!hits) return;
        for (const SearchHit& hit : *hits) {
            const bool exact = keyText(hit.title) == keyText(typed);
            const auto known
                = std::any_of(found.begin(), found.end(), [&hit](const auto& one) { return one.id == hit.id; });
            if (!known && (exact || (!exactOnly && areNear(hit.title, typed))))
                found.push_back({ &type, hit.id, hit.title, exact });
        }
    }
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
