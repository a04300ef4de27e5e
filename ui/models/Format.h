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

/// How the interface writes numbers, amounts and days, in the language in force. Pure.
class Format
{
public:
    Format(bool chinese, QDate today)
        : m_locale(
            chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom))
        , m_chinese(chinese)
        , m_today(today)
    {
    }

    QString count(qint64 number) const { return m_locale.toString(number); }
    /// "¥1,450,000"; cents only where there are some. `exact` always shows them.
    QString money(const Money& money, bool exact = false) const;
    /// "¥9.64 M", "¥964万": for figures where room is short.
    QString shortMoney(const Money& money) const;
    /// Several currencies side by side, the first few.
    QString moneys(const QList<Money>& moneys, bool brief = false) const;
    /// "Fri 14 Aug", "8月14日 周五"; with the year when it is not this one.
    QString day(QDate day, bool weekday = false) const;
    /// "Aug 2026", "2026年8月".
    QString month(QDate day) const;
    /// "69.8 %".
    QString percent(double share) const;
    QString days(double days) const;
    static QString sign(const QString& currency);

private:
    QLocale m_locale;
    bool m_chinese;
    QDate m_today;
};

} // namespace fairlead::ui
