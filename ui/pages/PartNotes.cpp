#include "pages/PartNotes.h"

#include "insight/LineTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PartNote PartNotes::of(const RecordType& part, const std::vector<Record>& rows, const Money& typed) const
{
    if (rows.empty()) return {};
    if (part.name() == u"opportunity_line"_s) return ofLines(rows, typed);
    if (part.name() == u"quote_line"_s) return ofQuote(rows);
    if (part.name() == u"credit_share"_s) return ofShares(rows);
    return {};
}

QList<Money> PartNotes::sumOf(const std::vector<Record>& lines)
{
    QMap<QString, qint64> sums;
    for (const Record& line : lines) {
        const Money price = line.money(u"price"_s);
        if (price.isNull()) continue;
        const auto quantity = line.isBlank(u"quantity"_s) ? std::nullopt : std::optional(line.number(u"quantity"_s));
        sums[price.currency] += LineTable::valueOf(price.minor, quantity);
    }
    QList<Money> list;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        list.append({ sum.value(), sum.key() });
    return list;
}

PartNote PartNotes::ofLines(const std::vector<Record>& rows, const Money& typed) const
{
    const QList<Money> sums = sumOf(rows);
    if (sums.isEmpty()) return { tr("No line has a price yet.") };
    if (sums.size() > 1) return { tr("Sum of lines %1: several currencies make no total.").arg(m_format.moneys(sums)) };
    const Money sum = sums.front();
    const QString words = m_format.money(sum);
    if (typed.isNull()) return { tr("Sum of lines %1, no total typed").arg(words), Ink::TextMuted, sum };
    if (typed.currency != sum.currency)
        return { tr("Sum of lines %1, typed total %2: another currency").arg(words, m_format.money(typed)),
            Ink::Warning, sum };
    if (typed == sum) return { tr("Sum of lines %1, as the typed total").arg(words) };
    return { tr("Sum of lines %1, typed total %2, difference %3")
                 .arg(words, m_format.money(typed), m_format.money({ typed.minor - sum.minor, sum.currency })),
        Ink::Warning, sum };
}

PartNote PartNotes::ofQuote(const std::vector<Record>& rows) const
{
    const QList<Money> sums = sumOf(rows);
    if (sums.isEmpty()) return { tr("No line has a price yet.") };
    if (sums.size() > 1) return { tr("Sum of lines %1: several currencies make no total.").arg(m_format.moneys(sums)) };
    return { tr("Sum of lines %1").arg(m_format.money(sums.front())) };
}

PartNote PartNotes::ofShares(const std::vector<Record>& rows) const
{
    qint64 credit = 0;
    bool any = false;
    for (const Record& row : rows) {
        if (row.text(u"kind"_s) != u"credit"_s) continue;
        any = true;
        credit += row.number(u"share"_s);
    }
    if (!any) return {};
    const QString share = m_format.percent(double(credit) / basisPoints);
    if (credit == qint64(basisPoints)) return { tr("Credit adds up to %1").arg(share) };
    return { tr("Credit adds up to %1, not to %2: results use the shares as they are.").arg(share, m_format.percent(1)),
        Ink::Warning };
}

} // namespace fairlead::ui
