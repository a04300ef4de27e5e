#include "base/MoneyWords.h"

namespace fairlead::money_words {

using namespace Qt::StringLiterals;

namespace {

const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");

/// Below ten thousand; zeros inside are said once, at the end not at all.
QString section(quint64 number)
{
    static constexpr char16_t units[] { u'仟', u'佰', u'拾', u'\0' };
    QString words;
    bool zero = false;
    quint64 place = 1000;
    for (const char16_t unit : units) {
        const quint64 digit = number / place % 10;
        place = std::max<quint64>(place / 10, 1);
        if (digit == 0) {
            zero = !words.isEmpty();
            continue;
        }
        if (zero) words += digits[0];
        zero = false;
        words += digits[qsizetype(digit)];
        if (unit) words += QChar(unit);
    }
    return words;
}

QString whole(quint64 number)
{
    for (const auto& [size, unit] : { std::pair(100'000'000ULL, u'亿'), std::pair(10'000ULL, u'万') }) {
        if (number < size) continue;
        const quint64 rest = number % size;
        QString words = whole(number / size) + unit;
        if (rest > 0 && rest < size / 10) words += digits[0];
        return rest > 0 ? words + whole(rest) : words;
    }
    return section(number);
}

QString currencyName(const QString& code)
{
    static const QHash<QString, QString> names { { u"CNY"_s, u"人民币"_s }, { u"HKD"_s, u"港币"_s },
        { u"TWD"_s, u"新台币"_s }, { u"USD"_s, u"美元"_s }, { u"EUR"_s, u"欧元"_s }, { u"GBP"_s, u"英镑"_s },
        { u"JPY"_s, u"日元"_s } };
    return names.value(code, code);
}

QString below1000(quint64 number)
{
    static const QStringList small = u"zero one two three four five six seven eight nine ten eleven twelve thirteen "
                                     "fourteen fifteen sixteen seventeen eighteen nineteen"_s.split(u' ');
    static const QStringList tens = u"- - twenty thirty forty fifty sixty seventy eighty ninety"_s.split(u' ');
    QStringList words;
    if (number >= 100) words << small[qsizetype(number / 100)] << u"hundred"_s;
    const auto rest = qsizetype(number % 100);
    if (rest >= 20)
        words << (rest % 10 ? tens[rest / 10] + u'-' + small[rest % 10] : tens[rest / 10]);
    else if (rest > 0 || number == 0)
        words << small[rest];
    return words.join(u' ');
}

QString numberWords(quint64 number)
{
    if (number < 1000) return below1000(number);
    QStringList words;
    for (const auto& [size, name] : { std::pair(1'000'000'000'000'000ULL, u"quadrillion"_s),
             std::pair(1'000'000'000'000ULL, u"trillion"_s), std::pair(1'000'000'000ULL, u"billion"_s),
             std::pair(1'000'000ULL, u"million"_s), std::pair(1000ULL, u"thousand"_s) })
        if (number >= size) {
            words << below1000(number / size) << name;
            number %= size;
        }
    if (number > 0) words << below1000(number);
    return words.join(u' ');
}

/// The amount without its sign: what stands before the decimal mark, behind it, and how many of these make a whole.
struct Parts
{
    quint64 whole = 0;
    quint64 rest = 0;
    quint64 scale = 1;
};

Parts partsOf(const Money& money)
{
    Parts parts;
    for (int i = 0; i < Money::digitsOf(money.currency); ++i)
        parts.scale *= 10;
    const quint64 minor = quint64(std::abs(money.minor));
    parts.whole = minor / parts.scale;
    parts.rest = minor % parts.scale;
    return parts;
}

} // namespace

QString chinese(const Money& money)
{
    if (money.isNull()) return {};
    const Parts parts = partsOf(money);
    QString words = currencyName(money.currency);
    if (money.minor < 0) words += u'负';
    if (parts.whole > 0) words += whole(parts.whole) + u'元';
    if (parts.whole == 0 && parts.rest == 0) words += u"零元"_s;
    bool zero = false;
    bool open = true; // nothing smaller than 角 was said: 整 closes the amount
    quint64 place = parts.scale;
    for (const QChar unit : { u'角', u'分', u'厘' }) {
        if (place <= 1) break;
        place /= 10;
        const quint64 digit = parts.rest / place % 10;
        if (digit == 0) {
            zero = parts.whole > 0;
            continue;
        }
        if (zero) words += digits[0];
        zero = false;
        words += digits[qsizetype(digit)];
        words += unit;
        open = unit == u'角';
    }
    return open ? words + u'整' : words;
}

QString english(const Money& money)
{
    if (money.isNull()) return {};
    const Parts parts = partsOf(money);
    QString words = numberWords(parts.whole);
    if (money.minor < 0) words.prepend(u"minus "_s);
    words[0] = words[0].toUpper();
    const auto width = int(QString::number(parts.scale - 1).size());
    if (parts.rest > 0) words += u" and %1/%2"_s.arg(parts.rest, width, 10, QChar(u'0')).arg(parts.scale);
    words += u' ' + money.currency;
    return parts.rest > 0 ? words : words + u" only"_s;
}

} // namespace fairlead::money_words
