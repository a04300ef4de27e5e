#pragma once
#include "insight/MergedIds.h"
#include "insight/RateBook.h"
#include "insight/StageTable.h"
#include "insight/Terms.h"
#include "insight/UnitTree.h"

#include <QSet>

namespace fairlead {

/// A scope made ready for a pass: which people, units and deals it lets through, and who a deal belongs to today.
class ScopeFilter
{
public:
    static Result<ScopeFilter> load(const Reader& reader, const ReportScope& scope);

    const ReportScope& scope() const { return m_scope; }
    bool asksWho() const { return !m_scope.person.isNull() || !m_scope.unit.isNull(); }
    bool isOfTheDay() const { return m_scope.organisation == Organisation::OfTheDay; }
    bool acceptsWho(const RecordId& owner, const RecordId& unit) const;
    bool acceptsUnit(const RecordId& unit) const { return m_scope.unit.isNull() || m_unitsInScope.contains(unit); }
    bool acceptsStage(const StageInfo& stage) const;
    bool acceptsCurrency(const QString& currency) const
    {
        return m_scope.currency.isEmpty() || m_scope.currency == currency;
    }
    const RateBook& rates() const { return m_rates; }
    bool asksProduct() const { return !m_scope.product.isNull(); }
    bool acceptsProductOf(const RecordId& deal) const { return !asksProduct() || m_withProduct.contains(deal); }

    RecordId person(const RecordId& id) const { return m_people.resolved(id); }
    RecordId unit(const RecordId& id) const { return m_units.resolved(id); }
    RecordId product(const RecordId& id) const { return m_products.resolved(id); }
    /// The unit that a person's result of a day belongs to: with organisation OfTheDay what was `recorded` with it,
    /// else the membership on that day; with Today the membership on `today`, else what was recorded.
    RecordId unitOf(const RecordId& person, int day, const RecordId& recorded) const;

private:
    Result<void> loadProduct(const Reader& reader);

    ReportScope m_scope;
    QSet<RecordId> m_unitsInScope;
    QSet<RecordId> m_withProduct; ///< deals
    Terms m_terms;
    RateBook m_rates;
    MergedIds m_people;
    MergedIds m_units;
    MergedIds m_products;
};

} // namespace fairlead
