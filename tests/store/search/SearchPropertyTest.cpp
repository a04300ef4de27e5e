#include "store/search/SearchFixture.h"

#include "store/search/Pinyin.h"

#include <QRegularExpression>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

// The meaning of a query told a second time, slowly and with other means, and held against the index on made-up names.
namespace {
bool isHan(QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; }

QStringList hanRuns(const QString& text)
{
    QStringList out(QString {});
    for (QChar c : text)
        isHan(c) ? void(out.last().append(c)) : out.append(QString());
    out.removeAll(QString());
    return out;
}

/// Every text that reading the run aloud can give, and every one of its initials.
void readAloud(const QString& run, int at, const QString& full, const QString& initials, QSet<QString>& out)
{
    out << full << u'*' + initials;
    if (at >= run.size() || initials.size() >= 6) return;
    for (quint16 id : Pinyin::readings(run[at].unicode())) {
        const auto syllable = Pinyin::syllable(id);
        const QString letters = QString::fromLatin1(syllable.data(), qsizetype(syllable.size()));
        readAloud(run, at + 1, full + letters, initials + letters[0], out);
    }
}

struct Text
{
    QString plain; ///< lower case, no accents
    QStringList words;
    QSet<QString> sounds;
};

Text understood(const QString& text)
{
    Text out;
    const QString folded = text.toLower().normalized(QString::NormalizationForm_KD).replace(u"ß"_s, u"ss"_s);
    for (QChar c : folded)
        if (c.category() != QChar::Mark_NonSpacing) out.plain.append(c);
    auto match = QRegularExpression(u"[a-z0-9]+"_s).globalMatch(out.plain);
    while (match.hasNext())
        out.words << match.next().captured();
    for (const QString& run : hanRuns(out.plain))
        for (int at = 0; at < run.size(); ++at)
            readAloud(run, at, QString(), QString(), out.sounds);
    return out;
}

bool meets(const Text& text, const QString& word)
{
    if (isHan(word[0])) return text.plain.contains(word);
    const bool digits = word[0].isDigit();
    for (const QString& candidate : text.words)
        if (candidate.startsWith(word)
            || (digits && word.size() >= 3 && candidate.contains(word) && candidate[0].isDigit()))
            return true;
    if (digits) return false;
    for (const QString& sound : text.sounds)
        if (sound.startsWith(word) || (word.size() > 1 && sound == u'*' + word)) return true;
    return false;
}

bool meetsAll(const Text& text, const QString& typed)
{
    for (const QString& word : typed.split(u' '))
        if (!meets(text, word)) return false;
    return true;
}

class Dice
{
public:
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    template <typename List>
    auto of(const List& list)
    {
        return list[below(int(list.size()))];
    }

private:
    std::mt19937 m_engine { 20240229 };
};

const QString han
    = u"苏州恒达精密机械有限公司长江重庆行业单位厦门乐清曾都会区查华葛石任宁西安先方案王李张子工厂中国银"_s;
const QStringList latin { u"Acme"_s, u"Nord"_s, u"Müller"_s, u"Söhne"_s, u"Straße"_s, u"Weber"_s, u"Heng"_s,
    u"Hendrik"_s, u"Xian"_s, u"Systems"_s, u"Logistics"_s, u"Ltd"_s, u"GmbH"_s, u"a"_s, u"HD"_s, u"sz"_s,
    u"International"_s, u"Internal"_s, u"Zoë"_s, u"Da"_s, u"Ha"_s };

QString madeUpName(Dice& dice)
{
    QString out;
    for (int parts = 1 + dice.below(4); parts > 0; --parts) {
        switch (dice.below(5)) {
        case 0:
            out += dice.of(latin) + u' ';
            break;
        case 1:
            out += QString::number(dice.below(1000000)) + u"/ "_s;
            break;
        case 2:
            out += dice.of(latin) + QString::number(dice.below(30)) + u' ';
            break;
        default:
            for (int size = 1 + dice.below(5); size > 0; --size)
                out += dice.of(han);
            if (dice.below(2)) out += u' ';
        }
    }
    return out;
}

QString madeUpWord(const Text& text, Dice& dice)
{
    const QStringList runs = hanRuns(text.plain);
    const int kind = dice.below(4);
    if (kind == 0 && !runs.isEmpty()) {
        const QString run = dice.of(runs);
        const int at = dice.below(int(run.size()));
        return run.mid(at, 1 + dice.below(4));
    }
    if (kind == 1 && !text.sounds.isEmpty()) {
        QString sound = QStringList(text.sounds.begin(), text.sounds.end()).at(dice.below(int(text.sounds.size())));
        sound.remove(u'*');
        sound = sound.left(1 + dice.below(12));
        return sound.isEmpty() ? u"h"_s : sound;
    }
    if (kind == 2 && !text.words.isEmpty()) {
        const QString word = dice.of(text.words);
        return word[0].isDigit() && word.size() > 3 && dice.below(2) ? word.mid(dice.below(int(word.size()) - 3), 4)
                                                                     : word.left(1 + dice.below(int(word.size())));
    }
    QString letters;
    for (int size = 1 + dice.below(3); size > 0; --size)
        letters += QChar(u'a' + dice.below(26));
    return dice.below(3) ? letters : QString(dice.of(han)) + dice.of(han);
}
} // namespace

TEST_CASE("the index and a slow matcher agree on every query over made-up names")
{
    Dice dice;
    SearchFixture index;
    std::vector<Text> texts;
    for (int i = 0; i < 400; ++i) {
        const QString name = madeUpName(dice);
        index.add(i, name);
        texts.push_back(understood(name));
    }
    int hits = 0;
    for (int round = 0; round < 1500; ++round) {
        const Text& model = dice.of(texts);
        QString typed = madeUpWord(model, dice);
        if (dice.below(3) == 0) typed += u' ' + madeUpWord(model, dice);
        if (QRegularExpression(u"\\d \\d"_s).match(typed).hasMatch()) continue; // could be a telephone number
        std::set<int> expected;
        for (int i = 0; i < int(texts.size()); ++i)
            if (meetsAll(texts[size_t(i)], typed)) expected.insert(i);
        const auto query = SearchQuery::parse(typed);
        INFO("typed " << typed.toStdString() << " asked " << query.matchExpression().toStdString());
        const std::set<int> candidates = index.candidates(query);
        CHECK(std::includes(candidates.begin(), candidates.end(), expected.begin(), expected.end()));
        if (!query.needsVerify()) CHECK(candidates == expected);
        CHECK(index.find(typed) == expected);
        for (const auto& [row, text] : index.texts())
            if (query.verify(text) != (expected.count(row) == 1)) FAIL("verify differs on " << text);
        hits += int(expected.size());
    }
    CHECK(hits > 5000);
}
