#pragma once
#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace fairlead {

/// Text as it is stored: NFC, line ends as \n. Nothing else is changed.
QString normalised(const QString& text);
/// True if the text may be stored: no NUL, no lone surrogate.
bool isStorable(QStringView text);
/// Full-width digits, letters and marks become the plain ones; other characters stay.
QString foldWidth(const QString& text);
/// The form in which natural keys and exact names are compared: NFC, width folded, blanks trimmed and joined,
/// case folded by Unicode simple folding as this version of the function does it. Frozen: computed ids depend on it.
QString keyText(const QString& text);
/// keyText without blanks and punctuation: for matching headers ("Close Date" = "close_date").
QString looseText(const QString& text);
/// A word for files and filters made from a label: a–z, digits and _, not beginning with a digit, at most `longest`
/// characters; empty if no such letter is in it.
QString plainWord(const QString& label, int longest);

/// "1,234.5" → 123450 for digits = 2. `power` adds zeros (万 = 4). Groups may be parted by the other of '.' and ',',
/// blanks or apostrophes. Parentheses and a minus sign at either end mean negative. Refuses what is not a number,
/// decimals beyond `digits` unless zero, and overflow.
Result<qint64> parseScaled(const QString& text, int digits, QChar decimalMark = u'.', int power = 0);
/// 123450, 2 → "1234.5" (or "1234.50" with `full`).
QString scaledToString(qint64 value, int digits, bool full = false);

} // namespace fairlead
