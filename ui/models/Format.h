#pragma once
#include "base/Money.h"
#include "insight/Ratio.h"

#include <QDate>
#include <QLocale>

namespace fairlead::ui {

/// Shares are kept as integers of 1/10,000.
constexpr double basisPoints = 10000;

/// For bars and percent signs; the ratio must be defined.
inline double valueOf(const Ratio& ratio) { return double(ratio.numerator) / double(ratio.denominator); }

/// What a figure of a column counts: one, thousands or 万, millions or 亿.
enum class MoneyUnit { One, Large, Huge };
/// How large amounts are shortened: "1.25 M", "125万", or not at all.
enum class AmountStyle { ByLanguage, Western, Chinese, Full };

/// How the interface writes numbers, amounts and days, in the language in force. Pure.
class Format
{
public:
    Format(bool chinese, QDate today, MoneyUnit unit = MoneyUnit::One, AmountStyle amounts = AmountStyle::ByLanguage)
        : m_locale(
            chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom))
        , m_chinese(chinese)
        , m_today(today)
        , m_unit(unit)
        , m_amounts(amounts)
    {
    }

    QString count(qint64 number) const { return m_locale.toString(number); }
    /// "¥1,450,000"; cents only where there are some. `exact` always shows them.
    QString money(const Money& money, bool exact = false) const;
    /// "¥9.64 M", "¥964万": for figures where room is short; in the unit where one was chosen.
    QString shortMoney(const Money& money) const;
    /// For columns whose head names the unit: "¥9,640.0" below "Amount, k".
    QString moneyInUnit(const Money& money) const;
    /// "Amount, k", "金额（万）"; the label alone where figures count one.
    QString headInUnit(const QString& label) const;
    /// "k", "亿"; "1", "元" for one.
    QString unitWord(MoneyUnit unit) const;
    MoneyUnit unit() const { return m_unit; }
    /// The same with amounts of columns in another unit.
    Format in(MoneyUnit unit) const
    {
        Format other = *this;
        other.m_unit = unit;
        return other;
    }
    bool isChinese() const { return m_chinese; }
    /// Several currencies side by side, the first few.
    QString moneys(const QList<Money>& moneys, bool brief = false) const;
    QString moneysInUnit(const QList<Money>& moneys) const;
    /// What amounts have changed by, with the sign, also of what grew: "+¥12,000 · −$300". Brief: in few digits.
    QString changes(const QList<Money>& moneys, bool brief) const;
    /// "Fri 14 Aug", "8月14日 周五"; with the year when it is not this one.
    QString day(QDate day, bool weekday = false) const;
    /// "Aug 2026", "2026年8月".
    QString month(QDate day) const;
    /// "Aug", "8月".
    QString monthName(QDate day) const;
    /// "69.8 %".
    QString percent(double share) const;
    QString days(double days) const;
    /// "3", "3.4": a number that need not be whole.
    QString number(double number) const;
    static QString sign(const QString& currency);

private:
    bool countsWestern() const
    {
        return m_amounts == AmountStyle::Western || (m_amounts != AmountStyle::Chinese && !m_chinese);
    }
    QString joined(const QList<Money>& moneys, QString (Format::*write)(const Money&) const) const;
    QString exactMoney(const Money& money) const { return this->money(money); }
    QString changeInUnit(const Money& money) const { return signOf(money) + moneyInUnit(money); }
    QString shortChange(const Money& money) const { return signOf(money) + shortMoney(money); }
    static QString signOf(const Money& money) { return money.minor > 0 ? QStringLiteral("+") : QString(); }

    QLocale m_locale;
    bool m_chinese;
    QDate m_today;
    MoneyUnit m_unit;
    AmountStyle m_amounts;
};

} // namespace fairlead::ui
