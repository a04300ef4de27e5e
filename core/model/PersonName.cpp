#include "model/PersonName.h"

#include <QStringList>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isHanzi(const QString& text) { return !text.isEmpty() && text.at(0).unicode() >= 0x2e80; }

/// Family names of two hanzi that are still borne.
bool isDouble(const QString& family)
{
    static const QStringList names { u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"东方"_s, u"皇甫"_s, u"尉迟"_s,
        u"公孙"_s, u"慕容"_s, u"令狐"_s, u"司徒"_s, u"长孙"_s, u"宇文"_s, u"夏侯"_s, u"南宫"_s, u"端木"_s, u"独孤"_s,
        u"轩辕"_s, u"闻人"_s, u"澹台"_s, u"公冶"_s, u"宗政"_s, u"濮阳"_s, u"淳于"_s, u"单于"_s, u"太叔"_s, u"申屠"_s,
        u"仲孙"_s, u"钟离"_s, u"鲜于"_s, u"闾丘"_s, u"司空"_s, u"司寇"_s, u"亓官"_s, u"子车"_s, u"颛孙"_s, u"巫马"_s,
        u"公西"_s, u"漆雕"_s, u"乐正"_s, u"公良"_s, u"拓跋"_s, u"夹谷"_s, u"宰父"_s, u"谷梁"_s, u"段干"_s, u"百里"_s,
        u"东郭"_s, u"南门"_s, u"呼延"_s, u"羊舌"_s, u"微生"_s, u"左丘"_s, u"东门"_s, u"西门"_s, u"第五"_s, u"赫连"_s,
        u"万俟"_s, u"完颜"_s, u"纳兰"_s, u"达奚"_s, u"褚师"_s, u"梁丘"_s, u"即墨"_s };
    return names.contains(family);
}

/// "van der Berg": small words before the last one belong to the family name.
bool isParticle(const QString& word)
{
    static const QStringList words { u"van"_s, u"von"_s, u"de"_s, u"der"_s, u"den"_s, u"del"_s, u"della"_s, u"di"_s,
        u"da"_s, u"dos"_s, u"la"_s, u"le"_s, u"ten"_s, u"ter"_s, u"zu"_s, u"af"_s, u"bin"_s, u"ibn"_s, u"al"_s };
    return words.contains(word.toLower());
}

bool isTitle(const QString& word)
{
    static const QStringList words { u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"prof"_s, u"professor"_s,
        u"sir"_s, u"herr"_s, u"frau"_s };
    return words.contains(QString(word).remove(u'.').toLower());
}

PersonName splitHanzi(const QString& name)
{
    // A name of two hanzi has a family name of one, even where the two look like a double one.
    const bool two = name.size() > 2 && isDouble(name.left(2));
    return { name.left(two ? 2 : 1), name.mid(two ? 2 : 1), true };
}

/// What a post makes of a family name: 张 + 总. The first that fits; what is most particular stands first.
QString chineseSuffix(const QString& post)
{
    struct Rule
    {
        QString word;
        QString suffix;
    };
    static const QList<Rule> rules { { u"董事长"_s, u"董"_s }, { u"书记"_s, u"书记"_s }, { u"教授"_s, u"教授"_s },
        { u"医生"_s, u"医生"_s }, { u"医师"_s, u"医生"_s }, { u"律师"_s, u"律师"_s }, { u"老师"_s, u"老师"_s },
        { u"教师"_s, u"老师"_s }, { u"局长"_s, u"局长"_s }, { u"处长"_s, u"处长"_s }, { u"科长"_s, u"科长"_s },
        { u"院长"_s, u"院长"_s }, { u"校长"_s, u"校长"_s }, { u"所长"_s, u"所长"_s }, { u"厂长"_s, u"厂长"_s },
        { u"部长"_s, u"部长"_s }, { u"总工"_s, u"总工"_s }, { u"工程师"_s, u"工"_s }, { u"技术员"_s, u"工"_s },
        { u"总"_s, u"总"_s }, { u"主任"_s, u"主任"_s }, { u"经理"_s, u"经理"_s }, { u"主管"_s, u"主管"_s },
        { u"chief engineer"_s, u"总工"_s }, { u"engineer"_s, u"工"_s }, { u"director"_s, u"总"_s },
        { u"president"_s, u"总"_s }, { u"chief"_s, u"总"_s }, { u"general manager"_s, u"总"_s },
        { u"manager"_s, u"经理"_s }, { u"head"_s, u"主任"_s } };
    for (const Rule& rule : rules)
        if (post.contains(rule.word, Qt::CaseInsensitive)) return rule.suffix;
    return {};
}

} // namespace

PersonName PersonName::of(const QString& fullName)
{
    const QString name = fullName.simplified();
    if (isHanzi(name)) return splitHanzi(QString(name).remove(u' '));
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return { name.left(comma).trimmed(), name.mid(comma + 1).trimmed(), false };
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isTitle(words.front()))
        words.removeFirst();
    if (words.size() < 2) return { {}, words.value(0), false };
    qsizetype from = words.size() - 1;
    while (from > 1 && isParticle(words.at(from - 1)))
        --from;
    return { words.mid(from).join(u' '), words.mid(0, from).join(u' '), false };
}

QString Salutation::inChinese() const
{
    const PersonName name = PersonName::of(fullName);
    const QString family = familyName.isEmpty() ? name.family : familyName;
    if (family.isEmpty()) return fullName;
    QString suffix = name.hanzi ? chineseSuffix(post) : QString();
    if (suffix.isEmpty()) suffix = sex == u"female"_s ? u"女士"_s : sex == u"male"_s ? u"先生"_s : QString();
    return suffix.isEmpty() ? fullName : family + suffix;
}

QString Salutation::inEnglish() const
{
    const bool hanzi = PersonName::of(fullName).hanzi;
    // A stored family name in hanzi says nothing to a reader of English.
    const QString western = hanzi ? latinName : fullName;
    const QString family = !hanzi && !familyName.isEmpty() ? familyName : PersonName::of(western).family;
    if (family.isEmpty()) return western.isEmpty() ? fullName : western;
    const QString first = western.section(u' ', 0, 0).remove(u'.').toLower();
    if (first == u"dr"_s || first == u"prof"_s || first == u"professor"_s)
        return (first == u"dr"_s ? u"Dr "_s : u"Prof "_s) + family;
    if (sex == u"female"_s) return u"Ms "_s + family;
    if (sex == u"male"_s) return u"Mr "_s + family;
    return western;
}

} // namespace fairlead
