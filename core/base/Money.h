#pragma once
#include "base/Result.h"

#include <QLocale>
#include <QString>

namespace fairlead {

/// An amount in minor units (cents, fen) with its currency, an ISO 4217 code. Amounts of two currencies are never
/// added. An amount without currency is not an amount: isNull().
struct Money
{
    qint64 minor = 0;
    QString currency;

    bool isNull() const { return currency.isEmpty(); }
    bool operator==(const Money&) const = default;

    /// Digits behind the decimal mark that the currency uses (JPY 0, CNY 2, KWD 3); 2 for unknown codes.
    static int digitsOf(const QString& currency);
    /// Reads "1,234.50", "¥12.5", "1.234,50 €", "12万"; `currency` is used where the text names none.
    /// `decimalMark` is '.' or ','. Refuses more decimals than the currency has unless the rest is zero, and
    /// amounts beyond ±9·10^15 minor units.
    static Result<Money> parse(const QString& text, const QString& currency, QChar decimalMark = u'.');
    /// Plain machine form: "-1234.50", no groups, no currency.
    QString toPlainString() const;
};

/// Largest magnitude of an amount in minor units; the sum of a thousand such still fits 64 bits.
inline constexpr qint64 maxMinor = 9'000'000'000'000'000;

/// value × numerator ÷ denominator in 128 bits, one rounding, half away from zero.
qint64 scaleRounded(qint64 value, qint64 numerator, qint64 denominator);

} // namespace fairlead
