#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/RateBook.h"
#include "insight/Terms.h"
#include "insight/UnitTree.h"
#include "insight/WordTable.h"

#include <QList>
#include <map>

namespace fairlead {

/// The quotas that are in force: those of the last released plan of each year, or where none is released of the newest
/// draft. A quota of a year or a quarter is spread evenly over its months, the first ones getting what does not divide.
///
/// The quota of a unit is, month by month, its own, else the sum of those of the units and people below it; that of the
/// company is its own, else the sum of all that nothing above holds. Quotas of a product or region are parts of others
/// and in no sum.
class QuotaTable
{
public:
    /// `measure`: a code of the list quota_measure that is counted in money. Sums come in the currency that the
    /// scope asks for, at the rate of the last day of their period.
    static Result<QuotaTable> load(const Reader& reader, const QString& measure, const ReportScope& scope);

    bool isEmpty() const { return m_lines.empty(); }
    bool isDraft() const { return m_draft; } ///< a year's quotas are of a plan that is not released
    /// Of the months that lie in the period with their last day; one sum per currency, ordered by code.
    QList<Money> ofPerson(const RecordId& person, const Period& period) const;
    QList<Money> ofUnit(const RecordId& unit, const Period& period) const;
    QList<Money> ofCompany(const Period& period) const;
    /// What stands beside a group of a report: of its person, team or period; of no split that of the scope's person,
    /// team or of the company. Nothing for other splits.
    QList<Money> of(const ReportScope& scope, By by, const GroupKey& group) const;

private:
    using Sums = std::map<QString, qint64>;
    struct Line
    {
        RecordId unit;
        RecordId person;
        RecordId product; ///< or region: a part of another quota
        int month = 0; ///< year × 12 + month − 1
        QString currency;
        qint64 minor = 0;
    };
    QList<Money> sumsOfPerson(const RecordId& person, const Period& period) const; ///< each in its currency
    QList<Money> sumsOfUnit(const RecordId& unit, const Period& period) const;
    QList<Money> sumsOfCompany(const Period& period) const;
    QList<Money> converted(const QList<Money>& sums, const Period& period) const;
    void spread(const Line& line, const Period& over);
    template <typename Fits>
    bool add(int month, Sums& sums, Fits&& fits) const; ///< false: there are none
    template <typename Body>
    void eachMonth(const Period& period, Body&& body) const; ///< of those that have quotas
    void addUnit(const RecordId& unit, int month, Sums& sums) const;

    std::vector<Line> m_lines; ///< by month
    std::vector<RecordId> m_units;
    UnitTree m_tree { {} };
    Terms m_terms;
    RateBook m_rates;
    bool m_draft = false;
};

} // namespace fairlead
