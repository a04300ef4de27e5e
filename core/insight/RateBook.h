#pragma once
#include "base/Money.h"
#include "insight/ReportScope.h"
#include "insight/WordTable.h"
#include "store/Reader.h"

#include <QList>
#include <map>

namespace fairlead {

/// The exchange rates of the workspace, and the one currency in which a scope wants amounts: its base currency.
///
/// In force is the last rate on or before a day. Planning rates are asked first and then those of the market, or the
/// other way round (Rates); month-end rates come last. Where there is no rate between two currencies the inverse one
/// counts, else the way over a third. An amount without any rate stays in its own currency.
class RateBook
{
public:
    /// Empty, and nothing is converted, if the scope asks for amounts as they are.
    static Result<RateBook> load(const Reader& reader, const ReportScope& scope);

    /// The currencies that there are rates for, beside the base currency; by code.
    static Result<QStringList> currencies(const Reader& reader);

    bool isOn() const { return !m_series.empty(); }
    /// An amount of a day, in the base currency. `currency` is an index of `currencies`; -1 stays.
    void convert(WordTable& currencies, int& currency, qint64& minor, int day) const;
    /// Sums, added up where they come to be in one currency.
    QList<Money> convert(const QList<Money>& sums, int day) const;
    Money convert(const Money& amount, int day) const;
    /// The day whose rate holds for what is open: the one of the question.
    int day() const { return m_day; }

private:
    struct Step
    {
        int from = 0; ///< Julian
        qint64 rate = 0; ///< × 10^9
    };
    using Series = std::vector<Step>; ///< by day
    static constexpr int kinds = 3;
    using Key = std::pair<QString, QString>; ///< from, to
    std::optional<qint64> stated(const QString& from, const QString& to, int day) const;
    std::optional<qint64> rate(const QString& from, int day) const;

    QString m_base;
    Rates m_first = Rates::None;
    int m_day = 0;
    std::map<Key, std::array<Series, kinds>> m_series; ///< by currencies; planning, market, month end
};

} // namespace fairlead
