#include "insight/RateBook.h"

#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/Wide.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 one = 1'000'000'000; // a rate of 1

enum RateKind { Planning, Market, MonthEnd };

RateKind kindOf(std::string_view code)
{
    return code == "planning" ? Planning : code == "month_end" ? MonthEnd : Market;
}

} // namespace

Result<RateBook> RateBook::load(const Reader& reader, const ReportScope& scope)
{
    RateBook book;
    book.m_first = scope.rates;
    book.m_day = dayOfDate(scope.asOf.isValid() ? scope.asOf : scope.today);
    if (scope.rates == Rates::None) return book;
    auto read = reader.each("SELECT value FROM meta WHERE key='base_currency'", {},
        [&book](const RowView& row) { book.m_base = row.text(0); });
    if (!read) return read.error();
    // Of two of a day the one recorded later counts.
    read = reader.each("SELECT from_currency, to_currency, kind, happened_on, rate FROM currency_rate "
                       "WHERE _v=1 AND rate>0 ORDER BY happened_on, created_at, n",
        {}, [&book](const RowView& row) {
            book.m_series[{ row.text(0), row.text(1) }][kindOf(row.bytes(2))].push_back(
                { dayNumber(row.bytes(3)), row.integer(4) });
        });
    if (!read) return read.error();
    return book;
}

Result<QStringList> RateBook::currencies(const Reader& reader)
{
    QStringList codes;
    const auto read = reader.each("SELECT from_currency FROM currency_rate WHERE _v=1 UNION SELECT to_currency FROM "
                                  "currency_rate WHERE _v=1 ORDER BY 1",
        {}, [&codes](const RowView& row) { codes.append(row.text(0)); });
    if (!read) return read.error();
    return codes;
}

std::optional<qint64> RateBook::stated(const QString& from, const QString& to, int day) const
{
    const auto found = m_series.find({ from, to });
    if (found == m_series.end()) return {};
    const RateKind order[]
        = { m_first == Rates::Market ? Market : Planning, m_first == Rates::Market ? Planning : Market, MonthEnd };
    for (const RateKind kind : order) {
        const Series& series = found->second[kind];
        const auto after = std::upper_bound(
            series.begin(), series.end(), day, [](int wanted, const Step& step) { return wanted < step.from; });
        if (after != series.begin()) return std::prev(after)->rate;
    }
    return {};
}

std::optional<qint64> RateBook::rate(const QString& from, int day) const
{
    const auto between = [&](const QString& a, const QString& b) -> std::optional<qint64> {
        if (const auto rate = stated(a, b, day)) return rate;
        const auto back = stated(b, a, day);
        if (!back) return {};
        return qint64(dividedRounded(Wide(one) * one, *back));
    };
    if (const auto direct = between(from, m_base)) return direct;
    for (const auto& [key, series] : m_series) {
        const QString& over = key.first == from ? key.second : key.second == from ? key.first : m_base;
        if (over == m_base) continue;
        const auto first = between(from, over);
        const auto second = between(over, m_base);
        if (first && second) return qint64(dividedRounded(Wide(*first) * *second, one));
    }
    return {};
}

Money RateBook::convert(const Money& amount, int day) const
{
    if (!isOn() || amount.isNull() || amount.currency == m_base) return amount;
    const auto found = rate(amount.currency, day ? day : m_day);
    if (!found) return amount;
    Wide value = Wide(amount.minor) * *found;
    Wide divisor = one;
    const int digits = Money::digitsOf(m_base) - Money::digitsOf(amount.currency);
    for (int i = 0; i < std::abs(digits); ++i)
        (digits > 0 ? value : divisor) *= 10;
    const Wide minor = dividedRounded(value, divisor);
    return fitsMinor(minor) ? Money { qint64(minor), m_base } : amount;
}

void RateBook::convert(WordTable& currencies, int& currency, qint64& minor, int day) const
{
    if (!isOn() || currency < 0) return;
    const QString& own = currencies.name(currency);
    if (own == m_base) return;
    const Money there = convert(Money { minor, own }, day);
    if (there.currency == own) return;
    const QByteArray base = m_base.toUtf8();
    currency = currencies.indexOf({ base.constData(), size_t(base.size()) });
    minor = there.minor;
}

QList<Money> RateBook::convert(const QList<Money>& sums, int day) const
{
    if (!isOn()) return sums;
    QList<Money> list;
    for (const Money& sum : sums)
        addMoney(list, { convert(sum, day) });
    return list;
}

} // namespace fairlead
