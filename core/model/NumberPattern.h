#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace fairlead {

/// How the numbers of a series look: words as they are, the year {YYYY} or {YY} and the month {MM} of the day on which
/// a number is drawn, and once the counter, {0000}, whose zeros say how many digits it has at least.
/// "HT{YYYY}-{000}" gives HT2026-001. Value type.
class NumberPattern
{
public:
    /// Nothing unless there is exactly one counter of 1 to 9 digits, a month only beside a year, at most 40 characters.
    static std::optional<NumberPattern> parse(const QString& text);

    QString number(qint64 counter, QDate day) const;
    /// What the counter counts within: "2026", "202611", or "all" where the pattern names no time. Begins anew in each.
    QString scope(QDate day) const;

private:
    explicit NumberPattern(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
    bool m_year = false;
    bool m_month = false;
};

} // namespace fairlead
