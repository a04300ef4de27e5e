#include "exchange/NearNames.h"

#include "base/Text.h"
#include "store/search/Pinyin.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCandidates = 5;
constexpr qsizetype mostMade = 200000; ///< names of this import that are kept
constexpr int fewestSounds = 4; ///< 王伟 and 王薇 are two people; four characters of one sound are a slip

/// What says how a firm is owned, not which it is; as looseText leaves it, the longer first.
const QStringList& legalForms()
{
    static const QStringList forms { u"股份有限公司"_s, u"有限责任公司"_s, u"集团有限公司"_s, u"有限公司"_s,
        u"incorporated"_s, u"corporation"_s, u"limited"_s, u"公司"_s, u"gmbhcokg"_s, u"gmbh"_s, u"corp"_s, u"ptyltd"_s,
        u"ltd"_s, u"llc"_s, u"inc"_s, u"plc"_s, u"ag"_s, u"co"_s, u"sa"_s };
    return forms;
}

/// "acmecorp" → "acme"; a Latin form must have stood as a word of its own.
QString withoutForm(const QString& text, const QString& loose)
{
    for (const QString& form : legalForms()) {
        if (!loose.endsWith(form) || loose.size() - form.size() < 2) continue;
        if (form.front().script() == QChar::Script_Han) return loose.chopped(form.size());
        qsizetype at = text.size();
        while (at > 0 && !text[at - 1].isSpace() && text[at - 1] != u',')
            --at;
        if (looseText(text.sliced(at)) == form) return loose.chopped(form.size());
    }
    return loose;
}

/// How the name sounds, if it is of Han characters throughout: "hua xia ji xie". Empty: of others, or too short.
QString soundOf(const QString& loose)
{
    if (loose.size() < fewestSounds || loose.front().unicode() < 0x2e80) return {};
    QString sound;
    for (char32_t c : loose.toUcs4()) {
        const auto readings = Pinyin::readings(c);
        if (readings.empty()) return {};
        const std::string_view syllable = Pinyin::syllable(readings.front());
        sound += QLatin1String(syllable.data(), qsizetype(syllable.size())) + u' ';
    }
    return sound;
}

/// FNV-1a: stable and without a seed, so that two runs meet the same collisions.
quint64 hashOf(const QString& form)
{
    quint64 hash = 1469598103934665603ull;
    for (QChar c : form)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

/// The forms by which a name is found, the closest first; a form may be empty.
struct Forms
{
    explicit Forms(const QString& text)
        : loose(looseText(text))
        , bare(withoutForm(text, loose))
        , sound(soundOf(bare))
    {
    }
    QString loose;
    QString bare;
    QString sound;

    QVarLengthArray<quint64, 2> keys() const
    {
        QVarLengthArray<quint64, 2> keys;
        if (!bare.isEmpty()) keys.append(hashOf(bare));
        if (!sound.isEmpty()) keys.append(hashOf(sound));
        return keys;
    }
};

std::optional<Closeness> compare(const Forms& one, const Forms& other)
{
    if (one.loose.isEmpty() || other.loose.isEmpty()) return std::nullopt;
    if (one.loose == other.loose) return Closeness::Letters;
    if (one.bare == other.bare) return Closeness::LegalForm;
    if (!one.sound.isEmpty() && one.sound == other.sound) return Closeness::Sound;
    return std::nullopt;
}

} // namespace

std::optional<Closeness> NearNames::between(const QString& one, const QString& other)
{
    return compare(Forms(one), Forms(other));
}

Result<NearNames::Names*> NearNames::namesOf(const RecordType& type)
{
    const auto known = m_names.find(type.name());
    if (known != m_names.end()) return &*known;
    Names names;
    const auto read = m_reader.each(
        "SELECT n, \"" + type.titleField()->name.toUtf8() + "\" FROM \"" + type.name().toUtf8() + "\" WHERE _v=1", {},
        [&names](const RowView& row) {
            for (quint64 key : Forms(row.text(1)).keys())
                names.stored.push_back({ key, row.integer(0) });
        });
    if (!read) return read.error();
    std::sort(names.stored.begin(), names.stored.end());
    return &*m_names.insert(type.name(), std::move(names));
}

Result<std::vector<NearMatch::Candidate>> NearNames::find(const RecordType& type, const QString& text)
{
    std::vector<NearMatch::Candidate> found;
    const Forms forms(text);
    if (!type.titleField() || forms.loose.isEmpty()) return found;
    const auto names = namesOf(type);
    if (!names) return names.error();
    std::optional<QString> exact;
    QSet<QString> seen; // by id; those of this import have none yet
    const auto take = [&](const RecordId& id, const QString& name) {
        const auto closeness = compare(forms, Forms(name));
        if (!exact) exact = keyText(text);
        if (!closeness || keyText(name) == *exact || seen.contains(id.toString() + name)) return;
        seen.insert(id.toString() + name);
        found.push_back({ id, name, *closeness });
    };
    for (quint64 key : forms.keys()) {
        if ((*names)->stored.empty() && !(*names)->made.contains(key)) continue;
        const auto range = std::equal_range((*names)->stored.begin(), (*names)->stored.end(), Entry { key, 0 });
        std::vector<qint64> rows;
        for (auto entry = range.first; entry != range.second && rows.size() < 4 * mostCandidates; ++entry)
            rows.push_back(entry->row);
        const auto records
            = rows.empty() ? Result<std::vector<Record>>(std::vector<Record>()) : m_reader.fetch(type, rows);
        if (!records) return records.error();
        for (const Record& record : *records)
            take(record.id, record.title());
        for (auto made = (*names)->made.constFind(key); made != (*names)->made.constEnd() && made.key() == key; ++made)
            take({}, *made);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.closeness < b.closeness; });
    if (found.size() > mostCandidates) found.resize(mostCandidates);
    return found;
}

void NearNames::add(const RecordType& type, const QString& name)
{
    const auto names = namesOf(type);
    if (!names || (*names)->made.size() >= mostMade) return;
    for (quint64 key : Forms(name).keys())
        (*names)->made.insert(key, name);
}

} // namespace fairlead
