#include "base/Money.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

int Money::digitsOf(const QString& currency)
{
    static const QStringList none { u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s, u"XAF"_s, u"XOF"_s, u"PYG"_s,
        u"UGX"_s };
    static const QStringList three { u"KWD"_s, u"BHD"_s, u"OMR"_s, u"JOD"_s, u"TND"_s, u"IQD"_s };
    if (none.contains(currency)) return 0;
    if (three.contains(currency)) return 3;
    return 2;
}

namespace {

struct Sign
{
    QStringView mark;
    const char* code;
};
constexpr Sign signs[] = { { u"US$", "USD" }, { u"HK$", "HKD" }, { u"元", "CNY" }, { u"€", "EUR" }, { u"£", "GBP" },
    { u"$", "" }, { u"¥", "" }, { u"￥", "CNY" } };

} // namespace

Result<Money> Money::parse(const QString& text, const QString& currency, QChar decimalMark)
{
    QString rest = foldWidth(text).trimmed();
    Money money { 0, currency };
    for (const Sign& sign : signs) {
        const QString mark = foldWidth(sign.mark.toString());
        const qsizetype at = rest.indexOf(mark);
        if (at < 0) continue;
        rest.remove(at, mark.size());
        if (*sign.code) money.currency = QString::fromLatin1(sign.code);
        break;
    }
    rest = rest.trimmed();
    // A three-letter code before or behind the figure.
    const auto isCode = [](QStringView part) {
        return part.size() == 3
            && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    };
    if (isCode(QStringView(rest).left(3)) && rest.size() > 3) {
        money.currency = rest.left(3);
        rest = rest.mid(3).trimmed();
    } else if (rest.size() > 3 && isCode(QStringView(rest).right(3))) {
        money.currency = rest.right(3);
        rest.chop(3);
        rest = rest.trimmed();
    }
    int power = 0;
    if (rest.endsWith(u'万'))
        power = 4;
    else if (rest.endsWith(u'亿'))
        power = 8;
    if (power) rest.chop(1);
    if (money.currency.isEmpty()) return Error { ErrorCode::Invalid, text };
    const Result<qint64> scaled = parseScaled(rest, digitsOf(money.currency), decimalMark, power);
    if (!scaled) return Error { ErrorCode::Invalid, text };
    money.minor = *scaled;
    if (money.minor > maxMinor || money.minor < -maxMinor) return Error { ErrorCode::Invalid, text };
    return money;
}

QString Money::toPlainString() const { return scaledToString(minor, digitsOf(currency), true); }

qint64 scaleRounded(qint64 value, qint64 numerator, qint64 denominator)
{
    FL_PROMISE(denominator != 0);
    __extension__ typedef __int128 Wide;
    const Wide product = Wide(value) * numerator;
    const Wide size = denominator < 0 ? -Wide(denominator) : Wide(denominator);
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (magnitude + size / 2) / size;
    const bool negative = (product < 0) != (denominator < 0);
    return qint64(negative ? -rounded : rounded);
}

} // namespace fairlead
