#include "models/Format.h"

#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString Format::sign(const QString& currency)
{
    static const QHash<QString, QString> signs { { u"CNY"_s, u"¥"_s }, { u"USD"_s, u"$"_s }, { u"EUR"_s, u"€"_s },
        { u"GBP"_s, u"£"_s }, { u"JPY"_s, u"JP¥"_s }, { u"HKD"_s, u"HK$"_s } };
    return signs.value(currency, currency + u' ');
}

QString Format::money(const Money& money, bool exact) const
{
    if (money.isNull()) return {};
    const int digits = Money::digitsOf(money.currency);
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const quint64 size = money.minor < 0 ? quint64(0) - quint64(money.minor) : quint64(money.minor);
    QString text = m_locale.toString(size / quint64(unit));
    const quint64 rest = size % quint64(unit);
    if (digits && (rest || exact)) text += m_locale.decimalPoint() + QString::number(rest).rightJustified(digits, u'0');
    return (money.minor < 0 ? u"−"_s : QString()) + sign(money.currency) + text;
}

namespace {

double wholeOf(const Money& money) { return double(money.minor) / std::pow(10.0, Money::digitsOf(money.currency)); }

/// How many ones the unit counts.
double sizeOf(MoneyUnit unit, bool western)
{
    if (unit == MoneyUnit::One) return 1;
    if (western) return unit == MoneyUnit::Large ? 1e3 : 1e6;
    return unit == MoneyUnit::Large ? 1e4 : 1e8;
}

} // namespace

QString Format::unitWord(MoneyUnit unit) const
{
    static const QString western[] = { u"1"_s, u"k"_s, u"M"_s };
    static const QString chinese[] = { u"元"_s, u"万"_s, u"亿"_s };
    return (countsWestern() ? western : chinese)[int(unit)];
}

QString Format::headInUnit(const QString& label) const
{
    if (m_unit == MoneyUnit::One) return label;
    return m_chinese ? u"%1（%2）"_s.arg(label, unitWord(m_unit)) : u"%1, %2"_s.arg(label, unitWord(m_unit));
}

QString Format::moneyInUnit(const Money& money) const
{
    if (m_unit == MoneyUnit::One || money.isNull()) return this->money(money);
    const double value = wholeOf(money) / sizeOf(m_unit, countsWestern());
    const int digits = countsWestern() && m_unit == MoneyUnit::Large ? 1 : 2;
    const QString text = sign(money.currency) + m_locale.toString(std::abs(value), 'f', digits);
    return value < 0 ? u"−"_s + text : text;
}

QString Format::shortMoney(const Money& money) const
{
    if (money.isNull()) return {};
    const QString gap = countsWestern() ? u" "_s : QString();
    if (m_unit != MoneyUnit::One) return moneyInUnit(money) + gap + unitWord(m_unit);
    const double value = wholeOf(money);
    struct Step
    {
        double from;
        const char16_t* word;
    };
    static constexpr Step western[] = { { 1e9, u" bn" }, { 1e6, u" M" }, { 1e3, u" k" } };
    static constexpr Step chinese[] = { { 1e8, u"亿" }, { 1e4, u"万" } };
    const auto write = [&](const Step* steps, int count) -> QString {
        for (int i = 0; i < count; ++i) {
            if (std::abs(value) < steps[i].from) continue;
            const double scaled = std::abs(value) / steps[i].from;
            return m_locale.toString(scaled, 'f', scaled >= 100 ? 1 : 2) + QString::fromUtf16(steps[i].word);
        }
        return m_locale.toString(std::abs(value), 'f', 0);
    };
    const int known = m_amounts == AmountStyle::Full ? 0 : 1;
    const QString text = countsWestern() ? write(western, 3 * known) : write(chinese, 2 * known);
    return (value < 0 ? u"−"_s : QString()) + sign(money.currency) + text;
}

QString Format::joined(const QList<Money>& moneys, QString (Format::*write)(const Money&) const) const
{
    QStringList parts;
    for (const Money& one : moneys)
        parts.append((this->*write)(one));
    if (parts.size() > 3) parts = parts.mid(0, 3) + QStringList { u"…"_s };
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

QString Format::moneys(const QList<Money>& moneys, bool brief) const
{
    return joined(moneys, brief ? &Format::shortMoney : &Format::exactMoney);
}

QString Format::moneysInUnit(const QList<Money>& moneys) const { return joined(moneys, &Format::moneyInUnit); }

QString Format::changes(const QList<Money>& moneys, bool brief) const
{
    return joined(moneys, brief ? &Format::shortChange : &Format::changeInUnit);
}

QString Format::month(QDate day) const
{
    return m_chinese ? u"%1年%2月"_s.arg(day.year()).arg(day.month()) : m_locale.toString(day, u"MMM yyyy"_s);
}

QString Format::monthName(QDate day) const
{
    return m_chinese ? u"%1月"_s.arg(day.month()) : m_locale.toString(day, u"MMM"_s);
}

QString Format::day(QDate day, bool weekday) const
{
    if (!day.isValid()) return {};
    const bool thisYear = day.year() == m_today.year();
    if (m_chinese) {
        const QString text = thisYear ? u"%1月%2日"_s.arg(day.month()).arg(day.day())
                                      : u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
        return weekday ? text + u' ' + m_locale.toString(day, u"ddd"_s) : text;
    }
    QString text = m_locale.toString(day, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
    return weekday ? m_locale.toString(day, u"ddd"_s) + u' ' + text : text;
}

QString Format::percent(double share) const
{
    return m_locale.toString(share * 100, 'f', 1) + (m_chinese ? u"%"_s : u" %"_s);
}

QString Format::days(double days) const { return number(days) + (m_chinese ? u" 天"_s : u" d"_s); }

QString Format::number(double number) const
{
    return m_locale.toString(number, 'f', number == std::floor(number) ? 0 : 1);
}

} // namespace fairlead::ui
