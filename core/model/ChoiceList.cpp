#include "model/ChoiceList.h"

#include "base/Text.h"

#include <QCryptographicHash>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCode = 30;
constexpr int hashDigits = 10;

/// Keys that order as text, with room between them for values that are moved.
QString usualKey(qsizetype place) { return QString::number((place + 1) * 100).rightJustified(6, u'0'); }

void take(ChoiceValue& value, const ChoiceSetting& setting)
{
    const Choice& said = setting.choice;
    if (!said.labelEn.isEmpty()) value.label.en = said.labelEn;
    if (!said.labelZh.isEmpty()) value.label.zh = said.labelZh;
    value.colour = said.colour;
    value.retired = said.retired;
    if (!said.sortKey.isEmpty()) value.sortKey = said.sortKey;
}

ChoiceValue ownValue(const ChoiceSetting& setting)
{
    const Choice& said = setting.choice;
    ChoiceValue value { said.code, { said.labelEn, said.labelZh }, {} };
    if (value.label.en.isEmpty()) value.label.en = said.labelZh.isEmpty() ? said.code : said.labelZh;
    if (value.label.zh.isEmpty()) value.label.zh = value.label.en;
    value.sortKey = u"~"_s; // without a place: last
    value.own = true;
    take(value, setting);
    value.removed = setting.removed;
    value.retired = value.retired || setting.removed;
    return value;
}

} // namespace

const ChoiceValue* ChoiceList::find(const QString& code) const
{
    for (const ChoiceValue& value : values)
        if (value.code == code) return &value;
    return nullptr;
}

std::optional<QString> ChoiceList::codeOf(const QString& word) const
{
    const QString loose = looseText(word);
    const auto fits = [&loose](const ChoiceValue& value) {
        const auto same = [&loose](const QString& other) { return looseText(other) == loose; };
        return same(value.code) || same(value.label.en) || same(value.label.zh)
            || std::any_of(value.words.begin(), value.words.end(), same);
    };
    // One that is in use is meant rather than one that was.
    for (const bool retired : { false, true })
        for (const ChoiceValue& value : values)
            if (value.retired == retired && fits(value)) return value.code;
    return std::nullopt;
}

QList<ChoiceValue> ChoiceList::offered(const QString& present) const
{
    QList<ChoiceValue> offered;
    for (const ChoiceValue& value : values)
        if (!value.retired || (value.code == present && !present.isEmpty())) offered.append(value);
    return offered;
}

ChoiceList ChoiceList::with(const std::vector<ChoiceSetting>& settings) const
{
    if (!isOpen()) return *this;
    ChoiceList out = *this;
    for (qsizetype i = 0; i < out.values.size(); ++i)
        out.values[i].sortKey = usualKey(i);
    for (const ChoiceSetting& setting : settings) {
        if (setting.choice.list != name) continue;
        const auto same = [&setting](const ChoiceValue& value) { return value.code == setting.choice.code; };
        const auto present = std::find_if(out.values.begin(), out.values.end(), same);
        if (present == out.values.end())
            out.values.append(ownValue(setting));
        else if (!setting.removed)
            take(*present, setting);
    }
    // The same on every device, whichever value came there first.
    std::stable_sort(out.values.begin(), out.values.end(), [](const ChoiceValue& a, const ChoiceValue& b) {
        return std::tie(a.sortKey, a.own, a.code) < std::tie(b.sortKey, b.own, b.code);
    });
    return out;
}

QString ChoiceList::codeFor(const QString& label) const
{
    QString word = plainWord(label, longestCode);
    // Of other scripts no letter is left: two labels in Chinese must not become one value.
    const QString plain = foldWidth(label);
    const auto isForeign = [](QChar c) { return c.isLetterOrNumber() && c.unicode() >= 0x80; };
    if (word.isEmpty() || std::any_of(plain.begin(), plain.end(), isForeign)) {
        const QByteArray hash = QCryptographicHash::hash(keyText(label).toUtf8(), QCryptographicHash::Sha256);
        const QString tail = QString::fromLatin1(hash.toHex().left(hashDigits));
        word = word.isEmpty() ? u"v_"_s + tail : word.left(longestCode - hashDigits) + u'_' + tail;
    }
    QString code = word;
    for (int i = 2; find(code); ++i)
        code = u"%1_%2"_s.arg(word).arg(i);
    return code;
}

} // namespace fairlead
